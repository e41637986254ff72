"""Times as mail and HTTP write them (RFC 5322)."""

import time

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def formatdate(timeval: float | None = None, localtime: bool = False, usegmt: bool = False) -> str:
    """A time, seconds since 1970, as "Fri, 09 Nov 2001 01:23:45 -0000"; now if there is none."""
    t = time.gmtime(timeval)
    zone = "+0000" if localtime else "GMT" if usegmt else "-0000"
    return _written(t.tm_year, t.tm_mon, t.tm_mday, t.tm_wday, t.tm_hour, t.tm_min, t.tm_sec, zone)


def _written(y: int, month: int, mday: int, wday: int, hour: int, minute: int, second: int, zone: str) -> str:
    if not 1 <= y <= 9999:
        raise ValueError(f"year {y} is out of range")
    return f"{DAYS[wday]}, {mday:02} {MONTHS[month - 1]} {y:04} {hour:02}:{minute:02}:{second:02} {zone}"
