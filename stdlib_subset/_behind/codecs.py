"""Text to bytes and back where errors are not raised but left out or marked."""


def encode(text, codec, marked) -> bytes:
    limit = 128 if codec == "ascii" else 256
    result = []
    for c in text:
        code = ord(c)
        if codec == "utf8":
            if 0xD800 <= code < 0xE000:
                if marked:
                    result.append(63)
            else:
                result += list(c.encode())
        elif code < limit:
            result.append(code)
        elif marked:
            result.append(63)
    return bytes(result)


def decode(data, codec, marked) -> str:
    if codec == "latin1":
        return data.decode("latin-1")
    mark = "\ufffd" if marked else ""
    parts = []
    at = 0
    while at < len(data):
        if data[at] < 128:
            parts.append(chr(data[at]))
            at += 1
        elif codec == "ascii":
            parts.append(mark)
            at += 1
        else:
            width, good = _character(data, at)
            parts.append(data[at : at + width].decode() if good else mark)
            at += width
    return "".join(parts)


def _character(data, at):
    """How many bytes belong to the character at `at`, or to what is left of one, and whether it is whole."""
    lead = data[at]
    width = 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 1
    low = 0xA0 if lead == 0xE0 else 0x90 if lead == 0xF0 else 0x80
    high = 0x9F if lead == 0xED else 0x8F if lead == 0xF4 else 0xBF
    for i in range(1, width):
        if at + i == len(data) or not low <= data[at + i] <= high:
            return i, False
        low, high = 0x80, 0xBF
    return width, width > 1


def startswith(data, options, *limits) -> bool:
    return any(data.startswith(o, *limits) for o in options)


def endswith(data, options, *limits) -> bool:
    return any(data.endswith(o, *limits) for o in options)
