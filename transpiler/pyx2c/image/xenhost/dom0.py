"""Builds what QEMU boots: the hypervisor, dom0's kernel and its initramfs, out of the unpacked packages.

The three are cached under a key made of everything that goes in, so a changed agent or init script makes
a new image and an unchanged one costs nothing.
"""

import gzip
import hashlib
import lzma
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile

from pyx2c.image.xenhost import cpio
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.modules import load_order
from pyx2c.image.xenhost.network import MODULES as NETWORK_MODULES
from pyx2c.image.xenhost.network import SCRIPT, VIF_SCRIPT, network_script, vif_script
from pyx2c.image.xenhost.packages import Progress, cache_folder, fetch_host_tree, quiet

MODULES = ("xen-evtchn", "xen-gntdev", "xen-privcmd", "xenfs", "virtio_pci", "virtio_console")
TOOLS = ("xl", "xenstored", "xen-init-dom0")
STORE_TOOLS = ("xenstore-read", "xenstore-write", "xenstore-ls")
FOLDERS = ("proc", "sys", "dev", "tmp", "guest", "run/xenstored", "run/lock", "run/xen", "var/lib/xen",
           "var/lib/xenstored", "var/log/xen", "etc/xen/scripts")  # fmt: skip
AGENT = Path(__file__).parent / "agent"


@dataclass(frozen=True, slots=True)
class Dom0:
    """The three files to boot."""

    xen: Path
    kernel: Path
    initramfs: Path


def build_dom0(progress: Progress = quiet) -> Dom0:
    """The boot files, from the cache when nothing they are made of has changed."""
    tree = fetch_host_tree(progress)
    place = cache_folder() / tree.parent.name / f"dom0-{_sources_key()}"
    result = Dom0(place / "xen", place / "vmlinux", place / "dom0.cpio")
    if not place.is_dir():
        progress("building the dom0 image", 0, 1)
        _build(tree, place)
        progress("dom0 image ready", 1, 1)
    return result


def _sources_key() -> str:
    here = Path(__file__).parent
    files = [*sorted(here.glob("agent/*")), *(here / f"{name}.py" for name in ("dom0", "cpio", "modules", "network"))]
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _build(tree: Path, place: Path) -> None:
    with tempfile.TemporaryDirectory(dir=place.parent) as folder:
        partial = Path(folder) / "dom0"
        partial.mkdir()
        (partial / "xen").write_bytes(gzip.decompress(only(tree, "boot/xen-*.gz").read_bytes()))
        (partial / "vmlinux").write_bytes(extract_kernel(only(tree, "boot/vmlinuz-*").read_bytes()))
        (partial / "dom0.cpio").write_bytes(cpio.archive(_entries(tree)))
        if not place.is_dir():
            partial.rename(place)


def only(tree: Path, pattern: str) -> Path:
    """The last of the files that a pattern names; XenHostError if there are none."""
    found = sorted(tree.glob(pattern))
    if not found:
        raise XenHostError(f"no {pattern} among the unpacked packages")
    return found[-1]


def extract_kernel(image: bytes) -> bytes:
    """The ELF inside a bzImage with an XZ payload (Linux's x86 boot protocol: fields of the setup header)."""
    setup_sectors = image[0x1F1] or 4
    offset, length = struct.unpack_from("<II", image, 0x248)
    begin = (setup_sectors + 1) * 512 + offset
    payload = image[begin : begin + length]
    if not payload.startswith(b"\xfd7zXZ\0"):
        raise XenHostError("dom0's kernel is not compressed with XZ")
    return lzma.LZMADecompressor().decompress(payload)  # what follows the stream is its size


def _entries(tree: Path) -> list[cpio.Entry]:
    loaded = [name for name, _ in load_order(tree, MODULES)]
    modules = dict(load_order(tree, MODULES + NETWORK_MODULES))
    later = [name for name in modules if name not in loaded]
    entries = [cpio.folder(path) for path in FOLDERS]
    entries += [cpio.program("init", _init_script(loaded))]
    entries += [cpio.program(SCRIPT, network_script(later)), cpio.program(VIF_SCRIPT, vif_script())]
    entries += [cpio.program(f"modules/{name}", data) for name, data in modules.items()]
    entries += [cpio.program("bin/busybox", only(tree, "bin/busybox").read_bytes())]
    entries += [cpio.link("bin/sh", "busybox"), cpio.program("bin/agent", _compile_agent())]
    entries += [cpio.link("var/run", "/run"), cpio.link("var/lock", "/run/lock")]
    return [*entries, cpio.program("etc/xen/xl.conf", b""), *_programs(tree)]


def _programs(tree: Path) -> list[cpio.Entry]:
    paths = [only(tree, f"usr/lib/xen-*/bin/{name}") for name in TOOLS]
    paths += [only(tree, f"usr/bin/{name}") for name in STORE_TOOLS]
    programs = {path.name: path.read_bytes() for path in paths}
    entries = [cpio.program(f"bin/{name}", data) for name, data in programs.items()]
    libraries = libraries_of(tree, list(programs.values()))
    entries += [cpio.program(f"lib/{name}", data) for name, data in libraries.items()]
    return [*entries, cpio.link("lib64", "lib")]


def libraries_of(tree: Path, programs: list[bytes]) -> dict[str, bytes]:
    """Every shared library the programs need, directly or not, and the dynamic linker."""
    found: dict[str, bytes] = {}
    todo = ["ld-linux-x86-64.so.2", "libgcc_s.so.1", *(name for data in programs for name in _needed(data))]
    while todo:
        name = todo.pop()
        if name not in found:
            found[name] = _library(tree, name)
            todo += _needed(found[name])
    return found


def _library(tree: Path, name: str) -> bytes:
    for pattern in ("lib/x86_64-linux-gnu", "usr/lib/x86_64-linux-gnu", "usr/lib/xen-*/lib/*"):
        for path in tree.glob(f"{pattern}/{name}"):
            return path.read_bytes()
    raise XenHostError(f"no library {name} among the unpacked packages")


def _needed(elf: bytes) -> list[str]:
    section = ELFFile(BytesIO(elf)).get_section_by_name(".dynamic")
    if not isinstance(section, DynamicSection):
        return []
    return [str(vars(tag)["needed"]) for tag in section.iter_tags("DT_NEEDED")]


def _compile_agent() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "agent"
        sources = [str(path) for path in sorted(AGENT.glob("*.c"))]
        command = ["gcc", "-std=gnu11", "-O2", "-static", "-s", "-o", str(out), *sources]
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except FileNotFoundError as error:
            raise XenHostError("gcc is not installed: install the Debian package gcc") from error
        if done.returncode:
            raise XenHostError(f"the dom0 agent does not compile:\n{done.stderr}")
        return out.read_bytes()


def _init_script(modules: list[str]) -> bytes:
    loads = "\n".join(f"insmod /modules/{name}" for name in modules)
    return f"""#!/bin/sh
/bin/busybox --install -s /bin
export PATH=/bin LD_LIBRARY_PATH=/lib
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev
{loads}
mount -t xenfs xenfs /proc/xen
agent seed
xenstored --pid-file /run/xen/xenstored.pid
until xenstore-read / >/dev/null 2>&1; do usleep 20000; done
xen-init-dom0
xl sched-credit2 -d 0 -w 65535
exec agent
""".encode()
