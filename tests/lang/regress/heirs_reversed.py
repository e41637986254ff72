"""A class with `__len__` and `__getitem__` whose heirs have `__reversed__`."""
class Base:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


class Heir(Base):
    def __reversed__(self):
        return iter([7, 8])


for x in [Base(), Heir()]:
    print(list(reversed(x)), [y for y in reversed(x)])

# --- expected
# [1, 0] [1, 0]
# [7, 8] [7, 8]
