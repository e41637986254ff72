"""A module runs where the first import of it is reached, once."""
import sys

print("main begins")


def lazily():
    import second

    return second.value


def by_name():
    from second import value

    return value + 1


print(lazily(), by_name(), lazily())
import first

print(first.count, first.bump())
if len(sys.argv) > 5:
    import broken
try:
    import broken
except IndexError as e:
    print("caught", e)
import second as again

try:
    again.fail()
except ValueError as e:
    print("caught", e)
import last

# --- expected
# main begins
# second begins
# first runs
# second ends
# 20 21 20
# 2 3
# broken begins
# caught list index out of range
# caught from second
# last
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/main.py", line 35, in <module>
#     import last
#   File "$HERE/last.py", line 2, in <module>
#     nothing = {}["key"]
#               ~~^^^^^^^
# KeyError: 'key'
# --- status 1
