"""Instances of the containers in rt/generic.

A container is written once for the placeholder types T, K and V. An instance renames component by component:

    void list_T_append(list_T *l, T x)  →  void list_str_append(list_str *l, rt_str x)       for T = str
    T_eq(a, b)                          →  rt_str_eq(a, b)

Nothing is instantiated that the program doesn't reach; what an instance's function uses of another container
(a dict's `list_K`) asks for that instance in turn.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pyx2c.image.ctokens import WORD
from pyx2c.image.rtindex import Item, RtIndex, placeholders
from pyx2c.image.sharing import Sharing, calling

NEEDS = re.compile(r"needs:\s*(\w+)<([\w, ]+)>")
ADDRESS = "address"
"""the layout of all types that are pointers"""
_SIZES = dict.fromkeys("int64_t uint64_t rt_int rt_str rt_bytes double".split(), ADDRESS)
_SIZES |= {f"{sign}int{bits}_t": f"{bits} bits" for sign in ("", "u") for bits in (8, 16, 32)}
"""the layout of other types as large and aligned as these; a bool can't be read as one that isn't"""
PLACEHOLDER = re.compile(r"(?<![A-Za-z0-9])[TKV](?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Elem:
    """A type that containers hold: its part in names, its C type, its operations (eq, hash, lt, repr, keep),
    what dicts keep of its hash, and whether it is plain. An operation without a name here is called
    `<suffix>_<operation>`. Types with one `layout`, such as ADDRESS, may be cast to one another: by default it is the C
    type."""

    suffix: str
    ctype: str
    ops: Mapping[str, str] = field(default_factory=dict)
    layout: str = ""

    def __post_init__(self) -> None:
        if not self.layout:
            object.__setattr__(self, "layout", self.ctype)

    @property
    def moved_as(self) -> str:
        """What those types have in common that may stand for one another where they are only moved."""
        return _SIZES.get(self.ctype, self.layout)


@dataclass(frozen=True, slots=True)
class Instance:
    """A container for given types: `Instance('dict', {'K': STR, 'V': INT})`."""

    generic: str
    args: Mapping[str, Elem]

    @property
    def key(self) -> tuple[str, ...]:
        return (self.generic, *(self.args[p].suffix for p in sorted(self.args)))


def plainness(plain: bool) -> str:
    """Whether items of a type never refer to anything, as the runtime's containers want to know it."""
    return "RT_PLAIN" if plain else "RT_REFERS"


def marks(is_str: bool) -> dict[str, str]:
    """What dicts keep of the hashes of keys: in entries (mark) and in the table (slot)."""
    base = "rt_str" if is_str else "rt"
    names = {"mark": f"{base}_mark", "slot": f"{base}_slot"}
    does = ["mark_of", "mark_hash", "mark_gone", "mark_leave"]
    does += ["slot_of", "slot_at", "slot_hash", "slot_matches", "slot_knows", "slot_known"]
    return names | {do: f"{base}_{do}".upper() for do in does}


def _basic(suffix: str, ctype: str) -> Elem:
    ops = {op: f"rt_{suffix}_{op}" for op in ("eq", "hash", "lt", "repr", "keep")}
    return Elem(suffix, ctype, {**ops, **marks(suffix == "str"), "plain": plainness(ctype in ("double", "bool"))})


BASIC = {
    e.suffix: e
    for e in (_basic("str", "rt_str"), _basic("bytes", "rt_bytes"), _basic("int", "rt_int"),
              _basic("float", "double"), _basic("bool", "bool"))
}  # fmt: skip


class Instances:
    """All instances of a program; finds the item behind a name such as `list_str_append`."""

    def __init__(self, index: RtIndex, requested: tuple[Instance, ...]) -> None:
        self.groups: dict[str, list[Item]] = {}
        self.patterns: dict[tuple[str, ...], tuple[str, tuple[str, ...]]] = {}
        for item in index.items:
            if item.generic:
                self._add_template(item)
        self.elements = dict(BASIC)
        self.found: dict[str, list[tuple[Item, Instance]]] = {}
        self.sharing = Sharing(self._behind, rename)
        self.seen: set[tuple[str, ...]] = set()
        for instance in requested:
            self.request(instance)

    def request(self, instance: Instance) -> None:
        """Makes the names of an instance known; nothing of it is emitted unless reached."""
        if instance.key in self.seen:
            return
        self.seen.add(instance.key)
        for elem in instance.args.values():
            self.elements[elem.suffix] = elem
        for item in self.groups.get(instance.generic, ()):
            for name in item.names:
                self.found.setdefault(rename(name, instance), []).append((item, instance))

    def lookup(self, name: str) -> list[Item]:
        """The items of an instance that define `name`; requests what they in turn need."""
        items: list[Item] = []
        for template, instance in self.found.get(name, []):
            self._request_nested(template, instance)
            made = instantiate(template, instance)
            first = self.sharing.first(template, instance)
            items.append(made if first is instance else calling(made, instantiate(template, first)))
        return items

    def request_needed(self, item: Item) -> None:
        """Honours `/* needs: list<str> */` above a function."""
        for generic, types in NEEDS.findall(item.comment):
            marks = sorted({p for i in self.groups.get(generic, ()) for n in i.names for p in placeholders(n)})
            suffixes = [t.strip() for t in types.split(",")]
            if len(marks) == len(suffixes) and all(s in self.elements for s in suffixes):
                args = {m: self.elements[s] for m, s in zip(marks, suffixes, strict=True)}
                self.request(Instance(generic, args))

    def _behind(self, name: str) -> list[Item]:
        """The templates of a name with placeholders, whatever their names in it: `list_K_append` is list_T_append's."""
        generic, _ = self.patterns.get(pattern(name), ("", ()))
        return [i for i in self.groups.get(generic, ()) if any(pattern(n) == pattern(name) for n in i.names)]

    def _add_template(self, item: Item) -> None:
        for name in item.names:
            marks = placeholders(name)
            generic = name.split(f"_{marks[0]}")[0] if marks else ""
            self.patterns.setdefault(pattern(name), (generic, marks))
            if item not in self.groups.setdefault(generic, []):
                self.groups[generic].append(item)

    def _request_nested(self, template: Item, instance: Instance) -> None:
        for used in template.uses:
            marks = placeholders(used)
            if not marks or rename(used, instance) in self.found:
                continue
            if (target := self.patterns.get(pattern(used))) and all(m in instance.args for m in marks):
                generic, own = target
                args = {o: instance.args[m] for o, m in zip(own, marks, strict=True)}
                self.request(Instance(generic, args))


def pattern(name: str) -> tuple[str, ...]:
    return tuple("?" if part in ("T", "K", "V") else part for part in name.split("_"))


def rename(name: str, instance: Instance) -> str:
    """One identifier of a template, as it is called in the instance."""
    args = instance.args
    if name in args:
        return args[name].ctype
    first, _, operation = name.partition("_")
    if first in args and operation in args[first].ops:
        return args[first].ops[operation]
    return "_".join(args[part].suffix if part in args else part for part in name.split("_"))


def instantiate(template: Item, instance: Instance) -> Item:
    """The item with all its identifiers renamed, those in its comments too."""

    def put(text: str) -> str:
        return WORD.sub(lambda m: rename(m.group(), instance) if PLACEHOLDER.search(m.group().replace("_", " "))
                        else m.group(), text)  # fmt: skip

    head = len(put(template.text[: template.head]))
    uses = {word for used in template.uses for word in WORD.findall(rename(used, instance))}
    return replace(
        template,
        names=tuple(rename(n, instance) for n in template.names),
        comment=put(template.comment),
        text=put(template.text),
        head=head,
        uses=tuple(sorted(uses)),
    )
