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
from concurrent.futures import ThreadPoolExecutor, wait
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
    """The folder with what a Xen host needs."""
    return fetch_tree(ROOTS, progress)


def fetch_tree(roots: tuple[str, ...], progress: Progress = quiet) -> Path:
    """The folder with all packages unpacked, and their libraries; fetches them once per set of versions."""
    record = _record(roots)
    found = _recorded_tree(record)
    if found is not None:
        return found
    progress("resolving packages", 0, 1)
    names = resolve(roots)
    key = hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
    tree = cache_folder() / key / "root"
    if not tree.is_dir():
        _build_tree(tree, names, progress)
    record.write_text(key)
    return tree


def _record(roots: tuple[str, ...]) -> Path:
    """The file that names the tree in use, one for each choice of packages."""
    choice = hashlib.sha256(repr((roots, _FOLLOWED.pattern)).encode()).hexdigest()[:8]
    return cache_folder() / f"current-{choice}"


def _recorded_tree(record: Path) -> Path | None:
    try:
        key = record.read_text().strip()
    except FileNotFoundError:
        return None
    tree = cache_folder() / key / "root"
    return tree if key and tree.is_dir() else None


def resolve(roots: Iterable[str]) -> list[str]:
    """`name=version` of the roots and of every library or kernel they depend on, sorted."""
    todo, seen = set(roots), set[str]()
    while todo:
        seen |= todo
        todo = _dependencies(sorted(todo)) - seen
    return _versions(sorted(seen))


def _dependencies(names: list[str]) -> set[str]:
    text = _run(["apt-cache", "depends", "--important", *names], names)
    found = re.findall(r"^ [ |](?:Pre)?Depends: (\S+)$", text, re.MULTILINE)
    return {dependency for dependency in found if _FOLLOWED.fullmatch(dependency)}


def _versions(names: list[str]) -> list[str]:
    text = _run(["apt-cache", "policy", *names], names)
    found = dict(re.findall(r"^(\S+):\n(?:  .*\n)*?  Candidate: (\S+)$", text, re.MULTILINE))
    for name in names:
        if found.get(name, "(none)") == "(none)":
            raise XenHostError(f"the Debian package {name} is not available from this machine's apt sources{_ADVICE}")
    return [f"{name}={found[name]}" for name in names]


def _build_tree(tree: Path, names: list[str], progress: Progress) -> None:
    """Unpacks beside the final place and renames, so that a half-made tree is never taken for a whole one."""
    tree.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=tree.parent) as folder:
        partial = Path(folder) / "root"
        partial.mkdir()
        for done, archive in enumerate(_download(names, Path(folder), progress)):
            progress(f"unpacking {archive.name.partition('_')[0]}", done, len(names))
            _run(["dpkg", "-x", str(archive), str(partial)], [archive.name])
        if not tree.is_dir():
            partial.rename(tree)
    progress("packages ready", len(names), len(names))


def _download(names: list[str], folder: Path, progress: Progress) -> list[Path]:
    """The archives, fetched by one apt-get, which reads its package lists only once."""
    command = ["apt-get", "download", "-q", *names]
    with ThreadPoolExecutor(1) as pool:
        run = pool.submit(_run, command, names, folder)
        while not run.done():
            progress("fetching Debian packages", len(list(folder.glob("*.deb"))), len(names))
            wait([run], timeout=0.2)
        run.result()
    archives = sorted(folder.glob("*.deb"))
    if len(archives) != len(names):
        raise XenHostError(f"apt-get download gave {len(archives)} archives for the Debian packages {' '.join(names)}")
    return archives


def _run(command: list[str], packages: list[str], cwd: Path | None = None) -> str:
    """The command's output; a failure is told with the packages' names."""
    try:
        environment = os.environ | {"LC_ALL": "C"}
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment)
    except FileNotFoundError as error:
        raise XenHostError(f"{command[0]} is needed to fetch the Debian packages {' '.join(packages)}") from error
    if done.returncode:
        advice = "" if command[0] == "dpkg" else _ADVICE
        told = f"{command[0]} failed for the Debian packages {' '.join(packages)}"
        raise XenHostError(f"{told}: {done.stderr.strip()}{advice}")
    return done.stdout
