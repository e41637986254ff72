class Base:
    def __init__(self):
        self.w = 1

    def put(self, v):
        self.z = v

    def putw(self, v):
        self.w = v


class Fixed(Base):
    def __init__(self):
        self._w = 5

    @property
    def z(self):
        return 7

    @property
    def w(self):
        return self._w

    @w.setter
    def w(self, v):
        self._w = v * 2


b, f = Base(), Fixed()
b.y, f.y = 3, 4
print(b.y, f.y)
b.put(2)
print(b.z)
b.putw(8)
f.putw(9)
print(b.w, f.w, f._w)
try:
    f.put(3)
    print(f.z)
except AttributeError as e:
    print(e)


class Counter:
    def __init__(self):
        self.n = 0
        self.pair = (0, 0)

    def step(self):
        self.n += 1
        self.n, self.m = self.n * 2, 1
        for self.last in range(3):
            pass
        return self


class Limited(Counter):
    @property
    def n(self):
        return self._n

    @n.setter
    def n(self, v):
        print("set n", v)
        self._n = min(v, 3)

    @property
    def last(self):
        return self._last

    @last.setter
    def last(self, v):
        print("last", v)
        self._last = -v


class More(Limited):
    @property
    def n(self):
        return 100

    @n.setter
    def n(self, v):
        print("more", v)


for c in (Counter(), Limited(), More()):
    c.step().step()
    print(type(c).__name__, c.n, c.m, c.last)

# --- expected
# 3 4
# 2
# 8 18 18
# property 'z' of 'Fixed' object has no setter
# set n 0
# more 0
# Counter 6 1 2
# set n 1
# set n 2
# last 0
# last 1
# last 2
# set n 3
# set n 6
# last 0
# last 1
# last 2
# Limited 3 1 -2
# more 101
# more 200
# last 0
# last 1
# last 2
# more 101
# more 200
# last 0
# last 1
# last 2
# More 100 1 -2
