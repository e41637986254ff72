"""The reachable part of program and runtime as one C file.

    types, functions and objects of the program          /* How to build this file. */
    + the index of rt/                             →     #include <stdint.h>
    + the platform's entry points                        macros, types, prototypes, objects, functions

Requires C by the rules of docs/runtime-abi.md. Establishes: everything mentioned is declared before its use,
everything is `static` but what assembly, the linker or gcc itself refers to, nothing else is in the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyx2c.image.ctokens import tokenize
from pyx2c.image.ctypes_order import TypeText, order_types
from pyx2c.image.parts import Layout, Piece
from pyx2c.image.reach import MEMORY_FUNCTIONS, PROGRAM, ROOTS, CProgram, Reached, reach, why
from pyx2c.image.rtindex import Item, RtIndex
from pyx2c.image.toolchain import one_command

__all__ = ["CProgram", "Shaken", "shake", "shake_layout", "why"]

HEADERS = {
    "stdint.h": r"u?int(_least|_fast)?(8|16|32|64|ptr|max)_t|U?INT(8|16|32|64|PTR|MAX)_(MIN|MAX|C)|SIZE_MAX",
    "stddef.h": r"size_t|ptrdiff_t|wchar_t|NULL|offsetof|max_align_t",
    "stdbool.h": r"bool|true|false",
    "stdarg.h": r"va_\w+",
    "float.h": r"(DBL|FLT|LDBL)_\w+",
    "limits.h": r"(CHAR|SCHAR|UCHAR|SHRT|USHRT|INT|UINT|LONG|ULONG|LLONG|ULLONG)_(MIN|MAX|BIT)",
}
EXTERNAL = {"rt_main", "rt_embedded", *MEMORY_FUNCTIONS, *(root for roots in ROOTS.values() for root in roots)}


@dataclass(frozen=True, slots=True)
class Shaken:
    """`lines`: the C line on which each function's text (as the program gave it, without its leading comment)
    starts. `externals`: declared functions that nothing here defines, such as `sin`."""

    text: str
    lines: dict[str, int]
    externals: frozenset[str]
    functions: dict[str, str]
    """Path of the source of each function: a file of rt/, or `program`."""
    layout: Layout
    """What `text` is made of."""


def shake(program: CProgram, index: RtIndex, platform: str, name: str = "app") -> str:
    """One self-contained C file. Raises CTextError for C that breaks the runtime's rules."""
    return shake_layout(program, index, platform, name).text


def shake_layout(program: CProgram, index: RtIndex, platform: str, name: str = "app") -> Shaken:
    """`shake`, with what is needed to find a function in it again."""
    return _Writer(reach(program, index, platform), index, platform, name).write()


COMPACT = tuple(
    [
        f"core/{name}"
        for name in (
            "exc/exit",
            "exc/os",
            "exc/repr",
            "exc/text",
            "traceback/depth",
            "traceback/find",
            "traceback/group",
            "traceback/print",
        )
    ]
    + [f"platform/xen/{name}" for name in ("args", "console", "pv", "run", "store", "trap")]
)
"""files of the runtime whose functions are compiled for size: errors, the start, what waits for a device"""
SMALL = ("core/sys/",)
"""the same of what functions call that may go on to work hard"""


class _Writer:
    def __init__(self, reached: Reached, index: RtIndex, platform: str, name: str) -> None:
        self.reached = reached
        self.platform = platform
        self.name = name
        self.static_macros = {i.names[0] for i in index.items if i.kind == "macro" and re.search(r"\bstatic\b", i.text)}
        self.size_macros = [i for i in index.items if i.kind == "macro" and {"RT_COMPACT", "RT_SMALL"} & {*i.names}]
        self.weak_macros = {i.names[0] for i in index.items if i.kind == "macro" and "weak" in i.uses}
        self.defined = {n for i in reached.items if i.kind in ("function", "object", "asm") for n in i.names}
        self.contracts: dict[str, Item] = {}
        for item in self._kind("prototype"):
            for declared in item.names:
                self.contracts.setdefault(declared, item)
        self.externals = frozenset(n for n in self.contracts if n not in self.defined)
        self.line = 1
        self.parts: list[str] = []
        self.lines: dict[str, int] = {}
        self.objects: list[Piece] = []
        self.functions: list[Piece] = []

    def write(self) -> Shaken:
        functions = self._functions()
        objects = _by_use(self._kind("object"))
        assembly = _sorted(self._kind("asm"))
        self._put(self._head())
        self._put("\n".join(self._includes()))
        self._put("\n".join(_with_comment(i.comment, i.text) for i in _sorted(self._macros())))
        for text in order_types([TypeText(i.names, i.comment, i.text) for i in _sorted(self._kind("type"))]):
            self._put(text)
        self._put("\n".join(self._asserts()))
        prelude = "".join(self.parts)
        declarations = self._declarations(functions, objects)
        self._put("\n".join(declarations))
        self._put_objects(objects)
        for item in assembly:
            self._put_item(item, item.comment)
        for item in functions:
            self._put_item(item, self._contract(item))
        rest = "\n".join(i.text for i in assembly)
        layout = Layout(prelude, tuple(declarations), tuple(self.objects), rest, tuple(self.functions))
        sources = {i.names[0]: i.path for i in functions}
        return Shaken("".join(self.parts), self.lines, self.externals, sources, layout)

    def _macros(self) -> list[Item]:
        """Those that are used, and what stands before functions that are compiled for size."""
        found = self._kind("macro")
        added = [i for i in self.size_macros if i not in found]
        return [*found, *added] if any(map(_for_size, self._kind("function"))) else found

    def _kind(self, *kinds: str) -> list[Item]:
        return [i for i in self.reached.items if i.kind in kinds]

    def _put(self, text: str) -> None:
        if text:
            self.parts.append(text + "\n\n")
            self.line += text.count("\n") + 2

    def _put_item(self, item: Item, comment: str) -> None:
        start = self.line + (comment.count("\n") + 1 if comment else 0)
        text = self._own(item)
        if item.kind == "function":
            self.lines[item.names[0]] = start
            self.functions.append(Piece(text, item.head + len(text) - len(item.text), start))
        self._put(_with_comment(comment, text))

    def _put_objects(self, objects: list[Item]) -> None:
        """Those that take a line each stand together."""
        lines: list[str] = []
        for item in objects:
            own = self._own(item)
            text = _with_comment(item.comment, own)
            self.objects.append(Piece(own, _value_at(own)))
            if "\n" in text:
                self._put("\n".join(lines))
                self._put(text)
                lines = []
            else:
                lines.append(text)
        self._put("\n".join(lines))

    def _head(self) -> str:
        return (
            f"/* {self.name}: a Python program with the part of its runtime that it reaches, for {self.platform}.\n"
            f" * Written by pyx2c. Build it with\n *\n *   {one_command(self.platform, self.name, self.externals)}\n */"
        )

    def _includes(self) -> list[str]:
        used = {u for i in self.reached.items for u in i.uses}
        std = [h for h, words in HEADERS.items() if any(re.fullmatch(words, u) for u in used)]
        return [f"#include <{header}>" for header in std]

    def _asserts(self) -> list[str]:
        return [i.text for i in self._kind("assert")]

    def _functions(self) -> list[Item]:
        """Runtime first, file by file; files in the order in which they were reached, from the leaves up."""
        functions = self._kind("function")
        runtime = [i for i in functions if i.path != PROGRAM]
        files = list(dict.fromkeys(i.path for i in reversed(runtime)))
        runtime.sort(key=lambda i: (files.index(i.path), i.line, i.names))
        return runtime + [i for i in functions if i.path == PROGRAM]

    def _declarations(self, functions: list[Item], objects: list[Item]) -> list[str]:
        lines = [i.text for i in self._kind("extern") if not self.defined & set(i.names) or _labels(self, i)]
        for item in dict.fromkeys(self.contracts.values()):
            if not self._has_function(item):
                lines.append(item.text)
        place = {i.names[0]: n for n, i in enumerate(functions)}
        early = {u for i in (*objects, *self._kind("macro", "asm")) for u in i.uses}
        for n, item in enumerate(functions):
            early |= {u for u in item.uses if place.get(u, -1) > n}
        for item in functions:
            contract = self.contracts.get(item.names[0])
            if item.names[0] in early or (contract and not self._covers(item, contract)):
                lines.append(self._prototype(item, contract))
        return list(dict.fromkeys(lines))

    def _has_function(self, prototype: Item) -> bool:
        return any(n in self.defined and not self._is_label(n) for n in prototype.names)

    def _is_label(self, name: str) -> bool:
        return any(name in i.names for i in self._kind("asm"))

    def _covers(self, item: Item, contract: Item) -> bool:
        """The definition repeats all attributes of its prototype."""
        return set(_capitals(contract.text)) <= set(_capitals(item.text[: item.head]))

    def _prototype(self, item: Item, contract: Item | None) -> str:
        text = contract.text.split(";")[0] if contract else item.text[: item.head].rstrip()
        return self._static(item, text, bool(item.assembly)) + ";"

    def _contract(self, item: Item) -> str:
        contract = self.contracts.get(item.names[0])
        comments = [contract.comment if contract else "", item.comment]
        return "\n".join(dict.fromkeys(c for c in comments if c))

    def _own(self, item: Item) -> str:
        if item.kind not in ("function", "object"):
            return item.text
        return self._static(item, item.text, False)

    def _static(self, item: Item, text: str, _: bool) -> str:
        """Internal linkage, unless something outside this C file needs the name."""
        head = text[: item.head] if item.head else text.split("=")[0].split("{")[0]
        words = {t.text for t in tokenize(head)}
        size = _for_size(item) if text is item.text and not words & {"RT_COLD", "inline"} else ""
        if words & ({"static"} | self.static_macros) or self._is_external(item, words):
            return re.sub(r"^static\s", f"static {size}", text) if size else text
        return f"static {size}" + re.sub(r"^extern\s+", "", text)

    def _is_external(self, item: Item, words: set[str]) -> bool:
        names = set(item.names)
        contract = self.contracts.get(item.names[0])
        weak = {"weak", "__weak__", *self.weak_macros}
        return bool(names & EXTERNAL or names & self.reached.assembly or words & weak) or bool(
            contract and weak & set(contract.uses)
        )


def _for_size(item: Item) -> str:
    """How a function of the runtime says that it is compiled for size, if it is."""
    if item.kind != "function":
        return ""
    return "RT_COMPACT " if item.path.startswith(COMPACT) else "RT_SMALL " if item.path.startswith(SMALL) else ""


def _value_at(text: str) -> int:
    """Where the value of an object's definition begins, or its end."""
    at = text.find("=")
    return at if at >= 0 else text.rindex(";")


def _labels(writer: _Writer, item: Item) -> bool:
    return all(writer._is_label(n) or n not in writer.defined for n in item.names)


def _capitals(text: str) -> list[str]:
    return re.findall(r"\b(?:[A-Z][A-Z0-9_]+|_Noreturn)\b", text)


def _with_comment(comment: str, text: str) -> str:
    return f"{comment}\n{text}" if comment else text


def _sorted(items: list[Item]) -> list[Item]:
    return sorted(items, key=lambda i: (i.path == PROGRAM, i.path, i.line))


def _by_use(items: list[Item]) -> list[Item]:
    """Objects after the objects that their initialisers mention."""
    by_name = {n: i for i in items for n in i.names}
    done: dict[int, Item] = {}
    open_: set[int] = set()

    def visit(item: Item) -> None:
        if id(item) in done or id(item) in open_:
            return
        open_.add(id(item))
        for used in item.uses:
            if used in by_name:
                visit(by_name[used])
        done[id(item)] = item

    for item in _sorted(items):
        visit(item)
    return list(done.values())
