"""The same where only heirs of such a class have them."""
class Base(dict):
    pass


class D(Base):
    def __eq__(self, o):
        return True

    def __or__(self, o):
        return 5

    def __ior__(self, o):
        return self


for d in [Base({1: 1}), D({1: 1})]:
    print(d == {5: 5}, {5: 5} == d, d != {5: 5}, d == d, d)
    print(d | {3: 3})


class SBase(set):
    pass


class S(SBase):
    def __eq__(self, o):
        return True

    def __lt__(self, o):
        return True

    def __contains__(self, o):
        return True


for s in [SBase([1]), S([1])]:
    print(s == {5}, {5} == s, s != {5}, s == s, s < {9}, 77 in s)


class LBase(list):
    pass


class L2(LBase):
    def __lt__(self, o):
        return True

    def __gt__(self, o):
        return True


for a in [LBase([1]), L2([1])]:
    print(a < [0], [0] > a, a > [3], a < a)

# --- expected
# False False True True {1: 1}
# {1: 1, 3: 3}
# True True True True {1: 1}
# 5
# False False True True False False
# True True True True True True
# False False False False
# True True True True
