import functools


def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, len(args))
        return f(*args, **kwargs)
    return wrapper


class Base:
    registry = []

    def __init_subclass__(cls, tag="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        Base.registry.append((cls.__name__, tag))

    @logged
    def run(self, x, *, scale=1):
        return x * scale

    @classmethod
    @logged
    def build(cls, n):
        return f"{cls.__name__}:{n}"

    @staticmethod
    @logged
    def plain(n):
        return n + 1


class Left(Base, tag="left"):
    @logged
    def run(self, x, *, scale=1):
        return super().run(x, scale=scale) + 1

    @classmethod
    def build(cls, n):
        return "L" + super().build(n)


class Right(Base):
    def run(self, x, *, scale=2):
        return super().run(x, scale=scale) + 100


class Both(Left, Right, tag="both"):
    def run(self, x, *, scale=3):
        return super().run(x, scale=scale) * 2


print(Base.registry)
for obj in (Base(), Left(), Right(), Both()):
    print(obj.run(2), obj.run(3, scale=5), obj.build(1), obj.plain(4))
    f = obj.run
    print(f(7))
print(Left.build(2), Both.build(3), Base.plain(1), Left.tag, Both.tag, Right.tag)


class Temp:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        print("set", value)
        self._v = value

    @v.deleter
    def v(self):
        print("del")
        self._v = 0

    @property
    def fixed(self):
        return 5


t = Temp()
t.v = 3
del t.v
print(t.v)
try:
    t.fixed = 6
except AttributeError as e:
    print(e)


class Acc:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, other):
        if isinstance(other, int):
            self.items.append(other)
            return self
        return NotImplemented

    def __add__(self, other):
        if isinstance(other, str):
            return Acc(self.items + [len(other)])
        return NotImplemented

    def __ior__(self, other):
        self.items = sorted(set(self.items) | set(other))
        return self

    def __ne__(self, other):
        return not isinstance(other, Acc) or self.items != other.items

    def __eq__(self, other):
        return isinstance(other, Acc) and self.items == other.items


class Holder:
    def __init__(self):
        self.acc = Acc([])


h = Holder()
a = h.acc
h.acc += 4
h.acc += 5
print(a is h.acc, a.items, a != h.acc, a == Acc([4, 5]), a != Acc([4]))
h.acc += "xyz"
print(a is h.acc, h.acc.items, a.items)
accs = {"k": Acc([1])}
accs["k"] += 2
accs["k"] |= [9, 1]
print(accs["k"].items)
try:
    h.acc += 2.5
except TypeError as e:
    print(e)
try:
    h.acc -= 2
except TypeError as e:
    print(e)
for name in ["items", "missing"]:
    print(name, hasattr(a, name), getattr(a, name, None))


class Oops(ValueError):
    pass


def pick(i):
    return [KeyError, ValueError, Oops][i]


for i in range(3):
    try:
        raise pick(i)
    except (KeyError, ValueError) as e:
        print(type(e).__name__)


class Idx:
    def __index__(self):
        return 1


print([10, 20][Idx()], "ab"[Idx()], (3, 4)[Idx()])
xs = [1, 2, 3]
xs[Idx()] = 9
del xs[Idx()]
print(xs)

# --- expected
# [('Left', 'left'), ('Right', 'none'), ('Both', 'both')]
# call run 2
# call run 2
# call build 2
# call plain 1
# 2 15 Base:1 5
# call run 2
# 7
# call run 2
# call run 2
# call run 2
# call run 2
# call build 2
# call plain 1
# 3 16 LLeft:1 5
# call run 2
# call run 2
# 8
# call run 2
# call run 2
# call build 2
# call plain 1
# 104 115 Right:1 5
# call run 2
# 114
# call run 2
# call run 2
# call run 2
# call run 2
# call build 2
# call plain 1
# 214 232 LBoth:1 5
# call run 2
# call run 2
# 244
# call build 2
# call build 2
# call plain 1
# LLeft:2 LBoth:3 2 left both none
# set 3
# del
# 0
# property 'fixed' of 'Temp' object has no setter
# True [4, 5] False True True
# False [4, 5, 3] [4, 5]
# [1, 2, 9]
# unsupported operand type(s) for +=: 'Acc' and 'float'
# unsupported operand type(s) for -=: 'Acc' and 'int'
# items True [4, 5]
# missing False None
# KeyError
# ValueError
# Oops
# 20 b 4
# [1, 3]
