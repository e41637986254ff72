"""time.strptime: texts to struct_time."""

import calendar
import time
from time import strptime

t = time.strptime("Mon, 04 Mar 2024 10:11:12", "%a, %d %b %Y %H:%M:%S")
print(t)
print(t.tm_year, t.tm_mon, t.tm_yday, t.tm_wday, t[3:6], t.tm_isdst, calendar.timegm(t), time.mktime(t))
print(strptime("Thu Jan  1 00:00:00 1970"))
print(tuple(strptime("12:30", "%H:%M")), strptime("2024-366", "%Y-%j")[:3])
print(strptime("1 Feb 99 GMT", "%d %b %y %Z").tm_isdst, time.strftime("%F %T", strptime("11PM", "%I%p")))
for text, form in (("2024-13-01", "%Y-%m-%d"), ("x", "%d"), ("1 2", "%d"), ("2023-02-29", "%Y-%m-%d")):
    try:
        print(time.strptime(text, form))
    except ValueError as e:
        print("ValueError:", e)

# --- expected
# time.struct_time(tm_year=2024, tm_mon=3, tm_mday=4, tm_hour=10, tm_min=11, tm_sec=12, tm_wday=0, tm_yday=64, tm_isdst=-1)
# 2024 3 64 0 (10, 11, 12) -1 1709547072 1709547072.0
# time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=-1)
# (1900, 1, 1, 12, 30, 0, 0, 1, -1) (2024, 12, 31)
# 0 1900-01-01 23:00:00
# ValueError: time data '2024-13-01' does not match format '%Y-%m-%d'
# ValueError: time data 'x' does not match format '%d'
# ValueError: unconverted data remains:  2
# ValueError: day is out of range for month
