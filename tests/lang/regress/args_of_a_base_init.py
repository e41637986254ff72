class A(Exception):
    def __init__(self, x):
        super().__init__(x, 1)


class B(A):
    pass


class C(A):
    def __init__(self):
        super().__init__("c")


print(B(3).args)
try:
    raise C()
except A as e:
    print(e.args, e)

# --- expected
# (3, 1)
# ('c', 1) ('c', 1)
