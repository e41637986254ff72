"""Calendars as tables and as text, in English."""

from datetime import date

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
January = 1
February = 2
day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
day_abbr = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
month_name = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
month_name += ["November", "December"]
month_abbr = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
_COLUMN = 7 * 3 - 1
_SPACING = 6
_EPOCH = date(1970, 1, 1).toordinal()


class IllegalMonthError(ValueError):
    """A month that is none of 1 to 12."""

    def __init__(self, month: int) -> None:
        self.month = month

    def __str__(self) -> str:
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    """A day of the week that is none of 0 to 6."""

    def __init__(self, weekday: int) -> None:
        self.weekday = weekday

    def __str__(self) -> str:
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


def isleap(year: int) -> bool:
    """Whether a year has a 29th of February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1: int, y2: int) -> int:
    """How many leap years there are from one year until before another."""
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year: int, month: int, day: int) -> int:
    """0 is Monday. The calendar repeats every 400 years, so any year will do."""
    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return date(year, month, day).weekday()


def monthrange(year: int, month: int) -> tuple[int, int]:
    """The weekday of the first day, and the number of days."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), mdays[month] + (month == 2 and isleap(year))


class Calendar:
    """Months as lists of weeks."""

    def __init__(self, firstweekday: int = 0) -> None:
        self._first = firstweekday

    @property
    def firstweekday(self) -> int:
        """The day that weeks begin with."""
        return self._first % 7

    @firstweekday.setter
    def firstweekday(self, firstweekday: int) -> None:
        self._first = firstweekday

    def getfirstweekday(self) -> int:
        """The day that weeks begin with."""
        return self._first % 7

    def setfirstweekday(self, firstweekday: int) -> None:
        """Lets weeks begin with another day."""
        self._first = firstweekday

    def iterweekdays(self):  # type: ignore[no-untyped-def]
        """The days of a week in their order."""
        for i in range(self._first, self._first + 7):
            yield i % 7

    def itermonthdays(self, year: int, month: int):  # type: ignore[no-untyped-def]
        """The days of full weeks; 0 for those of other months."""
        first, days = monthrange(year, month)
        before = (first - self._first) % 7
        after = (self._first - first - days) % 7
        for _ in range(before):
            yield 0
        yield from range(1, days + 1)
        for _ in range(after):
            yield 0

    def itermonthdays2(self, year: int, month: int):  # type: ignore[no-untyped-def]
        """The same with the day of the week."""
        for i, day in enumerate(self.itermonthdays(year, month), self._first):
            yield day, i % 7

    def itermonthdays3(self, year: int, month: int):  # type: ignore[no-untyped-def]
        """The same as (year, month, day), with the days of other months."""
        first, days = monthrange(year, month)
        before = (first - self._first) % 7
        after = (self._first - first - days) % 7
        last_year, last_month = (year - 1, 12) if month == 1 else (year, month - 1)
        next_year, next_month = (year + 1, 1) if month == 12 else (year, month + 1)
        last = monthrange(last_year, last_month)[1]
        for day in range(last - before + 1, last + 1):
            yield last_year, last_month, day
        for day in range(1, days + 1):
            yield year, month, day
        for day in range(1, after + 1):
            yield next_year, next_month, day

    def itermonthdates(self, year: int, month: int):  # type: ignore[no-untyped-def]
        """The same as dates."""
        for y, m, d in self.itermonthdays3(year, month):
            yield date(y, m, d)

    def monthdayscalendar(self, year: int, month: int) -> list[list[int]]:
        """The weeks of a month."""
        days = list(self.itermonthdays(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def monthdays2calendar(self, year: int, month: int) -> list[list[tuple[int, int]]]:
        """The same with the day of the week."""
        days = list(self.itermonthdays2(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year: int, month: int) -> list[list[date]]:
        """The same as dates."""
        days = list(self.itermonthdates(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def yeardayscalendar(self, year: int, width: int = 3) -> list[list[list[list[int]]]]:
        """The months of a year in rows."""
        months = [self.monthdayscalendar(year, m) for m in range(1, 13)]
        return [months[i : i + width] for i in range(0, 12, width)]


class TextCalendar(Calendar):
    """Calendars to print."""

    def prweek(self, theweek: list[tuple[int, int]], width: int) -> None:
        """Prints a week."""
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day: int, weekday: int, width: int) -> str:
        """A day in its column."""
        return (f"{day:2}" if day else "").center(width)

    def formatweek(self, theweek: list[tuple[int, int]], width: int) -> str:
        """A week as a line."""
        return " ".join([self.formatday(d, wd, width) for d, wd in theweek])

    def formatweekday(self, day: int, width: int) -> str:
        """The name of a day in its column."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width: int) -> str:
        """The names of the days."""
        return " ".join([self.formatweekday(i, width) for i in self.iterweekdays()])

    def formatmonthname(self, theyear: int, themonth: int, width: int, withyear: bool = True) -> str:
        """The headline of a month."""
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)

    def prmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0) -> None:  # noqa: E741
        """Prints a month."""
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear: int, themonth: int, w: int = 0, l: int = 0) -> str:  # noqa: E741
        """A month as text."""
        w = max(2, w)
        l = max(1, l)  # noqa: E741
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(), self.formatweekheader(w).rstrip()]
        lines += [self.formatweek(week, w).rstrip() for week in self.monthdays2calendar(theyear, themonth)]
        return "".join([line + "\n" * l for line in lines])

    def formatyear(self, theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str:  # noqa: E741
        """A year as text, `m` months in a row."""
        w = max(2, w)
        l = max(1, l)  # noqa: E741
        c = max(2, c)
        column = (w + 1) * 7 - 1
        gap = " " * c
        result = repr(theyear).center(column * m + c * (m - 1)).rstrip() + "\n" * l
        header = self.formatweekheader(w)
        for start in range(1, 13, m):
            months = range(start, min(start + m, 13))
            weeks = [self.monthdays2calendar(theyear, k) for k in months]
            names = [self.formatmonthname(theyear, k, column, False).center(column) for k in months]
            result += "\n" * l + gap.join(names).rstrip() + "\n" * l
            result += gap.join([header.center(column) for _ in months]).rstrip() + "\n" * l
            for i in range(max([len(rows) for rows in weeks])):
                parts = [self.formatweek(rows[i], w) if i < len(rows) else "" for rows in weeks]
                result += gap.join([part.center(column) for part in parts]).rstrip() + "\n" * l
        return result

    def pryear(self, theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None:  # noqa: E741
        """Prints a year."""
        print(self.formatyear(theyear, w, l, c, m), end="")


_calendar = TextCalendar()


def firstweekday() -> int:
    """The day that weeks begin with."""
    return _calendar.firstweekday


def setfirstweekday(firstweekday: int) -> None:
    """Lets weeks begin with another day."""
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    _calendar.firstweekday = firstweekday


def monthcalendar(year: int, month: int) -> list[list[int]]:
    """The weeks of a month; 0 for days of other months."""
    return _calendar.monthdayscalendar(year, month)


def weekheader(width: int) -> str:
    """The names of the days."""
    return _calendar.formatweekheader(width)


def month(theyear: int, themonth: int, w: int = 0, l: int = 0) -> str:  # noqa: E741
    """A month as text."""
    return _calendar.formatmonth(theyear, themonth, w, l)


def prmonth(theyear: int, themonth: int, w: int = 0, l: int = 0) -> None:  # noqa: E741
    """Prints a month."""
    _calendar.prmonth(theyear, themonth, w, l)


def calendar(theyear: int, w: int = 2, l: int = 1, c: int = 6, m: int = 3) -> str:  # noqa: E741
    """A year as text."""
    return _calendar.formatyear(theyear, w, l, c, m)


def prcal(theyear: int, w: int = 0, l: int = 0, c: int = 6, m: int = 3) -> None:  # noqa: E741
    """Prints a year."""
    _calendar.pryear(theyear, w, l, c, m)


def timegm(tuple) -> int:  # type: ignore[no-untyped-def]
    """Seconds since 1970 of a time in UTC: year, month, day, hour, minute, second, and what else there is."""
    days = date(tuple[0], tuple[1], 1).toordinal() - _EPOCH + tuple[2] - 1
    seconds: int = ((days * 24 + tuple[3]) * 60 + tuple[4]) * 60 + tuple[5]
    return seconds
