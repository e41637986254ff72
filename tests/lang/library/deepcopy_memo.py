"""Copies that a class makes itself, and what it notes in the memo."""

import copy


class World:
    def __init__(self):
        self.entities = []

    def __deepcopy__(self, memo):
        w = World()
        memo[id(self)] = w
        w.entities = copy.deepcopy(self.entities, memo)
        return w


class Entity:
    def __init__(self, world):
        self.world = world


class Shared:
    made = 0

    def __init__(self, n):
        self.n = n

    def __deepcopy__(self, memo):
        Shared.made += 1
        return Shared(self.n + 1)


class Itself:
    def __deepcopy__(self, memo):
        return self


class Copied(World):
    def __deepcopy__(self, memo):
        cls = self.__class__
        result = cls.__new__(cls)
        memo[id(self)] = result
        for k, v in self.__dict__.items():
            setattr(result, k, copy.deepcopy(v, memo))
        return result


w = World()
w.entities.append(Entity(w))
w2 = copy.deepcopy(w)
print(w2.entities[0].world is w2, w2.entities[0].world.entities[0] is w2.entities[0])
s = Shared(1)
xs = copy.deepcopy([s, s, {"k": s}])
print([x.n for x in xs[:2]], xs[0] is xs[1], xs[2]["k"] is xs[0], Shared.made)
i = Itself()
print(copy.deepcopy((i, [i]))[1][0] is i)
c = Copied()
c.entities.append(1)
d = copy.deepcopy(c)
d.entities.append(2)
print(c.entities, d.entities, type(d).__name__)

# --- expected
# True True
# [2, 2] True True 1
# True
# [1] [1, 2] Copied
