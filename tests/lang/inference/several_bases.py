class A:
    def __init__(self):
        self.x = 1
class B:
    def __init__(self):
        self.y = "y"
    def show(self):
        return self.y
class C(A, B):
    def __init__(self):
        A.__init__(self)
        B.__init__(self)
        self.z = 2.5
c = C()
print(c.x, c.y, c.z, c.show())
def f(b): return b.y
bs = [B(), C()]
print([f(b) for b in bs], [b.show() for b in bs])
print(isinstance(c, B), isinstance(c, A))
class E1(ValueError, KeyError): pass
try:
    raise E1("x")
except KeyError as e:
    print("key", e)


class Walks:
    def go(self):
        return "walks"


class Swims:
    def dive(self):
        return "dives"


class Frog(Walks, Swims):
    pass


class Newt(Frog):
    def go(self):
        return "creeps"


def meet(animal):
    if isinstance(animal, Swims):
        return animal.dive()
    return animal.go()


def meet_swimmer(animal):
    if isinstance(animal, Walks):
        return animal.go(), animal.dive()
    return animal.dive()


print([meet(a) for a in (Walks(), Frog(), Newt())])
print([meet_swimmer(a) for a in [Swims(), Frog(), Newt()]])


class Left:
    def __init__(self):
        super().__init__()
        self.left = "left"


class Right:
    def __init__(self):
        super().__init__()
        self.right = [1]


class Both(Left, Right):
    def __init__(self):
        super().__init__()
        self.both = {1: "one"}


class More(Both):
    def __init__(self):
        super().__init__()
        self.right.append(2)
        self.more = 2.5


for thing in [Both(), More()]:
    print(thing.left, thing.right, thing.both)
for right in [Right(), Both(), More()]:
    right.right.append(3)
    print(right.right)
print(More().more)

# --- expected
# 1 y 2.5 y
# ['y', 'y'] ['y', 'y']
# True True
# key 'x'
# ['walks', 'dives', 'dives']
# ['dives', ('walks', 'dives'), ('creeps', 'dives')]
# left [1] {1: 'one'}
# left [1, 2] {1: 'one'}
# [1, 3]
# [1, 3]
# [1, 2, 3]
# 2.5
