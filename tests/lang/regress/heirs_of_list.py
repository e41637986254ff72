"""Classes derived from list whose heirs have methods of their own for what the list does."""
class Base(list):
    pass


class Heir(Base):
    def __bool__(self):
        return True

    def __contains__(self, x):
        return True

    def __iter__(self):
        return iter([5])

    def __len__(self):
        return 9


class Heir2(Base):
    def __getitem__(self, i):
        return 77

    def __str__(self):
        return 'h2'

    def __eq__(self, o):
        return True


for x in [Base(), Heir(), Heir2([1])]:
    print(bool(x), 3 in x, list(x), len(x), str(x), x == [5])
    print(not x, x[0] if len(x) == 1 else None, [y for y in x], [*x])

# --- expected
# False False [] 0 [] False
# True None [] []
# True True [5] 9 [] False
# False None [5] [5]
# True False [1] 1 h2 True
# False 77 [1] [1]
