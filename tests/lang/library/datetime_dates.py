from datetime import MAXYEAR, MINYEAR, date, timedelta

d = date(2024, 2, 28)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), MINYEAR, MAXYEAR)
print(d + timedelta(days=2), d - timedelta(weeks=1), timedelta(1) + d, d - date(2023, 1, 1), (d - date(2023, 1, 1)).days)
print(d.isoformat(), d.ctime(), d.isocalendar(), d.isocalendar()[1], d.isocalendar().week, d.replace(day=29), d.replace(year=2020, month=1))
year, week, weekday = date(2021, 1, 3).isocalendar()
print(year, week, weekday)
print(d.strftime("%Y-%m-%d %j %U %W %V %G %u %w %a %A %b %B %y %e %x %D %F %% %q"), f"{d:%d/%m/%Y}", f"{d}", format(d, ""))
print(date.fromisoformat("2023-01-31"), date.fromisoformat("20230131"), date.fromisoformat("2023-W05-2"), date.fromordinal(738000))
print(date.fromisocalendar(2023, 5, 2), date.fromtimestamp(86400 * 365), date.min, date.max, date.resolution)
print(d < date(2025, 1, 1), d <= d, d > date(2025, 1, 1), d >= d, d == date(2024, 2, 28), d != date(2024, 2, 28), d == "x")
days = [date(2024, 3, 1), date(2023, 3, 1), date(2024, 1, 1)]
print(sorted(days), min(days), max(days), date(2024, 3, 1) in days, len({*days, date(2024, 1, 1)}))
birthdays = {date(1990, 5, 17): "Ann", date(1985, 12, 1): "Bob"}
for day, name in sorted(birthdays.items()):
    print(name, day, (date(2024, 1, 1) - day).days // 365)
current = date(2024, 12, 30)
while current <= date(2025, 1, 2):
    print(current.strftime("%a %d"), end=" ")
    current += timedelta(days=1)
print()
for bad in [
    lambda: date(0, 1, 1), lambda: date(2023, 13, 1), lambda: date(2023, 2, 29), lambda: date.max + timedelta(1), lambda: date.fromordinal(0),
    lambda: date.fromisoformat("2023-1-1"), lambda: date.fromisoformat("2023-02-30"), lambda: date.fromisocalendar(2023, 53, 1),
]:
    try:
        print(bad())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print(date.today() >= date(2024, 1, 1))

# --- expected
# 2024-02-28 datetime.date(2024, 2, 28) 2024 2 28 2 3 738944 1 9999
# 2024-03-01 2024-02-21 2024-02-29 423 days, 0:00:00 423
# 2024-02-28 Wed Feb 28 00:00:00 2024 datetime.IsoCalendarDate(year=2024, week=9, weekday=3) 9 9 2024-02-29 2020-01-28
# 2020 53 7
# 2024-02-28 059 08 09 09 2024 3 3 Wed Wednesday Feb February 24 28 02/28/24 02/28/24 2024-02-28 % %q 28/02/2024 2024-02-28 2024-02-28
# 2023-01-31 2023-01-31 2023-01-31 2021-07-29
# 2023-01-31 1971-01-01 0001-01-01 9999-12-31 1 day, 0:00:00
# True True False True True False False
# [datetime.date(2023, 3, 1), datetime.date(2024, 1, 1), datetime.date(2024, 3, 1)] 2023-03-01 2024-03-01 True 3
# Bob 1985-12-01 38
# Ann 1990-05-17 33
# Mon 30 Tue 31 Wed 01 Thu 02 
# ValueError year 0 is out of range
# ValueError month must be in 1..12
# ValueError day is out of range for month
# OverflowError date value out of range
# ValueError ordinal must be >= 1
# ValueError Invalid isoformat string: '2023-1-1'
# ValueError day is out of range for month
# ValueError Invalid week: 53
# True
