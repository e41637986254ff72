"""A class with `__getitem__` whose heirs have `__iter__`: loops go by the object's own class."""
class Base:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class Heir(Base):
    def __iter__(self):
        return iter([10, 20])


for x in [Base(), Heir()]:
    print(list(x), [y for y in x], 10 in x, sum(x), next(iter(x)), max(x), sorted(x), set(x) == {0, 1, 2})
    a, *b = x
    print(a, b, [*x], dict(enumerate(x)), list(zip(x, x)), list(map(str, x)))

# --- expected
# [0, 1, 2] [0, 1, 2] False 3 0 2 [0, 1, 2] True
# 0 [1, 2] [0, 1, 2] {0: 0, 1: 1, 2: 2} [(0, 0), (1, 1), (2, 2)] ['0', '1', '2']
# [10, 20] [10, 20] True 30 10 20 [10, 20] False
# 10 [20] [10, 20] {0: 10, 1: 20} [(10, 10), (20, 20)] ['10', '20']
