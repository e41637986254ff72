"""What Unicode says of characters, and the normal forms of text (Unicode Standard Annex 15).

Names and numeric values are not there: they would take several hundred kilobytes."""

from bisect import bisect_right

import _unicode_tables

unidata_version = _unicode_tables.VERSION

_S_BASE, _L_BASE, _V_BASE, _T_BASE = 0xAC00, 0x1100, 0x1161, 0x11A7
_L_COUNT, _V_COUNT, _T_COUNT = 19, 21, 28
_N_COUNT = _V_COUNT * _T_COUNT
_S_COUNT = _L_COUNT * _N_COUNT


class _Runs:
    """Characters in a row that have the same of something: where each row starts, and what it has."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.values: list[int] = []

    def lettered(self, text: str) -> None:
        """Reads a letter and a number for each row."""
        start, at = 0, 0
        while at < len(text):
            letter = text[at]
            self.starts.append(start)
            self.values.append(ord(letter) - 97 if letter >= "a" else ord(letter) - 65 + 26)
            at += 1
            first = at
            while at < len(text) and text[at].isdigit():
                at += 1
            start += int(text[first:at]) if at > first else 1

    def numbered(self, text: str) -> None:
        """Reads `count` or `count:value` for each row."""
        start = 0
        for word in text.split():
            count, _, value = word.partition(":")
            self.starts.append(start)
            self.values.append(int(value) if value else 0)
            start += int(count)

    def of(self, code: int) -> int:
        """What a character has."""
        return self.values[bisect_right(self.starts, code) - 1]


_categories = _Runs()
_widths = _Runs()
_classes = _Runs()
_canonical: dict[str, str] = {}
_compatible: dict[str, str] = {}
_tags: dict[str, int] = {}
_pairs: dict[str, str] = {}
_CATEGORIES = _unicode_tables.CATEGORIES.split()
_WIDTHS = _unicode_tables.WIDTHS.split()
_TAGS = _unicode_tables.TAGS.split()


def _one(chr: str, caller: str) -> int:
    if len(chr) != 1:
        raise TypeError(f"{caller}() argument must be a unicode character, not str")
    return ord(chr)


def category(chr: str, /) -> str:
    """The general category, two letters."""
    if not _categories.starts:
        _categories.lettered(_unicode_tables.CATEGORY_RUNS)
    return _CATEGORIES[_categories.of(_one(chr, "category"))]


def east_asian_width(chr: str, /) -> str:
    """How wide it is beside East Asian characters: `W` and `F` are two columns."""
    if not _widths.starts:
        _widths.lettered(_unicode_tables.WIDTH_RUNS)
    return _WIDTHS[_widths.of(_one(chr, "east_asian_width"))]


def combining(chr: str, /) -> int:
    """The canonical combining class, 0 for what stands alone."""
    return _class(_one(chr, "combining"))


def _class(code: int) -> int:
    if code < 0x300:
        return 0
    if not _classes.starts:
        _classes.numbered(_unicode_tables.COMBINING_RUNS)
    return _classes.of(code)


def decimal(chr: str, default=None, /):  # type: ignore[no-untyped-def]
    """The value of a decimal digit; the default for others, or ValueError."""
    _one(chr, "decimal")
    if chr.isdecimal():
        return int(chr)
    if default is None:
        raise ValueError("not a decimal")
    return default


def _read() -> None:
    """Reads the tables of decompositions."""
    if _canonical:
        return
    for entry in _unicode_tables.CANONICAL.split("\x01"):
        if entry:
            single = entry[1] == "\x02"
            made_of = entry[2:] if single else entry[1:]
            _canonical[entry[0]] = made_of
            if not single:
                _pairs[made_of] = entry[0]
    for entry in _unicode_tables.COMPATIBLE.split("\x01"):
        if entry:
            _compatible[entry[0]] = entry[2:]
            _tags[entry[0]] = ord(entry[1]) - 65


def decomposition(chr: str, /) -> str:
    """What a character is made of or stands for, in hexadecimal; empty where it is itself."""
    _one(chr, "decomposition")
    _read()
    if chr in _compatible:
        return _TAGS[_tags[chr]] + "".join([f" {ord(c):04X}" for c in _compatible[chr]])
    return " ".join([f"{ord(c):04X}" for c in _canonical.get(chr, "")])


def _decompose(out: list[str], c: str, compatible: bool) -> None:
    """Adds what a character is made of, as far as that goes."""
    code = ord(c)
    index = code - _S_BASE
    if code < 0xA0:
        out.append(c)
    elif 0 <= index < _S_COUNT:
        out.append(chr(_L_BASE + index // _N_COUNT))
        out.append(chr(_V_BASE + index % _N_COUNT // _T_COUNT))
        if index % _T_COUNT:
            out.append(chr(_T_BASE + index % _T_COUNT))
    elif c in _canonical:
        for part in _canonical[c]:
            _decompose(out, part, compatible)
    elif compatible and c in _compatible:
        for part in _compatible[c]:
            _decompose(out, part, compatible)
    else:
        out.append(c)


def _ordered(chars: list[str]) -> list[int]:
    """Puts combining marks in a row in the order of their classes; gives the classes."""
    classes = [_class(ord(c)) for c in chars]
    at = 0
    while at < len(chars):
        if not classes[at]:
            at += 1
            continue
        end = at
        while end < len(chars) and classes[end]:
            end += 1
        if end - at > 1:
            row = sorted(range(at, end), key=lambda i: classes[i])
            chars[at:end] = [chars[i] for i in row]
            classes[at:end] = [classes[i] for i in row]
        at = end
    return classes


def _composed(first: str, second: str) -> str:
    """The character made of two, or an empty text."""
    a, b = ord(first), ord(second)
    if _L_BASE <= a < _L_BASE + _L_COUNT and _V_BASE <= b < _V_BASE + _V_COUNT:
        return chr(_S_BASE + ((a - _L_BASE) * _V_COUNT + b - _V_BASE) * _T_COUNT)
    if 0 <= a - _S_BASE < _S_COUNT and (a - _S_BASE) % _T_COUNT == 0 and _T_BASE < b < _T_BASE + _T_COUNT:
        return chr(a + b - _T_BASE)
    return _pairs.get(first + second, "")


def _compose(chars: list[str], classes: list[int]) -> list[str]:
    out: list[str] = []
    starter = -1
    last = 0
    for c, own in zip(chars, classes, strict=True):
        if starter >= 0 and (last < own or last == 0 and starter == len(out) - 1):
            made = _composed(out[starter], c)
            if made:
                out[starter] = made
                continue
        if own == 0:
            starter = len(out)
        last = own
        out.append(c)
    return out


def normalize(form: str, unistr: str, /) -> str:
    """A text in the form NFC, NFD, NFKC or NFKD."""
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if unistr.isascii():
        return unistr
    _read()
    chars: list[str] = []
    for c in unistr:
        _decompose(chars, c, len(form) == 4)
    classes = _ordered(chars)
    return "".join(_compose(chars, classes) if form[-1] == "C" else chars)


def is_normalized(form: str, unistr: str, /) -> bool:
    """Whether a text is in a form."""
    return normalize(form, unistr) == unistr
