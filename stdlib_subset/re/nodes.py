"""A pattern as a tree."""

from re.charset import CharSet

EMPTY = 0  # nothing
CHAR = 1  # the character `value`
SET = 2  # a character of `chars`
SEQ = 3  # `items` one after the other
ALT = 4  # one of `items`
GROUP = 5  # `items[0]`, captured as group `value`
REPEAT = 6  # `items[0]`, `low` to `high` times; `value` is GREEDY, LAZY or POSSESSIVE
AT = 7  # a place: `value` is one of the letters below
REFERENCE = 8  # what group `value` took; `low` is 1 without regard to case
AHEAD = 9  # `items[0]` matches here; `value` is 1 where it must not
BEHIND = 10  # `items[0]` matches up to here; `value` likewise
ATOMIC = 11  # `items[0]`, of which nothing is given back
IF = 12  # `items[0]` where group `value` took something, else `items[1]`
FAIL = 13  # nothing matches

GREEDY = 0
LAZY = 1
POSSESSIVE = 2

BEGIN = 0
LINE_BEGIN = 1
END = 2
LINE_END = 3
STRING_END = 4
BOUNDARY = 5
INSIDE = 6

MOST = 4294967295


class Node:
    """One part of a pattern."""

    def __init__(self, kind: int, value: int = 0, low: int = 0, high: int = 0) -> None:
        self.kind = kind
        self.value = value
        self.low = low
        self.high = high
        self.items: list[Node] = []
        self.chars: CharSet | None = None


def around(kind: int, value: int, item: Node) -> Node:
    """A part with one part inside."""
    made = Node(kind, value)
    made.items.append(item)
    return made


def of_set(chars: CharSet) -> Node:
    """One character of a set."""
    chars.finish()
    made = Node(SET)
    made.chars = chars
    return made


def width(node: Node, groups: list[Node | None]) -> tuple[int, int]:
    """The fewest and the most characters that a part takes."""
    kind = node.kind
    if kind in (CHAR, SET):
        return 1, 1
    if kind in (GROUP, ATOMIC):
        return width(node.items[0], groups)
    if kind == SEQ:
        low = 0
        high = 0
        for item in node.items:
            least, most = width(item, groups)
            low += least
            high += most
        return min(low, MOST), min(high, MOST)
    if kind in (ALT, IF):
        low, high = width(node.items[0], groups)
        for item in node.items[1:]:
            least, most = width(item, groups)
            low = min(low, least)
            high = max(high, most)
        return low, high
    if kind == REPEAT:
        least, most = width(node.items[0], groups)
        return min(least * node.low, MOST), min(most * node.high, MOST)
    if kind == REFERENCE:
        group = groups[node.value]
        return (0, 0) if group is None else width(group, groups)
    return 0, 0
