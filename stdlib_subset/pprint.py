"""Values as text over several lines, where one is too short for them."""

import dataclasses
import sys
from collections import Counter, OrderedDict, defaultdict, deque


class _Sorted:
    """A key in the order of keys that may be of several kinds."""

    def __init__(self, key) -> None:  # type: ignore[no-untyped-def]
        self.key = key

    def __lt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        try:
            return self.key < other.key  # type: ignore[no-any-return]
        except TypeError:
            return str(type(self.key)) < str(type(other.key))


class PrettyPrinter:
    """How values are to be shown."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        indent: int = 1,
        width: int = 80,
        depth: int | None = None,
        stream=None,
        *,
        compact: bool = False,
        sort_dicts: bool = True,
        underscore_numbers: bool = False,
    ) -> None:
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object) -> None:  # type: ignore[no-untyped-def]
        """Prints a value."""
        text = self.pformat(object) + "\n"
        if self._stream is None:
            sys.stdout.write(text)
        else:
            self._stream.write(text)

    def pformat(self, object) -> str:  # type: ignore[no-untyped-def]
        """A value as text."""
        parts: list[str] = []
        self._format(object, parts, 0, 0, 0)
        return "".join(parts)

    # A value that begins in column `at` and is followed by `more` characters; `level` is how deep it lies.

    def _format(self, x, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        text = self._shown(x, level)
        if len(text) <= self._width - at - more or self._depth is not None and level + 1 > self._depth:
            parts.append(text)
        elif isinstance(x, Counter):
            self._called("Counter", dict(x.most_common()), False, parts, at, more, level + 1)
        elif isinstance(x, OrderedDict):
            parts.append("OrderedDict(")
            self._list(list(x.items()), "[", "]", "", parts, at + 12, more + 1, level + 1)
            parts.append(")")
        elif isinstance(x, defaultdict):
            raise NotImplementedError("a defaultdict that is wider than a line")
        elif isinstance(x, dict):
            self._dict(x, parts, at, more, level + 1, self._sort_dicts)
        elif isinstance(x, deque):
            raise NotImplementedError("a deque that is wider than a line")
        elif isinstance(x, list):
            self._list(x, "[", "]", "", parts, at, more, level + 1)
        elif isinstance(x, tuple):
            if type(x) is not tuple:
                parts.append(text)
            else:
                self._list(x, "(", ",)" if len(x) == 1 else ")", "", parts, at, more, level + 1)
        elif isinstance(x, set):
            self._list(sorted(x, key=_Sorted), "{", "}", "", parts, at, more, level + 1)
        elif isinstance(x, frozenset):
            parts.append("frozenset(")
            self._list(sorted(x, key=_Sorted), "{", "}", "", parts, at + 10, more + 1, level + 1)
            parts.append(")")
        elif isinstance(x, str):
            self._str(x, parts, at, more, level + 1)
        elif isinstance(x, bytes):
            self._bytes(x, parts, at, more, level + 1)
        elif dataclasses._writes_repr(x):  # type: ignore[attr-defined]
            self._data(x, parts, at, more, level + 1)
        else:
            parts.append(text)

    def _called(self, name, x, ordered, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        parts.append(name + "(")
        self._dict(x, parts, at + len(name) + 1, more + 1, level, ordered)
        parts.append(")")

    def _dict(self, x, parts, at, more, level, ordered) -> None:  # type: ignore[no-untyped-def]
        parts.append("{" + " " * (self._indent - 1) if self._indent > 1 else "{")
        keys = sorted(x, key=_Sorted) if ordered else list(x)
        inner = at + self._indent
        for i, key in enumerate(keys):
            last = i == len(keys) - 1
            shown = self._shown(key, level)
            parts.append(shown + ": ")
            self._format(x[key], parts, inner + len(shown) + 2, more + 1 if last else 1, level)
            if not last:
                parts.append(",\n" + " " * inner)
        parts.append("}")

    def _list(self, items, start, end, name, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        parts.append(start)
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        at += self._indent
        more += len(end)
        line = ",\n" + " " * at
        between = ""
        room = width = self._width - at + 1
        left = len(items)
        for item in items:
            left -= 1
            last = left == 0
            if last:
                width -= more
                room -= more
            if self._compact:
                text = self._shown(item, level)
                size = len(text) + 2
                if room < size:
                    room = width
                    if between:
                        between = line
                if room >= size:
                    room -= size
                    parts.append(between)
                    between = ", "
                    parts.append(text)
                    continue
            parts.append(between)
            between = line
            self._format(item, parts, at, more if last else 1, level)
        parts.append(end)

    def _str(self, x: str, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        chunks = self._chunks(x, at + (level == 1), more + (level == 1))
        if len(chunks) == 1:
            parts.append(chunks[0])
            return
        if level == 1:
            at += 1
        text = ("\n" + " " * at).join(chunks)
        parts.append(f"({text})" if level == 1 else text)

    def _chunks(self, x: str, at: int, more: int) -> list[str]:
        """Pieces of a text that each fit into a line; cut at line breaks, then behind blanks."""
        chunks: list[str] = []
        lines = x.splitlines(True)
        for i, line in enumerate(lines):
            last_line = i == len(lines) - 1
            width = self._width - at - (more if last_line else 0)
            shown = repr(line)
            if len(shown) <= width:
                chunks.append(shown)
                continue
            words = _words(line)
            current = ""
            for j, word in enumerate(words):
                room = self._width - at
                if last_line and j == len(words) - 1:
                    room -= more
                if len(repr(current + word)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        return chunks

    def _bytes(self, x: bytes, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        if len(x) <= 4:
            parts.append(repr(x))
            return
        top = level == 1
        if top:
            at += 1
            more += 1
            parts.append("(")
        between = ""
        room = self._width - at
        last = len(x) // 4 * 4
        current = b""
        for i in range(0, len(x), 4):
            piece = x[i : i + 4]
            if i == last:
                room -= more
            if len(repr(current + piece)) > room:
                if current:
                    parts.append(between + repr(current))
                    between = "\n" + " " * at
                current = piece
            else:
                current += piece
        if current:
            parts.append(between + repr(current))
        if top:
            parts.append(")")

    def _data(self, x, parts, at, more, level) -> None:  # type: ignore[no-untyped-def]
        name = type(x).__name__
        at += len(name) + 1
        parts.append(name + "(")
        shown = [f for f in dataclasses.fields(x) if f.repr]
        for i, f in enumerate(shown):
            last = i == len(shown) - 1
            parts.append(f.name + "=")
            self._format(getattr(x, f.name), parts, at + len(f.name) + 1, more if last else 1, level)
            if not last:
                parts.append(",\n" + " " * at)
        parts.append(")")

    def _shown(self, x, level) -> str:  # type: ignore[no-untyped-def]
        """A value on one line: `repr` but for the order of keys, and `...` for what lies too deep."""
        deep = self._depth is not None and level >= self._depth
        if isinstance(x, bool):
            return repr(x)
        if isinstance(x, int):
            return f"{x:_d}" if self._underscore_numbers else repr(x)
        if isinstance(x, Counter | OrderedDict | defaultdict):
            return repr(x)
        if isinstance(x, dict):
            if not x:
                return "{}"
            if deep:
                return "{...}"
            keys = sorted(x, key=_Sorted) if self._sort_dicts else list(x)
            inside = [self._shown(k, level + 1) + ": " + self._shown(x[k], level + 1) for k in keys]
            return "{" + ", ".join(inside) + "}"
        if isinstance(x, list):
            if not x:
                return "[]"
            return "[...]" if deep else "[" + ", ".join([self._shown(item, level + 1) for item in x]) + "]"
        if isinstance(x, tuple):
            if type(x) is not tuple:
                return repr(x)
            if not x:
                return "()"
            if deep:
                return "(...,)" if len(x) == 1 else "(...)"
            inside = [self._shown(item, level + 1) for item in x]
            return "(" + ", ".join(inside) + (",)" if len(x) == 1 else ")")
        return repr(x)


def _words(line: str) -> list[str]:
    """Words with the blanks behind them."""
    words: list[str] = []
    start = 0
    for i in range(1, len(line)):
        if line[i - 1].isspace() and not line[i].isspace():
            words.append(line[start:i])
            start = i
    words.append(line[start:])
    return words


def pformat(  # type: ignore[no-untyped-def]
    object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
) -> str:
    """A value as text."""
    printer = PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    )
    return printer.pformat(object)


def pprint(  # type: ignore[no-untyped-def]
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
) -> None:
    """Prints a value."""
    printer = PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    )
    printer.pprint(object)


def pp(object, *args, sort_dicts: bool = False, **kwargs) -> None:  # type: ignore[no-untyped-def]
    """Prints a value with its dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object) -> str:  # type: ignore[no-untyped-def]
    """A value on one line, dicts in the order of their keys."""
    return PrettyPrinter()._shown(object, 0)
