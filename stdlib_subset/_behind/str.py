"""Methods of str."""


def join(separator, items, /) -> str:
    """Of items that may be something else than str."""
    parts = []
    for i, item in enumerate(items):
        if not isinstance(item, str):
            raise TypeError(f"sequence item {i}: expected str instance, {type(item).__name__} found")
        parts.append(str.__str__(item))
    return separator.join(parts)


def maketrans(x, y=None, z=None, /):
    table = {}
    if y is None:
        for key, value in x.items():
            if isinstance(key, str):
                if len(key) != 1:
                    raise ValueError("string keys in translate table must be of length 1")
                table[ord(key)] = value
            else:
                table[key] = value
        return table
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    for i in range(len(x)):
        table[ord(x[i])] = ord(y[i])
    if z is not None:
        for c in z:
            table[ord(c)] = None
    return table


def translate(text, table, /) -> str:
    parts = []
    for c in text:
        code = ord(c)
        if code in table:
            new = table[code]
            if isinstance(new, int):
                if not 0 <= new < 0x110000:
                    raise ValueError("character mapping must be in range(0x110000)")
                parts.append(chr(new))
            elif new is not None:
                parts.append(new)
        else:
            parts.append(c)
    return "".join(parts)


def split(text, /, sep=None, maxsplit=-1):
    if sep is None:
        return text.split(None, maxsplit)
    _check_separator(sep)
    return text.split(sep, maxsplit)


def _check_separator(sep):
    if not isinstance(sep, str):
        raise TypeError(f"must be str or None, not {type(sep).__name__}")


def rsplit(text, /, sep=None, maxsplit=-1):
    if sep is not None:
        _check_separator(sep)
        return text.rsplit(sep, maxsplit)
    parts: list[str] = []
    end = len(text.rstrip())
    while end > 0:
        start = end
        if maxsplit >= 0 and len(parts) == maxsplit:
            start = 0
        else:
            while start > 0 and not text[start - 1].isspace():
                start -= 1
        parts.append(text[start:end])
        end = len(text[:start].rstrip())
    parts.reverse()
    return parts
