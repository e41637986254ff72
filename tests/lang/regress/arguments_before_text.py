class A:
    def __init__(self):
        self.x = [1, 2]
    def __repr__(self):
        return repr(self.x)
    def pop(self):
        return self.x.pop()
a = A()
print(a, a.pop())
d = {1: 2, 3: 4}
print(d, d.pop(1))
l = [1, 2, 3]
print(l, l.pop(), f"{l}", l.pop())
def f():
    l.append(9)
    return 7
print(l, f())
b = A()
print(b.x, b.pop())
print(f"{b.x} {b.pop()}")

# --- expected
# [1] 2
# {3: 4} 2
# [1] 3 [1, 2] 2
# [1, 9] 7
# [1] 2
# [1] 1
