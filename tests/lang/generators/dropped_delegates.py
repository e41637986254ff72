def managed(name):
    try:
        yield name + "1"
        yield name + "2"
    finally:
        print("close", name)
def outer(name):
    try:
        yield from managed(name)
    finally:
        print("outer", name)
def take(it, n):
    return [next(it) for _ in range(n)]
class Holder:
    def __init__(self):
        self.g = managed("held")
    def step(self):
        return next(self.g)
def use():
    it = outer("o")
    print(take(it, 1))
def use2():
    it = outer("p")
    print(next(it))
    for x in it:
        print(x)
        return "left"
def opened(n):
    g = managed("opt")
    if n:
        h = managed("inner")
        print(next(h))
    print(next(g))
a = outer("first")
print(next(a))
b = managed("second")
print(next(b))
print(use2())
opened(0); opened(1)
with_ = None
c = a
print("end")

# --- expected
# first1
# second1
# p1
# p2
# close p
# outer p
# left
# opt1
# close opt
# inner1
# opt1
# close opt
# close inner
# end
# close first
# outer first
# close second
