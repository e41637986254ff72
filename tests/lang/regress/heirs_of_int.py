"""Classes derived from int whose heirs have methods of their own for what the number does."""
class Base(int):
    pass


class Heir(Base):
    def __bool__(self):
        return False

    def __add__(self, o):
        return 100

    def __str__(self):
        return 'heir'

    def __eq__(self, o):
        return False

    def __hash__(self):
        return 5

    def __lt__(self, o):
        return True


for x in [Base(3), Heir(3)]:
    print(bool(x), x + 1, str(x), repr(x), x == 3, hash(x), x < 1, 1 + x, f'{x}', -x)

# --- expected
# True 4 3 3 True 3 False 4 3 -3
# False 100 heir 3 False 5 True 4 heir -3
