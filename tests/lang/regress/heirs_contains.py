"""`in` by iteration in a class whose heirs have `__contains__`."""
class Base:
    def __iter__(self):
        return iter([1, 2])


class Heir(Base):
    def __contains__(self, x):
        return x > 100


for x in [Base(), Heir()]:
    print(1 in x, 101 in x, 101 not in x)
class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class SeqHeir(Seq):
    def __contains__(self, x):
        return x > 100


for x in [Seq(), SeqHeir()]:
    print(1 in x, 101 in x, 101 not in x)

# --- expected
# True False True
# False True False
# True False True
# False True False
