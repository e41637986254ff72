"""A value that is a text or a date among other things: both have a method `replace`."""

import html
from datetime import date, datetime, time

meta = {}
for key, value in (("title", "a<b"), ("date", "2024-01-02"), ("tags", "x,y")):
    if key == "date":
        meta[key] = date.fromisoformat(value)
    elif key == "tags":
        meta[key] = value.split(",")
    else:
        meta[key] = value
print(html.escape(meta["title"]), meta["title"].replace("a", "b"))
print(meta["date"].replace(day=5))
for value in (date(2024, 1, 2), time(1, 2), datetime(2024, 1, 2), "text"):
    try:
        print(value.replace("e", "x"))
    except TypeError as e:
        print("TypeError:", e)

# --- expected
# a&lt;b b<b
# 2024-01-05
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# txxt
