class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.update(zip(params, args))
        self.outer = outer
    def find(self, var):
        if var in self:
            return self
        if self.outer is None:
            raise NameError(var)
        return self.outer.find(var)
g = Env(["a", "b"], [1, 2])
e = Env(["c"], [3], g)
print(e.find("a")["a"], e.find("c") is e, len(g), g, e, list(g), sorted(g.items()))
for k, v in g.items():
    print(k, v)
g["z"] = 26
del g["a"]
print(g, g.get("q"), g.get("q", 5), g.pop("z"), g.setdefault("y", 9), isinstance(g, dict), "b" in g, bool(g))
try:
    g["nope"]
except KeyError as err:
    print("KeyError", err)

class Stack(list):
    def push(self, x):
        self.append(x)
    def peek(self):
        return self[-1]
s = Stack()
s.push(3)
s.push(4)
s.extend([5, 6])
print(s, s.peek(), len(s), s[1:3], s.pop(), sum(s), max(s), sorted(s, reverse=True), [x * 2 for x in s])
t = Stack("abc")
print(t, t + ["d"], t == ["a", "b", "c"], "b" in t, t.index("c"), list(reversed(t)), ",".join(t), isinstance(t, list))
t.sort(key=lambda c: -ord(c))
print(t, t[0], type(t).__name__, repr(t), str(t))

class CountDict(dict):
    def __missing__(self, key):
        return 0
c = CountDict()
for ch in "mississippi":
    c[ch] += 1
print(c, c["x"], len(c))

class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.upper())
u = Upper()
u["ab"] = 1
print(u, u["aB"])

class Bag(set):
    def add_all(self, xs):
        for x in xs:
            self.add(x)
b = Bag()
b.add_all([1, 2, 1])
print(b, len(b), 2 in b, b | {7}, Bag(), b == {1, 2})

def total(xs: list[int]) -> int:
    return sum(xs)
def first(d: dict) -> str:
    for k in d:
        return k
    return ""
print(total(s), first(g))
class Matrix(list):
    def __init__(self, rows, cols):
        super().__init__([0] * cols for _ in range(rows))
        self.cols = cols
    def __str__(self):
        return "\n".join(" ".join(map(str, r)) for r in self)
m = Matrix(2, 3)
m[1][2] = 7
print(m)
print(repr(m))

# --- expected
# 1 True 2 {'a': 1, 'b': 2} {'c': 3} ['a', 'b'] [('a', 1), ('b', 2)]
# a 1
# b 2
# {'b': 2, 'y': 9} None 5 26 9 True True True
# KeyError 'nope'
# [3, 4, 5] 6 4 [4, 5] 6 12 5 [5, 4, 3] [6, 8, 10]
# ['a', 'b', 'c'] ['a', 'b', 'c', 'd'] True True 2 ['c', 'b', 'a'] a,b,c True
# ['c', 'b', 'a'] c Stack ['c', 'b', 'a'] ['c', 'b', 'a']
# {'m': 1, 'i': 4, 's': 4, 'p': 2} 0 4
# {'AB': 1} 1
# Bag({1, 2}) 2 True {1, 2, 7} Bag() True
# 12 b
# 0 0 0
# 0 0 7
# [[0, 0, 0], [0, 0, 7]]
