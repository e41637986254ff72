# except*: what each handler is given, what is raised again, what handlers raise.
import traceback

def run(error):
    log = []
    try:
        try:
            if error is not None:
                raise error
            log.append("fine")
        except* ValueError as eg:
            log.append(f"V {eg!r}")
        except* (TypeError, KeyError) as eg:
            log.append(f"TK {eg!r}")
            if len(eg.exceptions) > 1:
                raise
        except* OSError:
            log.append("OS")
            raise RuntimeError("new")
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as e:
        log.append(f"out {e!r} context {e.__context__!r} cause {e.__cause__!r} {e.__suppress_context__}")
        print(log)
        traceback.print_exception(e)
        return
    print(log)

run(None)
run(ValueError("a"))
run(KeyError("a"))
run(OSError("a"))
run(ZeroDivisionError("a"))
run(KeyboardInterrupt())
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)]))
run(ExceptionGroup("g", [ValueError(1), OSError(2), KeyError(3), TypeError(4), IndexError(5)]))
run(ExceptionGroup("g", [OSError(2), ExceptionGroup("h", [ValueError(1), ZeroDivisionError(6)])]))
run(BaseExceptionGroup("g", [KeyboardInterrupt(), ExceptionGroup("h", [ValueError(1), ZeroDivisionError(6)])]))

def nested():
    try:
        try:
            raise ExceptionGroup("n", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError:
            try:
                raise ExceptionGroup("m", [IndexError(1), OSError("q")])
            except* IndexError as eg:
                print("inner", eg)
    except* TypeError as eg:
        print("outer", repr(eg))
    return "never"

try:
    print(nested())
except ExceptionGroup as e:
    print(repr(e))
    traceback.print_exception(e)

for i in range(3):
    total = 0
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as eg:
        total += len(eg.exceptions)
    print(i, total)

def gen():
    try:
        yield 1
        raise ExceptionGroup("gen", [KeyError("k")])
    except* KeyError as eg:
        yield repr(eg)

print(list(gen()))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* (KeyError, BaseExceptionGroup):
        print("never")
except TypeError as e:
    print(e)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as eg:
    raise KeyError("late") from eg

# --- expected
# ['fine', 'else', 'finally']
# ["V ExceptionGroup('', (ValueError('a'),))", 'finally']
# ["TK ExceptionGroup('', (KeyError('a'),))", 'finally']
# ['OS', 'finally', "out RuntimeError('new') context ExceptionGroup('', (OSError('a'),)) cause None False"]
# ['finally', "out ZeroDivisionError('a') context None cause None False"]
# ['finally', 'out KeyboardInterrupt() context None cause None False']
# ["V ExceptionGroup('g', [ValueError(1)])", "TK ExceptionGroup('g', [TypeError(2)])", 'finally']
# ["V ExceptionGroup('g', [ValueError(1)])", "TK ExceptionGroup('g', [TypeError(2), KeyError(3)])", 'finally', "out ExceptionGroup('g', [TypeError(2), KeyError(3)]) context None cause None True"]
# ["V ExceptionGroup('g', [ValueError(1)])", "TK ExceptionGroup('g', [KeyError(3), TypeError(4)])", 'OS', 'finally', "out ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [KeyError(3), TypeError(4), IndexError(5)])]) context None cause None False"]
# ["V ExceptionGroup('g', [ExceptionGroup('h', [ValueError(1)])])", 'OS', 'finally', "out ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [ExceptionGroup('h', [ZeroDivisionError(6)])])]) context None cause None False"]
# ["V ExceptionGroup('g', [ExceptionGroup('h', [ValueError(1)])])", 'finally', "out BaseExceptionGroup('g', [KeyboardInterrupt(), ExceptionGroup('h', [ZeroDivisionError(6)])]) context None cause None True"]
# inner m (1 sub-exception)
# outer ExceptionGroup('', [ExceptionGroup('n', [TypeError(2)])])
# ExceptionGroup('', [ExceptionGroup('m', [OSError('q')]), ExceptionGroup('n', [KeyError(3)])])
# 0 1
# 1 1
# 2 1
# [1, "ExceptionGroup('gen', [KeyError('k')])"]
# catching ExceptionGroup with except* is not allowed. Use except instead.
# --- stderr
#   | ExceptionGroup:  (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 9, in run
#     |     raise error
#     | OSError: a
#     +------------------------------------
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/except_star.py", line 19, in run
#     raise RuntimeError("new")
# RuntimeError: new
# Traceback (most recent call last):
#   File "$HERE/except_star.py", line 9, in run
#     raise error
# ZeroDivisionError: a
# Traceback (most recent call last):
#   File "$HERE/except_star.py", line 9, in run
#     raise error
# KeyboardInterrupt
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/except_star.py", line 9, in run
#   |     raise error
#   | ExceptionGroup: g (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | TypeError: 2
#     +---------------- 2 ----------------
#     | KeyError: 3
#     +------------------------------------
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 9, in run
#     |     raise error
#     | ExceptionGroup: g (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | OSError: 2
#       +------------------------------------
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 19, in run
#     |     raise RuntimeError("new")
#     | RuntimeError: new
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 9, in run
#     |     raise error
#     | ExceptionGroup: g (3 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | KeyError: 3
#       +---------------- 2 ----------------
#       | TypeError: 4
#       +---------------- 3 ----------------
#       | IndexError: 5
#       +------------------------------------
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 9, in run
#     |     raise error
#     | ExceptionGroup: g (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | OSError: 2
#       +------------------------------------
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 19, in run
#     |     raise RuntimeError("new")
#     | RuntimeError: new
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 9, in run
#     |     raise error
#     | ExceptionGroup: g (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ExceptionGroup: h (1 sub-exception)
#       +-+---------------- 1 ----------------
#         | ZeroDivisionError: 6
#         +------------------------------------
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/except_star.py", line 9, in run
#   |     raise error
#   | BaseExceptionGroup: g (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | KeyboardInterrupt
#     +---------------- 2 ----------------
#     | ExceptionGroup: h (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ZeroDivisionError: 6
#       +------------------------------------
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/except_star.py", line 57, in <module>
#   |     print(nested())
#   |           ^^^^^^^^
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 49, in nested
#     |     raise ExceptionGroup("m", [IndexError(1), OSError("q")])
#     | ExceptionGroup: m (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | OSError: q
#       +------------------------------------
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "$HERE/except_star.py", line 46, in nested
#     |     raise ExceptionGroup("n", [ValueError(1), TypeError(2), KeyError(3)])
#     | ExceptionGroup: n (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | KeyError: 3
#       +------------------------------------
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/except_star.py", line 86, in <module>
#   |     raise ExceptionGroup("g", [ValueError(1)])
#   | ExceptionGroup: g (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +------------------------------------
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/except_star.py", line 88, in <module>
#     raise KeyError("late") from eg
# KeyError: 'late'
# --- status 1
