"""Classes derived from deque."""
import collections
from collections import deque


class Ring(deque):
    def __init__(self, n):
        super().__init__(maxlen=n)
        self.added = 0

    def append(self, x):
        self.added += 1
        super().append(x)

    def mean(self):
        return sum(self) / len(self)


class Stack(collections.deque):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1] if self else None


r = Ring(3)
for i in range(5):
    r.append(i)
print(r.mean(), list(r), len(r), r[0], r.popleft(), r.maxlen, r.added, r)
s = Stack(["a", "b"])
print(s.peek(), Stack().peek())
s.push("c")
s.appendleft("z")
print(s.pop(), s, len(s), "a" in s, s == deque(["z", "a", "b"]), bool(s), bool(Stack()))
s.rotate(1)
s.extend(["x", "y"])
s += ["w"]
del s[0]
s[0] = "first"
print(list(reversed(s)), s.count("x"), s.index("x"), isinstance(s, deque), s.maxlen, sorted(s))
for item in s:
    print(item, end=" ")
print()
try:
    Stack().popleft()
except IndexError as e:
    print(e)

# --- expected
# 3.0 [2, 3, 4] 3 2 2 3 5 Ring([3, 4], maxlen=3)
# b None
# c Stack(['z', 'a', 'b']) 3 True True True False
# ['w', 'y', 'x', 'a', 'first'] 1 2 True None ['a', 'first', 'w', 'x', 'y']
# first a x y w 
# pop from an empty deque
