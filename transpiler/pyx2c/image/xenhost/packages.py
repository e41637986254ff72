"""Fetches the Debian packages a Xen host needs into a cache, without installing anything.

`apt-get download` and `dpkg -x` need no root and leave the system alone. The result is one folder tree that
looks like a Debian root with the hypervisor, a dom0 kernel, the xl toolstack and its libraries:

    ~/.cache/pyx2c/xenhost/<key>/root/{boot,usr,lib,bin}
"""

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from pyx2c.image.xenhost.errors import XenHostError

ROOTS = (
    "xen-hypervisor-4.17-amd64",
    "xen-utils-4.17",
    "xenstore-utils",
    "busybox-static",
    "linux-image-amd64",
)
QEMU = "qemu-system-x86_64"
QEMU_PACKAGE = "qemu-system-x86"
_FOLLOWED = re.compile(r"lib.*|zlib1g|linux-image-.*")

_ADVICE = "; if its lists of packages are missing or old, run as root: apt-get update"

Progress = Callable[[str, int, int], None]
"""Called with a text, the steps done, and the steps there are."""


def quiet(text: str, done: int, total: int) -> None:
    """The progress callback that shows nothing."""


def cache_folder() -> Path:
    """Where this package keeps what it can make again; obeys XDG_CACHE_HOME."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "pyx2c" / "xenhost"


def find_qemu() -> str:
    """The emulator's path; XenHostError names the package when there is none."""
    path = shutil.which(QEMU)
    if path is None:
        raise XenHostError(f"{QEMU} is not installed: install the Debian package {QEMU_PACKAGE}")
    return path


def fetch_host_tree(progress: Progress = quiet) -> Path:
    """The folder with all packages unpacked; fetches them once per set of versions."""
    found = _recorded_tree()
    if found is not None:
        return found
    progress("resolving packages", 0, 1)
    names = resolve(ROOTS)
    key = hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
    tree = cache_folder() / key / "root"
    if not tree.is_dir():
        _build_tree(tree, names, progress)
    _record().write_text(key)
    return tree


def _record() -> Path:
    """The file that names the tree in use, one for each choice of packages."""
    choice = hashlib.sha256(repr((ROOTS, _FOLLOWED.pattern)).encode()).hexdigest()[:8]
    return cache_folder() / f"current-{choice}"


def _recorded_tree() -> Path | None:
    try:
        key = _record().read_text().strip()
    except FileNotFoundError:
        return None
    tree = cache_folder() / key / "root"
    return tree if key and tree.is_dir() else None


def resolve(roots: Iterable[str]) -> list[str]:
    """`name=version` of the roots and of every library or kernel they depend on, sorted."""
    todo, seen = list(roots), set[str]()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += _dependencies(name)
    return sorted(f"{name}={_version(name)}" for name in seen)


def _dependencies(name: str) -> list[str]:
    text = _run(["apt-cache", "depends", "--important", name], name)
    found = re.findall(r"^ [ |](?:Pre)?Depends: (\S+)$", text, re.MULTILINE)
    return [dependency for dependency in found if _FOLLOWED.fullmatch(dependency)]


def _version(name: str) -> str:
    match = re.search(r"^  Candidate: (\S+)$", _run(["apt-cache", "policy", name], name), re.MULTILINE)
    if match is None or match[1] == "(none)":
        raise XenHostError(f"the Debian package {name} is not available from this machine's apt sources{_ADVICE}")
    return match[1]


def _build_tree(tree: Path, names: list[str], progress: Progress) -> None:
    """Unpacks beside the final place and renames, so that a half-made tree is never taken for a whole one."""
    tree.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=tree.parent) as folder:
        partial = Path(folder) / "root"
        partial.mkdir()
        for done, name in enumerate(names):
            progress(f"fetching {name.partition('=')[0]}", done, len(names))
            _unpack(name, Path(folder), partial)
        if not tree.is_dir():
            partial.rename(tree)
    progress("packages ready", len(names), len(names))


def _unpack(name: str, downloads: Path, tree: Path) -> None:
    package = name.partition("=")[0]
    _run(["apt-get", "download", "-q", name], package, downloads)
    archives = list(downloads.glob("*.deb"))
    if len(archives) != 1:
        raise XenHostError(f"apt-get download gave no archive for the Debian package {package}")
    _run(["dpkg", "-x", str(archives[0]), str(tree)], package)
    archives[0].unlink()


def _run(command: list[str], package: str, cwd: Path | None = None) -> str:
    """The command's output; a failure is told with the package's name."""
    try:
        environment = os.environ | {"LC_ALL": "C"}
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment)
    except FileNotFoundError as error:
        raise XenHostError(f"{command[0]} is needed to fetch the Debian package {package}") from error
    if done.returncode:
        advice = "" if command[0] == "dpkg" else _ADVICE
        raise XenHostError(f"the Debian package {package}: {command[0]} failed: {done.stderr.strip()}{advice}")
    return done.stdout
