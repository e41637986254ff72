"""Text to bytes and back by the name of an encoding, where the compiler has no shorter way: names that are computed,
encodings beside UTF-8, ASCII and Latin-1, and errors that are written out."""


def _shown(name: str) -> str:
    """How CPython calls an encoding; empty where it is none of these."""
    match name:
        case "utf_8" | "utf8" | "u8" | "utf" | "cp65001" | "utf8_ucs2":
            return "utf-8"
        case "ascii" | "us_ascii" | "646" | "ansi_x3.4_1968" | "iso646_us":
            return "ascii"
        case "latin_1" | "latin1" | "latin" | "l1" | "iso_8859_1" | "iso8859_1" | "iso8859" | "8859" | "cp819":
            return "latin-1"
        case "unicode_escape":
            return "unicode_escape"
        case "utf_8_sig":
            return "utf-8-sig"
        case "cp1252" | "windows_1252" | "1252":
            return "cp1252"
        case "utf_16" | "utf16" | "u16":
            return "utf-16"
        case "utf_16_le" | "utf_16le":
            return "utf-16-le"
        case "utf_16_be" | "utf_16be":
            return "utf-16-be"
        case "utf_32" | "utf32" | "u32":
            return "utf-32"
        case "utf_32_le" | "utf_32le":
            return "utf-32-le"
        case "utf_32_be" | "utf_32be":
            return "utf-32-be"
    return ""


def _cp1252() -> str:
    """What 0x80 to 0x9F stand for; U+FFFE where they stand for nothing."""
    return (
        "\u20ac\ufffe\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffe\u017d\ufffe"
        "\ufffe\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffe\u017e\u0178"
    )


def _is_of_others(name: str) -> bool:
    """Whether CPython has an encoding of that name, or may have one."""
    families = "utf cp iso koi8 mac big5 gb euc shift hz johab ptcp tis tactis kz idna puny"
    whole = ("raw_unicode_escape", "hp_roman8", "palmos", "mbcs", "oem", "undefined", "viscii")
    return name in whole or name.startswith(tuple(families.split())) or name[:1].isdigit() or "latin" in name


def _known(encoding, function: str) -> str:
    if not isinstance(encoding, str):
        given = "None" if encoding is None else type(encoding).__name__
        raise TypeError(f"{function}() argument 'encoding' must be str, not {given}")
    name = encoding.lower().replace("-", "_").replace(" ", "_")
    shown = _shown(name)
    if shown:
        return shown
    if _is_of_others(name):
        raise NotImplementedError(f"encoding {encoding!r} is not known to compiled programs")
    raise LookupError(f"unknown encoding: {encoding}")


def encode(text: str, encoding, errors: str) -> bytes:
    name = _known(encoding, "encode")
    if name == "utf-8-sig":
        return b"\xef\xbb\xbf" + encode(text, "utf-8", errors)
    if name == "unicode_escape":
        return "".join([_escaped(c) for c in text]).encode("latin-1")
    if errors == "surrogateescape" and name.startswith(("utf-16", "utf-32")):
        raise NotImplementedError("errors='surrogateescape' with UTF-16 and UTF-32")
    if errors == "strict":
        if name == "utf-8":
            return text.encode("utf-8")
        if name == "ascii":
            return text.encode("ascii")
        if name == "latin-1":
            return text.encode("latin-1")
    made = bytearray(b"\xff\xfe\0\0" if name == "utf-32" else b"\xff\xfe" if name == "utf-16" else b"")
    at = 0
    while at < len(text):
        c = text[at]
        if _put(made, c, name):
            at += 1
            continue
        end = at + 1
        while end < len(text) and not _put(bytearray(), text[end], name):
            end += 1
        _put_wrong(made, text, at, end, name, errors)
        at = end
    return bytes(made)


def _put(made: bytearray, c: str, name: str) -> bool:
    """Adds a character; false where the encoding has none such."""
    code = ord(c)
    if name == "ascii":
        if code < 128:
            made.append(code)
            return True
        return False
    if name == "latin-1":
        if code < 256:
            made.append(code)
            return True
        return False
    if name == "cp1252":
        place = _cp1252().find(c) if code >= 128 and code != 0xFFFE else -1
        if code < 128 or 160 <= code < 256:
            made.append(code)
        elif place >= 0:
            made.append(128 + place)
        else:
            return False
        return True
    if 0xD800 <= code < 0xE000:
        return False
    if name == "utf-8":
        made += c.encode()
    elif name.startswith("utf-16"):
        little = not name.endswith("be")
        if code >= 0x10000:
            _put_unit(made, 0xD800 + (code - 0x10000 >> 10), 2, little)
            code = 0xDC00 + (code - 0x10000 & 0x3FF)
        _put_unit(made, code, 2, little)
    else:
        _put_unit(made, code, 4, not name.endswith("be"))
    return True


def _put_unit(made: bytearray, code: int, size: int, little: bool) -> None:
    if little:
        made += code.to_bytes(size, "little")
    else:
        made += code.to_bytes(size, "big")


def _put_wrong(made: bytearray, text: str, start: int, end: int, name: str, errors: str) -> None:
    """Adds what stands for characters that the encoding has not."""
    if errors == "ignore":
        return
    if errors == "strict":
        raise _unencoded(text, start, start + 1 if name.startswith(("utf-16", "utf-32")) else end, name)
    for i in range(start, end):
        code = ord(text[i])
        if errors == "surrogateescape":
            if not 0xDC80 <= code < 0xDD00:
                raise _unencoded(text, start if name == "cp1252" else i, end, name)
            made.append(code - 0xDC00)
            continue
        if errors == "replace":
            shown = "?"
        elif errors == "backslashreplace":
            shown = f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
        elif errors == "xmlcharrefreplace":
            shown = f"&#{code};"
        elif errors in ("namereplace", "surrogatepass"):
            raise NotImplementedError(f"errors={errors!r} is not known to compiled programs here")
        else:
            raise LookupError(f"unknown error handler name '{errors}'")
        for c in shown:
            _put(made, c, name)


def _unencoded(text: str, start: int, end: int, name: str) -> UnicodeEncodeError:
    if name == "cp1252":
        return UnicodeEncodeError("charmap", text, start, end, "character maps to <undefined>")
    if name in ("ascii", "latin-1"):
        limit = 128 if name == "ascii" else 256
        return UnicodeEncodeError(name, text, start, end, f"ordinal not in range({limit})")
    return UnicodeEncodeError(name, text, start, end, "surrogates not allowed")


def decode(data: bytes, encoding, errors: str) -> str:
    name = _known(encoding, "decode")
    if name == "utf-8-sig":
        return decode(data.removeprefix(b"\xef\xbb\xbf"), "utf-8", errors)
    if name == "utf-16":
        big = data[:2] == b"\xfe\xff"
        marked = big or data[:2] == b"\xff\xfe"
        return decode(data[2:] if marked else data, "utf-16-be" if big else "utf-16-le", errors)
    if name == "utf-32":
        big = data[:4] == b"\0\0\xfe\xff"
        marked = big or data[:4] == b"\xff\xfe\0\0"
        return decode(data[4:] if marked else data, "utf-32-be" if big else "utf-32-le", errors)
    if name == "latin-1":
        return data.decode("latin-1")
    if name == "unicode_escape":
        return _unescaped(data, errors)
    if errors == "surrogateescape" and name.startswith(("utf-16", "utf-32")):
        raise NotImplementedError("errors='surrogateescape' with UTF-16 and UTF-32")
    if errors == "strict":
        if name == "utf-8":
            return data.decode("utf-8")
        if name == "ascii":
            return data.decode("ascii")
    if name == "utf-8":
        return _utf8(data, errors)
    if name.startswith("utf-16"):
        return _utf16(data, name, name.endswith("le"), errors)
    if name.startswith("utf-32"):
        return _utf32(data, name, name.endswith("le"), errors)
    parts: list[str] = []
    for i, octet in enumerate(data):
        if octet < 128:
            parts.append(chr(octet))
        elif name == "ascii":
            parts.append(_wrong(data, i, i + 1, name, "ordinal not in range(128)", errors))
        elif octet >= 160 or _cp1252()[octet - 128] != "\ufffe":
            parts.append(chr(octet) if octet >= 160 else _cp1252()[octet - 128])
        else:
            parts.append(_wrong(data, i, i + 1, "charmap", "character maps to <undefined>", errors))
    return "".join(parts)


def _wrong(data: bytes, start: int, end: int, name: str, reason: str, errors: str) -> str:
    """What stands for bytes that are no characters."""
    if errors == "strict":
        raise UnicodeDecodeError(name, data, start, end, reason)
    if errors == "ignore":
        return ""
    if errors == "replace":
        return "\ufffd"
    if errors == "backslashreplace":
        return "".join(f"\\x{octet:02x}" for octet in data[start:end])
    if errors == "surrogateescape":
        if any(octet < 128 for octet in data[start:end]):
            raise UnicodeDecodeError(name, data, start, end, reason)
        return "".join(chr(0xDC00 + octet) for octet in data[start:end])
    if errors in ("xmlcharrefreplace", "namereplace"):
        raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
    if errors == "surrogatepass":
        raise NotImplementedError(f"errors={errors!r} is not known to compiled programs here")
    raise LookupError(f"unknown error handler name '{errors}'")


def _utf8(data: bytes, errors: str) -> str:
    parts: list[str] = []
    at = 0
    while at < len(data):
        start = at
        while at < len(data) and data[at] < 128:
            at += 1
        if at > start:
            parts.append(data[start:at].decode("ascii"))
            continue
        lead = data[at]
        width = 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4 if 0xF0 <= lead < 0xF5 else 1
        low = 0xA0 if lead == 0xE0 else 0x90 if lead == 0xF0 else 0x80
        high = 0x9F if lead == 0xED else 0x8F if lead == 0xF4 else 0xBF
        have = 1
        while have < width and at + have < len(data) and low <= data[at + have] <= high:
            have += 1
            low, high = 0x80, 0xBF
        if width > 1 and have == width:
            parts.append(data[at : at + width].decode("utf-8"))
        else:
            reason = "invalid start byte" if width == 1 else "invalid continuation byte"
            if width > 1 and at + have == len(data):
                reason = "unexpected end of data"
            parts.append(_wrong(data, at, at + have, "utf-8", reason, errors))
        at += have
    return "".join(parts)


def _utf16(data: bytes, name: str, little: bool, errors: str) -> str:
    parts: list[str] = []
    at = 0
    while at < len(data):
        if at + 2 > len(data):
            parts.append(_wrong(data, at, len(data), name, "truncated data", errors))
            break
        unit = _unit(data, at, 2, little)
        if not 0xD800 <= unit < 0xE000:
            parts.append(chr(unit))
            at += 2
        elif unit >= 0xDC00:
            parts.append(_wrong(data, at, at + 2, name, "illegal encoding", errors))
            at += 2
        elif at + 4 > len(data):
            parts.append(_wrong(data, at, len(data), name, "unexpected end of data", errors))
            break
        else:
            low = _unit(data, at + 2, 2, little)
            if 0xDC00 <= low < 0xE000:
                parts.append(chr(0x10000 + (unit - 0xD800 << 10) + low - 0xDC00))
                at += 4
            else:
                parts.append(_wrong(data, at, at + 2, name, "illegal UTF-16 surrogate", errors))
                at += 2
    return "".join(parts)


def _utf32(data: bytes, name: str, little: bool, errors: str) -> str:
    parts: list[str] = []
    for at in range(0, len(data), 4):
        if at + 4 > len(data):
            parts.append(_wrong(data, at, len(data), name, "truncated data", errors))
            break
        code = _unit(data, at, 4, little)
        if 0xD800 <= code < 0xE000:
            reason = "code point in surrogate code point range(0xd800, 0xe000)"
            parts.append(_wrong(data, at, at + 4, name, reason, errors))
        elif code > 0x10FFFF:
            parts.append(_wrong(data, at, at + 4, name, "code point not in range(0x110000)", errors))
        else:
            parts.append(chr(code))
    return "".join(parts)


def _unit(data: bytes, at: int, size: int, little: bool) -> int:
    if little:
        return int.from_bytes(data[at : at + size], "little")
    return int.from_bytes(data[at : at + size], "big")


def _escaped(c: str) -> str:
    code = ord(c)
    if c == "\\":
        return "\\\\"
    if 32 <= code < 127:
        return c
    if c == "\n":
        return "\\n"
    if c == "\t":
        return "\\t"
    if c == "\r":
        return "\\r"
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def _unescaped(data: bytes, errors: str) -> str:
    """What a text says as it would in a program, its bytes being Latin-1."""
    text = data.decode("latin-1")
    parts: list[str] = []
    at = 0
    while at < len(text):
        mark = text.find("\\", at)
        if mark < 0:
            parts.append(text[at:])
            break
        parts.append(text[at:mark])
        c = text[mark + 1 : mark + 2]
        at = mark + 2
        plain = "abfnrtv\\'\"".find(c) if c else -1
        if not c:
            parts.append(_wrong(data, mark, mark + 1, "unicodeescape", "\\ at end of string", errors))
        elif plain >= 0:
            parts.append("\a\b\f\n\r\t\v\\'\""[plain])
        elif c in "01234567":
            end = at
            while end < mark + 4 and text[end : end + 1] != "" and text[end] in "01234567":
                end += 1
            parts.append(chr(int(text[mark + 1 : end], 8)))
            at = end
        elif c in "xuU":
            size = 2 if c == "x" else 4 if c == "u" else 8
            end = at
            while end < at + size and text[end : end + 1] != "" and text[end] in "0123456789abcdefABCDEF":
                end += 1
            shown = "\\xXX" if c == "x" else "\\uXXXX" if c == "u" else "\\UXXXXXXXX"
            if end < at + size:
                parts.append(_wrong(data, mark, end, "unicodeescape", f"truncated {shown} escape", errors))
            elif int(text[at:end], 16) > 0x10FFFF:
                parts.append(_wrong(data, mark, end, "unicodeescape", "illegal Unicode character", errors))
            else:
                parts.append(chr(int(text[at:end], 16)))
            at = end
        elif c == "N":
            raise NotImplementedError("encoding 'unicode_escape': names of characters")
        elif c != "\n":
            parts.append("\\" + c)
    return "".join(parts)
