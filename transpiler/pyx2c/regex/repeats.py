"""Repeats of a pattern as code: of one character as loops, of more as blocks that come round again."""

from __future__ import annotations

from dataclasses import replace

from pyx2c.regex import charsets, follow
from pyx2c.regex.blocks import Blocks
from pyx2c.regex.follow import First, Follow
from pyx2c.regex.library import Node, Parsed, module


class Repeats:
    """The part of a matcher's writer that does repeats; `matcher.py` has the rest."""

    def __init__(self, parsed: Parsed) -> None:
        self.nodes = module("nodes")
        self.parsed = parsed
        self.out = Blocks()

    def _emit(self, node: Node, after: Follow) -> None:
        raise NotImplementedError

    def _atomic(self, item: Node, after: Follow) -> None:
        raise NotImplementedError

    def _least(self, node: Node) -> int:
        """The fewest characters that a part takes; for all of a look-behind, what it takes."""
        least: int = self.nodes.width(node, self.parsed.all_groups)[0]
        return least

    def _go_unless(self, begins: First, label: int) -> None:
        """On with a block where the next character is none of these."""
        out = self.out
        out.go_if("at >= limit", label)
        out.line("c = code(text, at)")
        condition = charsets.test_of(begins.mask)
        if condition != "True":
            out.go_if(f"not ({condition})", label)

    def _kept(self, node: Node, after: Follow) -> list[str]:
        """What must be as it was when the matcher comes back to before `node`."""
        return sorted(((follow.may_set(node) | after.may) - after.must) | after.loops)

    def _repeat(self, node: Node, after: Follow) -> None:
        nodes = self.nodes
        item = follow.alone(node.items[0])
        if node.high == 0:
            return
        if follow.is_single(item):
            if node.value == nodes.LAZY and node.low < node.high:
                self._lazy_run(node, item, after)
            else:
                self._run(node, item, after)
        elif node.value == nodes.POSSESSIVE:
            greedy = nodes.Node(nodes.REPEAT, nodes.GREEDY, node.low, node.high)
            greedy.items.append(nodes.around(nodes.ATOMIC, 0, item))
            self._atomic(greedy, after)
        else:
            self._loop(node, item, after)

    def _run_end(self, item: Node, top: str) -> None:
        """`at` to the end of the characters of a set."""
        out, test = self.out, charsets.test(item)
        if test == "True":
            out.line(f"at = {top}")
            return
        out.line(f"while at < {top}:")
        out.line(" c = code(text, at)")
        out.line(f" if not ({test}):")
        out.line("  break")
        out.line(" at += 1")

    def _top(self, node: Node, name: str) -> str:
        """The expression for where a run ends at most."""
        if node.high >= self.nodes.MOST:
            return "limit"
        out = self.out
        out.line(f"{out.variable(name)} = limit")
        out.line(f"if {node.high} < limit - at:")
        out.line(f" {name} = _re.position(at + {node.high})")
        return name

    def _run(self, node: Node, item: Node, after: Follow) -> None:
        """As many characters as there are, and back one by one."""
        nodes, out = self.nodes, self.out
        number = out.new()
        possessive = node.value == nodes.POSSESSIVE or node.low == node.high
        back = not possessive and bool(charsets.mask(item) & after.mask)
        least = out.variable(f"least{number}") if back or node.low else ""
        if least:
            out.line(f"{least} = _re.position(at{offset(node.low)})")
        self._run_end(item, self._top(node, f"top{number}"))
        if node.low:
            out.fail_if(f"at < {least}")
        if not back:
            return
        kept = [least, *sorted((after.may - after.must) | after.loops)]
        resume, end = out.new(), out.new()
        out.line(f"if at > {least}:")
        out.push(kept, resume, " ")
        out.goto(end)
        out.start_popped(kept, resume)
        out.move(-1)
        if after.known:
            out.line(f"while at >= {least}:")
            out.line(" c = code(text, at)")
            out.line(f" if {charsets.test_of(after.mask)}:")
            out.line("  break")
            out.move(-1, " ")
            out.fail_if(f"at < {least}")
        out.line(f"if at > {least}:")
        out.push(kept, resume, " ")
        out.enter(end)

    def _lazy_run(self, node: Node, item: Node, after: Follow) -> None:
        """As few characters as may be, and on one by one."""
        out = self.out
        number = out.new()
        top = self._top(node, f"top{number}")
        if node.low:
            least = out.variable(f"least{number}")
            out.line(f"{least} = _re.position(at + {node.low})")
            out.fail_if(f"{least} > limit")
            self._run_end(item, least)
            out.fail_if(f"at < {least}")
        resume, search, end = out.new(), out.new(), out.new()
        kept = [*([top] if top != "limit" else []), *sorted((after.may - after.must) | after.loops)]
        out.goto(search)
        out.start_popped(kept, resume)
        out.fail_if(f"at >= {top}")
        test = charsets.test(item)
        if test != "True":
            out.line("c = code(text, at)")
            out.fail_unless(test)
        out.move(1)
        out.enter(search)
        if after.known:
            self._skip(test, charsets.test_of(after.mask), top)
        out.line(f"if at < {top}:")
        out.push(kept, resume, " ")
        out.enter(end)

    def _skip(self, test: str, wanted: str, top: str) -> None:
        """On to where what follows a lazy run can begin."""
        out = self.out
        out.line("while at < limit:")
        out.line(" c = code(text, at)")
        out.line(f" if {wanted} or at >= {top}:" if top != "limit" else f" if {wanted}:")
        out.line("  break")
        if test != "True":
            out.line(f" if not ({test}):")
            out.line("  break")
        out.line(" at += 1")

    def _loop(self, node: Node, item: Node, after: Follow) -> None:
        """A part with more to it than one character, several times."""
        nodes, out = self.nodes, self.out
        begins = follow.first(item)
        number = out.new()
        counted = node.low > 1 or (node.high < nodes.MOST and node.high > 1)
        again = node.high > 1
        count = out.variable(f"count{number}") if counted else ""
        place = out.variable(f"place{number}") if again and not self._least(item) else ""
        own = frozenset(filter(None, (count, place)))
        head, body, end = out.new(), out.new(), out.new()
        inside = self._loop_follow(begins, item, after, own) if again else replace(after, loops=after.loops | own)
        if count:
            out.line(f"{count} = 0")
        if place:
            out.line(f"{place} = -1")
        if node.low == 1 and not counted:
            out.goto(body)
        else:
            out.goto(head)
        out.start(head)
        if node.low > 1 or (counted and node.low == 1):
            out.go_if(f"{count} < {node.low}", body)
        if count and node.high < nodes.MOST:
            out.go_if(f"{count} >= {node.high}", end)
        if place:
            out.go_if(f"{place} == at", end)
        if node.value == nodes.LAZY:
            self._perhaps_later(item, begins, place, replace(after, loops=after.loops | own), body, end)
        else:
            self._perhaps_first(item, begins, place, after, body, end)
        out.start(body)
        self._emit(item, inside)
        if count:
            out.line(f"{count} = _re.position({count} + 1)")
        out.goto(head if again else end)
        out.start(end)

    def _loop_follow(self, begins: First, item: Node, after: Follow, own: frozenset[str]) -> Follow:
        """What follows the body of a loop: itself, or what follows the loop."""
        return replace(
            after,
            mask=begins.mask | after.mask,
            empty=after.empty,
            end=after.end or begins.end,
            may=after.may | follow.may_set(item),
            loops=after.loops | own,
        )

    def _perhaps_first(self, item: Node, begins: First, place: str, after: Follow, body: int, end: int) -> None:
        """Once more, if what follows doesn't match without."""
        out = self.out
        if begins.known:
            self._go_unless(begins, end)
        decides = begins.known and not begins.mask & after.mask and (not after.empty or follow.sure(item))
        if not decides:
            kept = self._kept(item, after)
            resume = out.new()
            out.push(kept, resume)
            if place:
                out.line(f"{place} = at")
            out.goto(body)
            out.start_popped(kept, resume)
            out.goto(end)
            return
        if place:
            out.line(f"{place} = at")
        out.goto(body)

    def _perhaps_later(self, item: Node, begins: First, place: str, after: Follow, body: int, end: int) -> None:
        """What follows, and once more if that doesn't match."""
        out = self.out
        if begins.known:
            self._go_unless(begins, end)
        kept = self._kept(item, after)
        resume = out.new()
        out.push(kept, resume)
        out.goto(end)
        out.start_popped(kept, resume)
        if place:
            out.line(f"{place} = at")
        out.goto(body)


def offset(by: int) -> str:
    """What stands behind a position that is so many characters on."""
    return f" + {by}" if by > 0 else f" - {-by}" if by < 0 else ""
