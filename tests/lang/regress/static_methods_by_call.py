class A:
    def mk(cls, n): return cls.__name__ + str(n)
    mk = classmethod(mk)
    def plus(a, b): return a + b
    plus = staticmethod(plus)
    half = staticmethod(lambda x: x / 2)
    name = classmethod(lambda cls: cls.__name__)
class B(A): pass

# --- expected
