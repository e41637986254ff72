"""Parameters, results, recursion, closures, globals, fields."""

calls = 0  # range: calls 0..counted
level = 1  # range: level 1..9
only_here = 3  # range: only_here 3..40
big = 1 << 62  # range: big 4611686018427387904..4611686018427387904


def fib(n):  # range: n 0..20
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)  # range: return 0..


def depth(n):  # range: n 0..12
    if n <= 0:
        return 0
    return depth(n - 1)  # range: return 0..0


def ping(n):
    return n if n >= 100 else pong(n + 1)  # range: n -5..101


def pong(n):
    return ping(n + 1)  # range: n -4..100


def bump():
    global calls, level
    calls += 1
    if level == 4:
        level = 9


def overflow(n):
    word = n  # range: word 4611686018427387903..4611686018427387903
    more = n + 1  # range: more 4611686018427387904..4611686018427387904
    most = more + n  # range: most 9223372036854775807..9223372036854775807
    over = most + 1  # range: over 9223372036854775808..9223372036854775808; not raw: over
    return word, more, most, over


def counter():
    count = 0  # range: count -counted..counted

    def up(by):
        nonlocal count
        if count < 10:
            seen = count
            count = seen + by
        return count

    return up


def adder(n):
    return lambda x: x + n  # range: n 2..3


class Point:
    def __init__(self, x, y):
        self.x = x  # range: Point.x 1..8; Point.y -counted..counted
        self.y = y

    def move(self, by):
        self.y += by
        return self.x  # range: return 1..8

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self):
        return self.x


class Base:
    def area(self, k):  # range: k 6..6
        return 10


class Derived(Base):
    def area(self, k):  # range: k 1..6
        return k * 10  # range: return 10..60


def total_area(shapes):
    total = 0
    for s in shapes:
        one = s.area(6)  # range: one 10..60
        total += one
    return total  # range: return 0..counted


fib(20)
depth(12)
ping(-5)
bump()
only_here = 40
overflow((1 << 62) - 1)
up = counter()
up(3)
up(-4)
f = adder(2)
g = adder(3)
f(10)
p = Point(1, 2)
q = Point(8, -2)
p.move(4)
q.move(-4)
seen = {p: 1, q: 2}
Derived().area(1)
total_area([Base(), Derived()])
both = [f, g]
for h in both:
    r = h(7)  # range: r 9..13
