import re
def foo(): pass
class C:
    def m(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
def outer():
    def inner(): return 1
    return inner
def dec(f):
    def w(*a): return f(*a)
    return w
@dec
def wrapped(): pass
def show(f):
    print(re.sub("0x[0-9a-f]+", "0x", str(f)))
show(foo); show(lambda: 1); show(outer()); show(C.m); show(C.s); show(wrapped)
show([foo, len, str.upper]); show({"a": foo})
print(str(foo).split()[1])

# --- expected
# <function foo at 0x>
# <function <lambda> at 0x>
# <function outer.<locals>.inner at 0x>
# <function C.m at 0x>
# <function C.s at 0x>
# <function dec.<locals>.w at 0x>
# [<function foo at 0x>, <built-in function len>, <method 'upper' of 'str' objects>]
# {'a': <function foo at 0x>}
# foo
