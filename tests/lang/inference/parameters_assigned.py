"""A parameter that the body assigns holds what callers give until then."""


def words(s):
    s = s.split(",")
    return len(s), s[0]


def framed(n, env):
    if n > 3:
        env = (n, env)
    n = str(n)
    return n + "!", env


def numbers(text):
    if isinstance(text, str):
        text = [int(x) for x in text.split()]
    text = sum(text)
    return text + 0.5


def first(xs=None):
    xs = xs or []
    xs = xs[0] if xs else None
    return xs


def counted(*args, **kw):
    args = len(args)
    kw = sorted(kw)
    return args + 1, kw


def drained(items):
    total = 0
    while items:
        item, items = items
        total += item
    return total


def lines(text):
    text = text.split()
    for line in text:
        line = line.upper()
        yield line


def shown(x):
    before = lambda: "before"
    x = f"<{x}>"
    return before() + x.strip("<")


def kept(x):
    def get():
        return x

    x = [x]
    return get()


def late(x):
    try:
        x = int(x)
    except ValueError:
        x = x + "?"
    finally:
        x = [x]
    return x


def again(x):
    y = x
    del x
    x = [y]
    for x in x:
        pass
    return x


def deep(n, acc=()):
    if n == 0:
        return acc
    acc = acc + (n,)
    return deep(n - 1, acc)


def with_manager(path):
    with open(path) as path:
        path = path.read()
    return len(path) > 10


class Node:
    def __init__(self, value, parent=None):
        value = str(value)
        self.value = value
        self.parent = parent

    def path(self):
        found = []
        while self is not None:
            found.append(self.value)
            self = self.parent
        return found


class Named(Node):
    def __init__(self, name, parent=None):
        name = name.title()
        super().__init__(name, parent)

    def path(self):
        names = super().path()
        return names[::-1]


print(words("a,b"), framed(4, None), framed(1, None))
print(numbers("1 2 3"), numbers([4, 5]), first(), first([7]))
print(counted(1, 2, b=3, a=4), drained((1, (2, (3, None)))))
print(list(lines("a b")), shown(5), kept(3), late("12"), late("x"))
print(again("t"), deep(4), with_manager(__file__))
print(Node(1, Node(2)).path(), Named("ann", Named("bob")).path())

# --- expected
# (2, 'a') ('4!', (4, None)) ('1!', None)
# 6.5 9.5 None 7
# (3, ['a', 'b']) 6
# ['A', 'B'] before5> [3] [12] ['x?']
# t (4, 3, 2, 1) True
# ['1', '2'] ['Bob', 'Ann']
