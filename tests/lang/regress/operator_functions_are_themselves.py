import operator
import math
f = operator.gt if len("x") > 5 else operator.lt
print(f is operator.lt, f == operator.lt)
g = len if f(1, 2) else max
print(g is len, g is max)
h = math.floor if f(1, 2) else math.ceil
print(h is math.floor)
import operator
from operator import add, lt
from functools import reduce
f = operator.gt if len("x") > 5 else operator.lt
print(f is operator.lt, f == operator.lt, f is lt, operator.lt)
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "neg": operator.neg}
print(OPS["+"](2, 3), OPS["+"]("a", "b"), OPS["/"](7, 2), OPS["neg"](4), OPS["+"] is add)
print(reduce(operator.mul, range(1, 6)), sorted([3, 1], key=operator.neg), list(map(operator.add, [1, 2], [3, 4])))
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + o.x)
    def __lt__(self, o): return self.x < o.x
print(add(V(1), V(2)).x, lt(V(1), V(2)))
def run(g, *a): return g(*a)
print(run(add, 1, 2), run(operator.mul, "a", 3), run(operator.and_, 6, 3), run(operator.contains, [1], 1))
h = []
import heapq
class H:
    def __init__(self, cmp=operator.lt): self.cmp = cmp
    def best(self, a, b): return a if self.cmp(a, b) else b
    def is_min(self): return self.cmp is operator.lt
print(H().best(1, 2), H(operator.gt).best(1, 2), H().is_min(), H(operator.gt).is_min())
try:
    print(run(add, 1, "b"))
except TypeError as e:
    print(e)
print(reduce(add, [1, None]))

# --- expected
# True True
# True False
# True
# True True True <built-in function lt>
# 5 ab 3.5 -4 True
# 120 [3, 1] [4, 6]
# 3 True
# 3 aaa 2 True
# 1 2 True False
# unsupported operand type(s) for +: 'int' and 'str'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/operator_functions_are_themselves.py", line 35, in <module>
#     print(reduce(add, [1, None]))
#           ^^^^^^^^^^^^^^^^^^^^^^
# TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
# --- status 1
