from collections.abc import Generator, Iterable, Iterator, Callable, Sequence
import typing
def g():
    yield 1
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class Bag:
    def __iter__(self): return iter([1])
x = g()
print(isinstance(x, Iterator), isinstance(x, Generator), isinstance(x, Iterable))
print(isinstance([1], Iterable), isinstance([1], Iterator), isinstance(iter([1]), Iterator), isinstance(3, Iterable))
print(isinstance(It(), Iterator), isinstance(Bag(), Iterable), isinstance(Bag(), Iterator), isinstance("a", Iterable))
print(isinstance(map(str, [1]), Iterator), isinstance(x, typing.Iterator))
def flatten(x):
    for i in x:
        if isinstance(i, Iterable) and not isinstance(i, str):
            yield from flatten(i)
        else:
            yield i
print(list(flatten([1, 2, 3])))
print(type(x).__name__, x is x, hasattr(x, "send"), hasattr([], "send"), hasattr(x, "__next__"), hasattr([1], "__iter__"))
def f(a: Iterable[int]) -> Iterator[int]:
    for i in a:
        yield i + 1
def k(a: Iterator[int]) -> int:
    return next(a)
def gg() -> Generator[int, str, float]:
    s = yield 1
    print(s)
    return 2.5
print(list(f([1,2])), list(f({3})), k(f([4])), k(iter([1])))
z = gg()
next(z)
try:
    z.send("hello")
except StopIteration as e:
    print(e.value)

# --- expected
# True True True
# True False True False
# True True False True
# True True
# [1, 2, 3]
# generator True True False True True
# [2, 3] [4] 5 1
# hello
# 2.5
