"""Patterns and matches."""

from collections.abc import Iterator
from re import matcher, parser, template
from re.program import Program

_FLAG_NAMES = ((2, "IGNORECASE"), (8, "MULTILINE"), (16, "DOTALL"), (64, "VERBOSE"), (256, "ASCII"))
_END = 9223372036854775807


class Match:
    """Where a pattern matched, and what its groups took."""

    def __init__(self, re: "Pattern", string: str, pos: int, endpos: int, registers: list[int]) -> None:
        self.re = re
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._at = registers
        last = registers[2 * re.groups + 2]
        self.lastindex = None if last < 0 else last
        self.lastgroup: str | None = None
        if last >= 0:
            for name, index in re.groupindex.items():
                if index == last:
                    self.lastgroup = name

    def _index(self, group) -> int:  # type: ignore[no-untyped-def]
        if isinstance(group, str):
            if group in self.re.groupindex:
                return self.re.groupindex[group]
        elif isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return int(group)
        raise IndexError("no such group")

    def _text(self, group: int) -> str | None:
        if self._at[2 * group + 1] < 0:
            return None
        return self.string[self._at[2 * group] : self._at[2 * group + 1]]

    def group(self, group=0, *more):  # type: ignore[no-untyped-def]
        """What a group took, or a tuple of what several did."""
        if not more:
            return self._text(self._index(group))
        return (self._text(self._index(group)), *[self._text(self._index(other)) for other in more])

    def __getitem__(self, group) -> str | None:  # type: ignore[no-untyped-def]
        return self._text(self._index(group))

    def groups(self, default=None):  # type: ignore[no-untyped-def]
        """What all groups took."""
        found = []
        for group in range(1, self.re.groups + 1):
            text = self._text(group)
            found.append(default if text is None else text)
        return tuple(found)

    def groupdict(self, default=None):  # type: ignore[no-untyped-def]
        """What the groups with names took."""
        found = {}
        for name, group in self.re.groupindex.items():
            text = self._text(group)
            found[name] = default if text is None else text
        return found

    def start(self, group=0) -> int:  # type: ignore[no-untyped-def]
        """Where a group begins, -1 if it took nothing."""
        index = self._index(group)
        return self._at[2 * index] if self._at[2 * index + 1] >= 0 else -1

    def end(self, group=0) -> int:  # type: ignore[no-untyped-def]
        """Where a group ends, -1 if it took nothing."""
        return self._at[2 * self._index(group) + 1]

    def span(self, group=0) -> tuple[int, int]:  # type: ignore[no-untyped-def]
        """Where a group begins and ends."""
        return self.start(group), self.end(group)

    def expand(self, template: str) -> str:
        """A template with what the groups took."""
        return self._fill(_template(template, self.re))

    def _fill(self, made: template.Template) -> str:
        parts: list[str] = []
        for i, text in enumerate(made.texts):
            parts.append(text)
            if made.groups[i] >= 0:
                parts.append(self._text(made.groups[i]) or "")
        return "".join(parts)

    @property
    def regs(self) -> tuple[tuple[int, int], ...]:
        """The spans of all groups."""
        return tuple([self.span(group) for group in range(self.re.groups + 1)])

    def __repr__(self) -> str:
        return f"<re.Match object; span={self.span()!r}, match={self._text(0)!r}>"


def _template(source: str, pattern: "Pattern") -> template.Template:
    return template.parse(source, pattern.groups, pattern.groupindex)


class Pattern:
    """A pattern, ready to be used."""

    def __init__(self, pattern: str, flags: int) -> None:
        tree, read = parser.parse(pattern, flags)
        self.pattern = pattern
        self.flags = read.flags
        self.groupindex = read.names
        self._program = Program(read.groups)
        self._program.build(tree)
        self.groups = self._program.groups

    def _at_once(self, string: str, pos: int, endpos: int, whole: bool) -> Match | None:
        if not isinstance(string, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")
        limit = max(0, min(endpos, len(string)))
        pos = max(0, min(pos, len(string)))
        if pos > limit:
            return None
        registers = [-1] * self._program.registers
        stack: list[int] = []
        if string.isascii():
            end = matcher.run(self._program, string, pos, limit, whole, -1, registers, stack)
        else:
            codes = [ord(char) for char in string]
            end = matcher.run(self._program, codes, pos, limit, whole, -1, registers, stack)
        if end < 0:
            return None
        registers[0] = pos
        registers[1] = end
        return Match(self, string, pos, limit, registers)

    def match(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The match that begins at `pos`."""
        return self._at_once(string, pos, endpos, False)

    def fullmatch(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The match that takes all of the text."""
        return self._at_once(string, pos, endpos, True)

    def search(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The first match."""
        for found in self.finditer(string, pos, endpos):
            return found
        return None

    def finditer(self, string: str, pos: int = 0, endpos: int = _END) -> Iterator[Match]:
        """All matches, one behind the other."""
        if not isinstance(string, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")
        limit = max(0, min(endpos, len(string)))
        pos = max(0, min(pos, len(string)))
        plain = string.isascii()
        codes = [0] if plain else [ord(char) for char in string]
        at = pos
        avoid = -1
        while at <= limit:
            registers = [-1] * self._program.registers
            if plain:
                end = matcher.search(self._program, string, at, limit, avoid, registers)
            else:
                end = matcher.search(self._program, codes, at, limit, avoid, registers)
            if end < 0:
                break
            registers[1] = end
            yield Match(self, string, pos, limit, registers)
            at = end
            avoid = end if registers[0] == end else -1

    def _texts(self, string: str, pos: int = 0, endpos: int = _END) -> list[str]:
        group = min(self.groups, 1)
        return [found._text(group) or "" for found in self.finditer(string, pos, endpos)]

    def _tuples(self, string: str, pos: int = 0, endpos: int = _END) -> list[tuple[str, ...]]:
        groups = range(1, self.groups + 1)
        return [tuple([found._text(g) or "" for g in groups]) for found in self.finditer(string, pos, endpos)]

    def findall(self, string: str, pos: int = 0, endpos: int = _END):  # type: ignore[no-untyped-def]
        """The texts of all matches; those of their groups, where there are any."""
        if self.groups > 1:
            return self._tuples(string, pos, endpos)
        return self._texts(string, pos, endpos)

    def split(self, string: str, maxsplit: int = 0) -> list[str | None]:
        """The texts between matches, and what the groups took there."""
        parts: list[str | None] = []
        at = 0
        for found in self.finditer(string):
            parts.append(string[at : found.start()])
            for group in range(1, self.groups + 1):
                parts.append(found._text(group))
            at = found.end()
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(string[at:])
        return parts

    def _pieces(self, string: str, maxsplit: int = 0) -> list[str]:
        """`split` of a pattern without groups."""
        return [part or "" for part in self.split(string, maxsplit)]

    def sub(self, repl, string: str, count: int = 0) -> str:  # type: ignore[no-untyped-def]
        """The text with something else in place of the matches."""
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string: str, count: int = 0) -> tuple[str, int]:  # type: ignore[no-untyped-def]
        """`sub`, and how many there were."""
        parts: list[str] = []
        at = 0
        done = 0
        made = _template(repl if isinstance(repl, str) else "", self)
        for found in self.finditer(string):
            parts.append(string[at : found.start()])
            if isinstance(repl, str):
                parts.append(found._fill(made))
            else:
                parts.append(repl(found))
            at = found.end()
            done += 1
            if done == count:
                break
        parts.append(string[at:])
        return "".join(parts), done

    def __repr__(self) -> str:
        names = [f"re.{name}" for flag, name in _FLAG_NAMES if self.flags & flag]
        text = repr(self.pattern)[:200]
        return f"re.compile({text}, {'|'.join(names)})" if names else f"re.compile({text})"
