import itertools, random, textwrap, json
class O:
    def __init__(self, n=None, s=None, f=None):
        self.n = n
        self.s = s
        self.f = f
def t(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
for o in (O(), O(2, ",", len)):
    t(lambda: round(3.14159, o.n))
    t(lambda: round(314, o.n))
    t(lambda: "a,b c,d".split(o.s))
    t(lambda: "a,b c,d".split(o.s, 1))
    t(lambda: "a,b c,d".rsplit(o.s))
    t(lambda: " ,x, ".strip(o.s))
    t(lambda: " ,x, ".lstrip(o.s))
    t(lambda: [1, 2, 3, 4][:o.n])
    t(lambda: [1, 2, 3, 4][o.n:])
    t(lambda: "abcd"[::o.n])
    t(lambda: "abcabc".find("a", o.n))
    t(lambda: "abcabc".count("a", o.n))
    t(lambda: list(itertools.islice([1, 2, 3, 4], o.n)))
    t(lambda: list(itertools.islice([1, 2, 3, 4], 0, o.n)))
    t(lambda: print(1, 2, sep=o.s, end="!\n"))
    t(lambda: print(1, 2, end=o.s))
    t(lambda: pow(3, 4, o.n))
    t(lambda: sorted([3, 1, 2], key=o.f) if o.f is None else 0)
    t(lambda: json.dumps([1, {"a": 2}], indent=o.n))
    t(lambda: list(filter(o.f, ["a", "", "b"])))
    t(lambda: "abc".startswith("b", o.n or 1))
    t(lambda: dict(a=1).get("z", o.n))
    t(lambda: [5].pop(o.n) if o.n is None else 1)
    t(lambda: "x".join(["a", "b"]) + (o.s or ""))
    t(lambda: max([1, 2], default=o.n))
    t(lambda: sum([1], o.n or 0))
    t(lambda: list(itertools.accumulate([1, 2, 3], initial=o.n)))
    t(lambda: list(itertools.zip_longest([1], [2, 3], fillvalue=o.s)))
    t(lambda: next(iter([]), o.n))
    t(lambda: getattr(o, "zz", o.n))
    t(lambda: "%s %r" % (o.n, o.s))
    t(lambda: f"{o.n!r:>5}{o.s!s:>6}")
    t(lambda: int("12", o.n) if o.n and o.n > 3 else int("11", 2))
    t(lambda: "a b".replace(" ", o.s or "-"))
    t(lambda: str(b"abc", "ascii") if o.n else "n")
    t(lambda: range(o.n or 0, 5)[0])
    t(lambda: "tEST".center(8, o.s or "*"))
    t(lambda: o.n + 1)
    t(lambda: o.s + "x")
    t(lambda: len(o.s))
    t(lambda: o.f("abc"))
    t(lambda: -o.n)
    t(lambda: o.n < 5)
    t(lambda: [1, 2][o.n - 1])
    t(lambda: o.n in [2, 3])
    t(lambda: sorted([o.n, 1]))

# --- expected
# 3
# 314
# ['a,b', 'c,d']
# ['a,b', 'c,d']
# ['a,b', 'c,d']
# ,x,
# ,x, 
# [1, 2, 3, 4]
# [1, 2, 3, 4]
# abcd
# 0
# 2
# [1, 2, 3, 4]
# [1, 2, 3, 4]
# 1 2!
# None
# 1 2
# None
# 81
# [1, 2, 3]
# [1, {"a": 2}]
# ['a', 'b']
# True
# None
# TypeError 'NoneType' object cannot be interpreted as an integer
# axb
# 2
# 1
# [1, 3, 6]
# [(1, 2), (None, 3)]
# None
# None
# None None
#  None  None
# 3
# a-b
# n
# 0
# **tEST**
# TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# TypeError unsupported operand type(s) for +: 'NoneType' and 'str'
# TypeError object of type 'NoneType' has no len()
# TypeError 'NoneType' object is not callable
# TypeError bad operand type for unary -: 'NoneType'
# TypeError '<' not supported between instances of 'NoneType' and 'int'
# TypeError unsupported operand type(s) for -: 'NoneType' and 'int'
# False
# TypeError '<' not supported between instances of 'int' and 'NoneType'
# 3.14
# 314
# ['a', 'b c', 'd']
# ['a', 'b c,d']
# ['a', 'b c', 'd']
#  ,x, 
#  ,x, 
# [1, 2]
# [3, 4]
# ac
# 3
# 1
# [1, 2]
# [1, 2]
# 1,2!
# None
# 1 2,None
# 1
# 0
# [
#   1,
#   {
#     "a": 2
#   }
# ]
# ['a', 'b']
# False
# 2
# 1
# axb,
# 2
# 3
# [2, 3, 5, 8]
# [(1, 2), (',', 3)]
# 2
# 2
# 2 ','
#     2     ,
# 3
# a,b
# abc
# 2
# ,,tEST,,
# 3
# ,x
# 1
# 3
# -2
# True
# 2
# True
# [1, 2]
