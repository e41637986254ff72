import time, calendar
from time import gmtime, strftime
for s in (0, 86400 * 365, 951782400, 951868800, 1e9, 1234567890.9, 4102444799, -1, -86400 * 400, 68169600):
    t = time.gmtime(s)
    print(t.tm_year, t[1:], calendar.timegm(t) == int(s // 1), time.asctime(t))
    print(strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %y %I %p %U %W %w %% %D %F %T %R %e|%c|%x|%X", t))
print(gmtime(0), repr(gmtime(5)), len(gmtime(0)), tuple(gmtime(0)), gmtime(0) < gmtime(1))
t = time.localtime()
print(t.tm_year > 2020, isinstance(time.process_time(), float), len(time.ctime()), time.strftime("%Y") >= "2024")
print(time.mktime((2000, 1, 1, 0, 0, 0, 5, 1, 0)) == calendar.timegm((2000, 1, 1, 0, 0, 0)))
import datetime, time
d = datetime.date(2024, 2, 29)
print(d.timetuple(), d.timetuple().tm_yday, hasattr(d, "timetuple"))
t = datetime.datetime(2023, 12, 31, 23, 59, 58, 999)
print(t.timetuple()[:6], time.strftime("%A %j", t.timetuple()), time.mktime(t.timetuple()) > 0)

# --- expected
# 1970 (1, 1, 0, 0, 0, 3, 1, 0) True Thu Jan  1 00:00:00 1970
# 1970-01-01 00:00:00 Thu Thursday Jan January 001 70 12 AM 00 00 4 % 01/01/70 1970-01-01 00:00:00 00:00  1|Thu Jan  1 00:00:00 1970|01/01/70|00:00:00
# 1971 (1, 1, 0, 0, 0, 4, 1, 0) True Fri Jan  1 00:00:00 1971
# 1971-01-01 00:00:00 Fri Friday Jan January 001 71 12 AM 00 00 5 % 01/01/71 1971-01-01 00:00:00 00:00  1|Fri Jan  1 00:00:00 1971|01/01/71|00:00:00
# 2000 (2, 29, 0, 0, 0, 1, 60, 0) True Tue Feb 29 00:00:00 2000
# 2000-02-29 00:00:00 Tue Tuesday Feb February 060 00 12 AM 09 09 2 % 02/29/00 2000-02-29 00:00:00 00:00 29|Tue Feb 29 00:00:00 2000|02/29/00|00:00:00
# 2000 (3, 1, 0, 0, 0, 2, 61, 0) True Wed Mar  1 00:00:00 2000
# 2000-03-01 00:00:00 Wed Wednesday Mar March 061 00 12 AM 09 09 3 % 03/01/00 2000-03-01 00:00:00 00:00  1|Wed Mar  1 00:00:00 2000|03/01/00|00:00:00
# 2001 (9, 9, 1, 46, 40, 6, 252, 0) True Sun Sep  9 01:46:40 2001
# 2001-09-09 01:46:40 Sun Sunday Sep September 252 01 01 AM 36 36 0 % 09/09/01 2001-09-09 01:46:40 01:46  9|Sun Sep  9 01:46:40 2001|09/09/01|01:46:40
# 2009 (2, 13, 23, 31, 30, 4, 44, 0) True Fri Feb 13 23:31:30 2009
# 2009-02-13 23:31:30 Fri Friday Feb February 044 09 11 PM 06 06 5 % 02/13/09 2009-02-13 23:31:30 23:31 13|Fri Feb 13 23:31:30 2009|02/13/09|23:31:30
# 2099 (12, 31, 23, 59, 59, 3, 365, 0) True Thu Dec 31 23:59:59 2099
# 2099-12-31 23:59:59 Thu Thursday Dec December 365 99 11 PM 52 52 4 % 12/31/99 2099-12-31 23:59:59 23:59 31|Thu Dec 31 23:59:59 2099|12/31/99|23:59:59
# 1969 (12, 31, 23, 59, 59, 2, 365, 0) True Wed Dec 31 23:59:59 1969
# 1969-12-31 23:59:59 Wed Wednesday Dec December 365 69 11 PM 52 52 3 % 12/31/69 1969-12-31 23:59:59 23:59 31|Wed Dec 31 23:59:59 1969|12/31/69|23:59:59
# 1968 (11, 27, 0, 0, 0, 2, 332, 0) True Wed Nov 27 00:00:00 1968
# 1968-11-27 00:00:00 Wed Wednesday Nov November 332 68 12 AM 47 48 3 % 11/27/68 1968-11-27 00:00:00 00:00 27|Wed Nov 27 00:00:00 1968|11/27/68|00:00:00
# 1972 (2, 29, 0, 0, 0, 1, 60, 0) True Tue Feb 29 00:00:00 1972
# 1972-02-29 00:00:00 Tue Tuesday Feb February 060 72 12 AM 09 09 2 % 02/29/72 1972-02-29 00:00:00 00:00 29|Tue Feb 29 00:00:00 1972|02/29/72|00:00:00
# time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=5, tm_wday=3, tm_yday=1, tm_isdst=0) 9 (1970, 1, 1, 0, 0, 0, 3, 1, 0) True
# True True 24 True
# True
# time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1) 60 True
# (2023, 12, 31, 23, 59, 58) Sunday 365 True
