"""Methods of bytes. ASCII letters are 65..90 and 97..122, white space is 9..13 and 32."""


def _is_space(c) -> bool:
    return c == 32 or 9 <= c <= 13


def _is_upper(c) -> bool:
    return 65 <= c <= 90


def _is_lower(c) -> bool:
    return 97 <= c <= 122


def _is_digit(c) -> bool:
    return 48 <= c <= 57


def _to_upper(c):
    return c - 32 if 97 <= c <= 122 else c


def _to_lower(c):
    return c + 32 if 65 <= c <= 90 else c


def upper(b, /) -> bytes:
    return bytes([_to_upper(c) for c in b])


def lower(b, /) -> bytes:
    return bytes([_to_lower(c) for c in b])


def swapcase(b, /) -> bytes:
    return bytes([_to_lower(c) if _is_upper(c) else _to_upper(c) for c in b])


def capitalize(b, /) -> bytes:
    return bytes([_to_lower(c) if i else _to_upper(c) for i, c in enumerate(b)])


def title(b, /) -> bytes:
    result = []
    inside = False
    for c in b:
        result.append(_to_lower(c) if inside else _to_upper(c))
        inside = _is_upper(c) or _is_lower(c)
    return bytes(result)


def isalpha(b, /) -> bool:
    return len(b) > 0 and all(_is_upper(c) or _is_lower(c) for c in b)


def isdigit(b, /) -> bool:
    return len(b) > 0 and all(_is_digit(c) for c in b)


def isalnum(b, /) -> bool:
    return len(b) > 0 and all(_is_upper(c) or _is_lower(c) or _is_digit(c) for c in b)


def isspace(b, /) -> bool:
    return len(b) > 0 and all(_is_space(c) for c in b)


def isascii(b, /) -> bool:
    return all(c < 128 for c in b)


def islower(b, /) -> bool:
    return any(_is_lower(c) for c in b) and not any(_is_upper(c) for c in b)


def isupper(b, /) -> bool:
    return any(_is_upper(c) for c in b) and not any(_is_lower(c) for c in b)


def istitle(b, /) -> bool:
    inside = False
    found = False
    for c in b:
        if _is_upper(c):
            if inside:
                return False
            inside = found = True
        elif _is_lower(c):
            if not inside:
                return False
            found = True
        else:
            inside = False
    return found


def lstrip(b, chars=None, /) -> bytes:
    start = 0
    while start < len(b) and (_is_space(b[start]) if chars is None else b[start] in chars):
        start += 1
    return b[start:]


def rstrip(b, chars=None, /) -> bytes:
    end = len(b)
    while end > 0 and (_is_space(b[end - 1]) if chars is None else b[end - 1] in chars):
        end -= 1
    return b[:end]


def strip(b, chars=None, /) -> bytes:
    return rstrip(lstrip(b, chars), chars)


def removeprefix(b, prefix, /) -> bytes:
    return b[len(prefix) :] if b.startswith(prefix) else b


def removesuffix(b, suffix, /) -> bytes:
    return b[: len(b) - len(suffix)] if suffix and b.endswith(suffix) else b


def replace(b, old, new, count=-1, /) -> bytes:
    parts = []
    start = 0
    while count != 0:
        at = b.find(old, start)
        if at < 0:
            break
        if not old:
            if at > len(b):
                break
            parts.append(b[at - 1 : at] if at > 0 else b"")
            parts.append(new)
            start = at + 1
            if at == len(b):
                count -= 1
                break
        else:
            parts.append(b[start:at])
            parts.append(new)
            start = at + len(old)
        count -= 1
    parts.append(b[start:] if old else b[max(start - 1, 0) :])
    return b"".join(parts)


def split(b, sep=None, maxsplit=-1):
    if sep is None:
        return _split_space(b, maxsplit)
    if not sep:
        raise ValueError("empty separator")
    result = []
    start = 0
    while maxsplit != 0:
        at = b.find(sep, start)
        if at < 0:
            break
        result.append(b[start:at])
        start = at + len(sep)
        maxsplit -= 1
    result.append(b[start:])
    return result


def _split_space(b, maxsplit):
    result = []
    at = 0
    while True:
        while at < len(b) and _is_space(b[at]):
            at += 1
        if at == len(b):
            return result
        if maxsplit == 0:
            result.append(b[at:])
            return result
        start = at
        while at < len(b) and not _is_space(b[at]):
            at += 1
        result.append(b[start:at])
        maxsplit -= 1


def rsplit(b, sep=None, maxsplit=-1):
    if sep is None:
        return [part[::-1] for part in _split_space(b[::-1], maxsplit)[::-1]]
    if not sep:
        raise ValueError("empty separator")
    return [part[::-1] for part in split(b[::-1], sep[::-1], maxsplit)[::-1]]


def splitlines(b, keepends=False):
    result = []
    start = at = 0
    while at < len(b):
        c = b[at]
        at += 1
        if c == 13 and at < len(b) and b[at] == 10:
            at += 1
        elif c != 10 and c != 13:
            continue
        line = b[start:at]
        result.append(line if keepends else rstrip(line, b"\r\n") if len(line) < 3 else _without_end(line))
        start = at
    if start < len(b):
        result.append(b[start:])
    return result


def _without_end(line):
    return line[:-2] if line.endswith(b"\r\n") else line[:-1]


def partition(b, sep, /):
    if not sep:
        raise ValueError("empty separator")
    at = b.find(sep)
    if at < 0:
        return b, b"", b""
    return b[:at], sep, b[at + len(sep) :]


def rpartition(b, sep, /):
    if not sep:
        raise ValueError("empty separator")
    at = b.rfind(sep)
    if at < 0:
        return b"", b"", b
    return b[:at], sep, b[at + len(sep) :]


def _need_one(fill, name) -> None:
    if len(fill) != 1:
        raise TypeError(f"{name}() argument 2 must be a byte string of length 1, not bytes")


def center(b, width, fill=b" ", /) -> bytes:
    _need_one(fill, "center")
    rest = max(width - len(b), 0)
    left = rest // 2 + (rest & width & 1)
    return fill * left + b + fill * (rest - left)


def ljust(b, width, fill=b" ", /) -> bytes:
    _need_one(fill, "ljust")
    return b + fill * max(width - len(b), 0)


def rjust(b, width, fill=b" ", /) -> bytes:
    _need_one(fill, "rjust")
    return fill * max(width - len(b), 0) + b


def zfill(b, width, /) -> bytes:
    rest = b"0" * max(width - len(b), 0)
    return b[:1] + rest + b[1:] if b[:1] in (b"+", b"-") else rest + b


def expandtabs(b, tabsize=8) -> bytes:
    result = []
    column = 0
    for c in b:
        if c == 9:
            width = tabsize - column % tabsize if tabsize > 0 else 0
            result += [32] * width
            column += width
        else:
            result.append(c)
            column = 0 if c in (10, 13) else column + 1
    return bytes(result)


def translate(b, table, /, delete=b"") -> bytes:
    if table is None:
        return bytes([c for c in b if c not in delete])
    if len(table) != 256:
        raise ValueError("translation table must be 256 characters long")
    return bytes([table[c] for c in b if c not in delete])


def join_any(sep, items, /) -> bytes:
    """Of items that may be something else than bytes."""
    parts = []
    for i, item in enumerate(items):
        if not isinstance(item, (bytes, bytearray, memoryview)):
            raise TypeError(f"sequence item {i}: expected a bytes-like object, {type(item).__name__} found")
        parts.append(bytes(item))
    return sep.join(parts)


def hex_separated(b, sep, bytes_per_sep=1):
    if len(sep) != 1:
        raise ValueError("sep must be length 1.")
    if not sep.isascii():
        raise ValueError("sep must be ASCII.")
    digits = b.hex()
    count = len(b)
    every = abs(bytes_per_sep)
    parts = []
    for i in range(count):
        if i and every and (count - i if bytes_per_sep > 0 else i) % every == 0:
            parts.append(sep)
        parts.append(digits[2 * i : 2 * i + 2])
    return "".join(parts)


def maketrans(source, target):
    if len(source) != len(target):
        raise ValueError("maketrans arguments must have same length")
    table = list(range(256))
    for i in range(len(source)):
        table[source[i]] = target[i]
    return bytes(table)


def check_item(item: int, called: str) -> None:
    """What bytes are made of: ValueError for what is no byte."""
    if not 0 <= item < 256:
        raise ValueError(called + " must be in range(0, 256)")
