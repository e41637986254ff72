"""Arguments are evaluated before the first of them is gone through; keyword counts add to those of the items."""

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterator


def gen(n: int) -> Iterator[int]:
    for i in range(n):
        print("gen", i)
        yield i


def pairs(n: int) -> Iterator[tuple[str, int]]:
    for i in range(n):
        print("pair", i)
        yield str(i), i


def f(x: int) -> int:
    print("f", x)
    return x


def nothing() -> None:
    print("nothing")


def bad(x: int) -> int:
    raise ValueError(x)


def main() -> None:
    print(deque(gen(3), f(2)), deque(gen(3), maxlen=f(2)), deque((x for x in gen(2)), f(1)))
    print(dict(pairs(2), k=f(3)), dict({"a": 1}, k=f(3), **{"z": f(4)}), dict(((str(x), x) for x in gen(2)), a=f(3)))
    print(OrderedDict(pairs(2), k=f(3)), defaultdict(int, pairs(2), k=f(3)), OrderedDict({"a": 1}, **{"b": f(2)}))
    d = {"a": 1}
    d.update(pairs(2), k=f(3))
    d.update(zip("ab", gen(2)), k=d["k"] + 1, **{"m": d["a"]})
    print(d)
    for _ in range(2):
        try:
            d.update({"n": 1}, k=bad(3))
        except ValueError as e:
            print(e, d)
        try:
            d.update(o=f(1), k=bad(4))
        except ValueError as e:
            print(e, d)
    print(max(gen(3), key=nothing()), sorted(gen(3), reverse=bool(f(1)), key=nothing()))
    print(Counter("aab", a=f(5), c=2), Counter(gen(2)), Counter(a=f(1)), Counter({"a": 2}, **{"a": 1, "b": f(2)}))
    c = Counter("ab")
    c.update("aa", b=3)
    c.update({"a": 4}, q=f(1))
    c.update(q=f(1))
    c.update(["q"])
    c.update({"q": -1})
    print(c)


main()

# --- expected
# f 2
# gen 0
# gen 1
# gen 2
# f 2
# gen 0
# gen 1
# gen 2
# f 1
# gen 0
# gen 1
# deque([1, 2], maxlen=2) deque([1, 2], maxlen=2) deque([1], maxlen=1)
# f 3
# pair 0
# pair 1
# f 3
# f 4
# f 3
# gen 0
# gen 1
# {'0': 0, '1': 1, 'k': 3} {'a': 1, 'k': 3, 'z': 4} {'0': 0, '1': 1, 'a': 3}
# f 3
# pair 0
# pair 1
# f 3
# pair 0
# pair 1
# f 2
# OrderedDict([('0', 0), ('1', 1), ('k', 3)]) defaultdict(<class 'int'>, {'0': 0, '1': 1, 'k': 3}) OrderedDict([('a', 1), ('b', 2)])
# f 3
# pair 0
# pair 1
# gen 0
# gen 1
# {'a': 0, '0': 0, '1': 1, 'k': 4, 'b': 1, 'm': 1}
# 3 {'a': 0, '0': 0, '1': 1, 'k': 4, 'b': 1, 'm': 1}
# f 1
# 4 {'a': 0, '0': 0, '1': 1, 'k': 4, 'b': 1, 'm': 1}
# 3 {'a': 0, '0': 0, '1': 1, 'k': 4, 'b': 1, 'm': 1}
# f 1
# 4 {'a': 0, '0': 0, '1': 1, 'k': 4, 'b': 1, 'm': 1}
# nothing
# gen 0
# gen 1
# gen 2
# f 1
# nothing
# gen 0
# gen 1
# gen 2
# 2 [2, 1, 0]
# f 5
# gen 0
# gen 1
# f 1
# f 2
# Counter({'a': 7, 'c': 2, 'b': 1}) Counter({0: 1, 1: 1}) Counter({'a': 1}) Counter({'a': 3, 'b': 2})
# f 1
# f 1
# Counter({'a': 7, 'b': 4, 'q': 2})
