# What the program expects to be refused is refused when it runs, with the texts of CPython.
def add(a, b):
    return a + b
class P:
    def __init__(self, x):
        self.x = x
class Q:
    pass
def show(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
def noisy(x):
    print("evaluated", x)
    return x
show(lambda: add(1, "a"))
show(lambda: add("a", 1))
show(lambda: noisy([1]) + noisy("x"))
show(lambda: P())
show(lambda: P(1, 2))
show(lambda: P(y=2))
show(lambda: Q(1))
show(lambda: add(1))
show(lambda: add(1, b=2, c=3))
show(lambda: add(1, a=3))
show(lambda: (5).foo)
show(lambda: P(1).y)
show(lambda: P(1).go())
show(lambda: [1].push(2))
show(lambda: None.x)
show(lambda: len(5))
show(lambda: abs("x"))
show(lambda: int([]))
show(lambda: [1] < 5)
show(lambda: "a" < 1)
show(lambda: int()[0])
show(lambda: int()())
show(lambda: -"a")
show(lambda: "abc" + 5)
show(lambda: {}.keys()[0])
show(lambda: P(1) + 2)
show(lambda: P(1)[0])
show(lambda: P(1) < P(2))
show(lambda: len(P(1)))
show(lambda: {[1]: 2})
show(lambda: {[1]})
show(lambda: sum(["a"]))
show(lambda: "a" in 5)
show(lambda: 3 in "abc")
show(lambda: list()["a"])
show(lambda: tuple([1])["a"])
show(lambda: str()["c"])
show(lambda: "x" * "y")
show(lambda: [1] * 1.5)
try:
    for x in 5:
        print(x)
except TypeError as e:
    print(e)
try:
    a, b = 5
except TypeError as e:
    print(e)
try:
    t = (1, 2)
    t[0] = 5
except TypeError as e:
    print(e)
try:
    s = "abc"
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
try:
    print(undefined_name)
except NameError as e:
    print(e)
try:
    p = P(3)
    print(p.z)
except AttributeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    print(len(5))
except Exception as e:
    print(repr(e))
print(*[1], sep="-")

# --- expected
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError can only concatenate str (not "int") to str
# evaluated [1]
# evaluated x
# TypeError can only concatenate list (not "str") to list
# TypeError P.__init__() missing 1 required positional argument: 'x'
# TypeError P.__init__() takes 2 positional arguments but 3 were given
# TypeError P.__init__() got an unexpected keyword argument 'y'
# TypeError Q() takes no arguments
# TypeError add() missing 1 required positional argument: 'b'
# TypeError add() got an unexpected keyword argument 'c'
# TypeError add() got multiple values for argument 'a'
# AttributeError 'int' object has no attribute 'foo'
# AttributeError 'P' object has no attribute 'y'
# AttributeError 'P' object has no attribute 'go'
# AttributeError 'list' object has no attribute 'push'
# AttributeError 'NoneType' object has no attribute 'x'
# TypeError object of type 'int' has no len()
# TypeError bad operand type for abs(): 'str'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# TypeError '<' not supported between instances of 'list' and 'int'
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError 'int' object is not subscriptable
# TypeError 'int' object is not callable
# TypeError bad operand type for unary -: 'str'
# TypeError can only concatenate str (not "int") to str
# TypeError 'dict_keys' object is not subscriptable
# TypeError unsupported operand type(s) for +: 'P' and 'int'
# TypeError 'P' object is not subscriptable
# TypeError '<' not supported between instances of 'P' and 'P'
# TypeError object of type 'P' has no len()
# TypeError unhashable type: 'list'
# TypeError unhashable type: 'list'
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError argument of type 'int' is not iterable
# TypeError 'in <string>' requires string as left operand, not int
# TypeError list indices must be integers or slices, not str
# TypeError tuple indices must be integers or slices, not str
# TypeError string indices must be integers, not 'str'
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError can't multiply sequence by non-int of type 'float'
# 'int' object is not iterable
# cannot unpack non-iterable int object
# 'tuple' object does not support item assignment
# 'str' object does not support item assignment
# 'tuple' object doesn't support item deletion
# name 'undefined_name' is not defined
# 'P' object has no attribute 'z'
# exceptions must derive from BaseException
# TypeError("object of type 'int' has no len()")
# 1
