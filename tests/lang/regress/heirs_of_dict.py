"""Classes derived from dict whose heirs have methods of their own for what the dict does."""
class Base(dict):
    pass


class Heir(Base):
    def __missing__(self, k):
        return k * 2

    def __contains__(self, k):
        return True

    def __bool__(self):
        return False


class Heir2(Base):
    def __getitem__(self, k):
        return 9

    def get(self, k, d=None):
        return 10

    def __iter__(self):
        return iter([4])


for x in [Base({2: 3}), Heir({2: 3}), Heir2({2: 3})]:
    print(bool(x), 3 in x, x[2], x.get(2), list(x), len(x), [k for k in x], sorted(x.items()))
    try:
        print(x[8])
    except KeyError as e:
        print('KeyError', e)

# --- expected
# True False 3 3 [2] 1 [2] [(2, 3)]
# KeyError 8
# False True 3 3 [2] 1 [2] [(2, 3)]
# 16
# True False 9 10 [4] 1 [4] [(2, 3)]
# 9
