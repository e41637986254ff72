import datetime as dt
from datetime import date, datetime, time, timedelta, timezone

a = datetime(2024, 1, 2, 3, 4, 5, 6)
print(a, repr(a), a.year, a.hour, a.minute, a.second, a.microsecond, a.tzinfo, a.weekday())
print(a + timedelta(hours=30), a - timedelta(microseconds=7), a - datetime(2023, 12, 31), repr(a.date()), repr(a.time()))
print(a.isoformat(), a.isoformat(" "), a.isoformat(timespec="minutes"), a.isoformat(sep="_", timespec="milliseconds"), a.ctime())
print(a.strftime("%Y-%m-%d %H:%M:%S.%f %I:%M %p %j [%z%Z] %c %X %T %R"), f"{a:%H:%M}", str(datetime(2024, 1, 1)))
print(a.replace(hour=23, microsecond=0), a.replace(tzinfo=timezone.utc), a.replace(tzinfo=timezone.utc).replace(tzinfo=None) == a)
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30))
b = datetime(2024, 1, 2, 3, 4, tzinfo=utc)
print(b, repr(b), b.astimezone(east), b.astimezone(timezone(timedelta(hours=-8), "PST")).strftime("%H:%M %Z %z"), b.utcoffset(), b.tzname())
print(b == datetime(2024, 1, 2, 8, 34, tzinfo=east), b - datetime(2024, 1, 2, tzinfo=east), b.timestamp(), a.replace(tzinfo=utc).timestamp())
print(repr(utc), repr(east), str(east), str(utc), timezone(timedelta(hours=1), "CET"), repr(timezone(timedelta(hours=1), "CET")), utc == dt.timezone.utc)
print(datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1700000000.25, tz=utc), datetime.fromtimestamp(-1.5, east))
print(datetime.fromisoformat("2023-01-31T12:34:56"), datetime.fromisoformat("2023-01-31 12:34:56.789+01:00"), datetime.fromisoformat("2023-01-31"), datetime.fromisoformat("20230131T123456Z"))
print(datetime.combine(date(2020, 1, 1), time(12, 30)), datetime.fromordinal(738000), datetime.min, datetime.max)
for text, form in [
    ("2023-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"), ("06/May/2023:07:08:09 +0200", "%d/%b/%Y:%H:%M:%S %z"), ("May 6, 2023 1:05 PM", "%B %d, %Y %I:%M %p"),
    ("12:34", "%H:%M"), ("20230506", "%Y%m%d"), ("126 2023", "%j %Y"), ("Sat 06 05 23", "%a %d %m %y"), ("2023-05-06T07:08:09.5Z", "%Y-%m-%dT%H:%M:%S.%f%z"),
    ("1-2-2003", "%d-%m-%Y"), ("  2023", " %Y"), ("100%", "100%%"),
]:
    print(repr(datetime.strptime(text, form)))
for bad in [
    lambda: datetime.strptime("2023-13-01", "%Y-%m-%d"), lambda: datetime.strptime("2023-01-01 x", "%Y-%m-%d"), lambda: datetime.strptime("x", "%d"),
    lambda: datetime.strptime("2023-02-30", "%Y-%m-%d"), lambda: datetime(2023, 1, 1, 24), lambda: datetime(2023, 1, 1, 0, 60), lambda: a < b, lambda: a - b,
    lambda: datetime.fromisoformat("nonsense"), lambda: datetime.max + timedelta(1), lambda: time(25), lambda: timezone(timedelta(days=2)), lambda: datetime.strptime("1", "%Q"),
]:
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(a == b, a != b, a < datetime(2025, 1, 1), sorted([datetime(2024, 1, 2), datetime(2024, 1, 1, 5)]), max(a, datetime(2023, 1, 1)) is a)
print(isinstance(a, date), isinstance(a, datetime), isinstance(date(2024, 1, 1), datetime), hash(b) == hash(datetime(2024, 1, 2, 8, 34, tzinfo=east)))
t = time(12, 30, 5)
print(t, repr(t), time(1, 2, 3, 4), repr(time(1, 2, 0, 4)), t.isoformat("minutes"), t.strftime("%H-%M %p"), t < time(13), t == time(12, 30, 5), t.replace(minute=0), time(5, tzinfo=east))
print(time.fromisoformat("04:23:01.000384"), time.fromisoformat("T0423"), repr(time.fromisoformat("04:23+04:00")), time.min, time.max)

s = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(s, repr(s), s.days, s.seconds, s.microseconds, s.total_seconds(), -s, repr(-s), abs(-s) == s, bool(timedelta()), repr(timedelta()))
print(s * 2, 3 * s, s / 2, s // 7, s / timedelta(hours=1), s // timedelta(hours=1), s % timedelta(hours=1), divmod(s, timedelta(hours=5)), s * 0.5, s / 0.3)
print(timedelta(0.5), timedelta(seconds=1.0000005), timedelta(weeks=-1), timedelta(hours=25), timedelta(minutes=-1), timedelta(milliseconds=1.5), timedelta(days=1000))
print(s + timedelta(1), s - timedelta(2), s > timedelta(1), s == timedelta(1), sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(2)))
print(timedelta.min, timedelta.max, timedelta.resolution, {timedelta(1): "day"}[timedelta(hours=24)])
for bad in [lambda: timedelta(1) / timedelta(0), lambda: timedelta(1) // 0, lambda: timedelta(days=10**10), lambda: timedelta("x")]:
    try:
        print(bad())
    except (ZeroDivisionError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)


class Fixed(dt.tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=3)

    def tzname(self, when):
        return "THREE"

    def dst(self, when):
        return timedelta(0)


c = datetime(2024, 5, 6, 7, tzinfo=Fixed())
print(c, c.tzname(), c.dst(), c.astimezone(utc), b.astimezone(Fixed()))
now = datetime.now()
print(now.year >= 2024, datetime.now(utc) - datetime.now(utc) < timedelta(seconds=5), (datetime.utcnow() - now).days)

# --- expected
# 2024-01-02 03:04:05.000006 datetime.datetime(2024, 1, 2, 3, 4, 5, 6) 2024 3 4 5 6 None 1
# 2024-01-03 09:04:05.000006 2024-01-02 03:04:04.999999 2 days, 3:04:05.000006 datetime.date(2024, 1, 2) datetime.time(3, 4, 5, 6)
# 2024-01-02T03:04:05.000006 2024-01-02 03:04:05.000006 2024-01-02T03:04 2024-01-02_03:04:05.000 Tue Jan  2 03:04:05 2024
# 2024-01-02 03:04:05.000006 03:04 AM 002 [] Tue Jan  2 03:04:05 2024 03:04:05 03:04:05 03:04 03:04 2024-01-01 00:00:00
# 2024-01-02 23:04:05 2024-01-02 03:04:05.000006+00:00 True
# 2024-01-02 03:04:00+00:00 datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc) 2024-01-02 08:34:00+05:30 19:04 PST -0800 0:00:00 UTC
# True 8:34:00 1704164640.0 1704164645.000006
# datetime.timezone.utc datetime.timezone(datetime.timedelta(seconds=19800)) UTC+05:30 UTC CET datetime.timezone(datetime.timedelta(seconds=3600), 'CET') True
# 1970-01-01 00:00:00+00:00 2023-11-14 22:13:20.250000+00:00 1970-01-01 05:29:58.500000+05:30
# 2023-01-31 12:34:56 2023-01-31 12:34:56.789000+01:00 2023-01-31 00:00:00 2023-01-31 12:34:56+00:00
# 2020-01-01 12:30:00 2021-07-29 00:00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999
# datetime.datetime(2023, 5, 6, 7, 8, 9)
# datetime.datetime(2023, 5, 6, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# datetime.datetime(2023, 5, 6, 13, 5)
# datetime.datetime(1900, 1, 1, 12, 34)
# datetime.datetime(2023, 5, 6, 0, 0)
# datetime.datetime(2023, 5, 6, 0, 0)
# datetime.datetime(2023, 5, 6, 0, 0)
# datetime.datetime(2023, 5, 6, 7, 8, 9, 500000, tzinfo=datetime.timezone.utc)
# datetime.datetime(2003, 2, 1, 0, 0)
# datetime.datetime(2023, 1, 1, 0, 0)
# datetime.datetime(1900, 1, 1, 0, 0)
# ValueError time data '2023-13-01' does not match format '%Y-%m-%d'
# ValueError unconverted data remains:  x
# ValueError time data 'x' does not match format '%d'
# ValueError day is out of range for month
# ValueError hour must be in 0..23
# ValueError minute must be in 0..59
# TypeError can't compare offset-naive and offset-aware datetimes
# TypeError can't subtract offset-naive and offset-aware datetimes
# ValueError Invalid isoformat string: 'nonsense'
# OverflowError date value out of range
# ValueError hour must be in 0..23
# ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=2).
# ValueError 'Q' is a bad directive in format '%Q'
# False True True [datetime.datetime(2024, 1, 1, 5, 0), datetime.datetime(2024, 1, 2, 0, 0)] True
# True True False True
# 12:30:05 datetime.time(12, 30, 5) 01:02:03.000004 datetime.time(1, 2, 0, 4) 12:30 12-30 PM True True 12:00:05 05:00:00+05:30
# 04:23:01.000384 04:23:00 datetime.time(4, 23, tzinfo=datetime.timezone(datetime.timedelta(seconds=14400))) 00:00:00 23:59:59.999999
# 1 day, 2:03:04.005006 datetime.timedelta(days=1, seconds=7384, microseconds=5006) 1 7384 5006 93784.005006 -2 days, 21:56:55.994994 datetime.timedelta(days=-2, seconds=79015, microseconds=994994) True False datetime.timedelta(0)
# 2 days, 4:06:08.010012 3 days, 6:09:12.015018 13:01:32.002503 3:43:17.715000 26.051112501666665 26 0:03:04.005006 (5, datetime.timedelta(seconds=3784, microseconds=5006)) 13:01:32.002503 3 days, 14:50:13.350020
# 12:00:00 0:00:01.000001 -7 days, 0:00:00 1 day, 1:00:00 -1 day, 23:59:00 0:00:00.001500 1000 days, 0:00:00
# 2 days, 2:03:04.005006 -1 day, 2:03:04.005006 True False 3 days, 0:00:00 2 days, 0:00:00
# -999999999 days, 0:00:00 999999999 days, 23:59:59.999999 0:00:00.000001 day
# ZeroDivisionError division by zero
# ZeroDivisionError integer division or modulo by zero
# OverflowError Python int too large to convert to C int
# TypeError unsupported type for timedelta days component: str
# 2024-05-06 07:00:00+03:00 THREE 0:00:00 2024-05-06 04:00:00+00:00 2024-01-02 06:04:00+03:00
# True True 0
