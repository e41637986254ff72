class E(ValueError):
    def __init__(self, msg, code=3):
        ValueError.__init__(self, msg)
        self.code = code


class F(E):
    """doc"""

    def __init__(self, a, b):
        E.__init__(self, "%s-%s" % (a, b), code=b)

    def __str__(self):
        return "F:" + E.__str__(self)


class K(KeyError):
    def __init__(self, key):
        Exception.__init__(self, key, 1)
        self.key = key


class Base:
    pass


class Derived(Base):
    def __init__(self, x):
        Base.__init__(self)
        self.x = x


class Other(object):
    def __init__(self):
        object.__init__(self)
        self.y = 1


class L(list):
    def __init__(self, *a):
        list.__init__(self, a)

    def append(self, x):
        list.append(self, x * 2)


class D(dict):
    def __init__(self, **kw):
        dict.__init__(self)
        self.update(kw)

    def __getitem__(self, k):
        return dict.__getitem__(self, k) + 1

    def __setitem__(self, k, v):
        dict.__setitem__(self, k, v * 10)


for make in (lambda: E("x"), lambda: F(1, 2), lambda: K("k")):
    try:
        raise make()
    except Exception as e:
        print(e, repr(e), e.args)
        if isinstance(e, E):
            print(e.code)
print(Derived(3).x, Other().y)
l = L(1, 2)
l.append(3)
print(l)
d = D(a=1)
d["b"] = 2
print(d, d["a"], d["b"])

# --- expected
# x E('x') ('x',)
# 3
# F:1-2 F('1-2') ('1-2',)
# 2
# ('k', 1) K('k', 1) ('k', 1)
# 3 1
# [1, 2, 6]
# {'a': 1, 'b': 20} 2 21
