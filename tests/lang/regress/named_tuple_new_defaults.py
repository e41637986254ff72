# defaults of named tuples as they were given before `defaults=`
from collections import namedtuple

Person = namedtuple("Person", ["id", "health", "days"])
Person.__new__.__defaults__ = ("well", 0)
print(Person(1), Person(2, "ill"), Person(3, days=4))

Node = namedtuple("Node", "val left right")
Node.__new__.__defaults__ = (None,) * len(Node._fields)
print(Node(), Node(5, Node(4)))

Row = namedtuple("Row", "a b c".split(), defaults=(0,) * 2)
print(Row(1), Row(1, c=2), Row._fields)

class Span(namedtuple("Span", "lo hi")):
    __slots__ = ()
    @property
    def size(self): return self.hi - self.lo
Span.__new__.__defaults__ = (10,)
print(Span(3), Span(3).size)

# --- expected
# Person(id=1, health='well', days=0) Person(id=2, health='ill', days=0) Person(id=3, health='well', days=4)
# Node(val=None, left=None, right=None) Node(val=5, left=Node(val=4, left=None, right=None), right=None)
# Row(a=1, b=0, c=0) Row(a=1, b=0, c=2) ('a', 'b', 'c')
# Span(lo=3, hi=10) 7
