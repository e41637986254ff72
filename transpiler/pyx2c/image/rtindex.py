"""The index of the runtime: every function, type, macro and object of rt/ with its text and what it uses.

Reading rt/ takes most of a second, a compile may take one and a half. So the runtime is read once, and the index is
kept in a file named by the hash of all sources; loading it takes a few hundredths of a second.

    load_index(rt).by_name['rt_sb_char']  →  (Item(kind='function', path='include/rt/sb.h', uses=('rt_sb', …)),)
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from pyx2c.image.csignatures import Signature, read_signature
from pyx2c.image.ctokens import CTextError, RawItem, assembly_words, identifiers, split_items

FORMAT = 6
PARAMS = "params.h"
FUNCTION = re.compile(r"\s*((?:/\*.*?\*/\s*)*)([^{};=#/\"]*)\{.*\}\s*", re.DOTALL)
"""One function whose signature has no initializer, comment or directive in it, as the compiler writes them."""
OVER_LIBC = os.path.join("platform", "host")
"""Its C files are compiled by themselves (image/toolchain.py)."""


@dataclass(frozen=True, slots=True)
class Item:
    """One file-scope item. `path` is relative to the runtime's root, `head` the length of `text` before the body of
    a function, `uses` its identifiers, `assembly` the words of its assembly text."""

    kind: str
    names: tuple[str, ...]
    path: str
    line: int
    comment: str
    text: str
    head: int
    uses: tuple[str, ...]
    assembly: tuple[str, ...] = ()

    @property
    def platform(self) -> str | None:
        """`linux`, `xen` or `host` for an item of one platform only."""
        parts = self.path.split("/")
        if "platform" in parts[:-1]:
            return parts[parts.index("platform") + 1]
        if "xen_headers" in parts[:-1] or parts[-1].startswith("xen_"):
            return "xen"
        return "linux" if parts[-1].startswith("linux_") else None

    @property
    def generic(self) -> bool:
        """Written for placeholder types, in rt/generic."""
        return is_generic_path(self.path) and any(placeholders(name) for name in self.names)


@dataclass(frozen=True)
class RtIndex:
    items: tuple[Item, ...]

    @cached_property
    def by_name(self) -> dict[str, tuple[Item, ...]]:
        """All items with a name; generic ones are under their placeholder name (`list_T_append`)."""
        table: dict[str, list[Item]] = {}
        for item in self.items:
            for name in item.names:
                table.setdefault(name, []).append(item)
        return {name: tuple(items) for name, items in table.items()}

    @cached_property
    def by_path(self) -> dict[str, tuple[Item, ...]]:
        table: dict[str, list[Item]] = {}
        for item in self.items:
            table.setdefault(item.path, []).append(item)
        return {path: tuple(items) for path, items in table.items()}

    def signature(self, name: str, platform: str = "linux") -> Signature | None:
        """The C signature of a function of the runtime, or None."""
        for item in self.by_name.get(name, ()):
            if item.kind in ("function", "prototype") and item.platform in (None, platform):
                return read_signature(item.text[: item.head] if item.head else item.text)
        return None


def is_generic_path(path: str) -> bool:
    return "generic" in path.split("/")[:-1]


def placeholders(name: str) -> tuple[str, ...]:
    """The placeholder components of a name, in order: `dict_K_V_get` has K and V."""
    return tuple(part for part in name.split("_") if part in ("T", "K", "V"))


def build_index(roots: list[Path]) -> RtIndex:
    """Reads every .h and .c below the roots, without the host's. Paths start with the root's name, but for rt."""
    raw = [(path, item) for path, file in _sources(roots) for item in split_items(file.read_text(), str(file))]
    raw = [(path, item) for path, item in raw if not (is_generic_path(path) and path.endswith(PARAMS))]
    return RtIndex(tuple(_item(path, item) for path, item in raw))


def load_index(roots: list[Path], cache: Path | None = None, shipped: Path | None = None) -> RtIndex:
    """The index from the cache, or from a file shipped beside the runtime, or built now and put into the cache."""
    name = f"rtindex-{content_hash(roots)}.json"
    folder = cache or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pyx2c"
    for file in ([shipped / name] if shipped else []) + [folder / name]:
        if file.is_file():
            return _read(file)
    index = build_index(roots)
    write_index(index, folder / name)
    return index


def write_index(index: RtIndex, file: Path) -> None:
    """Writes the file that load_index reads; atomically, since several compilers may run."""
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(f".{os.getpid()}.tmp")
    rows = [[i.kind, i.names, i.path, i.line, i.comment, i.text, i.head, i.uses, i.assembly] for i in index.items]
    temporary.write_text(json.dumps(rows))
    temporary.replace(file)


def content_hash(roots: list[Path]) -> str:
    digest = hashlib.sha256(str(FORMAT).encode())
    for path, file in _sources(roots):
        digest.update(path.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:24]


def _sources(roots: list[Path]) -> list[tuple[str, Path]]:
    found: list[tuple[str, Path]] = []
    for root in roots:
        prefix = "" if root.name == "rt" else root.name + "/"
        for folder, folders, files in os.walk(root):
            folders.sort()
            host = folder.endswith(OVER_LIBC)
            for file in sorted(files):
                if file.endswith(".h") or (file.endswith(".c") and not host):
                    path = Path(folder) / file
                    found.append((prefix + path.relative_to(root).as_posix(), path))
    return found


def _item(path: str, raw: RawItem) -> Item:
    own = set(raw.names)
    uses = tuple(sorted(identifiers(raw.text) - own if raw.kind != "include" else ()))
    assembly = tuple(sorted(assembly_words(raw.text) - own))
    return Item(raw.kind, raw.names, path, raw.line, raw.comment, raw.text, raw.head, uses, assembly)


def program_item(kind: str, name: str, text: str, path: str) -> Item:
    """An item of the compiled program: its text is one definition, perhaps with a comment above it."""
    plain = FUNCTION.fullmatch(text) if kind == "function" else None
    if plain and plain[2].count(f"{name}(") == 1:
        return _item(path, RawItem(kind, (name,), plain[1].rstrip(), text[plain.start(2) :].rstrip(), 1, len(plain[2])))
    items = split_items(text, path)
    if not items:
        raise CTextError(f"{path}: no definition of {name}")
    first = items[0]
    names = tuple(n for item in items for n in item.names)
    if len(items) == 1:
        raw = RawItem(kind or first.kind, names or (name,), first.comment, first.text, 1, first.head)
    else:
        raw = RawItem(kind or first.kind, names or (name,), "", text, 1, 0)
    return _item(path, raw)


@lru_cache(maxsize=2)
def _read(file: Path) -> RtIndex:
    """What a file holds; its name has the hash of what it was made from, so that it says the same every time."""
    items: list[Item] = []
    for kind, names, path, line, comment, text, head, uses, assembly in json.loads(file.read_text()):
        items.append(Item(kind, tuple(names), path, line, comment, text, head, tuple(uses), tuple(assembly)))
    return RtIndex(tuple(items))
