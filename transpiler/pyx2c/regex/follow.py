"""What a part of a pattern begins with and sets, and what follows it: where the matcher needs no way back.

\\w+=\\d+     what `\\w+` took is never given back: `=` is no word character
ab|cd        no way back to `cd` once there was an `a`
(?:ab|c)*    once more or not: at the pattern's end a try that fails must end the loop before itself
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pyx2c.regex import charsets
from pyx2c.regex.library import Node, module


@dataclass(frozen=True, slots=True)
class First:
    """What a part begins with."""

    mask: int
    """the characters; all of them where it asks for something else than characters"""
    empty: bool
    """it may take nothing"""
    end: bool
    """it may match at the end of the text"""

    @property
    def known(self) -> bool:
        """Whether the next character says that the part can't match here."""
        return not self.empty and not self.end and self.mask != charsets.ANY


@dataclass(frozen=True, slots=True)
class Follow:
    """What comes behind a part, up to where nothing can fail any more."""

    mask: int = 0
    empty: bool = True
    """it may take nothing"""
    end: bool = False
    """it may match at the end of the text"""
    may: frozenset[str] = frozenset()
    """variables that are set there"""
    must: frozenset[str] = frozenset()
    """those that are set there on all ways to the end"""
    loops: frozenset[str] = frozenset()
    """those of the loops around"""

    @property
    def known(self) -> bool:
        """Whether the next character says that what follows can't match here."""
        return not self.empty and not self.end and self.mask != charsets.ANY


_OPAQUE = First(charsets.ANY, True, True)


def first(node: Node) -> First:
    """What a part begins with."""
    nodes = module("nodes")
    match node.kind:
        case nodes.EMPTY:
            return First(0, True, False)
        case nodes.CHAR | nodes.SET:
            return First(charsets.mask(node), False, False)
        case nodes.SEQ:
            return _first_of_all(node.items)
        case nodes.ALT:
            parts = [first(item) for item in node.items]
            mask = 0
            for part in parts:
                mask |= part.mask
            return First(mask, any(p.empty for p in parts), any(p.end for p in parts))
        case nodes.GROUP | nodes.ATOMIC:
            return first(node.items[0])
        case nodes.REPEAT:
            inner = first(node.items[0])
            return replace(inner, empty=inner.empty or node.low == 0)
        case nodes.AT if node.value in (nodes.END, nodes.LINE_END):
            return First(1 << 10, False, True)
        case nodes.AT if node.value == nodes.STRING_END:
            return First(0, False, True)
    return _OPAQUE


def _first_of_all(items: list[Node]) -> First:
    mask, end = 0, False
    for item in items:
        part = first(item)
        mask |= part.mask
        end = end or part.end
        if not part.empty:
            return First(mask, False, end)
    return First(mask, True, end)


def before(node: Node, follow: Follow, backwards: bool) -> Follow:
    """What follows the part that stands before `node`. backwards: groups are looked at while matching."""
    part = first(node)
    return replace(
        follow,
        mask=part.mask | (follow.mask if part.empty else 0),
        empty=part.empty and follow.empty,
        end=part.end or (part.empty and follow.end),
        may=follow.may | may_set(node),
        must=follow.must if backwards else follow.must | _must_set(node),
    )


def group_variables(group: int) -> frozenset[str]:
    """Where a group begins and ends, and which was closed last."""
    return frozenset((f"s{group}", f"e{group}", "last"))


def may_set(node: Node) -> frozenset[str]:
    """The variables of all groups inside."""
    nodes = module("nodes")
    own = group_variables(node.value) if node.kind == nodes.GROUP else frozenset[str]()
    return own.union(*map(may_set, node.items))


def _must_set(node: Node) -> frozenset[str]:
    nodes = module("nodes")
    inner = [_must_set(item) for item in node.items]
    match node.kind:
        case nodes.GROUP:
            return group_variables(node.value) | inner[0]
        case nodes.SEQ | nodes.ATOMIC:
            return frozenset[str]().union(*inner)
        case nodes.ALT:
            return frozenset.intersection(*inner)
        case nodes.REPEAT if node.low > 0:
            return inner[0]
        case nodes.AHEAD | nodes.BEHIND if node.value == 0:
            return inner[0]
    return frozenset()


def always_set(node: Node) -> frozenset[str]:
    """The variables of the groups that take part in every match."""
    return _must_set(node)


def sure(node: Node) -> bool:
    """Whether a part matches wherever the mask of its first characters has the next one."""
    nodes = module("nodes")
    match node.kind:
        case nodes.CHAR | nodes.SET:
            return charsets.is_exact(node)
        case nodes.GROUP | nodes.ATOMIC:
            return sure(node.items[0])
        case nodes.SEQ:
            return bool(node.items) and sure(node.items[0]) and all(map(never_fails, node.items[1:]))
        case nodes.ALT:
            return all(map(sure, node.items))
        case nodes.REPEAT:
            return bool(node.low == 1 and sure(node.items[0]))
    return False


def never_fails(node: Node) -> bool:
    """Whether a part matches everywhere."""
    nodes = module("nodes")
    match node.kind:
        case nodes.EMPTY:
            return True
        case nodes.REPEAT:
            return bool(node.low == 0)
        case nodes.GROUP | nodes.ATOMIC | nodes.SEQ:
            return all(map(never_fails, node.items))
        case nodes.ALT:
            return any(map(never_fails, node.items))
    return False


def alone(node: Node) -> Node:
    """A part without groups around it that do nothing."""
    nodes = module("nodes")
    while node.kind == nodes.SEQ and len(node.items) == 1:
        node = node.items[0]
    return node


def is_single(node: Node) -> bool:
    """Whether a part takes one character."""
    nodes = module("nodes")
    return node.kind in (nodes.CHAR, nodes.SET)


def singles(node: Node) -> list[Node] | None:
    """The characters that a part takes, if it does nothing else."""
    nodes = module("nodes")
    node = alone(node)
    if is_single(node):
        return [node]
    if node.kind == nodes.EMPTY:
        return []
    if node.kind != nodes.SEQ:
        return None
    found: list[Node] = []
    for item in node.items:
        inner = singles(item)
        if inner is None:
            return None
        found += inner
    return found
