class A:
    def __init__(self, n):
        self.n = n
class B(A):
    def __repr__(self):
        return f"B({self.n})"
class C(B):
    def __str__(self):
        return f"c {self.n}"
class D(A):
    def __repr__(self):
        return f"D({self.n})"
xs: list[A] = [B(1), C(2), D(3)]
print(xs)
for x in xs:
    print(x, repr(x), f"{x} {x!r}")
class E(Exception):
    pass
class F(E):
    def __str__(self):
        return "F!"
class G(E):
    def __init__(self, a):
        super().__init__(a, a)
for i in range(3):
    try:
        if i == 0:
            raise E("e")
        if i == 1:
            raise F("f")
        raise G(i)
    except E as e:
        print(e, repr(e), f"[{e}]", str(e))
    try:
        if i == 0:
            raise F("f")
        raise ValueError(2)
    except Exception as e:
        print(e, repr(e))
y = xs[0] if len(xs) > 2 else None
print(y, repr(y), f"{y!r}")

# --- expected
# [B(1), B(2), D(3)]
# B(1) B(1) B(1) B(1)
# c 2 B(2) c 2 B(2)
# D(3) D(3) D(3) D(3)
# e E('e') [e] e
# F! F('f')
# F! F('f') [F!] F!
# 2 ValueError(2)
# (2, 2) G(2, 2) [(2, 2)] (2, 2)
# 2 ValueError(2)
# B(1) B(1) B(1)
