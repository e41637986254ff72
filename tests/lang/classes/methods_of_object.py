"""The methods of `object` by name: through `super()`, `object.name(self)` and as methods of the class."""


class A:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, A)

    __hash__ = object.__hash__

    def __str__(self):
        return object.__str__(self) + "!"

    def __repr__(self):
        return f"A({self.x})"

    def __format__(self, spec):
        return "long " + str(self) if spec == "l" else object.__format__(self, spec)


class B:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return super().__eq__(o)

    def __hash__(self):
        return super().__hash__() + 1

    def __format__(self, spec):
        return f"<{self.n}>" if spec == "n" else super().__format__(spec)

    def __str__(self):
        return "b" if self.n else super().__str__()

    def __repr__(self):
        return f"B({self.n})"


class C(B):
    __eq__ = object.__eq__
    __hash__ = object.__hash__
    __str__ = object.__str__


a = A(1)
print(a == A(2), hash(a) == hash(a), len({a, a}), len({a, A(1), A(1)}), a, repr(a), f"{a:l}", f"{a}")
b, c = B(1), C(1)
print(b == b, b == B(1), b != B(1), b != b, hash(b) == hash(b), len({b, B(1)}), b, B(0), f"{b:n} {b}")
print(c == c, c == C(1), c in [C(1), c], c, {c: 3}[c], b == c, object.__hash__(b) + 1 == hash(b))
print(A.__hash__ is not None, object.__eq__(b, b), object.__eq__(b, c), b.__eq__(c), b.__eq__(b))
try:
    print(f"{b:x}")
except TypeError as e:
    print(e)

# --- expected
# True True 1 3 A(1)! A(1) long A(1)! A(1)!
# True False True False True 2 b B(0) <1> b
# True False True B(1) 3 False True
# True True NotImplemented NotImplemented True
# unsupported format string passed to B.__format__
