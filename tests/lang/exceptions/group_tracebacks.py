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
    import traceback
    traceback.print_exception(e)
    print("".join(traceback.format_exception(e)))
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
