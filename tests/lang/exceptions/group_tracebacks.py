# What is shown of uncaught groups: the tree, notes, causes, more than fifteen exceptions.
class E1(Exception):
    pass

def leaf(n):
    try:
        if n % 2:
            raise ValueError(f"odd {n}\nsecond line")
        raise KeyError(n)
    except Exception as e:
        return e

def naked():
    raise TypeError("naked")

def group():
    raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])

try:
    try:
        naked()
    except* TypeError as eg:
        print(repr(eg), eg.__context__)
        raise
except BaseException as e:
    print("A", repr(e))
    import sys, traceback
    traceback.print_exception(e)
    sys.stderr.write("".join(traceback.format_exception(e)))
try:
    try:
        group()
    except* ValueError as eg:
        print(repr(eg), eg)
    except* KeyError as eg:
        raise E1("from handler\nxx")
except BaseException as e:
    e.add_note("note 1\nmore")
    e.add_note("note 2")
    traceback.print_exception(e)
try:
    try:
        group()
    except* ValueError as eg:
        raise eg
    except* KeyError as eg:
        raise
except BaseException as e:
    traceback.print_exception(e)
try:
    try:
        group()
    except* ValueError as eg:
        raise E1("a")
    except* KeyError as eg:
        raise E1("b")
except BaseException as e:
    traceback.print_exception(e)
try:
    naked()
except Exception as e:
    e.add_note("hello\nnote")
    raise ExceptionGroup("final\nmsg", [e, *[leaf(i) for i in range(16)], ExceptionGroup("x", [leaf(1)])]) from e

# --- expected
# ExceptionGroup('', (TypeError('naked'),)) None
# A ExceptionGroup('', (TypeError('naked'),))
# ExceptionGroup('several', [ValueError('odd 1\nsecond line'), ExceptionGroup('inner', [ValueError('odd 3\nsecond line')])]) several (2 sub-exceptions)
# --- stderr
#   | ExceptionGroup:  (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 21, in <module>
#     |     naked()
#     |   File "$HERE/group_tracebacks.py", line 14, in naked
#     |     raise TypeError("naked")
#     | TypeError: naked
#     +------------------------------------
#   | ExceptionGroup:  (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 21, in <module>
#     |     naked()
#     |   File "$HERE/group_tracebacks.py", line 14, in naked
#     |     raise TypeError("naked")
#     | TypeError: naked
#     +------------------------------------
#   | ExceptionGroup:  (2 sub-exceptions)
#   | note 1
#   | more
#   | note 2
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 32, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "$HERE/group_tracebacks.py", line 9, in leaf
#       |     raise KeyError(n)
#       | KeyError: 2
#       +------------------------------------
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 36, in <module>
#     |     raise E1("from handler\nxx")
#     | E1: from handler
#     | xx
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 32, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ExceptionGroup: inner (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | FileNotFoundError: [Errno 2] no
#         +------------------------------------
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 45, in <module>
#     |     raise eg
#     |   File "$HERE/group_tracebacks.py", line 43, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "$HERE/group_tracebacks.py", line 8, in leaf
#       |     raise ValueError(f"odd {n}\nsecond line")
#       | ValueError: odd 1
#       | second line
#       +---------------- 2 ----------------
#       | ExceptionGroup: inner (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | Traceback (most recent call last):
#         |   File "$HERE/group_tracebacks.py", line 8, in leaf
#         |     raise ValueError(f"odd {n}\nsecond line")
#         | ValueError: odd 3
#         | second line
#         +------------------------------------
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 43, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "$HERE/group_tracebacks.py", line 9, in leaf
#       |     raise KeyError(n)
#       | KeyError: 2
#       +---------------- 2 ----------------
#       | ExceptionGroup: inner (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | FileNotFoundError: [Errno 2] no
#         +------------------------------------
#   | ExceptionGroup:  (3 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 52, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "$HERE/group_tracebacks.py", line 8, in leaf
#       |     raise ValueError(f"odd {n}\nsecond line")
#       | ValueError: odd 1
#       | second line
#       +---------------- 2 ----------------
#       | ExceptionGroup: inner (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | Traceback (most recent call last):
#         |   File "$HERE/group_tracebacks.py", line 8, in leaf
#         |     raise ValueError(f"odd {n}\nsecond line")
#         | ValueError: odd 3
#         | second line
#         +------------------------------------
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 54, in <module>
#     |     raise E1("a")
#     | E1: a
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 52, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "$HERE/group_tracebacks.py", line 9, in leaf
#       |     raise KeyError(n)
#       | KeyError: 2
#       +------------------------------------
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 56, in <module>
#     |     raise E1("b")
#     | E1: b
#     +---------------- 3 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 52, in <module>
#     |     group()
#     |   File "$HERE/group_tracebacks.py", line 17, in group
#     |     raise ExceptionGroup("several", [leaf(1), leaf(2), ExceptionGroup("inner", [leaf(3), OSError(2, "no")])])
#     | ExceptionGroup: several (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ExceptionGroup: inner (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | FileNotFoundError: [Errno 2] no
#         +------------------------------------
# Traceback (most recent call last):
#   File "$HERE/group_tracebacks.py", line 60, in <module>
#     naked()
#   File "$HERE/group_tracebacks.py", line 14, in naked
#     raise TypeError("naked")
# TypeError: naked
# hello
# note
#
# The above exception was the direct cause of the following exception:
#
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/group_tracebacks.py", line 63, in <module>
#   |     raise ExceptionGroup("final\nmsg", [e, *[leaf(i) for i in range(16)], ExceptionGroup("x", [leaf(1)])]) from e
#   | ExceptionGroup: final
# msg (18 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 60, in <module>
#     |     naked()
#     |   File "$HERE/group_tracebacks.py", line 14, in naked
#     |     raise TypeError("naked")
#     | TypeError: naked
#     | hello
#     | note
#     +---------------- 2 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 0
#     +---------------- 3 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 1
# second line
#     +---------------- 4 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 2
#     +---------------- 5 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 3
# second line
#     +---------------- 6 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 4
#     +---------------- 7 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 5
# second line
#     +---------------- 8 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 6
#     +---------------- 9 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 7
# second line
#     +---------------- 10 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 8
#     +---------------- 11 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 9
# second line
#     +---------------- 12 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 10
#     +---------------- 13 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 11
# second line
#     +---------------- 14 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 9, in leaf
#     |     raise KeyError(n)
#     | KeyError: 12
#     +---------------- 15 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/group_tracebacks.py", line 8, in leaf
#     |     raise ValueError(f"odd {n}\nsecond line")
#     | ValueError: odd 13
# second line
#     +---------------- ... ----------------
#     | and 3 more exceptions
#     +------------------------------------
# --- status 1
