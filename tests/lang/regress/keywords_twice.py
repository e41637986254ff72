"""A name that is given twice, once by `**`."""

from collections import Counter, OrderedDict, defaultdict


def kw(**k: int) -> dict[str, int]:
    return k


class C:
    def __init__(self, **k: int) -> None:
        self.k = k

    def m(self, a: int = 1, **k: int) -> dict[str, int]:
        return k

    @staticmethod
    def s(**k: int) -> dict[str, int]:
        return k


d = {"k": 1}
more = {"j": 2}
print(dict(k=2, **more), dict([("k", 3)], **d), dict(a=1, **d, **more), Counter("a", **{"a": 4}))
for number in range(10):
    try:
        if number == 0:
            print(dict(k=2, **d))
        elif number == 1:
            d.update(k=3, **d)
        elif number == 2:
            print(dict(**d, **more, **d))
        elif number == 3:
            print(kw(k=2, **d))
        elif number == 4:
            print(C().m(k=2, **d))
        elif number == 5:
            print(C(k=2, **d).k)
        elif number == 6:
            print(C.s(k=2, **d))
        elif number == 7:
            print(Counter(k=2, **d))
        elif number == 8:
            print(OrderedDict(k=2, **d))
        else:
            print(defaultdict(int, k=2, **d))
    except TypeError as e:
        print(number, e)
print(d)

# --- expected
# {'k': 2, 'j': 2} {'k': 1} {'a': 1, 'k': 1, 'j': 2} Counter({'a': 5})
# 0 dict() got multiple values for keyword argument 'k'
# 1 dict.update() got multiple values for keyword argument 'k'
# 2 dict() got multiple values for keyword argument 'k'
# 3 __main__.kw() got multiple values for keyword argument 'k'
# 4 __main__.C.m() got multiple values for keyword argument 'k'
# 5 __main__.C() got multiple values for keyword argument 'k'
# 6 __main__.C.s() got multiple values for keyword argument 'k'
# 7 collections.Counter() got multiple values for keyword argument 'k'
# 8 collections.OrderedDict() got multiple values for keyword argument 'k'
# 9 collections.defaultdict() got multiple values for keyword argument 'k'
# {'k': 1}
