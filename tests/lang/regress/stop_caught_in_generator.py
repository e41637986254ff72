"""StopIteration out of a function that a generator calls within a `try`: it is caught there, and the generator goes on."""

def stop(x):
    raise StopIteration(x)
def gen(xs):
    try:
        for x in xs:
            stop(x)
            yield x
    except StopIteration:
        pass
print(list(gen([1, 2])))
def gen2(xs):
    try:
        for x in xs:
            stop(x)
            yield x
    except StopIteration:
        yield 5
    yield 6
print(list(gen2([1, 2])))
g = gen2([4])
print(next(g), next(g), next(g, None))


def gen3(xs):
    for x in xs:
        if x > 1:
            stop(x)
        yield x


def outside():
    try:
        for v in gen3([1, 2]):
            print(v)
    except StopIteration:
        print("never")
    except RuntimeError as e:
        print(e, repr(e.__cause__))


def nested(xs):
    try:
        for v in gen3(xs):
            yield v
    except RuntimeError as e:
        yield str(e)
        try:
            stop(0)
        except StopIteration:
            yield "again"


outside()
print(list(nested([1, 2])))

# --- expected
# []
# [5, 6]
# 5 6 None
# 1
# generator raised StopIteration StopIteration(2)
# [1, 'generator raised StopIteration', 'again']
