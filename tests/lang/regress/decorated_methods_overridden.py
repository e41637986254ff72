def twice(n):
    def deco(fn):
        return lambda self: fn(self) * n
    return deco


class A:
    @twice(2)
    def look(self):
        return 3

    @property
    def size(self):
        return 1

    def name(self):
        return "A"


class B(A):
    def look(self):
        return 7

    @twice(3)
    def name(self):
        return "B"


class C(A):
    look = 5
    size = 9


def show(x: A):
    print(getattr(x, "look") if isinstance(x, C) else x.look(), x.size, x.name())
    f = x.name
    print(f())


show(B())
for x in (A(), B()):
    show(x)
    m = x.look
    print(m())

# --- expected
# 7 1 BBB
# BBB
# 6 1 A
# A
# 6
# 7 1 BBB
# BBB
# 7
