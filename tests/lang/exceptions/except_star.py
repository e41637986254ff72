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
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as eg:
    raise KeyError("late") from eg
