"""dir(x) of objects and classes: names of class bodies and bases, fields of the object."""

from dataclasses import dataclass


class Base:
    """A base."""

    limit = 3
    label: str = "x"
    later: int

    def __init__(self, n):
        self.n = n

    def helper(self):
        return self.n

    @property
    def twice(self):
        return 2 * self.n

    @staticmethod
    def made():
        return Base(1)

    class Inner:
        depth = 1


class Suite(Base):
    def __init__(self):
        super().__init__(7)
        self.ran = []

    def test_b(self):
        self.ran.append("b")

    def test_a(self):
        self.ran.append("a")
        self.extra = 1
        return 1

    def __len__(self):
        return 5

    def run(self):
        for name in dir(self):
            if name.startswith("test_"):
                method = getattr(self, name)
                print(name, method())
        return self.ran


@dataclass
class Point:
    x: int
    y: int = 0


print(len(dir(Suite())), dir(Base)[-6:])
s = Suite()
print([n for n in dir(s) if not n.startswith("__")])
print(s.run())
print([n for n in dir(s) if not n.startswith("__")])
print(dir(Base(1)))
print(dir(Suite) == sorted(dir(Suite)), "ran" in dir(s), "ran" in dir(Suite), "extra" in dir(Suite()))
print(dir(Point(1)))
print(dir(Base.Inner()))
for x in (Base(2), Suite(), Base.Inner()):
    print(len(dir(x)), [n for n in dir(x) if n[0] != "_"])

# --- expected
# 40 ['__weakref__', 'helper', 'label', 'limit', 'made', 'twice']
# ['Inner', 'helper', 'label', 'limit', 'made', 'n', 'ran', 'run', 'test_a', 'test_b', 'twice']
# test_a 1
# test_b None
# ['a', 'b']
# ['Inner', 'extra', 'helper', 'label', 'limit', 'made', 'n', 'ran', 'run', 'test_a', 'test_b', 'twice']
# ['Inner', '__annotations__', '__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__', 'helper', 'label', 'limit', 'made', 'n', 'twice']
# True True False False
# ['__annotations__', '__class__', '__dataclass_fields__', '__dataclass_params__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__match_args__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__', 'x', 'y']
# ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', '__weakref__', 'depth']
# 35 ['Inner', 'helper', 'label', 'limit', 'made', 'n', 'twice']
# 40 ['Inner', 'helper', 'label', 'limit', 'made', 'n', 'ran', 'run', 'test_a', 'test_b', 'twice']
# 28 ['depth']
