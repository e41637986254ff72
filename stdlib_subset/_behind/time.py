"""Calendar times of `time`. Local time is UTC: there is no database of time zones."""

import time
from typing import NamedTuple


def _day_name(wday):
    return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[wday]


def _month_name(month):
    names = "January February March April May June July August September October November December"
    return names.split()[month - 1]


def _days_before_month(year, month):
    before = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)[month - 1]
    return before + 1 if month > 2 and _is_leap(year) else before


class struct_time(NamedTuple):
    tm_year: int
    tm_mon: int
    tm_mday: int
    tm_hour: int
    tm_min: int
    tm_sec: int
    tm_wday: int
    tm_yday: int
    tm_isdst: int

    @property
    def tm_zone(self):
        return "UTC"

    @property
    def tm_gmtoff(self):
        return 0

    def __repr__(self):
        return (
            f"time.struct_time(tm_year={self[0]}, tm_mon={self[1]}, tm_mday={self[2]}, tm_hour={self[3]}, "
            f"tm_min={self[4]}, tm_sec={self[5]}, tm_wday={self[6]}, tm_yday={self[7]}, tm_isdst={self[8]})"
        )


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before(year):
    """Days from 1970 to the beginning of a year."""
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 - 719162


def _whole_seconds(secs) -> int:
    if secs != secs:
        raise ValueError("Invalid value NaN (not a number)")
    if not -0x8000000000000000 <= secs < 0x8000000000000000:
        raise OverflowError("timestamp out of range for platform time_t")
    seconds = int(secs // 1)
    if not -67768040609740800 <= seconds <= 67768036191676799:  # its year would not fit 32 bits
        raise OSError(75, "Value too large for defined data type")
    return seconds


def gmtime(secs=None):
    seconds = _whole_seconds(time.time() if secs is None else secs)
    days, left = divmod(seconds, 86400)
    era, of_era = divmod(days + 719468, 146097)  # years begin in March, so that the leap day is their last
    of_era_years = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * of_era_years + of_era_years // 4 - of_era_years // 100)
    month = (5 * of_year + 2) // 153
    mday = of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    year = era * 400 + of_era_years + (month < 3)
    yday = _days_before_month(year, month) + mday
    return struct_time(year, month, mday, left // 3600, left // 60 % 60, left % 60, (days + 3) % 7, yday, 0)


def struct_of(year, month, day, hour, minute, second, wday, yday, isdst):
    """What `timetuple` of dates gives."""
    return struct_time(year, month, day, hour, minute, second, wday, yday, isdst)


def localtime(secs=None):
    return gmtime(secs)


def mktime(t):
    year, month = t[0] + (t[1] - 1) // 12, (t[1] - 1) % 12 + 1
    days = _days_before(year) + _days_before_month(year, month) + t[2] - 1
    return float(((days * 24 + t[3]) * 60 + t[4]) * 60 + t[5])


def asctime(t=None):
    given = gmtime() if t is None else t
    return (
        f"{_day_name(given[6])[:3]} {_month_name(given[1])[:3]} {given[2]:2d} "
        f"{given[3]:02d}:{given[4]:02d}:{given[5]:02d} {given[0]}"
    )


def ctime(secs=None):
    return asctime(gmtime(secs))


def strftime(format, t=None):
    given = gmtime() if t is None else t
    parts: list[str] = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c == "%" and at < len(format):
            parts.append(_field(format[at], given))
            at += 1
        else:
            parts.append(c)
    return "".join(parts)


def _iso(t):
    """The year and the number of the week that a day is in: both are those of its Thursday."""
    thursday = _days_before(t[0]) + t[7] - 1 - t[6] + 3
    year = t[0]
    if thursday < _days_before(year):
        year -= 1
    elif thursday >= _days_before(year + 1):
        year += 1
    return year, (thursday - _days_before(year)) // 7 + 1


def _field(code, t):
    """What a code of `strftime` stands for, in the C locale."""
    year, month, mday, hour, minute, second, wday, yday = t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]
    match code:
        case "a":
            return _day_name(wday)[:3]
        case "A":
            return _day_name(wday)
        case "b" | "h":
            return _month_name(month)[:3]
        case "B":
            return _month_name(month)
        case "c":
            return asctime(t)
        case "C":
            return f"{year // 100:02d}"
        case "d":
            return f"{mday:02d}"
        case "D" | "x":
            return f"{month:02d}/{mday:02d}/{year % 100:02d}"
        case "e":
            return f"{mday:2d}"
        case "F":
            return f"{year}-{month:02d}-{mday:02d}"
        case "g":
            return f"{_iso(t)[0] % 100:02d}"
        case "G":
            return str(_iso(t)[0])
        case "H":
            return f"{hour:02d}"
        case "I":
            return f"{(hour + 11) % 12 + 1:02d}"
        case "j":
            return f"{yday:03d}"
        case "k":
            return f"{hour:2d}"
        case "l":
            return f"{(hour + 11) % 12 + 1:2d}"
        case "m":
            return f"{month:02d}"
        case "M":
            return f"{minute:02d}"
        case "n":
            return "\n"
        case "p":
            return "AM" if hour < 12 else "PM"
        case "P":
            return "am" if hour < 12 else "pm"
        case "r":
            return f"{(hour + 11) % 12 + 1:02d}:{minute:02d}:{second:02d} {'AM' if hour < 12 else 'PM'}"
        case "R":
            return f"{hour:02d}:{minute:02d}"
        case "s":
            return str(int(mktime(t)))
        case "S":
            return f"{second:02d}"
        case "t":
            return "\t"
        case "T" | "X":
            return f"{hour:02d}:{minute:02d}:{second:02d}"
        case "u":
            return str(wday + 1)
        case "U":
            return f"{(yday + 6 - (wday + 1) % 7) // 7:02d}"
        case "V":
            return f"{_iso(t)[1]:02d}"
        case "w":
            return str((wday + 1) % 7)
        case "W":
            return f"{(yday + 6 - wday) // 7:02d}"
        case "y":
            return f"{year % 100:02d}"
        case "Y":
            return str(year)
        case "z":
            return "+0000"
        case "Z":
            return "UTC"
        case "%":
            return "%"
    return "%" + code


def process_time():
    return time.perf_counter()


def process_time_ns():
    return time.perf_counter_ns()


def clock_gettime(clk_id, /):
    if clk_id == 0:
        return time.time()
    if clk_id in (1, 4, 7):
        return time.monotonic()
    if clk_id in (2, 3):
        return time.process_time()
    raise OSError(22, "Invalid argument")


def clock_gettime_ns(clk_id, /):
    if clk_id == 0:
        return time.time_ns()
    if clk_id in (1, 4, 7):
        return time.monotonic_ns()
    if clk_id in (2, 3):
        return time.process_time_ns()
    raise OSError(22, "Invalid argument")


def thread_time():
    return time.process_time()


def thread_time_ns():
    return time.process_time_ns()
