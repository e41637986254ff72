# Operators on `self` in a class of which there are no objects: what the classes below it have.
class Mixin:
    def first(self):
        return self[0]

    def put(self, v):
        self[0] = v
        self[0] += 1

    def drop(self):
        del self[0]

    def size(self):
        return len(self)

    def each(self):
        return [x for x in self]

    def has(self, v):
        return v in self

    def run(self, v):
        return self(v)

    def enter(self):
        with self as s:
            return s

    def text(self):
        return str(self) + repr(self)

    def less(self, o):
        return self < o

    def plus(self, o):
        return self + o

    def neg(self):
        return -self

    def truth(self):
        return 1 if self else 0


class A(Mixin):
    def __init__(self):
        self.d = [5]

    def __getitem__(self, i):
        return self.d[i]

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        del self.d[i]

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)

    def __contains__(self, v):
        return v == 1

    def __call__(self, v):
        return v + 1

    def __enter__(self):
        return self.d

    def __exit__(self, *a):
        return False

    def __repr__(self):
        return "A!"

    def __lt__(self, o):
        return True

    def __add__(self, o):
        return 7

    def __neg__(self):
        return -7

    def __bool__(self):
        return False


class B(Mixin):
    def __init__(self):
        self.d = [6]

    def __getitem__(self, i):
        return self.d[i] * 10

    def __setitem__(self, i, v):
        self.d[i] = v

    def __delitem__(self, i):
        self.d.pop()

    def __len__(self):
        return 2

    def __iter__(self):
        yield 1

    def __contains__(self, v):
        return v == 2

    def __call__(self, v):
        return v + 2

    def __enter__(self):
        return [1]

    def __exit__(self, *a):
        return False

    def __repr__(self):
        return "B!"

    def __lt__(self, o):
        return False

    def __add__(self, o):
        return 8

    def __neg__(self):
        return -8

    def __bool__(self):
        return True


for x in A(), B():
    print(
        x.first(), x.size(), x.each(), x.has(1), x.run(3), x.enter(), x.text(), x.less(x), x.plus(1), x.neg(), x.truth()
    )
    x.put(8)
    print(x.first())
    x.drop()
    print(x.d)

# --- expected
# 5 1 [5] True 4 [5] A!A! True 7 -7 0
# 9
# []
# 60 2 [1] False 5 [1] B!B! False 8 -8 1
# 810
# []
