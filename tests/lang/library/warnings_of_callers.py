"""Warnings whose place is that of a caller, and what shows them exchanged."""

import functools
import sys
import warnings


def deprecated(reason):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            text = f"{f.__name__} is deprecated: {reason}"
            warnings.warn(text, category=DeprecationWarning, stacklevel=2)
            return f(*args, **kwargs)

        return wrapper

    return decorate


@deprecated("use new")
def old(a, b=2):
    return a + b


print(old(1))
print(old(1, b=5))


def helper():
    warnings.warn("from helper", stacklevel=2)


def user():
    helper()


for i in range(3):
    user()
warnings.warn("far", stacklevel=9)


class Point:
    def __init__(self, x):
        warnings.warn("Point is old", FutureWarning, 2)
        self.x = x


Point(1)
points = [Point(i) for i in range(2)]


def api(level):
    warnings.warn("level %d" % level, UserWarning, stacklevel=level)


def middle(level):
    api(level)


for n in (0, 1, 2, 3, 4, 5):
    middle(n)


def numbers():
    helper()
    yield 1
    helper()


print(list(numbers()))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    helper()
    old(3)
    print([str(c.message) for c in caught], [c.lineno for c in caught], [c.category for c in caught])
    last = caught[-1]
    assert issubclass(last.category, DeprecationWarning)
    print(last.filename.endswith("warnings_of_callers.py"), last.line, last.file, last.source)
warnings.warn_explicit("explicit", UserWarning, "somewhere.py", 12)


def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", category.__name__, message, lineno)


saved = warnings.showwarning
warnings.showwarning = show
helper()
warnings.warn("shown otherwise")
warnings.showwarning = saved
warnings.formatwarning = lambda m, c, f, l, line=None: f"{c.__name__}: {m}\n"
warnings.warn("formatted")
warnings.warn(
    "many lines "
    "of text",
    RuntimeWarning,
    stacklevel=1,
)
sys.stderr.write("end\n")

# --- expected
# 3
# 6
# [1]
# ['from helper', 'old is deprecated: use new'] [74, 75] [<class 'UserWarning'>, <class 'DeprecationWarning'>]
# True None None None
# SHOW UserWarning from helper 89
# SHOW UserWarning shown otherwise 90
# --- stderr
# $HERE/warnings_of_callers.py:26: DeprecationWarning: old is deprecated: use new
#   print(old(1))
# $HERE/warnings_of_callers.py:27: DeprecationWarning: old is deprecated: use new
#   print(old(1, b=5))
# $HERE/warnings_of_callers.py:35: UserWarning: from helper
#   helper()
# sys:1: UserWarning: far
# $HERE/warnings_of_callers.py:49: FutureWarning: Point is old
#   Point(1)
# $HERE/warnings_of_callers.py:50: FutureWarning: Point is old
#   points = [Point(i) for i in range(2)]
# $HERE/warnings_of_callers.py:54: UserWarning: level 0
#   warnings.warn("level %d" % level, UserWarning, stacklevel=level)
# $HERE/warnings_of_callers.py:54: UserWarning: level 1
#   warnings.warn("level %d" % level, UserWarning, stacklevel=level)
# $HERE/warnings_of_callers.py:58: UserWarning: level 2
#   api(level)
# $HERE/warnings_of_callers.py:62: UserWarning: level 3
#   middle(n)
# sys:1: UserWarning: level 4
# sys:1: UserWarning: level 5
# $HERE/warnings_of_callers.py:66: UserWarning: from helper
#   helper()
# $HERE/warnings_of_callers.py:68: UserWarning: from helper
#   helper()
# somewhere.py:12: UserWarning: explicit
# UserWarning: formatted
# RuntimeWarning: many lines of text
# end
