"""Dates and addresses as mail and HTTP write them (RFC 5322)."""

import datetime

from _mail_dates import DAYS as _DAYS
from _mail_dates import MONTHS as _MONTHS
from _mail_dates import formatdate

__all__ = ["format_datetime", "formataddr", "formatdate", "getaddresses", "mktime_tz", "parseaddr", "parsedate",
    "parsedate_to_datetime", "parsedate_tz", "quote", "unquote"]  # fmt: skip

_LONG_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december")  # fmt: skip
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500, "EDT": -400, "CST": -600,
    "CDT": -500, "MST": -700, "MDT": -600, "PST": -800, "PDT": -700}  # fmt: skip


def format_datetime(dt: datetime.datetime, usegmt: bool = False) -> str:
    """The same of a datetime; `usegmt` wants one in UTC."""
    offset = dt.utcoffset()
    if usegmt and (offset is None or offset.total_seconds() != 0):
        raise ValueError("usegmt option requires a UTC datetime")
    if offset is None:
        zone = "-0000"
    elif usegmt:
        zone = "GMT"
    else:
        zone = dt.strftime("%z")
    day, month = _DAYS[dt.weekday()], _MONTHS[dt.month - 1]
    return f"{day}, {dt.day:02} {month} {dt.year:04} {dt.hour:02}:{dt.minute:02}:{dt.second:02} {zone}"


_NO_NUMBER = -(1 << 60)


def _number(text: str) -> int:
    """A number as int() reads it."""
    try:
        return int(text)
    except ValueError:
        return _NO_NUMBER


def _month(text: str) -> int:
    lower = text.lower()
    for i in range(12):
        if lower in (_MONTHS[i].lower(), _LONG_MONTHS[i]):
            return i + 1
    return 0


def _zone(text: str) -> int | None:
    """The offset of a zone in seconds, None where it is unknown."""
    name = text.upper()
    if name in _ZONES:
        number: int = _ZONES[name]
    else:
        try:
            number = int(text)
        except ValueError:
            return None
        if number == 0 and text.startswith("-"):
            return None
    sign = -1 if number < 0 else 1
    return sign * (abs(number) // 100 * 3600 + abs(number) % 100 * 60)


def _time_of(text: str) -> tuple[int, int, int]:
    """Hours, minutes and seconds; no number first where it is none."""
    if ":" in text:
        parts = text.split(":")
    elif "." in text:
        parts = text.split(".")
        if len(parts) not in (2, 3):
            return _NO_NUMBER, 0, 0
    else:
        return _NO_NUMBER, 0, 0
    if len(parts) == 2:
        parts.append("0")
    if len(parts) != 3:
        return _NO_NUMBER, 0, 0
    seconds = parts[2].partition(".")[0] if ":" in text else parts[2]
    numbers = [_number(parts[0]), _number(parts[1]), _number(seconds)]
    if _NO_NUMBER in numbers:
        return _NO_NUMBER, 0, 0
    return numbers[0], numbers[1], numbers[2]


def _words_of(data: str) -> list[str]:
    """The words of a date: [day of the week,] day, month, year, time, zone."""
    words = data.split()
    if words and (words[0].endswith(",") or words[0].lower() in _DAY_NAMES):
        del words[0]
    elif words:
        words[0] = words[0][words[0].rfind(",") + 1 :]
    if len(words) == 3:
        parts = words[0].split("-")
        if len(parts) == 3:
            words = parts + words[1:]
    if len(words) == 4:
        sign = words[3].find("+")
        if sign == -1:
            sign = words[3].find("-")
        if sign > 0:
            words[3:] = [words[3][:sign], words[3][sign:]]
        else:
            words.append("")
    return words[:5]


def parsedate_tz(data: str):  # type: ignore[no-untyped-def]
    """A date as (year, month, day, hours, minutes, seconds, 0, 1, -1, offset in seconds); None if it is none."""
    words = _words_of(data)
    if len(words) < 5:
        return None
    day, month, year, clock, zone = words
    if not day or not month or not year:
        return None
    number = _month(month)
    if not number:
        day, month = month, day
        number = _month(month)
        if not number:
            return None
    day = day.removesuffix(",")
    if ":" in year:
        year, clock = clock, year
    year = year.removesuffix(",")
    if not year:
        return None
    if not year[0].isdigit():
        year, zone = zone, year
    clock = clock.removesuffix(",")
    hours, minutes, seconds = _time_of(clock)
    years, days = _number(year), _number(day)
    if _NO_NUMBER in (hours, years, days):
        return None
    if years < 100:
        years += 1900 if years > 68 else 2000
    offset = _zone(zone)
    return years, number, days, hours, minutes, seconds, 0, 1, -1, 0 if offset is None else offset


def parsedate(data: str):  # type: ignore[no-untyped-def]
    """The same without the offset."""
    found = parsedate_tz(data)
    return None if found is None else found[:9]


def mktime_tz(data) -> int:  # type: ignore[no-untyped-def]
    """Seconds since 1970 of what parsedate_tz gave."""
    moment = datetime.datetime(data[0], data[1], data[2], data[3], data[4], data[5], tzinfo=datetime.UTC)
    return int(moment.timestamp()) - (0 if data[9] is None else data[9])


def parsedate_to_datetime(data: str) -> datetime.datetime:
    """A date as a datetime, without a zone for "-0000"."""
    found = parsedate_tz(data)
    if found is None:
        raise ValueError(f"Invalid date value or format {data!r}")
    if data.split()[-1] == "-0000":
        return datetime.datetime(*found[:6])
    zone = datetime.timezone(datetime.timedelta(seconds=found[9]))
    return datetime.datetime(*found[:6], tzinfo=zone)


def quote(str: str) -> str:
    """Backslashes before quotes and backslashes."""
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str: str) -> str:
    """Without the quotes around it."""
    if len(str) > 1 and str[0] == '"' and str[-1] == '"':
        return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
    if len(str) > 1 and str[0] == "<" and str[-1] == ">":
        return str[1:-1]
    return str


def formataddr(pair: tuple[str, str]) -> str:
    """Name and address as `name <address>`; both in ASCII."""
    name, address = pair
    if not name:
        return address
    if not name.isascii():
        raise NotImplementedError("names beyond ASCII")
    quotes = '"' if any(c in '][\\()<>@,:;".' for c in name) else ""
    return f"{quotes}{quote(name)}{quotes} <{address}>"


class _Addresses:
    """Reads the addresses of a field (RFC 5322, section 3.4), as CPython's parser reads them."""

    def __init__(self, field: str) -> None:
        self.field = field
        self.at = 0
        self.comments: list[str] = []

    def skip(self) -> str:
        """Over white space, which is given, and comments, which are kept."""
        space = ""
        while self.at < len(self.field):
            c = self.field[self.at]
            if c in " \t\r\n":
                space += "" if c in "\r\n" else c
                self.at += 1
            elif c == "(":
                self.comments.append(self.enclosed("(", ")"))
            else:
                break
        return space

    def enclosed(self, begin: str, end: str) -> str:
        """What stands between two marks; comments may hold comments."""
        self.at += 1
        made: list[str] = []
        while self.at < len(self.field):
            c = self.field[self.at]
            if c == end:
                self.at += 1
                break
            if c == "(" and begin == "(":
                made.append(self.enclosed("(", ")"))
                continue
            if c == "\\" and self.at + 1 < len(self.field):
                self.at += 1
                c = self.field[self.at]
            made.append(c)
            self.at += 1
        return "".join(made)

    def atom(self, stops: str) -> str:
        """A word up to what ends it."""
        start = self.at
        while self.at < len(self.field) and self.field[self.at] not in stops:
            self.at += 1
        return self.field[start : self.at]

    def phrase(self) -> list[str]:
        """Words and quoted texts."""
        words: list[str] = []
        while True:
            self.skip()
            if self.at == len(self.field):
                return words
            c = self.field[self.at]
            if c == '"':
                words.append(self.enclosed('"', '"'))
            elif c in "()<>@,:;.[]" and c != ".":
                return words
            else:
                words.append(self.atom('()<>@,:;[]" \t\r\n'))

    def spec(self) -> str:
        """local@domain"""
        parts: list[str] = []
        self.skip()
        space = ""
        while self.at < len(self.field):
            c = self.field[self.at]
            if c == ".":
                parts.append(".")
                self.at += 1
                self.skip()
                space = ""
                continue
            if c in "()<>@,:;[]":
                break
            if space:
                parts.append(space)
            if c == '"':
                parts.append(f'"{quote(self.enclosed(c, c))}"')
            else:
                parts.append(self.atom('()<>@,:;.[]" \t\r\n'))
            space = self.skip()
        if self.at == len(self.field) or self.field[self.at] != "@":
            return "".join(parts)
        self.at += 1
        domain = self.domain()
        return "".join(parts) + "@" + domain if domain else ""

    def domain(self) -> str:
        """What stands behind the @."""
        parts: list[str] = []
        while self.at < len(self.field):
            c = self.field[self.at]
            if c in " \t\r\n":
                self.at += 1
            elif c == "(":
                self.comments.append(self.enclosed("(", ")"))
            elif c == "[":
                parts.append(f"[{self.enclosed('[', ']')}]")
            elif c == ".":
                parts.append(".")
                self.at += 1
            elif c == "@":
                return ""
            elif c in ')<>,:;]"':
                break
            else:
                parts.append(self.atom('()<>@,:;.[]" \t\r\n'))
        return "".join(parts)

    def one(self) -> list[tuple[str, str]]:
        """The next address, or the members of the next group."""
        self.comments = []
        self.skip()
        start = self.at
        words = self.phrase()
        self.skip()
        found: list[tuple[str, str]] = []
        mark = self.field[self.at] if self.at < len(self.field) else ""
        if not mark:
            if words:
                found = [(" ".join(self.comments), words[0])]
        elif mark in ".@":
            self.at = start
            self.comments = []
            address = self.spec()
            found = [(" ".join(self.comments), address)]
        elif mark == ":":
            self.at += 1
            while self.at < len(self.field):
                self.skip()
                if self.at < len(self.field) and self.field[self.at] == ";":
                    self.at += 1
                    break
                found += self.one()
        elif mark == "<":
            self.at += 1
            self.skip()
            address = self.spec()
            self.skip()
            if self.at < len(self.field) and self.field[self.at] == ">":
                self.at += 1
            name = " ".join(words)
            comments = self.comments
            found = [(f"{name} ({' '.join(comments)})" if comments else name, address)]
        elif words:
            found = [(" ".join(self.comments), words[0])]
        elif mark in "()<>@,:;.[]":
            self.at += 1
        self.skip()
        if self.at < len(self.field) and self.field[self.at] == ",":
            self.at += 1
        return found

    def every(self) -> list[tuple[str, str]]:
        """All of them."""
        found: list[tuple[str, str]] = []
        while self.at < len(self.field):
            more = self.one()
            found += more or [("", "")]
        return found


def parseaddr(addr: str) -> tuple[str, str]:
    """Name and address of `name <address>`; two empty texts where there is none."""
    found = _Addresses(addr).every()
    return found[0] if found else ("", "")


def getaddresses(fieldvalues) -> list[tuple[str, str]]:  # type: ignore[no-untyped-def]
    """The names and addresses of several fields."""
    return _Addresses(", ".join(fieldvalues)).every()
