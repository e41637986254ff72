"""What two sequences have in common and how one becomes the other: Ratcliff and Obershelp's "gestalt" matching, the
longest common run first and then what lies left and right of it (Dr. Dobb's Journal, July 1988)."""

from collections.abc import Iterator
from heapq import nlargest
from typing import NamedTuple


class Match(NamedTuple):
    """a[a:a+size] == b[b:b+size]."""

    a: int
    b: int
    size: int


def _ratio(matches: int, length: int) -> float:
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items. What it knows of the second is kept: many can be compared with it.

    Junk items match only beside others. With `autojunk`, items that make up more than 1 % of a second sequence of 200
    and more items begin no match.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk: bool = True) -> None:  # type: ignore[no-untyped-def]
        self.isjunk = isjunk
        self.autojunk = autojunk
        self._blocks: list[Match] | None = None
        self.opcodes: list[tuple[str, int, int, int, int]] | None = None
        self.a = a
        self.b = b
        self.b2j = {}  # type: ignore[var-annotated]
        self.bjunk = set()  # type: ignore[var-annotated]
        self.bpopular = set()  # type: ignore[var-annotated]
        self._learn()

    def set_seqs(self, a, b) -> None:  # type: ignore[no-untyped-def]
        """Takes two other sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a) -> None:  # type: ignore[no-untyped-def]
        """Takes another first sequence."""
        self.a = a
        self._blocks = self.opcodes = None

    def set_seq2(self, b) -> None:  # type: ignore[no-untyped-def]
        """Takes another second sequence."""
        self.b = b
        self._blocks = self.opcodes = None
        self._learn()

    def _learn(self) -> None:
        """Where in b each item is; junk and what is popular are left out."""
        self.b2j = {}
        for at, item in enumerate(self.b):
            self.b2j.setdefault(item, []).append(at)
        self.bjunk = set()
        if self.isjunk is not None:
            self.bjunk = {item for item in self.b2j if self.isjunk(item)}
            for item in self.bjunk:
                del self.b2j[item]
        self.bpopular = set()
        n = len(self.b)
        if self.autojunk and n >= 200:
            self.bpopular = {item for item, places in self.b2j.items() if len(places) > n // 100 + 1}
            for item in self.bpopular:
                del self.b2j[item]

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        """The longest common run within a[alo:ahi] and b[blo:bhi], the first in a, and of these the first in b."""
        a_end = len(self.a) if ahi is None else ahi
        b_end = len(self.b) if bhi is None else bhi
        at_a, at_b, size = alo, blo, 0
        ending: dict[int, int] = {}  # how long the common run is that ends at a place of b and the item before
        for i in range(alo, a_end):
            now: dict[int, int] = {}
            for j in self.b2j.get(self.a[i], ()):
                if j < blo:
                    continue
                if j >= b_end:
                    break
                k = now[j] = ending.get(j - 1, 0) + 1
                if k > size:
                    at_a, at_b, size = i - k + 1, j - k + 1, k
            ending = now
        for junk in (False, True):  # first what was left out as popular, then junk
            while at_a > alo and at_b > blo and self._fits(at_a - 1, at_b - 1, junk):
                at_a, at_b, size = at_a - 1, at_b - 1, size + 1
            while at_a + size < a_end and at_b + size < b_end and self._fits(at_a + size, at_b + size, junk):
                size += 1
        return Match(at_a, at_b, size)

    def _fits(self, i: int, j: int, junk: bool) -> bool:
        return (self.b[j] in self.bjunk) == junk and self.a[i] == self.b[j]

    def get_matching_blocks(self) -> list[Match]:
        """The common runs in order; the last one is of length 0 at the ends."""
        if self._blocks is not None:
            return self._blocks
        found: list[Match] = []
        waiting = [(0, len(self.a), 0, len(self.b))]
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            if match.size:
                found.append(match)
                if alo < match.a and blo < match.b:
                    waiting.append((alo, match.a, blo, match.b))
                if match.a + match.size < ahi and match.b + match.size < bhi:
                    waiting.append((match.a + match.size, ahi, match.b + match.size, bhi))
        found.sort()
        blocks: list[Match] = []
        for match in found:
            last = blocks[-1] if blocks else Match(0, 0, 0)
            if last.a + last.size == match.a and last.b + last.size == match.b and blocks:
                blocks[-1] = Match(last.a, last.b, last.size + match.size)
            else:
                blocks.append(match)
        blocks.append(Match(len(self.a), len(self.b), 0))
        self._blocks = blocks
        return blocks

    def get_opcodes(self) -> list[tuple[str, int, int, int, int]]:
        """How a becomes b: (what, from and to in a, from and to in b), what is replace, delete, insert or equal."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        codes: list[tuple[str, int, int, int, int]] = []
        for at_a, at_b, size in self.get_matching_blocks():
            if i < at_a or j < at_b:
                what = "insert" if i == at_a else "delete" if j == at_b else "replace"
                codes.append((what, i, at_a, j, at_b))
            i, j = at_a + size, at_b + size
            if size:
                codes.append(("equal", at_a, i, at_b, j))
        self.opcodes = codes
        return codes

    def get_grouped_opcodes(self, n: int = 3) -> Iterator[list[tuple[str, int, int, int, int]]]:
        """The changes in groups with up to n equal items around each."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            what, i1, i2, j1, j2 = codes[0]
            codes[0] = what, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            what, i1, i2, j1, j2 = codes[-1]
            codes[-1] = what, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group: list[tuple[str, int, int, int, int]] = []
        for what, i1, i2, j1, j2 in codes:
            if what == "equal" and i2 - i1 > 2 * n:
                group.append((what, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((what, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self) -> float:
        """How alike they are, from 0 to 1: twice the matching items over all items."""
        matches = sum(match.size for match in self.get_matching_blocks())
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self) -> float:
        """No less than ratio(): items are counted wherever they are."""
        left = {}  # type: ignore[var-annotated]
        for item in self.b:
            left[item] = left.get(item, 0) + 1
        matches = 0
        for item in self.a:
            have = left.get(item, 0)
            left[item] = have - 1
            matches += have > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self) -> float:
        """No less than quick_ratio(): by the lengths alone."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def get_close_matches(word, possibilities, n: int = 3, cutoff: float = 0.6):  # type: ignore[no-untyped-def]
    """The n possibilities that are most like the word, at least `cutoff`, the best one first."""
    if n <= 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    found = []
    matcher = SequenceMatcher(None, "", word)
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), x))
    return [x for _, x in nlargest(n, found)]


def _header(mark: str, name: str, date: str, lineterm: str) -> str:
    return f"{mark} {name}{chr(9) + date if date else ''}{lineterm}"


def _unified_range(start: int, stop: int) -> str:
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def unified_diff(
    a: list[str],
    b: list[str],
    fromfile: str = "",
    tofile: str = "",
    fromfiledate: str = "",
    tofiledate: str = "",
    n: int = 3,
    lineterm: str = "\n",
) -> Iterator[str]:
    """The lines of a diff in unified format."""
    groups = list(SequenceMatcher(None, a, b).get_grouped_opcodes(n))
    if groups:
        yield _header("---", fromfile, fromfiledate, lineterm)
        yield _header("+++", tofile, tofiledate, lineterm)
    for group in groups:
        first, last = group[0], group[-1]
        yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
        for what, i1, i2, j1, j2 in group:
            if what == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if what != "insert":
                for line in a[i1:i2]:
                    yield "-" + line
            if what != "delete":
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start: int, stop: int) -> str:
    length = stop - start
    begin = start + 1 if length else start
    return str(begin) if length <= 1 else f"{begin},{begin + length - 1}"


_CONTEXT = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}


def context_diff(
    a: list[str],
    b: list[str],
    fromfile: str = "",
    tofile: str = "",
    fromfiledate: str = "",
    tofiledate: str = "",
    n: int = 3,
    lineterm: str = "\n",
) -> Iterator[str]:
    """The lines of a diff in context format."""
    groups = list(SequenceMatcher(None, a, b).get_grouped_opcodes(n))
    if groups:
        yield _header("***", fromfile, fromfiledate, lineterm)
        yield _header("---", tofile, tofiledate, lineterm)
    for group in groups:
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if any(code[0] in ("replace", "delete") for code in group):
            for what, i1, i2, _, _ in group:
                if what != "insert":
                    for line in a[i1:i2]:
                        yield _CONTEXT[what] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if any(code[0] in ("replace", "insert") for code in group):
            for what, _, _, j1, j2 in group:
                if what != "delete":
                    for line in b[j1:j2]:
                        yield _CONTEXT[what] + line


def IS_LINE_JUNK(line: str) -> bool:
    """Whether a line is blank, or holds no more than a `#`."""
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch: str, ws: str = " \t") -> bool:
    """Whether a character is a blank or a tab."""
    return ch in ws


_LEAST = 0.75
"""how alike lines must be that are shown as one that was changed"""


class Differ:
    """Shows how texts differ, line by line, and in similar lines character by character."""

    def __init__(self, linejunk=None, charjunk=None) -> None:  # type: ignore[no-untyped-def]
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a: list[str], b: list[str]) -> Iterator[str]:
        """The lines of both: `- ` only in the first, `+ ` only in the second, `  ` in both, `? ` where they differ."""
        out: list[str] = []
        for what, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if what == "replace":
                self._changed(out, a[i1:i2], b[j1:j2])
            elif what == "insert":
                out += ["+ " + line for line in b[j1:j2]]
            else:
                mark = "- " if what == "delete" else "  "
                out += [mark + line for line in a[i1:i2]]
        return iter(out)

    def _changed(self, out: list[str], a: list[str], b: list[str]) -> None:
        """Lines in the place of others: the two that are most alike, and what stands before and behind them."""
        if not a or not b:
            out += ["- " + line for line in a] + ["+ " + line for line in b]
            return
        best, i, j = 0.74, -1, -1
        same_i, same_j = -1, -1
        matcher = SequenceMatcher(self.charjunk, "", "")
        for at_b, line_b in enumerate(b):
            matcher.set_seq2(line_b)
            for at_a, line_a in enumerate(a):
                if line_a == line_b:
                    if same_i < 0:
                        same_i, same_j = at_a, at_b
                    continue
                matcher.set_seq1(line_a)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, i, j = matcher.ratio(), at_a, at_b
        if best < _LEAST:
            if same_i < 0:
                first, second = ["- " + line for line in a], ["+ " + line for line in b]
                out += second + first if len(b) < len(a) else first + second
                return
            i, j = same_i, same_j
        self._changed(out, a[:i], b[:j])
        if best < _LEAST:
            out.append("  " + a[i])
        else:
            matcher.set_seqs(a[i], b[j])
            _show_change(out, a[i], b[j], matcher.get_opcodes())
        self._changed(out, a[i + 1 :], b[j + 1 :])


def _show_change(out: list[str], before: str, after: str, codes: list[tuple[str, int, int, int, int]]) -> None:
    """Two lines, and below each the marks of what changed."""
    old, new = "", ""
    for what, i1, i2, j1, j2 in codes:
        marks = {"replace": ("^", "^"), "delete": ("-", ""), "insert": ("", "+"), "equal": (" ", " ")}[what]
        old += marks[0] * (i2 - i1)
        new += marks[1] * (j2 - j1)
    for mark, line, tags in (("- ", before, old), ("+ ", after, new)):
        out.append(mark + line)
        shown = "".join([c if tag == " " and c.isspace() else tag for c, tag in zip(line, tags, strict=False)]).rstrip()
        if shown:
            out.append(f"? {shown}\n")


def ndiff(a: list[str], b: list[str], linejunk=None, charjunk=IS_CHARACTER_JUNK) -> Iterator[str]:  # type: ignore[no-untyped-def]
    """What `Differ` shows."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which: int) -> Iterator[str]:  # type: ignore[no-untyped-def]
    """The lines of the first or second text, out of what `ndiff` gave."""
    if which not in (1, 2):
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
    marks = ("  ", "- " if which == 1 else "+ ")
    return iter([line[2:] for line in delta if line[:2] in marks])
