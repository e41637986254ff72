def resource(name):
    print("open", name)
    try:
        yield name + "1"
        yield name + "2"
    finally:
        print("close", name)


r = resource("a")
print(next(r))
r.close()
r.close()
print(next(r, "closed"))

not_begun = resource("b")
not_begun.close()
print(list(not_begun))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("no")
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def polite():
    try:
        yield 1
    except GeneratorExit:
        print("leaving")
        raise


def quiet():
    try:
        yield 1
    except GeneratorExit:
        print("returns")
        return


for make in (polite, quiet):
    g = make()
    next(g)
    g.close()


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit")


def within():
    with Manager():
        yield "in"
        yield "never"
    yield "out"


w = within()
print(next(w))
w.close()


def delegates():
    yield from resource("inner")


d = delegates()
print(next(d))
d.close()


def raises_at_close():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


x = raises_at_close()
next(x)
try:
    x.close()
except ValueError as error:
    print(error, repr(error.__context__))

for item in resource("loop"):
    print(item)
    break
print("after the loop")


def first(name):
    for item in resource(name):
        return item


print(first("returned"))
try:
    for item in resource("raised"):
        raise KeyError(item)
except KeyError as error:
    print(error)

# --- expected
# open a
# a1
# close a
# closed
# []
# no
# generator ignored GeneratorExit
# leaving
# returns
# enter
# in
# exit
# open inner
# inner1
# close inner
# in finally GeneratorExit()
# open loop
# loop1
# close loop
# after the loop
# open returned
# close returned
# returned1
# open raised
# close raised
# 'raised1'
