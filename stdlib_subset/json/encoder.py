"""Values to JSON text."""

from math import inf

import _text

_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}
_DEEP = 200
"""Levels without a look for circles: a circle gets deeper than any."""
_MOST_REPLACED = 900
"""Objects within one another for which `default` was asked: CPython's stack holds no more."""


class Style:
    """How values are written."""

    def __init__(self, skipkeys: bool, ensure_ascii: bool, allow_nan: bool, sort_keys: bool) -> None:
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.check_circular = True
        self.indent = ""
        self.indented = False
        self.item_separator = ", "
        self.key_separator = ": "
        self.level = 0
        self.replaced = 0
        self.open: list[int] = []

    def newline(self) -> str:
        """What begins a line at the present level; nothing where all stands in one line."""
        return "\n" + self.indent * self.level if self.indented else ""

    def enter(self, identity: int) -> None:
        """A container begins: a list or dict, or 0 for a tuple, which is in no circle without one of these."""
        self.level += 1
        if self.check_circular and self.level > _DEEP:
            if identity and identity in self.open:
                raise ValueError("Circular reference detected")
            self.open.append(identity)

    def leave(self) -> None:
        """It ends."""
        if self.check_circular and self.level > _DEEP:
            self.open.pop()
        self.level -= 1


def style(skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, sort_keys):  # type: ignore[no-untyped-def]
    """The style that the arguments of `dumps` ask for."""
    made = Style(bool(skipkeys), bool(ensure_ascii), bool(allow_nan), bool(sort_keys))
    made.check_circular = bool(check_circular)
    if indent is not None:
        made.indented = True
        made.indent = indent if isinstance(indent, str) else " " * indent
        made.item_separator = ","
    if separators is not None:
        made.item_separator, made.key_separator = separators
    return made


def quoted(text: str, ensure_ascii: bool) -> str:
    """A string literal of JSON."""
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return '"' + text + '"'
    parts = ['"']
    for c in text:
        code = ord(c)
        if c in _SHORT:
            parts.append(_SHORT[c])
        elif code < 32 or code > 126 and ensure_ascii:
            if code > 0xFFFF:
                code -= 0x10000
                parts.append(f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}")
            else:
                parts.append(f"\\u{code:04x}")
        else:
            parts.append(c)
    parts.append('"')
    return "".join(parts)


def number(x: float, allow_nan: bool) -> str:
    """A float."""
    if x != x:
        text = "NaN"
    elif x == inf:
        text = "Infinity"
    elif x == -inf:
        text = "-Infinity"
    else:
        return repr(x)
    if not allow_nan:
        raise ValueError("Out of range float values are not JSON compliant")
    return text


def write(out, o, how, default) -> None:  # type: ignore[no-untyped-def]
    """Appends a value's text to a buffer."""
    if o is None:
        _text.put(out, "null")
    elif isinstance(o, bool):
        _text.put(out, "true" if o else "false")
    elif isinstance(o, str):
        _text.put(out, quoted(o, how.ensure_ascii))
    elif isinstance(o, int):
        _text.put(out, repr(int(o)))
    elif isinstance(o, float):
        _text.put(out, number(o, how.allow_nan))
    elif isinstance(o, (list, tuple)):
        _write_list(out, o, how, default)
    elif isinstance(o, dict):
        _write_dict(out, o, how, default)
    elif default is None:
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")
    else:
        how.replaced += 1
        if how.check_circular and how.replaced > _MOST_REPLACED:
            raise ValueError("Circular reference detected")
        write(out, default(o), how, default)
        how.replaced -= 1


def _write_list(out, items, how, default) -> None:  # type: ignore[no-untyped-def]
    if not items:
        _text.put(out, "[]")
        return
    how.enter(id(items) if isinstance(items, list) else 0)
    before = "[" + how.newline()
    between = how.item_separator + how.newline()
    for item in items:
        _text.put(out, before)
        before = between
        write(out, item, how, default)
    how.leave()
    _text.put(out, how.newline() + "]")


def _write_dict(out, members, how, default) -> None:  # type: ignore[no-untyped-def]
    if not members:
        _text.put(out, "{}")
        return
    _text.put(out, "{")
    how.enter(id(members))
    before = how.newline()
    between = how.item_separator + before
    for key in sorted(members) if how.sort_keys else members:
        text = _key(key, how)
        if text is not None:
            _text.put(out, before)
            before = between
            _text.put(out, quoted(text, how.ensure_ascii))
            _text.put(out, how.key_separator)
            write(out, members[key], how, default)
    how.leave()
    _text.put(out, how.newline() + "}")


def _key(key, how):  # type: ignore[no-untyped-def]
    """A key as text; None where it is left out."""
    if isinstance(key, str):
        return key
    if isinstance(key, float):
        return number(key, how.allow_nan)
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, int):
        return repr(int(key))
    if how.skipkeys:
        return None
    raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")


class JSONEncoder:
    """Writes values; subclasses say in `default` what stands for an object that is none of JSON's."""

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ) -> None:
        self.style = style(skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, sort_keys)

    def default(self, o):  # type: ignore[no-untyped-def]
        """What stands for `o`."""
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o) -> str:  # type: ignore[no-untyped-def]
        """The text of a value."""
        out = bytearray()
        write(out, o, self.style, self.default)
        return _text.made(out)
