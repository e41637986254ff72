# values: edge cases
class I(int):
    def __new__(cls, x=0):
        if x < 0:
            raise ValueError("negative")
        return super().__new__(cls, x)
    def __eq__(self, other):
        if isinstance(other, I):
            return int(self) == int(other)
        return NotImplemented
    def __hash__(self): return hash(int(self))
    def __lt__(self, other):
        return int(self) < int(other)
    def __iadd__(self, other):
        return I(int(self) + other)
    def __mul__(self, other):
        return NotImplemented
    def __bool__(self):
        return True
print(I(3) == 3, 3 == I(3), I(3) == I(3), I(3) != 4, I(0) and "yes", I(3) in [3], [I(3), I(1)], sorted([I(3), I(1)]), I(2) < 3, I(2) <= 2)
x = I(5)
x += 2
print(x, type(x).__name__, I(4) * 2)
try:
    I(-1)
except ValueError as e:
    print(e)
try:
    print(I(4) * I(4))
except TypeError as e:
    print(e)
class S(str):
    pass
d = {S("a"): 1, "b": 2}
print(d["a"], d[S("b")], S("a") in d, {S("x"), "x", S("y")} == {"x", "y"}, sorted([S("b"), S("a")]), S("a") < "b", max(S("q"), "r"))
print(S("x y").split(), S("%s!") % "a", S("{}").format(3), "-".join(S("abc")), S("a") + S("b"), S("ab") * 2, S(5), repr(S("q'")), str(S("z")), S("abc")[::-1], len(S("")))
print(S("Abc").lower().title(), S("a,b").partition(","), "".join(reversed(S("abc"))), S("abc").find("c"), list(enumerate(S("ab"))), S("a").encode(), int(S("12")) + 1, ord(S("a")))
class F(float):
    def __repr__(self): return f"F({float(self)})"
print(F(1.5) + 1, F(2), [F(2)], F(1) == 1, round(F(2.567), 1), F("3e2"), F(7) // 2, divmod(F(7), 2), -F(1), abs(F(-2)), int(F(3.9)), F(2) ** 3, 2 ** F(3), 1 / F(4), F(0.5).as_integer_ratio(), "%.2f" % F(1.234))
class T(tuple):
    def first(self): return self[0] if self else None
print(T([1, 2]).first(), T(), T((1, "a")), T("ab") + ("c",), T([3, 1])[0], sorted(T([3, 1, 2])), 3 in T([3]), T([1]) == T([1]), T([1, 2]) < T([1, 3]), hash(T([1])) == hash((1,)), {T([1]): 2}[(1,)])
a, *rest = T([1, 2, 3])
print(a, rest, isinstance(T(), tuple), "%s-%s" % T([1, 2]), len(T([1, 2])), T([1, 2]).count(1), [*T([5, 6])])
def g(n: int) -> str: return f"{n:>4}"
def h(s: str) -> int: return len(s)
print(g(I(7)), h(S("abc")), sum([F(1), F(2)]), min(I(3), I(2)), any([S("")]), all(T([1])), range(I(2))[0], "abc"[I(1)], [1, 2, 3][:I(2)])
import json
class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, tuple(int(p) for p in text.split(".")))
    def __str__(self): return ".".join(map(str, self))
    @property
    def major(self): return self[0]
vs = [Version("1.10.2"), Version("1.9"), Version("2.0.0")]
print(*sorted(vs), max(vs).major, vs[0] > vs[1], str(vs[2]), f"{vs[0]}", vs[0][:2])

# --- expected
# True True True True yes True [3, 1] [1, 3] True True
# 7 I 8
# negative
# unsupported operand type(s) for *: 'I' and 'I'
# 1 2 True True ['a', 'b'] True r
# ['x', 'y'] a! 3 a-b-c ab abab 5 "q'" z cba 0
# Abc ('a', ',', 'b') cba 2 [(0, 'a'), (1, 'b')] b'a' 13 97
# 2.5 F(2.0) [F(2.0)] True 2.6 F(300.0) 3.0 (3.0, 1.0) -1.0 2.0 3 8.0 8.0 0.25 (1, 2) 1.23
# 1 () (1, 'a') ('a', 'b', 'c') 3 [1, 2, 3] True True True True 2
# 1 [2, 3] True 1-2 2 1 [5, 6]
#    7 3 3.0 2 False True 0 b [1, 2]
# 1.9 1.10.2 2.0.0 2 True 2.0.0 1.10.2 (1, 10)
