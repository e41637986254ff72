"""How generators end: close, GeneratorExit, throw, return in finally, values of StopIteration."""


def log(*words):
    print(*words)


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as e:
        print(type(e).__name__ + ":", e, repr(e.__cause__), repr(e.__context__))


def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log("exit")
        raise
    except ValueError as e:
        log("value", e)
        yield "after"
    finally:
        log("finally")


g = careful()
print(next(g))
g.close()
g.close()
attempt(lambda: next(g))
g = careful()
next(g)
print(g.throw(ValueError("thrown")))
attempt(lambda: next(g))
g = careful()
attempt(lambda: g.throw(KeyError("unstarted")))
attempt(lambda: next(g))
g = careful()
g.close()
attempt(lambda: next(g))
g = careful()
next(g)
attempt(lambda: g.throw(KeyError("through")))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
attempt(lambda: g.close())


def swallows():
    try:
        yield 1
    except GeneratorExit:
        return


g = swallows()
next(g)
attempt(lambda: g.close())


def fails_at_close():
    try:
        yield 1
    finally:
        raise RuntimeError("at close")


g = fails_at_close()
next(g)
attempt(lambda: g.close())


def stops():
    yield 1
    raise StopIteration("inside")


g = stops()
next(g)
attempt(lambda: next(g))


def returns():
    yield 1
    return "value"


g = returns()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e, e.args)


def outer():
    result = yield from returns()
    log("got", result)
    return result * 2


g = outer()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def delegating():
    try:
        yield from careful()
    finally:
        log("outer finally")


g = delegating()
next(g)
g.close()
g = delegating()
next(g)
print(g.throw(ValueError("into inner")))
g.close()


def echo():
    got = None
    while True:
        got = yield got
        if got == "end":
            return "ended"


g = echo()
attempt(lambda: g.send("early"))
print(next(g), g.send("a"), g.send("b"))
attempt(lambda: g.send("end"))


def finally_returns(x):
    try:
        if x == 1:
            raise ValueError("lost")
        if x == 2:
            return "from try"
        if x == 3:
            1 / 0
    except ZeroDivisionError:
        return "from except"
    finally:
        if x < 3:
            return f"from finally {x}"
        log("finally", x)
    return "end"


print([finally_returns(x) for x in range(5)])


def loop_finally():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log("body", i)
        finally:
            log("cleanup", i)
    else:
        log("else")
    while True:
        try:
            return i
        finally:
            break
    return "after break"


print(loop_finally())

# --- expected
# 1
# exit
# finally
# StopIteration:  None None
# value thrown
# after
# finally
# StopIteration:  None None
# KeyError: 'unstarted' None None
# StopIteration:  None None
# StopIteration:  None None
# finally
# KeyError: 'through' None None
# RuntimeError: generator ignored GeneratorExit None None
# None
# RuntimeError: at close None GeneratorExit()
# RuntimeError: generator raised StopIteration StopIteration('inside') StopIteration('inside')
# value value ('value',)
# 1
# got value
# valuevalue
# exit
# finally
# outer finally
# value into inner
# after
# finally
# outer finally
# TypeError: can't send non-None value to a just-started generator None None
# None a b
# StopIteration: ended None None
# finally 3
# finally 4
# ['from finally 0', 'from finally 1', 'from finally 2', 'from except', 'end']
# body 0
# cleanup 0
# cleanup 1
# body 2
# cleanup 2
# cleanup 3
# after break
