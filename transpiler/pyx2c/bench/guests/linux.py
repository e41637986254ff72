"""What a Linux guest boots: Debian's cloud kernel, and first files with busybox, one server and what it needs.

All of it lies in the guest's memory: it has no disk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from pyx2c.image.xenhost import cpio
from pyx2c.image.xenhost.dom0 import libraries_of, only
from pyx2c.image.xenhost.modules import load_order
from pyx2c.image.xenhost.packages import Progress, fetch_tree, quiet

PACKAGES = ("linux-image-cloud-amd64", "busybox-static", "libgcc-s1", "nginx", "nsd", "python3.11-minimal",
            "libpython3.11-stdlib")  # fmt: skip
FOLDERS = ("proc", "sys", "dev", "tmp", "run", "root", "etc", "var/log/nginx", "var/lib/nginx", "var/lib/nsd")
USERS = b"root:x:0:0::/root:/bin/sh\nwww-data:x:33:33::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n"
GROUPS = b"root:x:0:\nwww-data:x:33:\nnogroup:x:65534:\n"
PYTHON = "usr/lib/python3.11"


@dataclass(frozen=True, slots=True)
class Content:
    """programs: paths in the tree, or files of this machine, by their place in the guest. files: texts by their place.
    folders: folders of the tree, whole. command: what the guest runs, of a shell."""

    command: str
    programs: tuple[str, ...] = ()
    own: tuple[tuple[str, Path], ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    folders: tuple[str, ...] = ()


def fetch(progress: Progress = quiet) -> Path:
    """The tree of the packages."""
    return fetch_tree(PACKAGES, progress)


def kernel(tree: Path) -> Path:
    """The kernel as Debian packs it: Xen's domain builder unpacks it."""
    return only(tree, "boot/vmlinuz-*cloud*")


def first_files(tree: Path, content: Content) -> bytes:
    """The archive with which the guest begins."""
    modules = dict(load_order(tree, ("xen-netfront",)))
    entries = [cpio.folder(path) for path in FOLDERS]
    entries += [cpio.program("init", init_script(list(modules), content.command))]
    entries += [cpio.program(f"modules/{name}", data) for name, data in modules.items()]
    entries += [cpio.program("bin/busybox", only(tree, "bin/busybox").read_bytes()), cpio.link("bin/sh", "busybox")]
    entries += [cpio.program("etc/passwd", USERS), cpio.program("etc/group", GROUPS)]
    programs = {path: (tree / path).read_bytes() for path in content.programs}
    entries += [cpio.program(path, data) for path, data in programs.items()]
    if programs:
        found = libraries_of(tree, list(programs.values()))
        entries += [cpio.program(f"lib/{name}", data) for name, data in found.items()]
        entries += [cpio.link("lib64", "lib")]
    entries += [cpio.program(place, path.read_bytes()) for place, path in content.own]
    entries += [cpio.program(place, data) for place, data in content.files]
    for folder in content.folders:
        entries += [
            cpio.program(str(path.relative_to(tree)), path.read_bytes())
            for path in sorted((tree / folder).rglob("*"))
            if path.is_file() and not re.search(r"/(test|__pycache__)/", str(path))
        ]
    return cpio.archive(entries)


def init_script(modules: list[str], command: str) -> bytes:
    """Brings the network up with the address on the kernel's command line (`address=10.0.2.130/25`), then runs the
    command, for ever."""
    loads = "\n".join(f"insmod /modules/{name}" for name in modules)
    return f"""#!/bin/sh
/bin/busybox --install -s /bin
export PATH=/bin:/usr/bin:/usr/sbin LD_LIBRARY_PATH=/lib
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
{loads}
for word in $(cat /proc/cmdline); do case $word in address=*) address=${{word#address=}};; esac; done
ip link set lo up
until ip link show eth0 >/dev/null 2>&1; do usleep 1000; done
ip addr add "$address" brd + dev eth0
ip link set eth0 up
ulimit -n 4096
{command}
sleep 1000000
""".encode()
