def worker():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except ValueError as error:
            print("caught", error)
        finally:
            print("step", n)


w = worker()
print(next(w))
print(w.throw(ValueError("bad")))
print(w.throw(ValueError("worse")))
try:
    w.throw(KeyError("out"))
except KeyError as error:
    print("escaped", error)
print(next(w, "finished"))
try:
    w.throw(ValueError("again"))
except ValueError as error:
    print("finished ones raise at once:", error)

w = worker()
try:
    w.throw(RuntimeError("not begun"))
except RuntimeError as error:
    print(error)
print(list(w))


def inner():
    try:
        yield 1
    except ValueError:
        yield "inner handled it"
    return "inner result"


def outer():
    got = yield from inner()
    yield got


o = outer()
print(next(o), o.throw(ValueError), next(o))


class Stop(Exception):
    pass


def patient():
    while True:
        try:
            yield "waiting"
        except Stop:
            return "stopped"


p = patient()
next(p)
try:
    p.throw(Stop())
except StopIteration as stop:
    print(stop.value)
print(list(p))


def in_handler():
    try:
        raise LookupError("first")
    except LookupError as error:
        x = yield f"handling {error}"
        print("still", error, x)
        try:
            yield "second"
        except ValueError as other:
            print(other, "during", repr(other.__context__))
    yield "after"


h = in_handler()
print(next(h))
try:
    raise TypeError("elsewhere")
except TypeError:
    print(h.send(5))
print(h.throw(ValueError("thrown")))
print(next(h, "end"))

# --- expected
# 1
# caught bad
# step 1
# 2
# caught worse
# step 2
# 3
# step 3
# escaped 'out'
# finished
# finished ones raise at once: again
# not begun
# []
# 1 inner handled it inner result
# stopped
# []
# handling first
# still first 5
# second
# thrown during LookupError('first')
# after
# end
