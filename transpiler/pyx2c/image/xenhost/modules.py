"""Finds kernel modules and the order to load them in.

A freshly unpacked kernel package has no `modules.dep`, but every module names the ones it needs, in its
`.modinfo` section: `depends=virtio,virtio_ring`.
"""

import lzma
from io import BytesIO
from pathlib import Path

from elftools.elf.elffile import ELFFile

from pyx2c.image.xenhost.errors import XenHostError


def load_order(tree: Path, wanted: tuple[str, ...]) -> list[tuple[str, bytes]]:
    """(file name, uncompressed module) of all wanted modules and what they need, each after its needs."""
    files = {_name(path): path for path in tree.glob("lib/modules/*/kernel/**/*.ko*")}
    order: dict[str, bytes] = {}
    for name in wanted:
        _visit(name, files, order)
    return [(f"{name}.ko", data) for name, data in order.items()]


def _name(path: Path) -> str:
    return path.name.split(".", 1)[0].replace("-", "_")


def _visit(name: str, files: dict[str, Path], order: dict[str, bytes]) -> None:
    key = name.replace("-", "_")
    if key in order:
        return
    if key not in files:
        raise XenHostError(f"the dom0 kernel has no module {name}")
    data = _read(files[key])
    for needed in _depends(data):
        _visit(needed, files, order)
    order[key] = data


def _read(path: Path) -> bytes:
    data = path.read_bytes()
    return lzma.decompress(data) if path.suffix == ".xz" else data


def _depends(module: bytes) -> list[str]:
    section = ELFFile(BytesIO(module)).get_section_by_name(".modinfo")
    lines = section.data().split(b"\0") if section is not None else []
    texts = [line.removeprefix(b"depends=").decode() for line in lines if line.startswith(b"depends=")]
    return [name for text in texts for name in text.split(",") if name]
