def plain(c):
    assert c


def compared(x):
    assert (x == 1), "text"


def both(x, y):
    assert x > 1 and y, f"{x}"


def either(x, y):
    assert not (x if x > 3 else y < 2) and y


def inline(x):
    if x: assert [], "empty"


def chained(f):
    try:
        f()
    except AssertionError as e:
        raise KeyError("next") from e


def all_of_them():
    for f in (lambda: compared(2), lambda: both(2, 0), lambda: either(1, 1), lambda: inline(3)):
        try:
            chained(f)
        except KeyError as e:
            yield e


def last():
    errors = list(all_of_them())
    try:
        plain(0)
    finally:
        raise errors[0]


try:
    both(2, 0)
except AssertionError:
    try:
        either(1, 1)
    except AssertionError:
        try:
            inline(3)
        except AssertionError:
            last()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/carets_of_assertions.py", line 45, in <module>
#     both(2, 0)
#   File "$HERE/carets_of_assertions.py", line 10, in both
#     assert x > 1 and y, f"{x}"
#            ^^^^^
# AssertionError: 2
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_assertions.py", line 48, in <module>
#     either(1, 1)
#   File "$HERE/carets_of_assertions.py", line 14, in either
#     assert not (x if x > 3 else y < 2) and y
#                                 ^^^^^
# AssertionError
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_assertions.py", line 51, in <module>
#     inline(3)
#   File "$HERE/carets_of_assertions.py", line 18, in inline
#     if x: assert [], "empty"
#           ^^^^^^^^^^^^^^^^^^
# AssertionError: empty
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_assertions.py", line 23, in chained
#     f()
#   File "$HERE/carets_of_assertions.py", line 29, in <lambda>
#     for f in (lambda: compared(2), lambda: both(2, 0), lambda: either(1, 1), lambda: inline(3)):
#                       ^^^^^^^^^^^
#   File "$HERE/carets_of_assertions.py", line 6, in compared
#     assert (x == 1), "text"
#             ^^^^^^
# AssertionError: text
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_assertions.py", line 53, in <module>
#     last()
#   File "$HERE/carets_of_assertions.py", line 41, in last
#     raise errors[0]
#   File "$HERE/carets_of_assertions.py", line 31, in all_of_them
#     chained(f)
#   File "$HERE/carets_of_assertions.py", line 25, in chained
#     raise KeyError("next") from e
# KeyError: 'next'
# --- status 1
