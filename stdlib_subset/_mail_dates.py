"""Times as mail and HTTP write them (RFC 5322)."""

import time

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def formatdate(timeval: float | None = None, localtime: bool = False, usegmt: bool = False) -> str:
    """A time, seconds since 1970, as "Fri, 09 Nov 2001 01:23:45 -0000"; now if there is none."""
    seconds = int(time.time() if timeval is None else timeval // 1)
    days, rest = divmod(seconds, 86400)
    y, m, d = _civil(days)
    zone = "+0000" if localtime else "GMT" if usegmt else "-0000"
    hours, minutes = rest // 3600, rest // 60 % 60
    return f"{DAYS[(days + 3) % 7]}, {d:02} {MONTHS[m - 1]} {y:04} {hours:02}:{minutes:02}:{rest % 60:02} {zone}"


def _civil(days: int) -> tuple[int, int, int]:
    """Year, month and day of so many days since 1970: years begin in March, so that the leap day is their last."""
    era, of_era = divmod(days + 719468, 146097)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    day = of_year - (153 * month + 2) // 5 + 1
    return era * 400 + year + (month >= 10), month + 3 if month < 10 else month - 9, day
