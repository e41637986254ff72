# What a class says of itself: enumerations, `__module__`, and classes of the library that CPython has elsewhere.
import collections
import concurrent.futures
import csv
import decimal
import enum
import http
import io
import queue
import re


class Color(enum.Enum):
    RED = 1


class Access(enum.Flag):
    READ = 1


class Level(enum.IntEnum):
    LOW = 1


class Bits(enum.IntFlag):
    ONE = 1


class Word(str, enum.Enum):
    A = "a"


class Moved:
    __module__ = "elsewhere"

    class Inner:
        pass


class Below(Moved):
    pass


print(Color, Access, Level, Bits, Word, type(Color.RED), f"{Access!r}", [Level])
print(Moved, Moved.Inner, Below, type(Moved()))
print(decimal.Decimal, decimal.InvalidOperation, re.error, re.Match, csv.Error, io.StringIO, queue.Empty)
print(concurrent.futures.Future, concurrent.futures.ThreadPoolExecutor, http.HTTPStatus)
try:
    decimal.Decimal("x")
except decimal.InvalidOperation as e:
    print(type(e), repr(e), e.args)
try:
    decimal.Decimal(1) / 0
except ZeroDivisionError as e:
    print(type(e), repr(e))
print(type(collections.deque()), type(collections.Counter()), collections.OrderedDict, collections.defaultdict)
print(type(memoryview(b"")), type(...), type(NotImplemented), type(ExceptionGroup("g", [ValueError()])))
re.compile("(" * len([Color]))

# --- expected
# <enum 'Color'> <flag 'Access'> <enum 'Level'> <flag 'Bits'> <enum 'Word'> <enum 'Color'> <flag 'Access'> [<enum 'Level'>]
# <class 'elsewhere.Moved'> <class '__main__.Moved.Inner'> <class '__main__.Below'> <class 'elsewhere.Moved'>
# <class 'decimal.Decimal'> <class 'decimal.InvalidOperation'> <class 're.error'> <class 're.Match'> <class '_csv.Error'> <class '_io.StringIO'> <class '_queue.Empty'>
# <class 'concurrent.futures._base.Future'> <class 'concurrent.futures.thread.ThreadPoolExecutor'> <enum 'HTTPStatus'>
# <class 'decimal.InvalidOperation'> InvalidOperation([<class 'decimal.ConversionSyntax'>]) ([<class 'decimal.ConversionSyntax'>],)
# <class 'decimal.DivisionByZero'> DivisionByZero([<class 'decimal.DivisionByZero'>])
# <class 'collections.deque'> <class 'collections.Counter'> <class 'collections.OrderedDict'> <class 'collections.defaultdict'>
# <class 'memoryview'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'ExceptionGroup'>
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/classes_as_shown.py", line 58, in <module>
#     re.compile("(" * len([Color]))
# re.error: missing ), unterminated subpattern at position 0
# --- status 1
