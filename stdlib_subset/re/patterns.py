"""Patterns and matches."""

from collections.abc import Iterator
from re import template
from re.flags import shown

import _re

_END = 9223372036854775807


class Match:
    """Where a pattern matched, and what its groups took."""

    __module__ = "re"

    def __init__(self, re: "Pattern", string: str, pos: int, endpos: int, registers: list[int]) -> None:
        self.re = re
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._at = registers

    @property
    def lastindex(self) -> int | None:
        """The group that was closed last."""
        last = self._at[-1]
        return last if last >= 0 else None

    @property
    def lastgroup(self) -> str | None:
        """Its name."""
        last = self._at[-1]
        if last >= 0:
            for name, index in self.re.groupindex.items():
                if index == last:
                    return name
        return None

    def _index(self, group) -> int:  # type: ignore[no-untyped-def]
        if isinstance(group, str):
            if group in self.re.groupindex:
                return self.re.groupindex[group]
        elif isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return int(group)
        raise IndexError("no such group")

    def _text(self, group: int):  # type: ignore[no-untyped-def]
        if self._at[2 * group + 1] < 0:
            return self.re._nothing
        return self.string[self._at[2 * group] : self._at[2 * group + 1]]

    def group(self, group=0, *more):  # type: ignore[no-untyped-def]
        """What a group took, or a tuple of what several did."""
        if not more:
            return self._text(self._index(group))
        return (self._text(self._index(group)), *[self._text(self._index(other)) for other in more])

    def __getitem__(self, group):  # type: ignore[no-untyped-def]
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
    """A pattern, ready to be used.

    find: its matcher, of the compiler (transpiler/pyx2c/regex/matcher.py) or of `re.general`. nothing: what stands for
    a group that took no part in a match: None, or "" where all groups do in all matches, which makes them `str`.
    """

    __module__ = "re"

    def __init__(self, pattern: str, flags: int, groups: int, names: dict[str, int], find, nothing) -> None:  # type: ignore[no-untyped-def]
        self.pattern = pattern
        self.flags = flags
        self.groups = groups
        self.groupindex = names
        self._find = find
        self._nothing = nothing

    def _next(
        self, string: str, codes: list[int], at: int, limit: int, how: int, avoid: int, registers: list[int]
    ) -> int:
        if codes:
            return _re.position(self._find(codes, at, limit, how, avoid, registers))  # type: ignore[no-any-return]
        return _re.position(self._find(string, at, limit, how, avoid, registers))  # type: ignore[no-any-return]

    def _registers(self) -> list[int]:
        return [-1] * (2 * self.groups + 3)

    def _once(self, string: str, pos: int, endpos: int, how: int) -> Match | None:
        text = _checked(string)
        limit = max(0, min(endpos, len(text)))
        at = max(0, min(pos, len(text)))
        if at > limit:
            return None
        registers = self._registers()
        if self._next(text, _codes(text), at, limit, how, -1, registers) < 0:
            return None
        return Match(self, text, at, limit, registers)

    def match(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The match that begins at `pos`."""
        return self._once(string, pos, endpos, 0)

    def fullmatch(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The match that takes all of the text."""
        return self._once(string, pos, endpos, 1)

    def search(self, string: str, pos: int = 0, endpos: int = _END) -> Match | None:
        """The first match."""
        return self._once(string, pos, endpos, 2)

    def finditer(self, string: str, pos: int = 0, endpos: int = _END) -> Iterator[Match]:
        """All matches, one behind the other."""
        text = _checked(string)
        limit = max(0, min(endpos, len(text)))
        pos = max(0, min(pos, len(text)))
        codes = _codes(text)
        at = pos
        avoid = -1
        while at <= limit:
            registers = self._registers()
            end = self._next(text, codes, at, limit, 2, avoid, registers)
            if end < 0:
                break
            yield Match(self, text, pos, limit, registers)
            at = end
            avoid = end if registers[0] == end else -1

    def _texts(self, string: str, pos: int = 0, endpos: int = _END) -> list[str]:
        text = _checked(string)
        limit = max(0, min(endpos, len(text)))
        at = max(0, min(pos, len(text)))
        codes = _codes(text)
        group = min(self.groups, 1)
        found: list[str] = []
        registers = self._registers()
        avoid = -1
        while at <= limit:
            at = self._next(text, codes, at, limit, 2, avoid, registers)
            if at < 0:
                break
            avoid = at if registers[0] == at else -1
            end = registers[2 * group + 1]
            found.append(text[registers[2 * group] : end] if end >= 0 else "")
        return found

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
        text = _checked(string)
        if maxsplit < 0:
            return [text]
        at = 0
        for found in self.finditer(text):
            parts.append(text[at : found.start()])
            for group in range(1, self.groups + 1):
                parts.append(found._text(group))
            at = found.end()
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(text[at:])
        return parts

    def _pieces(self, string: str, maxsplit: int = 0) -> list[str]:
        """`split` of a pattern without groups."""
        parts: list[str] = []
        text = _checked(string)
        if maxsplit < 0:
            return [text]
        at = 0
        for found in self.finditer(text):
            parts.append(text[at : found.start()])
            at = found.end()
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(text[at:])
        return parts

    def sub(self, repl, string: str, count: int = 0) -> str:  # type: ignore[no-untyped-def]
        """The text with something else in place of the matches."""
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string: str, count: int = 0) -> tuple[str, int]:  # type: ignore[no-untyped-def]
        """`sub`, and how many there were."""
        if isinstance(repl, str):
            if "\\" in repl:
                return self._filled(_template(repl, self), _checked(string), count)
            return self._subn_text(repl, string, count)
        parts: list[str] = []
        text = _checked(string)
        at = 0
        done = 0
        if count < 0:
            return text, 0
        for found in self.finditer(text):
            parts.append(text[at : found.start()])
            parts.append(repl(found))
            at = found.end()
            done += 1
            if done == count:
                break
        parts.append(text[at:])
        return "".join(parts), done

    def _filled(self, made: template.Template, text: str, count: int) -> tuple[str, int]:
        parts: list[str] = []
        at = 0
        done = 0
        if count < 0:
            return text, 0
        for found in self.finditer(text):
            parts.append(text[at : found.start()])
            parts.append(found._fill(made))
            at = found.end()
            done += 1
            if done == count:
                break
        parts.append(text[at:])
        return "".join(parts), done

    def _sub_text(self, repl: str, string: str, count: int = 0) -> str:
        """`sub` with a text that is no template."""
        return self._subn_text(repl, string, count)[0]

    def _subn_text(self, repl: str, string: str, count: int = 0) -> tuple[str, int]:
        text = _checked(string)
        limit = len(text)
        codes = _codes(text)
        parts: list[str] = []
        registers = self._registers()
        at = 0
        done = 0
        behind = 0
        avoid = -1
        if count < 0:
            return text, 0
        while at <= limit:
            at = self._next(text, codes, at, limit, 2, avoid, registers)
            if at < 0:
                break
            avoid = at if registers[0] == at else -1
            parts.append(text[behind : registers[0]])
            parts.append(repl)
            behind = at
            done += 1
            if done == count:
                break
        parts.append(text[behind:])
        return "".join(parts), done

    def __repr__(self) -> str:
        text = repr(self.pattern)[:200]
        flags = self.flags & ~32
        return f"re.compile({text}, {shown(flags)})" if flags else f"re.compile({text})"


def _checked(string) -> str:  # type: ignore[no-untyped-def]
    if isinstance(string, str):
        return string
    raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")


def _codes(text: str) -> list[int]:
    """The codes of a text that is not ASCII."""
    return [] if text.isascii() else [ord(char) for char in text]


_constants: list[Pattern | None] = []


def constant(which: int, pattern: str, flags: int, groups: int, names: str, find, nothing) -> Pattern:  # type: ignore[no-untyped-def]
    """A pattern that the compiler has read, made when it is used first. names: of groups, with their numbers."""
    kept = _constants[which] if which < len(_constants) else None
    if kept is None:
        kept = _kept(which, Pattern(pattern, flags, groups, _numbers(names), find, nothing))
    return kept


def _numbers(names: str) -> dict[str, int]:
    found: dict[str, int] = {}
    words = names.split()
    for i in range(0, len(words), 2):
        found[words[i]] = int(words[i + 1])
    return found


def _kept(which: int, made: Pattern) -> Pattern:
    while len(_constants) <= which:
        _constants.append(None)
    _constants[which] = made
    return made
