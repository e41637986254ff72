from typing import Optional, Union

class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Node(value)
            else:
                self.left.insert(value)
        elif self.right:
            self.right.insert(value)
        else:
            self.right = Node(value)

    def walk(self):
        out = []
        if self.left is not None:
            out += self.left.walk()
        out.append(self.value)
        if self.right is not None:
            out += self.right.walk()
        return out

    def depth(self) -> int:
        l = self.left.depth() if self.left else 0
        r = self.right.depth() if self.right else 0
        return 1 + max(l, r)

root = Node(5)
for v in [3, 8, 1, 4, 7, 9]:
    root.insert(v)
print(root.walk(), root.depth())

def last(node):
    while node.right is not None:
        node = node.right
    return node.value
print(last(root))
def first(node):
    while node is not None and node.left is not None:
        node = node.left
    return node.value
print(first(root))

class LinkedList:
    def __init__(self):
        self.head: Optional[Node] = None
        self.size = 0
    def push(self, v):
        self.head = Node(v, None, self.head)
        self.size += 1
    def pop(self):
        if self.head is None:
            raise IndexError("empty")
        v = self.head.value
        self.head = self.head.right
        self.size -= 1
        return v
    def find(self, v):
        cur = self.head
        while cur:
            if cur.value == v:
                return cur
            cur = cur.right
        return None
ll = LinkedList()
for i in range(3): ll.push(i)
print(ll.pop(), ll.pop(), ll.size)
n = ll.find(0)
print(n.value if n else "none")
m = ll.find(7)
try:
    print(m.value)
except AttributeError as e:
    print(e)
try:
    m.value = 3
except AttributeError as e:
    print(e)
try:
    m.insert(3)
except AttributeError as e:
    print(e)

def describe(x: Union[int, str, list, None, float]):
    if x is None:
        return "none"
    if isinstance(x, (int, float)):
        return "num %s" % (x + 1)
    if isinstance(x, str):
        return x.upper()
    return str(len(x))
print([describe(x) for x in [1, "a", [1, 2], None, 2.5]])

def f(x):
    if not isinstance(x, str) and x > 3:
        return x * 2
    if isinstance(x, str) and x.startswith("a"):
        return x + "!"
    return x
print(f(5), f("abc"), f(1), f("b"))

def g(d, k):
    v = d.get(k)
    if v is not None:
        return v + 1
    return -1
print(g({"a": 1}, "a"), g({"a": 1}, "b"))

def h(x=None):
    x = x or []
    x.append(1)
    return x
print(h(), h([2]))

def typ(x):
    if type(x) is int:
        return x + 1
    elif type(x) == str:
        return x + "s"
    return x
print(typ(1), typ("a"), typ(2.5))

vals = [1, "two", 3.0, None, [4]]
total = 0
for v in vals:
    if isinstance(v, bool): continue
    if isinstance(v, int): total += v
    elif isinstance(v, float): total += int(v)
    elif isinstance(v, list):
        for w in v: total += w
print(total)

def bad(x):
    return x + 1
for v in [1, "two", None, 2.5]:
    try:
        print(bad(v))
    except TypeError as e:
        print("TypeError", e)
def meth(x):
    return x.upper()
for v in ["a", 3, None]:
    try:
        print(meth(v))
    except AttributeError as e:
        print(e)
def idx(x):
    return x[0]
for v in ["ab", 3, None, [5]]:
    try:
        print(idx(v))
    except TypeError as e:
        print(e)
def ln(x): return len(x)
for v in ["ab", 3, None, [5]]:
    try:
        print(ln(v))
    except TypeError as e:
        print(e)
def it(x):
    return [y for y in x]
for v in ["ab", 3, None, [5]]:
    try:
        print(it(v))
    except TypeError as e:
        print(e)
def call(x): return x()
for v in [lambda: 3, 3, None]:
    try:
        print(call(v))
    except TypeError as e:
        print(e)
def cmp(x): return x < 3
for v in [1, "a", None, 2.5]:
    try:
        print(cmp(v))
    except TypeError as e:
        print(e)
def neg(x): return -x
for v in [1, "a", None, 2.5]:
    try:
        print(neg(v))
    except TypeError as e:
        print(e)
def setit(x): x[0] = 1
for v in [[1], "a", None]:
    try:
        setit(v); print(v)
    except TypeError as e:
        print(e)
def cont(x): return 1 in x
for v in [[1], None, 3]:
    try:
        print(cont(v))
    except TypeError as e:
        print(e)
def unp(x):
    a, b = x
    return a
for v in [(1, 2), [3, 4], None, 3]:
    try:
        print(unp(v))
    except TypeError as e:
        print(e)

# --- expected
# [1, 3, 4, 5, 7, 8, 9] 3
# 9
# 1
# 2 1 1
# 0
# 'NoneType' object has no attribute 'value'
# 'NoneType' object has no attribute 'value'
# 'NoneType' object has no attribute 'insert'
# ['num 2', 'A', '2', 'none', 'num 3.5']
# 10 abc! 1 b
# 2 -1
# [1] [2, 1]
# 2 as 2.5
# 8
# 2
# TypeError can only concatenate str (not "int") to str
# TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# 3.5
# A
# 'int' object has no attribute 'upper'
# 'NoneType' object has no attribute 'upper'
# a
# 'int' object is not subscriptable
# 'NoneType' object is not subscriptable
# 5
# 2
# object of type 'int' has no len()
# object of type 'NoneType' has no len()
# 1
# ['a', 'b']
# 'int' object is not iterable
# 'NoneType' object is not iterable
# [5]
# 3
# 'int' object is not callable
# 'NoneType' object is not callable
# True
# '<' not supported between instances of 'str' and 'int'
# '<' not supported between instances of 'NoneType' and 'int'
# True
# -1
# bad operand type for unary -: 'str'
# bad operand type for unary -: 'NoneType'
# -2.5
# [1]
# 'str' object does not support item assignment
# 'NoneType' object does not support item assignment
# True
# argument of type 'NoneType' is not iterable
# argument of type 'int' is not iterable
# 1
# 3
# cannot unpack non-iterable NoneType object
# cannot unpack non-iterable int object
