import datetime
parts = [4, 5, 6]
print(datetime.datetime(2020, 1, 2, *parts), datetime.datetime(*[2020, 2, 3]), datetime.date(*map(int, '2020-05-06'.split('-'))))
print(datetime.timedelta(*[1, 2]), datetime.time(*parts))

# --- expected
# 2020-01-02 04:05:06 2020-02-03 00:00:00 2020-05-06
# 1 day, 0:00:02 04:05:06
