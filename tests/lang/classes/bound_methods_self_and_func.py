"""The object and the function of a bound method."""

class A:
    def __init__(self, n):
        self.n = n

    def m(self):
        return self.n

    def k(self):
        return -self.n


class B(A):
    def m(self):
        return self.n * 2


def plain():
    return 0


a, b = A(1), B(2)
cb = a.m
print(cb.__self__ is a, cb.__func__ is A.m, cb.__func__.__name__, cb.__self__.n)
for f in (a.m, b.m, b.k):
    print(f.__self__.n, type(f.__self__).__name__, f.__func__.__qualname__, f.__func__(f.__self__), f.__func__ is B.m)
for f in (a.m, plain):
    try:
        print(f.__self__.n)
    except AttributeError as e:
        print(e)
print(hasattr(a.m, "__self__"), hasattr(plain, "__self__"), getattr(plain, "__self__", None))

# --- expected
# True True m 1
# 1 A A.m 1 False
# 2 B B.m 4 True
# 2 B A.k -2 False
# 1
# 'function' object has no attribute '__self__'
# True False None
