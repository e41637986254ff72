"""How little memory a guest starts in: a model of what Xen's domain builder and the guest's own start lay out.

    hello (80 KiB):          PV 1 MiB, PVH 2 MiB
    an image of 1.3 MiB:     PV 5 MiB, PVH 3 MiB

PV: libxc maps image, page map, three pages, page tables, boot stack and 512 KiB to spare in one run that ends on a
4 MiB border, and refuses a guest whose memory does not fill it. The image is linked 1 MiB below such a border, hence
1, 5, 9 … MiB. PVH: the image lies at 1 MiB; the first MiB is heap.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from elftools.elf.elffile import ELFFile

from pyx2c.image.xenhost.config import Boot

PAGE = 4096
MIB = 1 << 20
BORDER = 4 * MIB
BUILDER_SPARE = MIB // 2
BUILDER_PAGES = 4
"""start info, xenstore's ring, the console's, the boot stack"""
STACK_FIRST = 11 * PAGE
"""eight pages, one for the trap handler, two tables (rt/platform/xen/stack.c)"""
LEAST_HEAP = 128 << 10
"""the reserve for MemoryError, and as much to begin with"""


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the image lies when it runs, but for its text: virtual addresses; the load address is `load`."""

    begin: int
    end: int
    load: int


def extent(image: Path) -> Extent:
    """The image's place in the linear map, from its program headers."""
    with image.open("rb") as file:
        segments = [s for s in ELFFile(file).iter_segments() if s["p_type"] == "PT_LOAD"]
        load = min(int(s["p_paddr"]) for s in segments)
        linear = max(int(s["p_vaddr"]) - int(s["p_paddr"]) for s in segments)
        end = max(int(s["p_paddr"]) + int(s["p_memsz"]) for s in segments)
    return Extent(load + linear, _up(end, PAGE) + linear, load)


def memory_bytes(image: Path) -> int:
    """What the image takes in memory: code, constants, data and zeroed data."""
    place = extent(image)
    return place.end - place.begin


def least_memory(image: Path, boot: Boot) -> int:
    """The whole MiB in which the guest reaches the program."""
    place = extent(image)
    fits = _fits_pv if boot == "pv" else _fits_pvh
    return next(mib for mib in count(1) if fits(place, mib * MIB))


def _fits_pv(place: Extent, memory: int) -> bool:
    used = place.end - place.begin + _up(memory // PAGE * 8, PAGE) + BUILDER_PAGES * PAGE
    end = _up(place.begin + used + BUILDER_SPARE, BORDER)
    while (tables := _builder_tables(place.begin, end)) + used + BUILDER_SPARE > end - place.begin:
        end += BORDER
    own = 2 * PAGE + _map(memory) + STACK_FIRST + LEAST_HEAP
    return end - place.begin <= memory and used + tables + own <= memory


def _builder_tables(begin: int, end: int) -> int:
    """Bytes of the builder's page tables: the two upper levels, one for each GiB, one for each 2 MiB."""
    return (2 + -(-end // (1 << 30)) + (end - begin // (2 * MIB) * 2 * MIB) // (2 * MIB)) * PAGE


def _fits_pvh(place: Extent, memory: int) -> bool:
    """Stack and heap begin in the first MiB, below the image."""
    tables = 4 * PAGE + memory // (1 << 30) * PAGE
    return place.load + place.end - place.begin + tables + _map(memory) <= memory


def _map(memory: int) -> int:
    """The guest's map of pages: four bytes for each, and for two more."""
    return _up((memory // PAGE + 2) * 4, PAGE)


def _up(size: int, step: int) -> int:
    return -(-size // step) * step
