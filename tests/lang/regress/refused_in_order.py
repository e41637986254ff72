class Base:
    def name(self):
        return "b"
class Derived(Base):
    pass
def noisy(x):
    print("noisy", x)
    return x
def make(i):
    print("make", i)
    return Derived() if i else Base()
def tests():
    yield lambda: [1].push(noisy(2))
    yield lambda: make(1)[noisy(0)]
    yield lambda: noisy(3) + make(1)
    yield lambda: make(1) + noisy(3)
    yield lambda: make(1) < make(0)
    yield lambda: make(1).missing
    yield lambda: make(1).missing(noisy(2))
    yield lambda: -make(1)
    yield lambda: noisy("x") * make(1)
    yield lambda: make(1)(noisy(4))
    yield lambda: noisy(5) in make(1)
    yield lambda: print(noisy(1), make(1)[0], noisy(2))
    yield lambda: len(make(1))
    yield lambda: undefined(noisy(1))
for t in tests():
    try:
        t()
    except (TypeError, AttributeError, NameError) as e:
        print(type(e).__name__, e)
def either(i):
    return "text" if i else 5
for i in (0, 1):
    try:
        print(either(i).foo)
    except AttributeError as e:
        print(e)
    try:
        print(either(i)[None])
    except TypeError as e:
        print(e)
    try:
        either(i) -  [1]
    except TypeError as e:
        print(e)
items = [1]
try:
    print(items["a"])
except TypeError as e:
    print(e)
try:
    items["a"] = 2
except TypeError as e:
    print(e)
try:
    del items["a"]
except TypeError as e:
    print(e)

# --- expected
# AttributeError 'list' object has no attribute 'push'
# make 1
# noisy 0
# TypeError 'Derived' object is not subscriptable
# noisy 3
# make 1
# TypeError unsupported operand type(s) for +: 'int' and 'Derived'
# make 1
# noisy 3
# TypeError unsupported operand type(s) for +: 'Derived' and 'int'
# make 1
# make 0
# TypeError '<' not supported between instances of 'Derived' and 'Base'
# make 1
# AttributeError 'Derived' object has no attribute 'missing'
# make 1
# AttributeError 'Derived' object has no attribute 'missing'
# make 1
# TypeError bad operand type for unary -: 'Derived'
# noisy x
# make 1
# TypeError can't multiply sequence by non-int of type 'Derived'
# make 1
# noisy 4
# TypeError 'Derived' object is not callable
# noisy 5
# make 1
# TypeError argument of type 'Derived' is not iterable
# noisy 1
# make 1
# TypeError 'Derived' object is not subscriptable
# make 1
# TypeError object of type 'Derived' has no len()
# NameError name 'undefined' is not defined
# 'int' object has no attribute 'foo'
# 'int' object is not subscriptable
# unsupported operand type(s) for -: 'int' and 'list'
# 'str' object has no attribute 'foo'
# string indices must be integers, not 'NoneType'
# unsupported operand type(s) for -: 'str' and 'list'
# list indices must be integers or slices, not str
# list indices must be integers or slices, not str
# list indices must be integers or slices, not str
