"""JSON text to values.

The text is scanned as UTF-8 bytes, so that a position costs the same wherever it lies; positions in errors are those of
characters. Errors and what is accepted are those of CPython's C scanner (RFC 8259, with NaN and Infinity).
"""

_SPACE = b" \t\n\r"
_DIGITS = b"0123456789"
_SHORT = {34: '"', 92: "\\", 47: "/", 98: "\b", 102: "\f", 110: "\n", 114: "\r", 116: "\t"}


class JSONDecodeError(ValueError):
    """What is wrong with a text, and where."""

    def __init__(self, msg: str, doc: str, pos: int) -> None:
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {self.lineno} column {self.colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos


def text_of(data: bytes) -> str:
    """Bytes as text, by the pattern of zeros that the first characters make in each encoding."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "surrogatepass")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or 0 in data[:4]:
        raise NotImplementedError("JSON in UTF-16 or UTF-32")
    return data.decode("utf-8", "surrogatepass")


def decode(text: str, strict, hooks):  # type: ignore[no-untyped-def]
    """The value of a whole text; `hooks` are object_hook, object_pairs_hook, parse_float, parse_int, parse_constant."""
    data = text.encode("utf-8", "surrogatepass")
    value, end = _value(data, _after_space(data, 0), strict, hooks)
    end = _after_space(data, end)
    if end != len(data):
        raise _error("Extra data", data, end)
    return value


def _error(msg: str, data: bytes, at: int) -> JSONDecodeError:
    doc = data.decode("utf-8", "surrogatepass")
    return JSONDecodeError(msg, doc, len(data[:at].decode("utf-8", "surrogatepass")))


def _after_space(data: bytes, at: int) -> int:
    while at < len(data) and data[at] in _SPACE:
        at += 1
    return at


def _is(data: bytes, at: int, code: int) -> bool:
    return at < len(data) and data[at] == code


def _value(data: bytes, at: int, strict, hooks):  # type: ignore[no-untyped-def]
    """The value that begins at `at`, and where it ends."""
    if at >= len(data):
        raise _error("Expecting value", data, at)
    code = data[at]
    if code == 34:
        return _string(data, at + 1, strict)
    if code == 123:
        return _object(data, at + 1, strict, hooks)
    if code == 91:
        return _array(data, at + 1, strict, hooks)
    if code == 110 and data.startswith(b"null", at):
        return None, at + 4
    if code == 116 and data.startswith(b"true", at):
        return True, at + 4
    if code == 102 and data.startswith(b"false", at):
        return False, at + 5
    if code == 78 and data.startswith(b"NaN", at):
        return _constant("NaN", hooks[4]), at + 3
    if code == 73 and data.startswith(b"Infinity", at):
        return _constant("Infinity", hooks[4]), at + 8
    if code == 45 and data.startswith(b"-Infinity", at):
        return _constant("-Infinity", hooks[4]), at + 9
    return _number(data, at, hooks)


def _constant(name: str, parse_constant):  # type: ignore[no-untyped-def]
    return float(name) if parse_constant is None else parse_constant(name)


def _after_digits(data: bytes, at: int) -> int:
    while at < len(data) and 48 <= data[at] <= 57:
        at += 1
    return at


def _number(data: bytes, start: int, hooks):  # type: ignore[no-untyped-def]
    _, _, parse_float, parse_int, _ = hooks
    at = start + 1 if data[start] == 45 else start
    if _is(data, at, 48):
        at += 1
    else:
        first = at
        at = _after_digits(data, at)
        if at == first:
            raise _error("Expecting value", data, start)
    whole = at
    if _is(data, at, 46):
        end = _after_digits(data, at + 1)
        if end > at + 1:
            at = end
    if _is(data, at, 101) or _is(data, at, 69):
        digits = at + 2 if _is(data, at + 1, 43) or _is(data, at + 1, 45) else at + 1
        end = _after_digits(data, digits)
        if end > digits:
            at = end
    text = data[start:at].decode()
    if at == whole:
        return int(text) if parse_int is None else parse_int(text), at
    return float(text) if parse_float is None else parse_float(text), at


def _array(data: bytes, at: int, strict, hooks):  # type: ignore[no-untyped-def]
    items = []
    at = _after_space(data, at)
    if _is(data, at, 93):
        return items, at + 1
    while True:
        item, at = _value(data, at, strict, hooks)
        items.append(item)
        at = _after_space(data, at)
        if _is(data, at, 93):
            return items, at + 1
        if not _is(data, at, 44):
            raise _error("Expecting ',' delimiter", data, at)
        at = _after_space(data, at + 1)


def _object(data: bytes, at: int, strict, hooks):  # type: ignore[no-untyped-def]
    object_hook, object_pairs_hook, _, _, _ = hooks
    pairs = []
    members: dict = {}  # type: ignore[type-arg]
    at = _after_space(data, at)
    if _is(data, at, 125):
        at += 1
    else:
        while True:
            if not _is(data, at, 34):
                raise _error("Expecting property name enclosed in double quotes", data, at)
            key, at = _string(data, at + 1, strict)
            at = _after_space(data, at)
            if not _is(data, at, 58):
                raise _error("Expecting ':' delimiter", data, at)
            value, at = _value(data, _after_space(data, at + 1), strict, hooks)
            if object_pairs_hook is not None:
                pairs.append((key, value))
            else:
                members[key] = value
            at = _after_space(data, at)
            if _is(data, at, 125):
                at += 1
                break
            if not _is(data, at, 44):
                raise _error("Expecting ',' delimiter", data, at)
            at = _after_space(data, at + 1)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), at
    if object_hook is not None:
        return object_hook(members), at
    return members, at


def _string(data: bytes, at: int, strict: bool) -> tuple[str, int]:  # type: ignore[no-untyped-def]
    """The string whose first character is at `at`, and where it ends."""
    begin = at - 1
    text = ""
    while True:
        start = at
        while at < len(data) and data[at] != 34 and data[at] != 92:
            if data[at] < 32 and strict:
                raise _error("Invalid control character at", data, at)
            at += 1
        if at == len(data):
            raise _error("Unterminated string starting at", data, begin)
        piece = data[start:at].decode("utf-8", "surrogatepass")
        text = text + piece if text else piece
        at += 1
        if data[at - 1] == 34:
            return text, at
        if at == len(data):
            raise _error("Unterminated string starting at", data, begin)
        if data[at] == 117:
            code, at = _unicode_escape(data, at)
            text += chr(code)
        elif data[at] in _SHORT:
            text += _SHORT[data[at]]
            at += 1
        else:
            raise _error("Invalid \\escape", data, at - 1)


def _unicode_escape(data: bytes, at: int) -> tuple[int, int]:
    r"""The code of the `\uXXXX` whose `u` is at `at`, a surrogate pair taken together, and where it ends."""
    code = _four_digits(data, at)
    at += 5
    if 0xD800 <= code < 0xDC00 and at + 6 < len(data) and data[at] == 92 and data[at + 1] == 117:
        low = _four_digits(data, at + 1)
        if 0xDC00 <= low < 0xE000:
            return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), at + 6
    return code, at


def _four_digits(data: bytes, at: int) -> int:
    code = 0
    if at + 5 >= len(data):
        raise _error("Invalid \\uXXXX escape", data, at)
    for i in range(at + 1, at + 5):
        digit = b"0123456789abcdef".find(data[i] | 32 if data[i] > 64 else data[i])
        if digit < 0:
            raise _error("Invalid \\uXXXX escape", data, at)
        code = code * 16 + digit
    return code


class JSONDecoder:
    """Reads values with hooks that are chosen once."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ) -> None:
        self._hooks = (object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)
        self.strict = bool(strict)

    def decode(self, s: str):  # type: ignore[no-untyped-def]
        """The value of a whole text."""
        return decode(s, self.strict, self._hooks)

    def raw_decode(self, s: str, idx: int = 0):  # type: ignore[no-untyped-def]
        """The value that begins at `idx`, and where it ends."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        data = s.encode("utf-8", "surrogatepass")
        start = len(s[:idx].encode("utf-8", "surrogatepass"))
        value, end = _value(data, start, self.strict, self._hooks)
        return value, len(data[:end].decode("utf-8", "surrogatepass"))
