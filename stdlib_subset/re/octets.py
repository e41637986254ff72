"""Patterns of bytes: what they match is a text with a character for each byte, in which only ASCII has letters.

The compiler writes them so (`frontend/byte_patterns.py`):

re.compile(rb"\\w+")    →   compiled(re.compile("\\w+", re.A), rb"\\w+", 0)
"""

from collections.abc import Iterator
from re import patterns
from re.flags import shown

_END = 9223372036854775807


def _characters(data) -> str:  # type: ignore[no-untyped-def]
    if isinstance(data, str):
        raise TypeError("cannot use a bytes pattern on a string-like object")
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data).decode("latin-1")
    raise TypeError(f"expected string or bytes-like object, got {type(data).__name__!r}")


def _octets(text):  # type: ignore[no-untyped-def]
    return None if text is None else text.encode("latin-1")


class Match:
    """Where a pattern matched, and what its groups took."""

    __module__ = "re"

    def __init__(self, re: "Pattern", string, found: patterns.Match) -> None:  # type: ignore[no-untyped-def]
        self.re = re
        self.string = string
        self._found = found
        self.pos = found.pos
        self.endpos = found.endpos

    @property
    def lastindex(self) -> int | None:
        """The group that was closed last."""
        return self._found.lastindex

    @property
    def lastgroup(self) -> str | None:
        """Its name."""
        return self._found.lastgroup

    def group(self, group=0, *more):  # type: ignore[no-untyped-def]
        """What a group took, or a tuple of what several did."""
        if not more:
            return _octets(self._found[group])
        return (_octets(self._found[group]), *[_octets(self._found[other]) for other in more])

    def __getitem__(self, group):  # type: ignore[no-untyped-def]
        return _octets(self._found[group])

    def groups(self, default=None):  # type: ignore[no-untyped-def]
        """What all groups took."""
        found = []
        for group in range(1, self.re.groups + 1):
            data = _octets(self._found[group])
            found.append(default if data is None else data)
        return tuple(found)

    def groupdict(self, default=None):  # type: ignore[no-untyped-def]
        """What the groups with names took."""
        found = {}
        for name in self.re.groupindex:
            data = _octets(self._found[name])
            found[name] = default if data is None else data
        return found

    def start(self, group=0) -> int:  # type: ignore[no-untyped-def]
        """Where a group begins, -1 if it took nothing."""
        return self._found.start(group)

    def end(self, group=0) -> int:  # type: ignore[no-untyped-def]
        """Where a group ends, -1 if it took nothing."""
        return self._found.end(group)

    def span(self, group=0) -> tuple[int, int]:  # type: ignore[no-untyped-def]
        """Where a group begins and ends."""
        return self._found.span(group)

    @property
    def regs(self) -> tuple[tuple[int, int], ...]:
        """The spans of all groups."""
        return self._found.regs

    def expand(self, template: bytes) -> bytes:
        """A template with what the groups took."""
        return self._found.expand(_characters(template)).encode("latin-1")

    def __repr__(self) -> str:
        return f"<re.Match object; span={self.span()!r}, match={_octets(self._found[0])!r}>"


class Pattern:
    """A pattern of bytes, ready to be used. flags: without re.ASCII, unless it was asked for."""

    __module__ = "re"

    def __init__(self, text: patterns.Pattern, pattern: bytes, flags: int) -> None:
        self._text = text
        self.pattern = pattern
        self.flags = flags
        self.groups = text.groups
        self.groupindex = text.groupindex

    def _one(self, string, found: patterns.Match | None) -> Match | None:  # type: ignore[no-untyped-def]
        return None if found is None else Match(self, string, found)

    def match(self, string, pos: int = 0, endpos: int = _END) -> Match | None:  # type: ignore[no-untyped-def]
        """The match that begins at `pos`."""
        return self._one(string, self._text.match(_characters(string), pos, endpos))

    def fullmatch(self, string, pos: int = 0, endpos: int = _END) -> Match | None:  # type: ignore[no-untyped-def]
        """The match that takes all of the bytes."""
        return self._one(string, self._text.fullmatch(_characters(string), pos, endpos))

    def search(self, string, pos: int = 0, endpos: int = _END) -> Match | None:  # type: ignore[no-untyped-def]
        """The first match."""
        return self._one(string, self._text.search(_characters(string), pos, endpos))

    def finditer(self, string, pos: int = 0, endpos: int = _END) -> Iterator[Match]:  # type: ignore[no-untyped-def]
        """All matches, one behind the other."""
        for found in self._text.finditer(_characters(string), pos, endpos):
            yield Match(self, string, found)

    def _texts(self, string, pos: int = 0, endpos: int = _END) -> list[bytes]:  # type: ignore[no-untyped-def]
        return [text.encode("latin-1") for text in self._text._texts(_characters(string), pos, endpos)]

    def _tuples(  # type: ignore[no-untyped-def]
        self, string, pos: int = 0, endpos: int = _END
    ) -> list[tuple[bytes, ...]]:
        found = self._text._tuples(_characters(string), pos, endpos)
        return [tuple([text.encode("latin-1") for text in texts]) for texts in found]

    def findall(self, string, pos: int = 0, endpos: int = _END):  # type: ignore[no-untyped-def]
        """The bytes of all matches; those of their groups, where there are any."""
        if self.groups > 1:
            return self._tuples(string, pos, endpos)
        return self._texts(string, pos, endpos)

    def split(self, string, maxsplit: int = 0) -> list[bytes | None]:  # type: ignore[no-untyped-def]
        """The bytes between matches, and what the groups took there."""
        return [_octets(text) for text in self._text.split(_characters(string), maxsplit)]

    def _pieces(self, string, maxsplit: int = 0) -> list[bytes]:  # type: ignore[no-untyped-def]
        return [text.encode("latin-1") for text in self._text._pieces(_characters(string), maxsplit)]

    def sub(self, repl, string, count: int = 0) -> bytes:  # type: ignore[no-untyped-def]
        """The bytes with something else in place of the matches."""
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count: int = 0) -> tuple[bytes, int]:  # type: ignore[no-untyped-def]
        """`sub`, and how many there were."""
        text = _characters(string)
        if isinstance(repl, (bytes, bytearray)):
            made, done = self._text.subn(bytes(repl).decode("latin-1"), text, count)
            return made.encode("latin-1"), done
        made, done = self._text.subn(lambda found: _characters(repl(Match(self, string, found))), text, count)
        return made.encode("latin-1"), done

    def __repr__(self) -> str:
        text = repr(self.pattern)[:200]
        return f"re.compile({text}, {shown(self.flags)})" if self.flags else f"re.compile({text})"


def compiled(text: patterns.Pattern, pattern: bytes, flags: int) -> Pattern:
    """The pattern of bytes that a pattern of text stands for."""
    return Pattern(text, pattern, flags)
