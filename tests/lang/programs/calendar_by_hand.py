#!/usr/bin/env python
# Date calculations by hand: julian days, easter, calendars, moon, roman numerals, holidays
from __future__ import print_function
import sys
from datetime import date, timedelta, datetime

MONTHS = 'January February March April May June July August September October November December'.split()
DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')

is_leap = lambda y: y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_length(y, m):
    return [31, 29 if is_leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]


class Day(object):
    """A gregorian day, ordered, with arithmetic; counts as a julian day number"""
    def __init__(self, y, m=1, d=1):
        if not 1 <= m <= 12 or not 1 <= d <= month_length(y, m):
            raise ValueError('no such day: %04d-%02d-%02d' % (y, m, d))
        self.y, self.m, self.d = y, m, d

    @classmethod
    def from_jd(cls, n):
        l = n + 68569
        c = 4 * l // 146097
        l -= (146097 * c + 3) // 4
        y = 4000 * (l + 1) // 1461001
        l -= 1461 * y // 4 - 31
        m = 80 * l // 2447
        d = l - 2447 * m // 80
        l = m // 11
        return cls(100 * (c - 49) + y + l, m + 2 - 12 * l, d)

    @property
    def jd(self):
        a = (14 - self.m) // 12
        y, m = self.y + 4800 - a, self.m + 12 * a - 3
        return self.d + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045

    weekday = property(lambda self: self.jd % 7)

    def __add__(self, n): return Day.from_jd(self.jd + n)
    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, Day):
            return self.jd - other.jd
        return self + -other

    def _key(self): return self.y, self.m, self.d
    def __eq__(self, o): return isinstance(o, Day) and self._key() == o._key()
    def __lt__(self, o): return self._key() < o._key()
    def __le__(self, o): return not o < self
    def __hash__(self): return hash(self._key())
    def __repr__(self): return 'Day(%d, %d, %d)' % self._key()

    def __format__(self, spec):
        if not spec:
            return '%04d-%02d-%02d' % self._key()
        out, it = '', iter(spec)
        for c in it:
            if c == '%':
                c = next(it)
                c = {'d': '%02d' % self.d, 'm': '%02d' % self.m, 'Y': str(self.y), 'a': DAYS[self.weekday], 'B': MONTHS[self.m - 1],
                     'b': MONTHS[self.m - 1][:3], 'j': '%03d' % (self - Day(self.y) + 1)}.get(c, c)
            out += c
        return out


def easter(y):
    a, (b, c) = y % 19, divmod(y, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    mo, dd = divmod(h + l - 7 * m + 114, 31)
    return Day(y, mo, dd + 1)


def calendar(y, m, marks=()):
    first = Day(y, m)
    lines = [('%s %d' % (MONTHS[m - 1], y)).center(20).rstrip(), ' '.join(x[:2] for x in DAYS)]
    week = ['  '] * first.weekday
    for d in range(1, month_length(y, m) + 1):
        week.append('%2s' % ('**' if Day(y, m, d) in marks else d))
        if len(week) == 7:
            lines.append(' '.join(week))
            week = []
    if week:
        lines.append(' '.join(week))
    return lines


def side_by_side(*blocks, **opts):
    gap = opts.get('gap', 3)
    height = max(map(len, blocks))
    for i in range(height):
        print((' ' * gap).join((b[i] if i < len(b) else '').ljust(20) for b in blocks).rstrip())


def nth_weekday(y, m, wd, n):
    days = [Day(y, m, d) for d in range(1, month_length(y, m) + 1)]
    return [d for d in days if d.weekday == wd][n if n < 0 else n - 1]


def holidays(y):
    e = easter(y)
    fixed = {'New Year': (1, 1), 'Labour Day': (5, 1), 'Christmas': (12, 25)}
    table = dict((name, Day(y, *md)) for name, md in fixed.items())
    table.update(Easter=e, Good_Friday=e - 2, Whit_Monday=50 + e)
    table['Thanksgiving'] = nth_weekday(y, 11, 3, 4)
    table['Memorial'] = nth_weekday(y, 5, 0, -1)
    return sorted(table.items(), key=lambda kv: kv[1].jd)


def roman(n):
    out = ''
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        k, n = divmod(n, v)
        out += s * k
    return out


def unroman(s):
    vals = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in s]
    return sum(v if v >= nxt else -v for v, nxt in zip(vals, vals[1:] + [0]))


def moon(day):
    age = (day.jd - 2451550.26) % 29.530588853
    names = ['new', 'waxing crescent', 'first quarter', 'waxing gibbous', 'full', 'waning gibbous', 'last quarter', 'waning crescent']
    return names[int(age / 29.530588853 * 8 + .5) % 8], round(age, 1)


def iso_week(day):
    thursday = day + (3 - day.weekday)
    return thursday.y, (thursday - Day(thursday.y)) // 7 + 1, day.weekday + 1


def parse(text):
    for sep, order in (('-', 'ymd'), ('/', 'mdy'), ('.', 'dmy')):
        if sep in text:
            parts = dict(zip(order, map(int, text.split(sep))))
            return Day(parts['y'], parts['m'], parts['d'])
    d, name, y = text.replace(',', '').split()
    found, = [i for i, m in enumerate(MONTHS, 1) if m.lower().startswith(name.lower())]
    return Day(int(y), found, int(d))


today = Day(2024, 2, 28)
print(repr(today + 2), today - Day(2000), f'{today:%a %d %B %Y, day %j}', '{0} {0:%d/%b}'.format(today))
side_by_side(calendar(2024, 2, [today]), calendar(2024, 3), calendar(2024, 4, {easter(2024) + 1}), gap=2)
for name, day in holidays(2024):
    print('%-14s %s' % (name.replace('_', ' '), format(day, '%a %d %b')))
print([str(easter(y)._key()[1:]) for y in (1961, 2000, 2025)], sum(Day(y, m, 13).weekday == 4 for y in range(1901, 2001) for m in range(1, 13)))
print([(n, roman(n), unroman(roman(n)) == n) for n in (4, 1994, 2024, 3999)])
print([moon(Day(2024, 1, d)) for d in (11, 18, 25)], iso_week(Day(2021, 1, 3)), iso_week(Day(2020, 12, 31)))
for text in ('2024-02-29', '12/25/1999', '1.5.2010', '4 Jul, 1976', '2023-02-29', '31 Nov 2000', '1 Smarch 2000', '1999-1'):
    try:
        print('%-12s -> %s' % (text, parse(text)))
    except (ValueError, KeyError) as e:
        print('%-12s !! %s: %s' % (text, type(e).__name__, e))
ok = all(date.fromordinal(o).timetuple()[:3] == Day.from_jd(o + 1721425)._key() for o in range(700000, 740000, 97)) if hasattr(date, 'timetuple') else True
print(ok, max([Day(2020, 5, 1), Day(2021, 1, 1)]), min(Day(2020, 5, 1), Day(2019, 1, 1)), Day(2020) <= Day(2020), Day(2020) != Day(2021), len({Day(1), Day(1)}))

# --- expected
# Day(2024, 3, 1) 8824 Wed 28 February 2024, day 059 2024-02-28 28/Feb
#    February 2024           March 2024            April 2024
# Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su  Mo Tu We Th Fr Sa Su
#           1  2  3  4               1  2  3  **  2  3  4  5  6  7
#  5  6  7  8  9 10 11   4  5  6  7  8  9 10   8  9 10 11 12 13 14
# 12 13 14 15 16 17 18  11 12 13 14 15 16 17  15 16 17 18 19 20 21
# 19 20 21 22 23 24 25  18 19 20 21 22 23 24  22 23 24 25 26 27 28
# 26 27 ** 29           25 26 27 28 29 30 31  29 30
# New Year       Mon 01 Jan
# Good Friday    Fri 29 Mar
# Easter         Sun 31 Mar
# Labour Day     Wed 01 May
# Whit Monday    Mon 20 May
# Memorial       Mon 27 May
# Thanksgiving   Thu 28 Nov
# Christmas      Wed 25 Dec
# ['(4, 2)', '(4, 23)', '(4, 20)'] 171
# [(4, 'IV', True), (1994, 'MCMXCIV', True), (2024, 'MMXXIV', True), (3999, 'MMMCMXCIX', True)]
# [('new', 0.2), ('first quarter', 7.2), ('full', 14.2)] (2020, 53, 7) (2020, 53, 4)
# 2024-02-29   -> Day(2024, 2, 29)
# 12/25/1999   -> Day(1999, 12, 25)
# 1.5.2010     -> Day(2010, 5, 1)
# 4 Jul, 1976  -> Day(1976, 7, 4)
# 2023-02-29   !! ValueError: no such day: 2023-02-29
# 31 Nov 2000  !! ValueError: no such day: 2000-11-31
# 1 Smarch 2000 !! ValueError: not enough values to unpack (expected 1, got 0)
# 1999-1       !! KeyError: 'd'
# True Day(2021, 1, 1) Day(2019, 1, 1) True True 1
