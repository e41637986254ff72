"""A pattern's tree to instructions: a list of numbers, an operation with its operands behind it.

Registers hold where groups begin (2g) and end (2g+1), behind them the group that was closed last, and two for each loop
and look-around. A repeat of one character is one instruction; it is told the character that follows, where that is
known, and gives nothing back where that character can't be among those it took.
"""

from re import nodes
from re.charset import CharSet
from re.errors import error
from re.nodes import Node

SUCCEED = 0
CHAR = 1  # code
SET = 2  # set
RUN = 3  # set, least, most, next character or -1: as many as there are
RUN_LAZY = 4  # set, least, most
RUN_ALL = 5  # set, least, most: gives nothing back
SPLIT = 6  # where to go on when what follows fails
JUMP = 7  # where
OPEN = 8  # group
CLOSE = 9  # group
START = 10  # register: a loop begins
LOOP = 11  # register, least, most, body: once more, if it can be
LOOP_LAZY = 12  # likewise, but what follows the loop first
PLACE = 13  # which, ASCII
REFERENCE = 14  # group, how
ENTER = 15  # register, characters to go back: into a look-around or an atomic group
LEAVE = 16  # register, whether to go back where it began
AVOID = 17  # register, characters to go back, where to go on: into what must not match
AVOIDED = 18  # register
IF = 19  # group, where to go on if it took nothing
FAIL = 20


class Program:
    """What the matcher runs, and what it needs to find where to begin."""

    def __init__(self, groups: list[Node | None]) -> None:
        self.tree_groups = groups
        self.groups = len(groups) - 1
        self.code: list[int] = []
        self.sets: list[CharSet] = []
        self.registers = 2 * len(groups) + 1
        self.prefix = ""
        self.first: CharSet | None = None

    def build(self, tree: Node) -> None:
        """The instructions for a whole pattern."""
        self._emit(tree, -1)
        self.code.append(SUCCEED)
        self.prefix = _prefix(tree)
        if not self.prefix:
            first = CharSet(False, False)
            table = [False] * 128
            if _begins(tree, table) == 1:
                first.table = bytes([1 if may else 0 for may in table])
                self.first = first

    def _new_registers(self) -> int:
        self.registers += 2
        return self.registers - 2

    def _set(self, node: Node) -> int:
        chars = node.chars
        if chars is None:
            chars = CharSet(False, False)
            chars.add(node.value, node.value)
            chars.finish()
        self.sets.append(chars)
        return len(self.sets) - 1

    def _emit(self, node: Node, after: int) -> None:
        """`after` is the character that must follow, -1 where there isn't one."""
        kind = node.kind
        code = self.code
        if kind == nodes.CHAR:
            code.extend([CHAR, node.value])
        elif kind == nodes.SET:
            code.extend([SET, self._set(node)])
        elif kind == nodes.SEQ:
            for i, item in enumerate(node.items):
                follows = after
                if i + 1 < len(node.items):
                    follows = _leading(node.items[i + 1])
                self._emit(item, follows)
        elif kind == nodes.ALT:
            self._emit_alternatives(node, after)
        elif kind == nodes.GROUP:
            code.extend([OPEN, node.value])
            self._emit(node.items[0], after)
            code.extend([CLOSE, node.value])
        elif kind == nodes.REPEAT:
            self._emit_repeat(node, after)
        elif kind == nodes.AT:
            code.extend([PLACE, node.value, node.low])
        elif kind == nodes.REFERENCE:
            code.extend([REFERENCE, node.value, node.low])
        elif kind in (nodes.AHEAD, nodes.BEHIND):
            self._emit_look(node)
        elif kind == nodes.ATOMIC:
            self._emit_atomic(node.items[0])
        elif kind == nodes.IF:
            self._emit_condition(node, after)

    def _emit_alternatives(self, node: Node, after: int) -> None:
        code = self.code
        ends: list[int] = []
        for item in node.items[:-1]:
            code.extend([SPLIT, 0])
            split = len(code) - 1
            self._emit(item, after)
            code.extend([JUMP, 0])
            ends.append(len(code) - 1)
            code[split] = len(code)
        self._emit(node.items[-1], after)
        for end in ends:
            code[end] = len(code)

    def _emit_repeat(self, node: Node, after: int) -> None:
        code = self.code
        item = _alone(node.items[0])
        if item.kind in (nodes.CHAR, nodes.SET):
            which = self._set(item)
            if node.value == nodes.LAZY:
                code.extend([RUN_LAZY, which, node.low, node.high])
            elif node.value == nodes.POSSESSIVE or (after >= 0 and not self.sets[which].has(after)):
                code.extend([RUN_ALL, which, node.low, node.high])
            else:
                code.extend([RUN, which, node.low, node.high, after])
        elif node.value == nodes.POSSESSIVE:
            greedy = Node(nodes.REPEAT, nodes.GREEDY, node.low, node.high)
            greedy.items.append(nodes.around(nodes.ATOMIC, 0, item))
            self._emit_atomic(greedy)
        else:
            self._emit_loop(node, item)

    def _emit_loop(self, node: Node, item: Node) -> None:
        code = self.code
        register = self._new_registers()
        code.extend([START, register, JUMP, 0])
        body = len(code)
        self._emit(item, -1)
        code[body - 1] = len(code)
        code.extend([LOOP_LAZY if node.value == nodes.LAZY else LOOP, register, node.low, node.high, body])

    def _emit_atomic(self, item: Node) -> None:
        register = self._new_registers()
        self.code.extend([ENTER, register, 0])
        self._emit(item, -1)
        self.code.extend([LEAVE, register, 0])

    def _emit_look(self, node: Node) -> None:
        code = self.code
        back = 0
        item = node.items[0]
        if node.kind == nodes.BEHIND:
            back, most = nodes.width(item, self.tree_groups)
            if back != most:
                raise error("look-behind requires fixed-width pattern")
        register = self._new_registers()
        if node.value == 0:
            code.extend([ENTER, register, back])
            self._emit(item, -1)
            code.extend([LEAVE, register, 1])
            return
        code.extend([AVOID, register, back, 0])
        where = len(code) - 1
        self._emit(item, -1)
        code.extend([AVOIDED, register])
        code[where] = len(code)

    def _emit_condition(self, node: Node, after: int) -> None:
        code = self.code
        code.extend([IF, node.value, 0])
        where = len(code) - 1
        self._emit(node.items[0], after)
        code.extend([JUMP, 0])
        end = len(code) - 1
        code[where] = len(code)
        self._emit(node.items[1], after)
        code[end] = len(code)


def _alone(node: Node) -> Node:
    """A part without groups around it that do nothing."""
    while node.kind == nodes.SEQ and len(node.items) == 1:
        node = node.items[0]
    return node


def _leading(node: Node) -> int:
    """The character that a part begins with, -1 where it may begin with another or take nothing."""
    while node.kind in (nodes.SEQ, nodes.GROUP) and node.items:
        node = node.items[0]
    if node.kind == nodes.REPEAT and node.low > 0:
        return _leading(node.items[0])
    return node.value if node.kind == nodes.CHAR else -1


def _prefix(node: Node) -> str:
    """The text that all matches begin with."""
    if node.kind == nodes.CHAR:
        return chr(node.value)
    if node.kind != nodes.SEQ:
        return ""
    found = ""
    for item in node.items:
        item = _alone(item)
        if item.kind != nodes.CHAR:
            break
        found += chr(item.value)
    return found


def _begins(node: Node, table: list[bool]) -> int:
    """Adds the characters below 128 that a part can begin with; 0 if it may take nothing, -1 if that isn't known."""
    kind = node.kind
    if kind == nodes.CHAR:
        if node.value < 128:
            table[node.value] = True
        return 1
    if kind == nodes.SET and node.chars is not None:
        for code in range(128):
            if node.chars.has(code):
                table[code] = True
        return 1
    if kind in (nodes.GROUP, nodes.ATOMIC):
        return _begins(node.items[0], table)
    if kind == nodes.REPEAT:
        found = _begins(node.items[0], table)
        return min(found, 0) if node.low == 0 else found
    if kind == nodes.ALT:
        return min([_begins(item, table) for item in node.items])
    if kind == nodes.SEQ:
        for item in node.items:
            found = _begins(item, table)
            if found != 0:
                return found
        return 0
    if kind in (nodes.AT, nodes.AHEAD, nodes.BEHIND):
        return 0
    return -1
