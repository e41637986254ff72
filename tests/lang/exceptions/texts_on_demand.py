# Exceptions whose `__init__` doesn't hand its arguments on: str(e) is made when it is asked, of what they are then.
from enum import Enum


class Color(Enum):
    RED = 1


class Node:
    def __init__(self):
        self.me = self
        self.items = [1]

    def __repr__(self):
        print("repr!")
        return f"Node{self.items}"


class Ret(Exception):
    def __init__(self, value):
        self.value = value


class Two(Exception):
    def __init__(self, a, b):
        self.a = a


class Silent(Exception):
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return "silent"


class Located(Exception):
    def __init__(self, node, line):
        self.node = node
        self.line = line
        super().__init__(f"at {self.line}")


class Below(Ret):
    def __init__(self, value):
        super().__init__(value + 1)


def attempt(make):
    try:
        raise make()
    except Exception as e:
        return e


n = Node()
for error in (attempt(lambda: Ret(n)), attempt(lambda: Two(n, 2)), attempt(lambda: Silent(n)), attempt(lambda: Located(n, 7))):
    print(type(error).__name__)
n.items.append(2)
e = attempt(lambda: Ret(n))
n.items.append(3)
print(e, "|", repr(e), e.value.items)
print(str(attempt(lambda: Ret(Color.RED))), repr(attempt(lambda: Ret(Color.RED))))
print(repr(attempt(lambda: Two(n, "x"))), attempt(lambda: Two("a", "b")))
print(attempt(lambda: Silent(n)), repr(attempt(lambda: Silent(5))))
e = attempt(lambda: Located(n, 8))
print(e, repr(e), e.args)
e = attempt(lambda: Below(1))
print(e, repr(e), e.args, e.value)
print(Ret(None), repr(Ret("text")), [Ret("listed")])
raise Two(n, 1)

# --- expected
# Ret
# Two
# Silent
# Located
# repr!
# repr!
# Node[1, 2, 3] | Ret(Node[1, 2, 3]) [1, 2, 3]
# Color.RED Ret(<Color.RED: 1>)
# repr!
# Two(Node[1, 2, 3], 'x') ('a', 'b')
# silent Silent(5)
# at 8 Located('at 8') ('at 8',)
# 1 Below(1) (1,) 2
# None Ret('text') [Ret('listed')]
# repr!
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/texts_on_demand.py", line 71, in <module>
#     raise Two(n, 1)
# Two: (Node[1, 2, 3], 1)
# --- status 1
