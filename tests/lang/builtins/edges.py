# probing more: functions of builtins at their edges
def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


empty: list[int] = []
print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]), sorted(["b", "A"], key=str.lower), sorted([-3, 2], key=abs))
print(min(3, 1), max([1, 3], key=lambda x: -x), min("b", "a"), max(empty, default=7), min([], default=None), max(1, 2.5), max("a", "b", key=ord), min([[2], [1, 5]]))
print(sum([1.5, 2]), sum([[1]], []), sum((x for x in range(4)), 10), sum([True, True]), sum([0.1] * 10), sum(range(5), start=1))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in [1, 3]))
print(list(zip([1, 2], "ab", (True, False))), list(zip([1])), dict(zip("ab", [1, 2])))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x % 2, range(5))), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)))
print(divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), pow(2, 10), pow(2, 10, 7), pow(2.0, -1), abs(-5), abs(-2.5), abs(3 + 4j), round(2.5), round(-2.5), round(2.567, 2), round(1234, -2))
print(bin(10), oct(8), hex(255), bin(-1), chr(0x1F600), ord("é"), ascii("é"), repr("é"), hash(1) == hash(1.0), hash(True), hash(0), callable(len), callable(3))
print(isinstance(1, (int, str)), isinstance(True, int), isinstance(1.0, int), issubclass(bool, int), issubclass(KeyError, LookupError), isinstance([], list), isinstance((), tuple), isinstance(None, type(None)))
print(int("12"), int(3.9), int("z", 36), float("1e3"), bool(""), bool([0]), str(1.0), str(None), complex(1, 2), complex("1+2j"), list("ab"), tuple([1]), set([1, 1]), frozenset([2]), dict(a=1))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"), list(iter("ab")), list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1})), list(reversed((1, 2))))
attempt(lambda: max(empty))
attempt(lambda: next(iter(empty)))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
attempt(lambda: round(float("nan")))
attempt(lambda: ord("ab"))
attempt(lambda: int("x"))
attempt(lambda: float("x"))
attempt(lambda: complex("x"))
attempt(lambda: range(1, 2, 0))
attempt(lambda: bytes([300]))
attempt(lambda: sorted([1, 2], key=lambda x: 1 / (x - 1)))
attempt(lambda: sum(x for x in [1, 2] if 1 / (x - 2)))
attempt(lambda: dict([(1, 2)])[3])
attempt(lambda: "a".join(["x", "y"]) + 5 * "z")
attempt(lambda: format(3.14159, ".2f") + format(5, "05") + format("a", ">3") + format(True, "d") + format(None, ""))
print(1, 2, sep="-", end="!\n")
print("a", "b", sep="", end="")
print()
print(*[1, 2], *"ab", sep=", ")

# --- expected
# [3, 2, 1] ['a', 'b', 'c'] ['a', 'b'] [(1, 'a'), (1, 'b')] ['A', 'b'] [2, -3]
# 1 1 a 7 None 2.5 b [1, 5]
# 3.5 [1] 16 2 0.9999999999999999 11
# False True True False True
# [(1, 'a', True), (2, 'b', False)] [(1,)] {'a': 1, 'b': 2}
# [4, 6] [1, 'a'] [1, 3] [(5, 'a'), (6, 'b')] [(-1, 'a'), (0, 'b')]
# (-4, 1) (-4, -1) (3.0, 1.5) 1024 2 0.5 5 2.5 5.0 2 -2 2.57 1200
# 0b1010 0o10 0xff -0b1 😀 233 '\xe9' 'é' True 1 0 True False
# True True False True True True True True
# 12 3 35 1000.0 False True 1.0 None (1+2j) (1+2j) ['a', 'b'] (1,) {1} frozenset({2}) {'a': 1}
# 1 2 end ['a', 'b'] [2, 1] ['b', 'a'] [2, 1, 0] ['a'] [2, 1]
# ValueError: max() arg is an empty sequence
# StopIteration: 
# ValueError: zip() argument 2 is longer than argument 1
# ValueError: zip() argument 2 is shorter than argument 1
# ValueError: zip() argument 3 is shorter than arguments 1-2
# ValueError: cannot convert float NaN to integer
# TypeError: ord() expected a character, but string of length 2 found
# ValueError: invalid literal for int() with base 10: 'x'
# ValueError: could not convert string to float: 'x'
# ValueError: complex() arg is a malformed string
# ValueError: range() arg 3 must not be zero
# ValueError: bytes must be in range(0, 256)
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# KeyError: 3
# 'xayzzzzz'
# '3.1400005  a1None'
# 1-2!
# ab
# 1, 2, a, b
