from functools import total_ordering
class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next
        def __repr__(self):
            return f"Node({self.value})"
    SIZE_LIMIT = 3
    DOUBLE = SIZE_LIMIT * 2
    names = ["a", "b"]
    def __init__(self):
        self.head: "LinkedList.Node | None" = None
        self.size = 0
    def push(self, v):
        self.head = LinkedList.Node(v, self.head)
        self.size += 1
    def push2(self, v):
        self.head = self.Node(v, self.head)
        self.size += 1
    def items(self):
        out = []
        n = self.head
        while n is not None:
            out.append(n.value)
            n = n.next
        return out
    def __radd__(self, other):
        return other + self.size
    __add__ = __radd__
    def _get(self):
        return self.size * 10
    def _set(self, v):
        self.size = v
    tens = property(_get, _set)
l = LinkedList()
l.push(1)
l.push2(2)
print(l.items(), l.head, LinkedList.DOUBLE, l.SIZE_LIMIT, l + 5, 5 + l, l.tens, LinkedList.Node(7))
l.tens = 4
print(l.size, LinkedList.names)

def make(n):
    class Counter:
        total = 0
        def __init__(self, start):
            self.count = start
        def bump(self):
            self.count += 1
            Counter.total += 1
            return self.count
    c = Counter(n)
    c.bump()
    c.bump()
    return c.count, Counter.total, type(c).__name__
print(make(5), make(1), make(5))

registry = {}
def register(cls):
    registry[cls.__name__] = cls.__name__.lower()
    return cls
@register
class Alpha:
    pass
@register
class Beta:
    pass
print(registry)

@total_ordering
class Ver:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __lt__(self, other):
        return self.n < other.n
a, b = Ver(1), Ver(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sorted([b, a])[0].n)

class Shape:
    def describe(self):
        return f"{self.name} with area {self.area():.1f}"
class Sq(Shape):
    def __init__(self, s):
        self.s = s
        self.name = "square"
    def area(self):
        return self.s ** 2
class Circ(Shape):
    name = "circle"
    def __init__(self, r):
        self.r = r
    def area(self):
        return 3.14159 * self.r ** 2
for s in [Sq(2), Circ(1)]:
    print(s.describe())
class Temp:
    def __init__(self, c=0.0):
        self._c = c
    @property
    def f(self):
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        self._c = (v - 32) * 5 / 9
    @classmethod
    def from_f(cls, v):
        t = cls()
        t.f = v
        return t
    @staticmethod
    def is_hot(c):
        return c > 30
t = Temp.from_f(212)
print(t._c, t.f, Temp.is_hot(t._c), t.is_hot(5))
class Sub(Temp):
    pass
print(type(Sub.from_f(32)).__name__, isinstance(Sub.from_f(32), Sub))

# --- expected
# [2, 1] Node(2) 6 3 7 7 20 Node(7)
# 4 ['a', 'b']
# (7, 2, 'Counter') (3, 2, 'Counter') (7, 2, 'Counter')
# {'Alpha': 'alpha', 'Beta': 'beta'}
# True True False False False True 1
# square with area 4.0
# circle with area 3.1
# 100.0 212.0 True False
# Sub True
