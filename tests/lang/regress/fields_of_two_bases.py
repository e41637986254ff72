"""Bases with fields of the same name."""


class Named:
    def __init__(self, name):
        self.name = name
        self.tag = None

    def show(self):
        return "%s/%s" % (self.name, self.tag)


class Counted:
    count = 0

    def __init__(self):
        self.name = 7
        self.items = []

    def add(self, item):
        self.items.append(item)
        self.count += 1
        self.last = item
        return self


class Both(Named, Counted):
    def __init__(self, name):
        Counted.__init__(self)
        print(self.name, self.count)
        Named.__init__(self, name)
        self.extra = [name]


class Flipped(Counted, Named):
    def __init__(self):
        Counted.__init__(self)


class Deep(Both):
    def show(self):
        return "deep " + super().show() + " " + str(self.last)


def names(things):
    return [t.name for t in things]


class World:
    def move(self, who, pos):
        who.x, who.y = pos


class Being:
    def __init__(self, world, x, y):
        self.world = world
        self.x, self.y = x, y


class Mover:
    speed = 2

    def step(self):
        self.world.move(self, (self.x + self.speed, 4))

    def rest(self):
        self.energy = 5


class Eater:
    energy = 1

    def eat(self, other):
        self.energy += other.energy
        other.world = self.world


class Animal(Mover, Eater, Being):
    pass


class Fox(Animal):
    energy = 3


both, deep = Both("b"), Deep("d").add(5)
both.tag = 3
print(names([Named("n"), Counted(), both, deep]), both.show(), deep.show(), deep.count, both.extra)
print(Flipped().add(1).items, Flipped().name, hasattr(Flipped(), "tag"), hasattr(both, "last"))
fox, hare = Fox(World(), 1, 2), Animal(World(), 5, 5)
for animal in (fox, hare):
    animal.step()
    print(animal.x, animal.y, animal.energy)
fox.eat(hare)
hare.rest()
print(fox.energy, hare.energy, hare.world is fox.world, Mover().speed)
try:
    Mover().step()
except AttributeError as e:
    print(e)


def pair(n):
    class Left:
        def __init__(self):
            self.v = n

    class Right:
        def __init__(self):
            self.v = str(n)

    class Mid(Left, Right):
        def both(self):
            Left.__init__(self)
            first = self.v
            Right.__init__(self)
            return first, self.v

    return Mid().both(), Right().v, Left().v


print(pair(3))

# --- expected
# 7 0
# 7 0
# ['n', 7, 'b', 'd'] b/3 deep d/None 5 1 ['b']
# [1] 7 False False
# 3 4 3
# 7 4 1
# 4 5 True 2
# 'Mover' object has no attribute 'world'
# ((3, '3'), '3', 3)
