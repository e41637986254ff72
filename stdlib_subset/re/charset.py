"""Sets of characters: what one character of a pattern takes. Characters below 128 are looked up in a table; others are
asked for, letters without regard to case through all letters that are the same in lower case (Unicode's simple case
mappings, with the letters that share an upper case, as CPython's re has them)."""

import _re

DIGIT = 0
SPACE = 1
WORD = 2

_same: dict[int, list[int]] = {}


def _fill_same() -> None:
    """What is the same letter though neither is the other's upper or title case."""
    _same.update({
        105: [304, 305], 107: [8490], 115: [383], 181: [956], 229: [8491], 223: [7838], 305: [105, 304], 383: [115],
        837: [953, 8126], 912: [8147], 946: [976], 949: [1013], 952: [977, 1012], 953: [837, 8126], 954: [1008],
        956: [181], 960: [982], 961: [1009], 963: [962], 966: [981], 969: [8486], 944: [8163], 962: [963], 976: [946],
        977: [952, 1012], 981: [966], 982: [960], 1008: [954], 1009: [961], 1013: [949], 1074: [7296], 1076: [7297],
        1086: [7298], 1089: [7299], 1090: [7300, 7301], 1098: [7302], 1123: [7303], 7296: [1074], 7297: [1076],
        7298: [1086], 7299: [1089], 7300: [1090, 7301], 7301: [1090, 7300], 7302: [1098], 7303: [1123], 7304: [42571],
        7777: [7835], 7835: [7777], 8126: [837, 953], 8147: [912], 8163: [944], 42571: [7304], 64261: [64262],
        64262: [64261],
    })  # fmt: skip


def lower(code: int, ascii_only: bool) -> int:
    """The lower case of a character, one character."""
    if code < 128 or ascii_only:
        return code + 32 if 65 <= code <= 90 else code
    if code == 304:
        return 105
    small = chr(code).lower()
    return ord(small) if len(small) == 1 else code


def variants(code: int, ascii_only: bool) -> list[int]:
    """All characters that are the same as this one without regard to case, and itself."""
    small = lower(code, ascii_only)
    if ascii_only:
        return [small, small - 32] if 97 <= small <= 122 else [small]
    found = [small]
    for other in (chr(small).upper(), chr(small).title()):
        if len(other) == 1 and ord(other) not in found:
            found.append(ord(other))
    if not _same:
        _fill_same()
    return found + _same.get(small, [])


def in_category(category: int, code: int, ascii_only: bool) -> bool:
    """Digit, space or word character."""
    if code >= 128 and ascii_only:
        return False
    if category == DIGIT:
        return _re.is_decimal(code)  # type: ignore[no-any-return]
    if category == SPACE:
        return _re.is_space(code) and not (ascii_only and 28 <= code <= 31)
    return code == 95 or _re.is_alnum(code)


class CharSet:
    """Ranges and categories, or all that is in none of them."""

    def __init__(self, ignore_case: bool, ascii_only: bool) -> None:
        self.ignore_case = ignore_case
        self.ascii_only = ascii_only
        self.negated = False
        self.lows: list[int] = []
        self.highs: list[int] = []
        self.categories: list[int] = []
        self.absent: list[int] = []
        self.table = b""

    def add(self, low: int, high: int) -> None:
        """All characters of a range."""
        self.lows.append(low)
        self.highs.append(high)

    def add_category(self, category: int, negated: bool) -> None:
        """The characters of a category, or the others."""
        if negated:
            self.absent.append(category)
        else:
            self.categories.append(category)

    def finish(self) -> None:
        """Fills the table."""
        self.table = bytes([1 if self.find(code) else 0 for code in range(128)])

    def has(self, code: int) -> bool:
        """Whether the set takes a character."""
        if code < 128:
            return self.table[code] == 1
        return self.find(code)

    def find(self, code: int) -> bool:
        """`has` without the table."""
        found = self._in_range(code) or self._in_category(code)
        if not found and self.ignore_case:
            for other in variants(code, self.ascii_only):
                if self._in_range(other):
                    found = True
                    break
        return found != self.negated

    def _in_range(self, code: int) -> bool:
        return any(low <= code <= self.highs[i] for i, low in enumerate(self.lows))

    def _in_category(self, code: int) -> bool:
        for category in self.categories:
            if in_category(category, code, self.ascii_only):
                return True
        return any(not in_category(category, code, self.ascii_only) for category in self.absent)
