"""A pattern's tree to the text of a Python function that matches it.

    def find(text, at, limit, how, avoid, registers):

`text` is a str of ASCII characters or the list of its characters' codes. Tried at `at` (how = 0), tried to take all up
to `limit` (1), or looked for from `at` on (2). The result is where the match ends, -1 without one; it may not end at
`avoid`, unless it begins behind `at`. `registers` gets where the match and its groups begin and end, and the group that
was closed last. All that is of no use to the program any more (which ways back there are, what a group was before) is
kept on a stack of numbers, so that long texts need no deep calls.

The order of tries is CPython's. A way back is left out only where it can't lead to a match (`follow.py`).
"""

from __future__ import annotations

from dataclasses import replace

from pyx2c.regex import charsets, follow
from pyx2c.regex.blocks import RETRY
from pyx2c.regex.follow import First, Follow
from pyx2c.regex.library import Node, Parsed
from pyx2c.regex.repeats import Repeats, offset

MOST_LINES = 6000
"""of a matcher: larger patterns are left to the general one"""
CALLS = ("boundary", "code", "find_text", "in_category", "same")
"""functions of the library (stdlib_subset/re/texts.py) that matchers call, beside module `_re`"""
_PLACES = {
    "BEGIN": "at == 0",
    "LINE_BEGIN": "at == 0 or code(text, at - 1) == 10",
    "END": "at == limit or (at + 1 == limit and code(text, at) == 10)",
    "LINE_END": "at == limit or code(text, at) == 10",
    "STRING_END": "at == limit",
    "BOUNDARY": "boundary(text, at, limit, {ascii_only})",
    "INSIDE": "limit > 0 and not boundary(text, at, limit, {ascii_only})",
}


def write(parsed: Parsed) -> str | None:
    """The function's text; None for a pattern that is too large."""
    try:
        lines = _Matcher(parsed).lines()
    except charsets.TooLarge:
        return None
    return "\n".join(lines) + "\n" if len(lines) <= MOST_LINES else None


class _Matcher(Repeats):
    def __init__(self, parsed: Parsed) -> None:
        super().__init__(parsed)
        self.looks_back = _has(parsed.tree, (self.nodes.REFERENCE, self.nodes.IF))
        self.groups = range(1, parsed.groups + 1)

    # -- the function

    def lines(self) -> list[str]:
        out = self.out
        out.variable("start", "at")
        for group in self.groups:
            out.variable(f"s{group}", "-1")
            out.variable(f"e{group}", "-1")
        if self.groups:
            out.variable("last", "-1")
        self._search()
        self._emit(self.parsed.tree, Follow())
        self._succeed()
        self._retry()
        out.start(out.fail)
        if out.pushes:
            out.go_if("not stack", RETRY)
            out.line("pc = stack.pop()")
        else:
            out.goto(RETRY)
        head = [
            "def find(text, at, limit, how, avoid, registers):",
            " pc = 0",
            " at = _re.position(at)",
            " limit = _re.position(limit)",
        ]
        if out.pushes:
            head.append(" stack: list[int] = []")
        head += [f" {name} = {value}" for name, value in out.variables.items()]
        return [*head, " while True:", *(f"  {line}" for line in out.text())]

    def _search(self) -> None:
        """Where to try next: at `at`, or where the first character is found."""
        out = self.out
        out.start(0)
        prefix = self._prefix()
        begins = follow.first(self.parsed.tree)
        if prefix:
            out.line("if how == 2:")
            out.line(f" at = _re.position(find_text(text, {prefix!r}, at, limit))")
            out.line(" if at < 0:")
            out.line("  return -1")
        elif begins.known:
            out.line("if how == 2:")
            out.line(" while at < limit:")
            out.line("  c = code(text, at)")
            out.line(f"  if {charsets.test_of(begins.mask)}:")
            out.line("   break")
            out.line("  at += 1")
            out.line(" if at >= limit:")
            out.line("  return -1")
        elif self._at_begin():
            out.line("if at > 0:")
            out.line(" return -1")
        out.line("start = at")

    def _prefix(self) -> str:
        """The text that all matches begin with."""
        tree = self.parsed.tree
        found = ""
        for item in tree.items if tree.kind == self.nodes.SEQ else [tree]:
            item = follow.alone(item)
            if item.kind != self.nodes.CHAR or item.value >= 128:
                break
            found += chr(item.value)
        return found

    def _at_begin(self) -> bool:
        tree = self.parsed.tree
        if tree.kind == self.nodes.SEQ and tree.items:
            tree = tree.items[0]
        return bool(tree.kind == self.nodes.AT and tree.value == self.nodes.BEGIN)

    def _succeed(self) -> None:
        out = self.out
        least = self._least(self.parsed.tree)
        out.fail_if("how == 1 and at != limit" if least else "how == 1 and at != limit or at == avoid")
        out.line("registers[0] = start")
        out.line("registers[1] = at")
        for group in self.groups:
            out.line(f"registers[{2 * group}] = s{group}")
            out.line(f"registers[{2 * group + 1}] = e{group}")
        if self.groups:
            out.line(f"registers[{2 * len(self.groups) + 2}] = last")
        out.line("return at")

    def _retry(self) -> None:
        out = self.out
        out.start(RETRY)
        out.line("if how != 2 or start >= limit:")
        out.line(" return -1")
        out.line("at = _re.position(start + 1)")
        out.line("avoid = -1")
        for name in sorted(follow.may_set(self.parsed.tree)):
            if self.looks_back or name not in follow.always_set(self.parsed.tree):
                out.line(f"{name} = -1")
        out.line("pc = 0")

    # -- parts

    def _emit(self, node: Node, after: Follow) -> None:
        nodes = self.nodes
        node = follow.alone(node)
        match node.kind:
            case nodes.EMPTY:
                pass
            case nodes.CHAR | nodes.SET:
                self._characters([node])
            case nodes.SEQ:
                self._sequence(node.items, after)
            case nodes.ALT:
                self._alternatives(node.items, after)
            case nodes.GROUP:
                self._group(node, after)
            case nodes.REPEAT:
                self._repeat(node, after)
            case nodes.AT:
                self._place(node)
            case nodes.REFERENCE:
                self._reference(node)
            case nodes.AHEAD | nodes.BEHIND:
                self._look(node, after)
            case nodes.ATOMIC:
                self._atomic(node.items[0], after)
            case nodes.IF:
                self._condition(node, after)
            case _:
                raise AssertionError(node.kind)

    def _characters(self, items: list[Node], back: int = 0) -> None:
        """Single characters one after the other; with `back`, those that stand so many before."""
        out = self.out
        if back:
            out.fail_if(f"at < {back}")
        elif len(items) == 1:
            out.fail_if("at >= limit")
        else:
            out.fail_if(f"limit - at < {len(items)}")
        together: list[str] = []
        for i, item in enumerate(items):
            here = f"code(text, at{offset(i - back)})"
            at_once = charsets.test_at_once(item, here)
            if at_once is not None:
                together.append(at_once)
                continue
            self._fail_unless_all(together)
            out.line(f"c = {here}")
            out.fail_unless(charsets.test(item))
        self._fail_unless_all(together)
        if not back:
            out.move(len(items))

    def _fail_unless_all(self, conditions: list[str]) -> None:
        """One test for characters that are compared with one thing each, which has one way out."""
        if conditions:
            self.out.fail_unless(" and ".join(conditions))
            conditions.clear()

    def _sequence(self, items: list[Node], after: Follow) -> None:
        items = [follow.alone(item) for item in items]
        behind = [after]
        for item in reversed(items[1:]):
            behind.append(follow.before(item, behind[-1], self.looks_back))
        behind.reverse()
        at = 0
        while at < len(items):
            end = at
            while end < len(items) and follow.is_single(items[end]):
                end += 1
            if end > at:
                self._characters(items[at:end])
                at = end
                continue
            self._emit(items[at], behind[at])
            at += 1

    def _group(self, node: Node, after: Follow) -> None:
        out, group = self.out, node.value
        out.line(f"s{group} = at")
        own = follow.group_variables(group)
        must = after.must if self.looks_back else after.must | own - {f"s{group}"}
        self._emit(node.items[0], replace(after, may=after.may | own - {f"s{group}"}, must=must))
        out.line(f"e{group} = at")
        out.line(f"last = {group}")

    def _alternatives(self, items: list[Node], after: Follow) -> None:
        out = self.out
        end = out.new()
        for i, item in enumerate(items[:-1]):
            begins = follow.first(item)
            other = out.new()
            if begins.known:
                self._go_unless(begins, other)
            if not self._decides(begins, items[i + 1 :], after):
                kept = self._kept(item, after)
                resume = out.new()
                out.push(kept, resume)
                here = out.current
                out.start_popped(kept, resume)
                out.goto(other)
                out.current = here
            self._emit(item, after)
            out.goto(end)
            out.start(other)
        self._emit(items[-1], after)
        out.enter(end)

    def _decides(self, begins: First, others: list[Node], after: Follow) -> bool:
        """Whether none of the others can match where the first character is right."""
        if not begins.known:
            return False
        for item in others:
            other = follow.first(item)
            mask = other.mask | (after.mask if other.empty else 0)
            if mask & begins.mask or (other.empty and after.empty):
                return False
        return True

    # -- places, references, look-arounds

    def _place(self, node: Node) -> None:
        name = next(n for n in _PLACES if getattr(self.nodes, n) == node.value)
        self.out.fail_unless(_PLACES[name].format(ascii_only=node.low == 1))

    def _reference(self, node: Node) -> None:
        out, group = self.out, node.value
        out.line(f"c = same(text, s{group}, e{group}, at, limit, {node.low})")
        out.fail_if("c < 0")
        out.line("at = _re.position(c)")

    def _condition(self, node: Node, after: Follow) -> None:
        out = self.out
        other, end = out.new(), out.new()
        out.go_if(f"e{node.value} < 0", other)
        self._emit(node.items[0], after)
        out.goto(end)
        out.start(other)
        self._emit(node.items[1], after)
        out.enter(end)

    def _within(self, after: Follow) -> Follow:
        """What follows the inside of a part that is never gone back into."""
        return Follow(must=after.must)

    def _atomic(self, item: Node, after: Follow) -> None:
        out = self.out
        base = f"base{out.new()}"
        here, before, before_line = out.current, out.pushes, len(out.current)
        self._emit(item, self._within(after))
        if out.pushes != before:
            out.variable(base)
            here.insert(before_line, f"{base} = len(stack)")
            out.line(f"del stack[{base}:]")

    def _look(self, node: Node, after: Follow) -> None:
        nodes, out = self.nodes, self.out
        item = follow.alone(node.items[0])
        back = self._least(item) if node.kind == nodes.BEHIND else 0
        chars = follow.singles(item)
        if chars:
            if node.value == 0:
                self._look_at(chars, back)
            else:
                self._look_for_other(chars, back)
            return
        number = out.new()
        if node.value == 0:
            if back:
                out.fail_if(f"at < {back}")
            out.line(f"{out.variable(f'here{number}')} = at")
            if back:
                out.move(-back)
            self._atomic(item, after)
            out.line(f"at = here{number}")
        else:
            self._avoid(item, back, after)

    def _look_at(self, chars: list[Node], back: int) -> None:
        if back:
            self._characters(chars, back)
            return
        self._characters(chars)
        self.out.move(-len(chars))

    def _look_for_other(self, chars: list[Node], back: int) -> None:
        out, end = self.out, self.out.new()
        out.go_if(f"at < {back}" if back else f"limit - at < {len(chars)}", end)
        for i, item in enumerate(chars):
            test = charsets.test(item)
            if test != "True":
                out.line(f"c = code(text, at{offset(i - back)})")
                out.go_if(f"not ({test})", end)
        out.goto(out.fail)
        out.start(end)

    def _avoid(self, item: Node, back: int, after: Follow) -> None:
        out = self.out
        end, resume = out.new(), out.new()
        base = out.variable(f"base{out.new()}")
        kept = sorted(follow.may_set(item))
        if back:
            out.go_if(f"at < {back}", end)
        out.line(f"{base} = len(stack)")
        out.push(kept, resume)
        if back:
            out.move(-back)
        self._emit(item, self._within(after))
        out.line(f"del stack[{base}:]")
        out.goto(out.fail)
        out.start_popped(kept, resume)
        out.enter(end)


def _has(node: Node, kinds: tuple[int, ...]) -> bool:
    return node.kind in kinds or any(_has(item, kinds) for item in node.items)
