"""Dates and times in the proleptic Gregorian calendar. Local time is UTC: there is no database of time zones."""

import math
import time as _clock

MINYEAR = 1
MAXYEAR = 9999
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
_US_PER_SECOND = 1000000
_US_PER_DAY = 86400 * _US_PER_SECOND
_MAX_ORDINAL = 3652059


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days_before_year(year: int) -> int:
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _days_before_month(year: int, month: int) -> int:
    return _BEFORE_MONTH[month] + (1 if month > 2 and _is_leap(year) else 0)


def _ordinal(year: int, month: int, day: int) -> int:
    return _days_before_year(year) + _days_before_month(year, month) + day


def _from_ordinal(n: int) -> tuple[int, int, int]:
    """Year, month and day of a day counted from the first of year 1."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _days_before_month(year, month)
    if before > n:
        month -= 1
        before = _days_before_month(year, month)
    return year, month, n - before + 1


def _first_monday(year: int) -> int:
    """The ordinal of the Monday that begins a year's first week: the one with its first Thursday."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _rounded_quotient(a: int, b: int) -> int:
    """a / b, rounded half to even."""
    q, r = divmod(a, b)
    r *= 2
    above = r > b if b > 0 else r < b
    return q + 1 if above or (r == b and q % 2 == 1) else q


def _added(total: int, left: float, value, factor: int, name: str) -> tuple[int, float]:  # type: ignore[no-untyped-def]
    """`value` units of so many microseconds more; `left` are the fractions of a microsecond."""
    if isinstance(value, int):
        return total + int(value) * factor, left
    if not isinstance(value, float):
        raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
    whole = math.trunc(value)
    total += whole * factor
    rest = (value - whole) * factor
    more = math.trunc(rest)
    return total + more, left + (rest - more)


class timedelta:
    """A time span, exact to the microsecond."""

    def __init__(  # type: ignore[no-untyped-def]
        self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0
    ) -> None:
        total, left = _added(0, 0.0, microseconds, 1, "microseconds")
        total, left = _added(total, left, milliseconds, 1000, "milliseconds")
        total, left = _added(total, left, seconds, _US_PER_SECOND, "seconds")
        total, left = _added(total, left, minutes, 60 * _US_PER_SECOND, "minutes")
        total, left = _added(total, left, hours, 3600 * _US_PER_SECOND, "hours")
        total, left = _added(total, left, days, _US_PER_DAY, "days")
        total, left = _added(total, left, weeks, 7 * _US_PER_DAY, "weeks")
        if left:
            whole = math.floor(left)
            part = left - whole
            odd = (total + whole) % 2
            total += whole + (1 if part > 0.5 or (part == 0.5 and odd) else 0)
        self._set(total)

    def _set(self, total: int) -> None:
        self.days, rest = divmod(total, _US_PER_DAY)
        self.seconds, self.microseconds = divmod(rest, _US_PER_SECOND)
        if not -(1 << 31) <= self.days < 1 << 31:
            raise OverflowError("Python int too large to convert to C int")
        if abs(self.days) > 999999999:
            raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")

    def _total(self) -> int:
        return (self.days * 86400 + self.seconds) * _US_PER_SECOND + self.microseconds

    def total_seconds(self) -> float:
        """The span in seconds."""
        return self._total() / 1000000

    def __repr__(self) -> str:
        parts = []
        if self.days:
            parts.append(f"days={self.days}")
        if self.seconds:
            parts.append(f"seconds={self.seconds}")
        if self.microseconds:
            parts.append(f"microseconds={self.microseconds}")
        return f"datetime.timedelta({', '.join(parts) or '0'})"

    def __str__(self) -> str:
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02d}:{seconds:02d}"
        if self.days:
            text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, " + text
        return f"{text}.{self.microseconds:06d}" if self.microseconds else text

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _span(self._total() + other._total())
        return NotImplemented

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _span(self._total() - other._total())
        return NotImplemented

    def __neg__(self) -> "timedelta":
        return _span(-self._total())

    def __pos__(self) -> "timedelta":
        return self

    def __abs__(self) -> "timedelta":
        return _span(abs(self._total()))

    def __mul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _span(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _span(_rounded_quotient(self._total() * a, b))
        return NotImplemented

    def __rmul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _span(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _span(_rounded_quotient(self._total() * a, b))
        return NotImplemented

    def __truediv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _span(_rounded_quotient(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _span(_rounded_quotient(self._total() * b, a))
        return NotImplemented

    def __floordiv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return _span(self._total() // other)
        return NotImplemented

    def __mod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _span(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, _span(r)
        return NotImplemented

    def __bool__(self) -> bool:
        return self._total() != 0

    def __hash__(self) -> int:
        return hash(self._total())

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented


def _span(total: int) -> timedelta:
    made = timedelta()
    made._set(total)
    return made


class tzinfo:
    """A time zone: subclasses say how far it is from UTC."""

    def utcoffset(self, dt: "datetime | None") -> timedelta | None:
        """How far local time is ahead of UTC."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt: "datetime | None") -> timedelta | None:
        """What of it is summer time."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt: "datetime | None") -> str | None:
        """The zone's name."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def fromutc(self, dt: "datetime") -> "datetime":
        """Local time of a time in UTC."""
        offset = self.utcoffset(dt)
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        return dt + offset


class timezone(tzinfo):
    """A zone with a fixed distance from UTC."""

    def __init__(self, offset: timedelta, name: str | None = None) -> None:
        if not -_US_PER_DAY < offset._total() < _US_PER_DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                f"not {offset!r}."
            )
        self._offset = offset
        self._name = name

    def utcoffset(self, dt: "datetime | None") -> timedelta | None:
        return self._offset

    def dst(self, dt: "datetime | None") -> timedelta | None:
        return None

    def tzname(self, dt: "datetime | None") -> str | None:
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + _offset_text(self._offset, ":")

    def __repr__(self) -> str:
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self) -> str:
        return str(self.tzname(None))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, timezone) and self._offset == other._offset

    def __hash__(self) -> int:
        return hash(self._offset)


def _offset_text(offset: timedelta, colon: str) -> str:
    """`+01:00`, with seconds where there are some."""
    total = offset._total()
    sign = "-" if total < 0 else "+"
    seconds, us = divmod(abs(total), _US_PER_SECOND)
    minutes, seconds = divmod(seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or us:
        text += f"{colon}{seconds:02d}"
    return f"{text}.{us:06d}" if us else text


class IsoCalendarDate:
    """Year, week and weekday of the ISO calendar."""

    def __init__(self, year: int, week: int, weekday: int) -> None:
        self.year = year
        self.week = week
        self.weekday = weekday

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter([self.year, self.week, self.weekday])

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return (self.year, self.week, self.weekday)[index]

    def __len__(self) -> int:
        return 3

    def __eq__(self, other) -> bool:  # type: ignore[no-untyped-def]
        return (self.year, self.week, self.weekday) == tuple(other)

    def __repr__(self) -> str:
        return f"datetime.IsoCalendarDate(year={self.year}, week={self.week}, weekday={self.weekday})"


class date:
    """A day."""

    def __init__(self, year: int, month: int, day: int) -> None:
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= _days_in_month(year, month):
            raise ValueError("day is out of range for month")
        self.year = year
        self.month = month
        self.day = day

    @classmethod
    def today(cls):  # type: ignore[no-untyped-def]
        """Now."""
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp):  # type: ignore[no-untyped-def]
        """The day of a number of seconds since 1970."""
        return date(*_from_ordinal(math.floor(timestamp) // 86400 + 719163))

    @classmethod
    def fromordinal(cls, n: int):  # type: ignore[no-untyped-def]
        """The day of a number of days; the first of year 1 is 1."""
        year, month, day = _of_ordinal(n)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, date_string: str):  # type: ignore[no-untyped-def]
        """The day that a text of ISO 8601 names."""
        year, month, day = _iso_date(date_string, date_string)
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year: int, week: int, day: int):  # type: ignore[no-untyped-def]
        """The day of a week."""
        y, m, d = _iso_week(year, week, day)
        return cls(y, m, d)

    def replace(self, year: int | None = None, month: int | None = None, day: int | None = None):  # type: ignore[no-untyped-def]
        """The same but for what is given."""
        return date(_or(year, self.year), _or(month, self.month), _or(day, self.day))

    def toordinal(self) -> int:
        """The number of the day; the first of year 1 is 1."""
        return _ordinal(self.year, self.month, self.day)

    def weekday(self) -> int:
        """0 is Monday."""
        return (self.toordinal() + 6) % 7

    def _struct(self, hour: int, minute: int, second: int, isdst: int):  # type: ignore[no-untyped-def]
        yday = _days_before_month(self.year, self.month) + self.day
        return _clock.struct_of(  # type: ignore[attr-defined]
            self.year, self.month, self.day, hour, minute, second, self.weekday(), yday, isdst
        )

    def timetuple(self):  # type: ignore[no-untyped-def]
        """As `time.localtime` gives it."""
        return self._struct(0, 0, 0, -1)

    def isoweekday(self) -> int:
        """1 is Monday."""
        return self.weekday() + 1

    def isocalendar(self) -> IsoCalendarDate:
        """Year, week and weekday of the ISO calendar."""
        today = self.toordinal()
        year = self.year
        start = _first_monday(year)
        week, day = divmod(today - start, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _first_monday(year), 7)
        elif week >= 52 and today >= _first_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def isoformat(self) -> str:
        """`2023-01-31`"""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def ctime(self) -> str:
        """`Tue Jan 31 00:00:00 2023`"""
        return f"{_DAYS[self.weekday()][:3]} {_MONTHS[self.month - 1][:3]} {self.day:2d} 00:00:00 {self.year:04d}"

    def strftime(self, format: str) -> str:
        """The text that a format asks for."""
        return _formatted(format, self, time(), "", "")

    def __format__(self, spec: str) -> str:
        return self.strftime(spec) if spec else str(self)

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        return f"datetime.date({self.year}, {self.month}, {self.day})"

    def __hash__(self) -> int:
        return hash(self.toordinal())

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return date(*_of_ordinal_range(self.toordinal() + other.days))
        return NotImplemented

    def __radd__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return date(*_of_ordinal_range(self.toordinal() + other.days))
        return NotImplemented

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return date(*_of_ordinal_range(self.toordinal() - other.days))
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() == other.toordinal()
        return NotImplemented

    def __lt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() < other.toordinal()
        return NotImplemented

    def __le__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() <= other.toordinal()
        return NotImplemented

    def __gt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() > other.toordinal()
        return NotImplemented

    def __ge__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() >= other.toordinal()
        return NotImplemented


def _or(value, other: int) -> int:  # type: ignore[no-untyped-def]
    """The value, if one is given. It may be anything: texts have a method `replace`, too."""
    if value is None:
        return other
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value


def _of_ordinal(n: int) -> tuple[int, int, int]:
    if n < 1:
        raise ValueError("ordinal must be >= 1")
    year, month, day = _from_ordinal(n)
    if year > MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    return year, month, day


def _of_ordinal_range(n: int) -> tuple[int, int, int]:
    if not 0 < n <= _MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return _from_ordinal(n)


def _iso_week(year: int, week: int, day: int) -> tuple[int, int, int]:
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    weeks = 53 if _first_monday(year + 1) - _first_monday(year) > 364 else 52
    if not 0 < week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _of_ordinal(_first_monday(year) + (week - 1) * 7 + day - 1)


def _digits(text: str, whole: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise ValueError(f"Invalid isoformat string: {whole!r}")
    return int(text)


def _iso_date(text: str, whole: str) -> tuple[int, int, int]:
    """`2023-01-31`, `20230131`, `2023-W05-2`, `2023W052`, `2023-W05`, `2023W05`"""
    size = len(text)
    if size not in (7, 8, 10):
        raise ValueError(f"Invalid isoformat string: {whole!r}")
    year = _digits(text[:4], whole)
    dashed = text[4] == "-"
    at = 5 if dashed else 4
    if text[at] == "W":
        week = _digits(text[at + 1 : at + 3], whole)
        rest = text[at + 3 :]
        day = 1
        if rest:
            if rest.startswith("-") != dashed:
                raise ValueError(f"Invalid isoformat string: {whole!r}")
            day = _digits(rest[1:] if dashed else rest, whole)
        return _iso_week(year, week, day)
    month = _digits(text[at : at + 2], whole)
    rest = text[at + 2 :]
    if len(rest) != (3 if dashed else 2) or (dashed and rest[0] != "-"):
        raise ValueError(f"Invalid isoformat string: {whole!r}")
    return year, month, _digits(rest[-2:], whole)


def _check_time(hour: int, minute: int, second: int, microsecond: int, fold: int) -> None:
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def _time_text(hour: int, minute: int, second: int, microsecond: int, timespec: str) -> str:
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    text = f"{hour:02d}"
    if timespec == "hours":
        return text
    text += f":{minute:02d}"
    if timespec == "minutes":
        return text
    text += f":{second:02d}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03d}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06d}"
    raise ValueError("Unknown timespec value")


class time:
    """A time of day."""

    def __init__(
        self,
        hour: int = 0,
        minute: int = 0,
        second: int = 0,
        microsecond: int = 0,
        tzinfo: tzinfo | None = None,
        *,
        fold: int = 0,
    ) -> None:
        _check_time(hour, minute, second, microsecond, fold)
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def fromisoformat(cls, time_string: str) -> "time":
        """The time that a text of ISO 8601 names."""
        text = time_string.removeprefix("T")
        hour, minute, second, us, zone = _iso_time(text, time_string)
        return time(hour, minute, second, us, zone)

    def utcoffset(self) -> timedelta | None:
        """The zone's distance from UTC."""
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def tzname(self) -> str | None:
        """The zone's name."""
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def dst(self) -> timedelta | None:
        """The zone's summer time."""
        return None if self.tzinfo is None else self.tzinfo.dst(None)

    def replace(
        self,
        hour: int | None = None,
        minute: int | None = None,
        second: int | None = None,
        microsecond: int | None = None,
    ) -> "time":
        """The same but for what is given."""
        us = _or(microsecond, self.microsecond)
        return time(
            _or(hour, self.hour), _or(minute, self.minute), _or(second, self.second), us, self.tzinfo, fold=self.fold
        )

    def isoformat(self, timespec: str = "auto") -> str:
        """`12:34:56.000789+01:00`"""
        text = _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ":")

    def strftime(self, format: str) -> str:
        """The text that a format asks for."""
        offset = self.utcoffset()
        zone = "" if offset is None else _offset_text(offset, "")
        return _formatted(format, date(1900, 1, 1), self, zone, self.tzname() or "")

    def __format__(self, spec: str) -> str:
        return self.strftime(spec) if spec else str(self)

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        text = f"{self.hour}, {self.minute}"
        if self.microsecond:
            text += f", {self.second}, {self.microsecond}"
        elif self.second:
            text += f", {self.second}"
        if self.tzinfo is not None:
            text += f", tzinfo={self.tzinfo!r}"
        return f"datetime.time({text}, fold=1)" if self.fold else f"datetime.time({text})"

    def _us(self) -> int:
        return ((self.hour * 60 + self.minute) * 60 + self.second) * _US_PER_SECOND + self.microsecond

    def _in_utc(self) -> int:
        offset = self.utcoffset()
        return self._us() if offset is None else self._us() - offset._total()

    def _order(self, other: "time") -> int:
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._in_utc() - other._in_utc()

    def __hash__(self) -> int:
        return hash(self._in_utc())

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, time):
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._in_utc() == other._in_utc()
        return NotImplemented

    def __lt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, time):
            return self._order(other) < 0
        return NotImplemented

    def __le__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, time):
            return self._order(other) <= 0
        return NotImplemented

    def __gt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, time):
            return self._order(other) > 0
        return NotImplemented

    def __ge__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, time):
            return self._order(other) >= 0
        return NotImplemented


def _iso_time(text: str, whole: str) -> tuple[int, int, int, int, tzinfo | None]:
    """`12:34:56.000789+01:00` and its shorter forms."""
    zone: tzinfo | None = None
    sign = max(text.find("+"), text.find("-"))
    if text.endswith("Z"):
        zone = timezone.utc
        text = text[:-1]
    elif sign >= 0:
        hour, minute, second, us = _iso_clock(text[sign + 1 :], whole)
        total = ((hour * 60 + minute) * 60 + second) * _US_PER_SECOND + us
        zone = timezone(_span(-total if text[sign] == "-" else total)) if total else timezone.utc
        text = text[:sign]
    hour, minute, second, us = _iso_clock(text, whole)
    return hour, minute, second, us, zone


def _iso_clock(text: str, whole: str) -> tuple[int, int, int, int]:
    mark = max(text.find("."), text.find(","))
    us = 0
    if mark >= 0:
        fraction = text[mark + 1 :]
        us = _digits((fraction + "00000")[:6] if fraction else "", whole)
        if not fraction.isdigit() or not fraction.isascii():
            raise ValueError(f"Invalid isoformat string: {whole!r}")
        text = text[:mark]
    if ":" in text:
        parts = text.split(":")
    else:
        parts = [text[at : at + 2] for at in range(0, len(text), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 for p in parts) or (mark >= 0 and len(parts) != 3):
        raise ValueError(f"Invalid isoformat string: {whole!r}")
    numbers = [_digits(p, whole) for p in parts] + [0, 0]
    return numbers[0], numbers[1], numbers[2], us


class datetime(date):
    """A day and a time of day."""

    def __init__(
        self,
        year: int,
        month: int,
        day: int,
        hour: int = 0,
        minute: int = 0,
        second: int = 0,
        microsecond: int = 0,
        tzinfo: tzinfo | None = None,
        *,
        fold: int = 0,
    ) -> None:
        super().__init__(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
        self.tzinfo = tzinfo
        self.fold = fold

    @classmethod
    def today(cls) -> "datetime":
        """Now."""
        return datetime.now()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "datetime":
        """Now."""
        made = _of_us(_EPOCH_US + _clock.time_ns() // 1000, None)
        return made if tz is None else made.replace_zone(timezone.utc).astimezone(tz)

    @classmethod
    def utcnow(cls) -> "datetime":
        """Now in UTC, without a zone."""
        return datetime.now()

    @classmethod
    def fromtimestamp(cls, timestamp, tz: tzinfo | None = None) -> "datetime":  # type: ignore[no-untyped-def]
        """The time of a number of seconds since 1970."""
        whole = math.floor(timestamp)
        us = round((timestamp - whole) * 1000000)
        year = _from_ordinal(719163 + whole // 86400)[0]
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        made = _of_us(_EPOCH_US + whole * _US_PER_SECOND + us, None)
        return made if tz is None else made.replace_zone(timezone.utc).astimezone(tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp) -> "datetime":  # type: ignore[no-untyped-def]
        """The same in UTC, without a zone."""
        return datetime.fromtimestamp(timestamp)

    @classmethod
    def fromordinal(cls, n: int) -> "datetime":
        """The start of a day."""
        return datetime(*_of_ordinal(n))

    @classmethod
    def fromisocalendar(cls, year: int, week: int, day: int) -> "datetime":
        """The start of a day of a week."""
        return datetime(*_iso_week(year, week, day))

    @classmethod
    def combine(cls, date: date, time: time, tzinfo: tzinfo | None = None) -> "datetime":
        """A day and a time of day together."""
        zone = time.tzinfo if tzinfo is None else tzinfo
        clock = (time.hour, time.minute, time.second, time.microsecond)
        return datetime(date.year, date.month, date.day, *clock, zone, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string: str) -> "datetime":
        """The time that a text of ISO 8601 names."""
        size = len(date_string)
        if size < 7:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        at = _separator(date_string)
        year, month, day = _iso_date(date_string[:at], date_string)
        if at == size:
            return datetime(year, month, day)
        hour, minute, second, us, zone = _iso_time(date_string[at + 1 :], date_string)
        return datetime(year, month, day, hour, minute, second, us, zone)

    @classmethod
    def strptime(cls, date_string: str, format: str) -> "datetime":
        """The time that a text means in a format."""
        return _parsed(date_string, format)

    def date(self) -> date:
        """The day."""
        return _plain_date(self.year, self.month, self.day)

    def time(self) -> time:
        """The time of day, without a zone."""
        return _plain_time(self.hour, self.minute, self.second, self.microsecond, None, self.fold)

    def timetz(self) -> time:  # type: ignore[valid-type]
        """The time of day."""
        return _plain_time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, self.fold)

    def replace(
        self,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        hour: int | None = None,
        minute: int | None = None,
        second: int | None = None,
        microsecond: int | None = None,
        tzinfo: "tzinfo | bool | None" = False,
        *,
        fold: int | None = None,
    ) -> "datetime":
        """The same but for what is given."""
        made = datetime(
            _or(year, self.year),
            _or(month, self.month),
            _or(day, self.day),
            _or(hour, self.hour),
            _or(minute, self.minute),
            _or(second, self.second),
            _or(microsecond, self.microsecond),
            self.tzinfo,
            fold=_or(fold, self.fold),
        )
        if not isinstance(tzinfo, bool):
            made.tzinfo = tzinfo
        return made

    def replace_zone(self, zone: tzinfo | None) -> "datetime":
        made = self.replace()
        made.tzinfo = zone
        return made

    def utcoffset(self) -> timedelta | None:
        """The zone's distance from UTC."""
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self) -> str | None:
        """The zone's name."""
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def dst(self) -> timedelta | None:
        """The zone's summer time."""
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def astimezone(self, tz: tzinfo | None = None) -> "datetime":
        """The same moment in another zone."""
        zone = timezone.utc if tz is None else tz
        utc = _of_us(self._in_utc(), zone)
        return zone.fromutc(utc)

    def timetuple(self):  # type: ignore[no-untyped-def]
        """As `time.localtime` gives it."""
        return self._struct(self.hour, self.minute, self.second, -1)

    def timestamp(self) -> float:
        """The seconds since 1970."""
        if self.utcoffset() is None:
            return (self._us() - self.microsecond - _EPOCH_US) // _US_PER_SECOND + self.microsecond / 1e6
        return (self._in_utc() - _EPOCH_US) / 1000000

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """`2023-01-31T12:34:56.000789+01:00`"""
        clock = _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        text = f"{self.year:04d}-{self.month:02d}-{self.day:02d}{sep}{clock}"
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ":")

    def ctime(self) -> str:
        """`Tue Jan 31 12:34:56 2023`"""
        clock = f"{self.hour:02d}:{self.minute:02d}:{self.second:02d}"
        return f"{_DAYS[self.weekday()][:3]} {_MONTHS[self.month - 1][:3]} {self.day:2d} {clock} {self.year:04d}"

    def strftime(self, format: str) -> str:
        """The text that a format asks for."""
        offset, name = self.utcoffset(), self.tzname()
        return _formatted(format, self, self.timetz(), "" if offset is None else _offset_text(offset, ""), name or "")

    def __str__(self) -> str:
        return self.isoformat(" ")

    def __repr__(self) -> str:
        text = f"{self.year}, {self.month}, {self.day}, {self.hour}, {self.minute}"
        if self.microsecond:
            text += f", {self.second}, {self.microsecond}"
        elif self.second:
            text += f", {self.second}"
        if self.tzinfo is not None:
            text += f", tzinfo={self.tzinfo!r}"
        return f"datetime.datetime({text}, fold=1)" if self.fold else f"datetime.datetime({text})"

    def _us(self) -> int:
        """Microseconds since the day before year 1."""
        seconds = (self.toordinal() * 24 + self.hour) * 3600 + self.minute * 60 + self.second
        return seconds * _US_PER_SECOND + self.microsecond

    def _in_utc(self) -> int:
        offset = self.utcoffset()
        return self._us() if offset is None else self._us() - offset._total()

    def _order(self, other: "datetime") -> int:
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._in_utc() - other._in_utc()

    def __hash__(self) -> int:
        return hash(self._in_utc())

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _of_us(self._us() + other._total(), self.tzinfo)
        return NotImplemented

    def __radd__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _of_us(self._us() + other._total(), self.tzinfo)
        return NotImplemented

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, timedelta):
            return _of_us(self._us() - other._total(), self.tzinfo)
        if isinstance(other, datetime):
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _span(self._in_utc() - other._in_utc())
        return NotImplemented

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, datetime):
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._in_utc() == other._in_utc()
        return NotImplemented

    def __lt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, datetime):
            return self._order(other) < 0
        return _refuse(self, other)

    def __le__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, datetime):
            return self._order(other) <= 0
        return _refuse(self, other)

    def __gt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, datetime):
            return self._order(other) > 0
        return _refuse(self, other)

    def __ge__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, datetime):
            return self._order(other) >= 0
        return _refuse(self, other)


def _refuse(one, other) -> bool:  # type: ignore[no-untyped-def]
    name = "datetime.date" if isinstance(other, date) else type(other).__name__
    raise TypeError(f"can't compare datetime.datetime to {name}")


def _plain_date(year: int, month: int, day: int) -> date:
    return date(year, month, day)


def _plain_time(hour: int, minute: int, second: int, us: int, zone: tzinfo | None, fold: int) -> time:
    return time(hour, minute, second, us, zone, fold=fold)


def _of_us(total: int, zone: tzinfo | None) -> datetime:
    days, rest = divmod(total, _US_PER_DAY)
    year, month, day = _of_ordinal_range(days)
    seconds, us = divmod(rest, _US_PER_SECOND)
    minutes, second = divmod(seconds, 60)
    return datetime(year, month, day, minutes // 60, minutes % 60, second, us, zone)


def _separator(text: str) -> int:
    """Where the date ends."""
    size = len(text)
    if size == 7:
        return 7
    if text[4] == "-":
        if text[5] == "W":
            return 10 if size > 9 and text[8] == "-" and not text[10:11].isdigit() else 8
        return 10
    if text[4] == "W":
        at = 7
        while at < size and text[at].isdigit():
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


def _formatted(format: str, day: date, clock: time, offset: str, zone: str) -> str:
    """What a format asks for: most of it as `time.strftime` says it."""
    yday = _days_before_month(day.year, day.month) + day.day
    moment = (day.year, day.month, day.day, clock.hour, clock.minute, clock.second, day.weekday(), yday, -1)
    parts = []
    at = 0
    while at < len(format):
        c = format[at]
        if c != "%" or at + 1 == len(format):
            parts.append(c)
            at += 1
            continue
        code = format[at + 1]
        at += 2
        if code == "f":
            parts.append(f"{clock.microsecond:06d}")
        elif code == "z":
            parts.append(offset)
        elif code == "Z":
            parts.append(zone)
        else:
            parts.append(_clock.strftime("%" + code, moment))
    return "".join(parts)


_SHORTHANDS = [
    ("c", "%a %b %e %H:%M:%S %Y"),
    ("x", "%m/%d/%y"),
    ("D", "%m/%d/%y"),
    ("X", "%H:%M:%S"),
    ("T", "%H:%M:%S"),
    ("F", "%Y-%m-%d"),
    ("R", "%H:%M"),
    ("r", "%I:%M:%S %p"),
]


class _Reading:
    """A text that is read by a format; each code tries its longest match first, as CPython's regular expressions do."""

    def __init__(self, text: str, format: str) -> None:
        self.text = text
        self.format = format
        self.values: dict[str, int] = {}
        self.offset: int | None = None
        self.zone = ""
        self.end = 0

    def match(self, at: int, where: int) -> bool:
        """Whether the format from `where` on fits the text from `at` on."""
        format = self.format
        if where == len(format):
            self.end = at
            return True
        c = format[where]
        if c.isspace():
            after = where
            while after < len(format) and format[after].isspace():
                after += 1
            end = at
            while end < len(self.text) and self.text[end].isspace():
                end += 1
            while end > at:
                if self.match(end, after):
                    return True
                end -= 1
            return False
        if c != "%":
            same = at < len(self.text) and self.text[at].lower() == c.lower()
            return same and self.match(at + 1, where + 1)
        if where + 1 == len(format):
            raise ValueError(f"stray % in format '{format}'")
        return self._code(format[where + 1], at, where + 2)

    def _code(self, code: str, at: int, after: int) -> bool:
        for name, meaning in _SHORTHANDS:
            if name == code and code in "cxX":
                self.format = self.format[: after - 2] + meaning.replace("%e", "%d") + self.format[after:]
                return self.match(at, after - 2)
        if code == "%":
            return self.text.startswith("%", at) and self.match(at + 1, after)
        if code in _NUMBERS:
            return self._number(code, at, after)
        if code in "aAbBp":
            return self._word(code, at, after)
        if code == "z":
            return self._zone_offset(at, after)
        if code == "Z":
            for name in ("utc", "gmt"):
                if self.text[at : at + 3].lower() == name:
                    self.zone = self.text[at : at + 3]
                    return self.match(at + 3, after)
            return False
        raise ValueError(f"'{code}' is a bad directive in format '{self.format}'")

    def _number(self, code: str, at: int, after: int) -> bool:
        least, most, low, high = _NUMBERS[code]
        if code == "d" and self.text.startswith(" ", at) and "1" <= self.text[at + 1 : at + 2] <= "9":
            self.values["d"] = int(self.text[at + 1])
            return self.match(at + 2, after)
        end = at
        while end < len(self.text) and end - at < most and self.text[end].isdigit():
            end += 1
        while end - at >= least:
            value = int(self.text[at:end])
            if low <= value <= high:
                self.values[code] = value * 10 ** (6 - (end - at)) if code == "f" else value
                if self.match(end, after):
                    return True
            end -= 1
        return False

    def _word(self, code: str, at: int, after: int) -> bool:
        words = ["AM", "PM"] if code == "p" else _DAYS if code in "aA" else _MONTHS
        rest = self.text[at:].lower()
        for which, word in enumerate(words):
            name = word[:3].lower() if code in "ab" else word.lower()
            if rest.startswith(name):
                self.values[code.lower()] = which
                if self.match(at + len(name), after):
                    return True
        return False

    def _zone_offset(self, at: int, after: int) -> bool:
        text = self.text
        if text.startswith("Z", at):
            self.offset = 0
            return self.match(at + 1, after)
        if text[at : at + 1] not in ("+", "-"):
            return False
        end = at + 1
        digits = ""
        while end < len(text) and len(digits) < 6:
            if text[end].isdigit():
                digits += text[end]
            elif text[end] != ":" or len(digits) not in (2, 4):
                break
            end += 1
        if len(digits) not in (4, 6) or int(digits[2:4]) > 59:
            return False
        seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:] or "0")
        self.offset = -seconds if text[at] == "-" else seconds
        return self.match(end, after)


_NUMBERS = {
    "Y": (4, 4, 0, 9999),
    "m": (1, 2, 1, 12),
    "d": (1, 2, 1, 31),
    "H": (1, 2, 0, 23),
    "I": (1, 2, 1, 12),
    "M": (1, 2, 0, 59),
    "S": (1, 2, 0, 61),
    "f": (1, 6, 0, 999999),
    "y": (2, 2, 0, 99),
    "j": (1, 3, 1, 366),
    "w": (1, 1, 0, 6),
    "u": (1, 1, 1, 7),
    "G": (4, 4, 0, 9999),
    "V": (1, 2, 1, 53),
    "U": (1, 2, 0, 53),
    "W": (1, 2, 0, 53),
}


def _parsed(text: str, format: str) -> datetime:
    reading = _Reading(text, format)
    if not reading.match(0, 0):
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if reading.end != len(text):
        raise ValueError(f"unconverted data remains: {text[reading.end :]}")
    values = reading.values
    year = values.get("Y", 1900)
    if "y" in values:
        year = values["y"] + (1900 if values["y"] > 68 else 2000)
    hour = values.get("H", 0)
    if "I" in values:
        hour = values["I"] % 12 + (12 if values.get("p", 0) else 0)
    month, day = values.get("m", values.get("b", 0) + 1), values.get("d", 1)
    year, month, day = _day_of(values, year, month, day)
    zone: tzinfo | None = None
    if reading.offset is not None:
        zone = timezone(timedelta(seconds=reading.offset)) if reading.offset else timezone.utc
    clock = (hour, values.get("M", 0), values.get("S", 0), values.get("f", 0))
    return datetime(year, month, day, *clock, zone)


def _parsed_struct(text: str, format: str):  # type: ignore[no-untyped-def]
    """What `time.strptime` gives; it takes `%Z` for a zone without summer time."""
    found = _parsed(text, format)
    return found._struct(found.hour, found.minute, found.second, 0 if "%Z" in format else -1)


def _day_of(values: dict[str, int], year: int, month: int, day: int) -> tuple[int, int, int]:
    """The day where it is told by the day of the year or by week and weekday."""
    weekday = values.get("a", values.get("u", 0) - 1)
    if "w" in values:
        weekday = (values["w"] + 6) % 7
    if "G" in values and "V" in values and weekday >= 0:
        return _iso_week(values["G"], values["V"], weekday + 1)
    number = values.get("j", 0)
    if not number and weekday >= 0 and ("U" in values or "W" in values):
        first = (_ordinal(year, 1, 1) + 6) % 7
        if "U" in values:
            first, weekday = (first + 1) % 7, (weekday + 1) % 7
        week = values.get("U", values.get("W", 0))
        until = (7 - first) % 7
        number = 1 + weekday - first if week == 0 else 1 + until + 7 * (week - 1) + weekday
    if number:
        return _from_ordinal(_days_before_year(year) + number)
    return year, month, day


_EPOCH_US = 719163 * _US_PER_DAY
timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc
timedelta.min = _span(-999999999 * _US_PER_DAY)
timedelta.max = _span(1000000000 * _US_PER_DAY - 1)
timedelta.resolution = _span(1)
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
