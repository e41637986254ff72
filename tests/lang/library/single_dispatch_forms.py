"""Generic functions with registrations of all forms, their `dispatch` and `registry`."""

from functools import singledispatch, singledispatchmethod
from decimal import Decimal
from collections.abc import Sequence, Mapping


@singledispatch
def fun(arg, verbose=False):
    if verbose:
        print("Let me just say,", end=" ")
    print(arg)


@fun.register
def _(arg: int, verbose=False):
    if verbose:
        print("Strength in numbers, eh?", end=" ")
    print(arg)


@fun.register
def _(arg: list, verbose=False):
    if verbose:
        print("Enumerate this:")
    for i, elem in enumerate(arg):
        print(i, elem)


@fun.register(complex)
def _(arg, verbose=False):
    print("Better than complicated.", end=" ")
    print(arg.real, arg.imag)


@fun.register(float)
@fun.register(Decimal)
def fun_num(arg, verbose=False):
    if verbose:
        print("Half of your number:", end=" ")
    print(arg / 2)


def nothing(arg, verbose=False):
    print("Nothing.")


fun.register(type(None), nothing)
fun("Hello, world.")
fun("test.", verbose=True)
fun(42, verbose=True)
fun(["spam", "spam", "eggs", "spam"], verbose=True)
fun(1 + 2j)
fun(None)
fun(1.23)
fun(Decimal(3))
fun(True)
print(fun.dispatch(int) is fun.dispatch(bool))
print(fun.dispatch(float).__name__, fun_num.__name__)
print(fun.dispatch(dict).__name__)
print(sorted(k.__name__ for k in fun.registry.keys()))
print(fun.registry[float].__name__, fun.registry[object].__name__)
fun_num(10, True)


@singledispatch
def describe(x):
    return "something"


@describe.register
def _(x: int | float):
    return "number"


@describe.register(Sequence)
def _(x):
    return f"sequence of {len(x)}"


@describe.register(Mapping)
def _(x):
    return "mapping"


@describe.register
def _(x: str):
    return "text"


for v in [1, 2.5, "s", [1, 2], (1,), {"a": 1}, {1}, None]:
    print(describe(v))


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError("Cannot negate a")

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    def _(self, arg: bool):
        return not arg

    @neg.register(str)
    def _neg_str(self, arg):
        return arg[::-1]


n = Negator()
print(n.neg(5), n.neg(True), n.neg("abc"))
try:
    n.neg([1])
except NotImplementedError as e:
    print(e)


def local():
    @singledispatch
    def size(x):
        return 0

    @size.register
    def _(x: str):
        return len(x)

    @size.register(list)
    def _(x):
        return sum(size(i) for i in x)

    print(size("abc"), size(["a", "bc", ["d"]]), size(3))


local()

# --- expected
# Hello, world.
# Let me just say, test.
# Strength in numbers, eh? 42
# Enumerate this:
# 0 spam
# 1 spam
# 2 eggs
# 3 spam
# Better than complicated. 1.0 2.0
# Nothing.
# 0.615
# 1.5
# True
# True
# fun_num fun_num
# fun
# ['Decimal', 'NoneType', 'complex', 'float', 'int', 'list', 'object']
# fun_num fun
# Half of your number: 5.0
# number
# number
# text
# sequence of 2
# sequence of 1
# mapping
# something
# something
# -5 False cba
# Cannot negate a
# 3 4 0
