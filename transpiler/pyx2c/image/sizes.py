"""Where the bytes of an image are: the ELF's symbols, summed by the source they come from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection


def symbol_sizes(elf: Path) -> dict[str, int]:
    """Bytes by function or object, from the unstripped ELF; parts that gcc split off count with their function."""
    found: dict[str, int] = {}
    with elf.open("rb") as file:
        table = ELFFile(file).get_section_by_name(".symtab")
        for symbol in table.iter_symbols() if isinstance(table, SymbolTableSection) else ():
            if symbol["st_info"]["type"] in ("STT_FUNC", "STT_OBJECT") and symbol["st_size"]:
                name = symbol.name.split(".")[0]
                found[name] = found.get(name, 0) + symbol["st_size"]
    return found


def sizes_by_module(elf: Path, sources: Mapping[str, str]) -> dict[str, int]:
    """Bytes by module, largest first. `sources` maps a C name to its rt file (Shaken.functions) or `program`;
    the program's names are told apart by the Python module before `__`."""
    modules: dict[str, int] = {}
    for name, size in symbol_sizes(elf).items():
        source = sources.get(name)
        module = source if source and source != "program" else _module(name)
        modules[module] = modules.get(module, 0) + size
    return dict(sorted(modules.items(), key=lambda row: -row[1]))


def _module(name: str) -> str:
    if "__" in name:
        return name.split("__")[0]
    return "rt" if name.startswith("rt_") else "other"
