"""How mails carry what is not ASCII: transfer encodings of texts (RFC 2045) and encoded words of fields (RFC 2047)."""

import binascii
from email.errors import HeaderParseError

_HEX = "0123456789ABCDEFabcdef"
_PLAIN_IN_WORDS = frozenset(b"-!*+/" + bytes(c for c in range(128) if chr(c).isalnum()))


def lines_of(text: str) -> list[str]:
    """The lines with their ends, of which there are three kinds."""
    found: list[str] = []
    at = 0
    while at < len(text):
        lf = text.find("\n", at)
        cr = text.find("\r", at)
        end = lf if cr < 0 or 0 <= lf < cr else cr
        if end < 0:
            found.append(text[at:])
            break
        end += 2 if text[end] == "\r" and text[end + 1 : end + 2] == "\n" else 1
        found.append(text[at:end])
        at = end
    return found


def from_quoted(data: bytes) -> bytes:
    """Of quoted-printable."""
    text = data.decode("latin-1")
    result = bytearray()
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c != "=":
            result.append(ord(c))
        elif at == len(text):
            break
        elif text[at] in "\r\n":
            while at < len(text) and text[at] != "\n":
                at += 1
            at += 1
        elif text[at] == "=":
            result.append(61)
            at += 1
        elif at + 1 < len(text) and text[at] in _HEX and text[at + 1] in _HEX:
            result.append(int(text[at : at + 2], 16))
            at += 2
        else:
            result.append(61)
    return bytes(result)


def from_base64(data: bytes) -> bytes:
    """Of base 64, also where the end lacks something; what can't be read stays as it is."""
    padding = b"==="[: -len(data) % 4]
    for more in (padding, b"", b"=="):
        try:
            return binascii.a2b_base64(data + more)
        except binascii.Error:
            pass
    return data


def to_base64(data: bytes, size: int = 57) -> str:
    """Lines of base 64 for so many bytes each."""
    return "".join([binascii.b2a_base64(data[at : at + size]).decode("ascii") for at in range(0, len(data), size)])


def raw_escaped(text: str) -> bytes:
    """Latin-1 as it is, other characters as `\\u` and `\\U` write them."""
    shown = [c if ord(c) < 256 else f"\\u{ord(c):04x}" if ord(c) < 65536 else f"\\U{ord(c):08x}" for c in text]
    return "".join(shown).encode("latin-1")


def in_words(text: str) -> str:
    """A field's value as it is sent: an encoded word where it is not ASCII."""
    if text.isascii():
        return text
    data = text.encode("utf-8")
    quoted = sum(1 if c in _PLAIN_IN_WORDS or c == 32 else 3 for c in data)
    if (len(data) + 2) // 3 * 4 < quoted:
        return "=?utf-8?b?" + binascii.b2a_base64(data).decode("ascii")[:-1] + "?="
    shown = [chr(c) if c in _PLAIN_IN_WORDS else "_" if c == 32 else f"={c:02X}" for c in data]
    return "=?utf-8?q?" + "".join(shown) + "?="


_ADDRESSES = frozenset(
    "from to cc bcc sender reply-to resent-from resent-to resent-cc resent-bcc resent-sender".split()
)


def is_of_addresses(name: str) -> bool:
    """Whether a field holds addresses."""
    return name.lower() in _ADDRESSES


def folded(name: str, value: str, longest: int) -> str:
    """A field's lines by the rules of new messages: words are moved to the next line whole, addresses as well."""
    line = f"{name}: {value}" if value.isascii() else f"{name}: {_with_words(name, value)}"
    if not longest or len(line) <= longest and "\n" not in line and "\r" not in line:
        return line + "\n"
    if not value.isascii() or "=?" in value or "\n" in value or "\r" in value or '"' in value and is_of_addresses(name):
        raise NotImplementedError("folding of the long field " + name)
    parts = line.split(" ")
    if is_of_addresses(name) and len(value) < longest:
        return f"{name}:\n {value}\n"
    if is_of_addresses(name):
        parts = [f"{name}:", *value.replace(", ", ",\n").split("\n")]
    lines = [parts[0]]
    for part in parts[1:]:
        # The comma behind an address is no reason to move it.
        size = len(part) - (is_of_addresses(name) and part.endswith(","))
        if len(lines[-1]) + 1 + size <= longest or not part:
            lines[-1] += " " + part
        elif len(part) >= longest or len(lines) == 1 and lines[0] == f"{name}:":
            raise NotImplementedError("folding of the long field " + name)
        else:
            lines.append(" " + part)
    return "\n".join(lines) + "\n"


def _with_words(name: str, value: str) -> str:
    """From the first word that is not ASCII to the last one it is an encoded word."""
    if is_of_addresses(name) and any(c in value for c in '"(,;:'):
        raise NotImplementedError("several or quoted addresses that are not ASCII")
    words = value.split(" ")
    coded = [i for i, word in enumerate(words) if not word.isascii()]
    first, last = coded[0], coded[-1] + 1
    return " ".join([*words[:first], _one_word(" ".join(words[first:last])), *words[last:]])


def _one_word(text: str) -> str:
    data = text.encode("utf-8")
    quoted = sum(1 if c in _PLAIN_IN_WORDS or c == 32 else 3 for c in data)
    coded = binascii.b2a_base64(data).decode("ascii")[:-1]
    if quoted - len(coded) < 5:
        shown = [chr(c) if c in _PLAIN_IN_WORDS else "_" if c == 32 else f"={c:02X}" for c in data]
        return "=?utf-8?q?" + "".join(shown) + "?="
    return "=?utf-8?b?" + coded + "?="


def words_of(text: str) -> list[tuple[bytes, str | None, bool]]:
    """The parts of a value's line: plain text, or what is in an encoded word, with the name of its encoding; whether
    nothing but space is written there."""
    found: list[tuple[bytes, str | None, bool]] = []
    plain = ""
    at = 0
    while at < len(text):
        start = text.find("=?", at)
        if start < 0:
            break
        word = _word_at(text, start)
        if word is None:
            plain += text[at : start + 1]
            at = start + 1
            continue
        name, data, is_space, end = word
        plain += text[at:start]
        if plain:
            found.append((raw_escaped(plain), None, plain.isspace()))
        plain = ""
        found.append((data, name, is_space))
        at = end
    plain += text[at:]
    if plain:
        found.append((raw_escaped(plain), None, plain.isspace()))
    return found


def _word_at(text: str, start: int) -> tuple[str, bytes, bool, int] | None:
    """Of `=?name?q?…?=`: the name, what is inside, whether that is space, and where it ends."""
    name_end = text.find("?", start + 2)
    if (
        name_end < 0
        or text[name_end + 1 : name_end + 2] not in ("q", "Q", "b", "B")
        or text[name_end + 2 : name_end + 3] != "?"
    ):
        return None
    end = text.find("?=", name_end + 3)
    if end < 0:
        return None
    inside = text[name_end + 3 : end]
    data = _of_word(inside) if text[name_end + 1] in "qQ" else _of_word_in_base64(inside)
    return text[start + 2 : name_end].lower(), data, inside.isspace(), end + 2


def _of_word(text: str) -> bytes:
    parts = text.replace("_", " ").split("=")
    result = parts[0]
    for part in parts[1:]:
        if len(part) > 1 and part[0] in _HEX and part[1] in _HEX:
            result += chr(int(part[:2], 16)) + part[2:]
        else:
            result += "=" + part
    return raw_escaped(result)


def _of_word_in_base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(raw_escaped(text + "==="[: -len(text) % 4]))
    except binascii.Error:
        raise HeaderParseError("Base64 decoding error") from None
