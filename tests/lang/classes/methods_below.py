class A:
    def __init__(self, x):
        self.x = x
class B(A):
    def __eq__(self, o):
        return isinstance(o, A) and self.x == o.x
    def __ne__(self, o):
        return "ne"
    def __hash__(self):
        return self.x
    def __len__(self):
        return self.x
    def __contains__(self, o):
        return o == self.x
    def __iadd__(self, o):
        self.x += o
        return self
    def __bool__(self):
        return self.x > 1
    def __str__(self):
        return f"B{self.x}"
def pick(i):
    return [A(1), B(1), B(0)][i]
print([pick(i) == A(1) for i in range(3)], [A(1) == pick(i) for i in range(3)])
print([pick(i) != A(1) for i in range(3)])
print([bool(pick(i)) for i in range(3)], ["y" if pick(i) else "n" for i in range(3)])
print(str(pick(1)), f"{pick(2)}")
class C(A):
    def __add__(self, o):
        return f"C+{o}"
    def __radd__(self, o):
        return f"{o}+C"
    def __lt__(self, o):
        return True
    def __matmul__(self, o):
        return NotImplemented
objects = [A(1), C(2)]
for x in objects:
    for f in (lambda v: v + 1, lambda v: 1 + v, lambda v: v < 3, lambda v: 3 > v, lambda v: v @ 2, lambda v: v - 1):
        try:
            print(f(x))
        except TypeError as e:
            print(e)

# --- expected
# [False, True, False] [False, True, False]
# [True, 'ne', 'ne']
# [True, False, False] ['y', 'n', 'n']
# B1 B0
# unsupported operand type(s) for +: 'A' and 'int'
# unsupported operand type(s) for +: 'int' and 'A'
# '<' not supported between instances of 'A' and 'int'
# '>' not supported between instances of 'int' and 'A'
# unsupported operand type(s) for @: 'A' and 'int'
# unsupported operand type(s) for -: 'A' and 'int'
# C+1
# 1+C
# True
# True
# unsupported operand type(s) for @: 'C' and 'int'
# unsupported operand type(s) for -: 'C' and 'int'
