"""What of program, instances and runtime can be reached from the entry points.

An item reaches every name in its text: calls, types, macros, objects alike, and the symbols in its assembly. That is
more than a call graph (a macro's body counts where the macro is used) and needs no parser at compile time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from pyx2c.image.generics import Instance, Instances
from pyx2c.image.rtindex import Item, RtIndex, program_item

MEMORY_FUNCTIONS = ("memcpy", "memmove", "memset", "memcmp")
ROOTS = {"linux": ("_start",), "xen": ("xen_pvh_entry", "xen_pv_entry"), "host": ("rt_main", "rt_stack_overflow")}
"""What starts the program, or is called by what is not in the C file."""
PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class CProgram:
    """What the compiler hands over: C definitions by name. Each text is complete, with the comment above it.
    `declarations` are prototypes of functions that nothing here defines; `roots` are kept beside the platform's."""

    types: Mapping[str, str] = field(default_factory=dict)
    declarations: tuple[str, ...] = ()
    functions: Mapping[str, str] = field(default_factory=dict)
    objects: Mapping[str, str] = field(default_factory=dict)
    roots: tuple[str, ...] = ("rt_program",)
    instances: tuple[Instance, ...] = ()


@dataclass(frozen=True, slots=True)
class Reached:
    """`items` in the order they were found; `parents` names who first used a name (None for a root);
    `assembly` are the names used from assembly text."""

    items: tuple[Item, ...]
    parents: Mapping[str, str | None]
    assembly: frozenset[str]


class _Names:
    """Where a name leads, over program, runtime and instances."""

    def __init__(self, program: CProgram, index: RtIndex, platform: str) -> None:
        self.index = index
        self.platform = platform
        self.instances = Instances(index, program.instances)
        self.own: dict[str, list[Item]] = {}
        for kind, texts in (
            ("type", program.types),
            ("function", program.functions),
            ("object", program.objects),
        ):
            for name, text in texts.items():
                self._own(program_item(kind, name, text, PROGRAM))
        for text in program.declarations:
            self._own(program_item("prototype", "", text, PROGRAM))

    def _own(self, item: Item) -> None:
        for name in item.names:
            self.own.setdefault(name, []).append(item)

    def lookup(self, name: str) -> list[Item]:
        own = self.own.get(name, [])
        defined = any(i.kind in ("function", "object") for i in own)
        runtime = [
            i
            for i in self.index.by_name.get(name, ())
            if self._fits(i) and not (defined and i.kind in ("function", "object"))
        ]
        return own + runtime + self.instances.lookup(name)

    def unnamed(self, path: str) -> list[Item]:
        """Assembly without a label lives with its file."""
        return [i for i in self.index.by_path.get(path, ()) if i.kind == "asm" and not i.names and self._fits(i)]

    def notes(self) -> list[Item]:
        """Assembly without a label that makes an ELF note: a root of its platform."""
        return [i for i in self.index.items if i.kind == "asm" and not i.names and ".note" in i.text and self._fits(i)]

    def _fits(self, item: Item) -> bool:
        if self.platform == "host" and item.kind == "function" and item.names[0] in MEMORY_FUNCTIONS:
            return False  # the sanitizer's own
        return item.platform in (None, self.platform) and not item.generic


def reach(program: CProgram, index: RtIndex, platform: str) -> Reached:
    """Everything needed to run `program` on `platform` (linux, xen, host)."""
    names = _Names(program, index, platform)
    memory = () if platform == "host" else MEMORY_FUNCTIONS
    roots = [*ROOTS[platform], *program.roots, *memory]
    parents: dict[str, str | None] = dict.fromkeys(roots)
    queue = deque(roots)
    items: dict[tuple[str, int, tuple[str, ...], str], Item] = {}
    assembly: set[str] = set()

    def take(item: Item, via: str | None) -> None:
        key = (item.path, item.line, item.names, item.kind)
        if key in items:
            return
        items[key] = item
        names.instances.request_needed(item)
        for extra in names.unnamed(item.path):
            take(extra, via)
        known = [w for w in item.assembly if names.lookup(w)]
        assembly.update(known)
        for used in (*item.uses, *known):
            if used not in parents:
                parents[used] = via
                queue.append(used)

    for note in names.notes():
        take(note, None)
    while queue:
        name = queue.popleft()
        for item in names.lookup(name):
            take(item, name)
    return Reached(tuple(items.values()), parents, frozenset(assembly))


def why(program: CProgram, index: RtIndex, symbol: str, platform: str = "linux") -> list[str]:
    """A shortest chain of names from a root to `symbol`; empty when nothing reaches it."""
    reached = reach(program, index, platform)
    if symbol not in reached.parents:
        return []
    chain: list[str] = [symbol]
    while (parent := reached.parents[chain[-1]]) is not None:
        chain.append(parent)
    return chain[::-1]
