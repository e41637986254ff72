"""Classes derived from str whose heirs have methods of their own for what the text does."""
class Base(str):
    pass


class Heir(Base):
    def __bool__(self):
        return False

    def __add__(self, o):
        return 'added'

    def __str__(self):
        return 'heir'

    def __len__(self):
        return 50

    def __contains__(self, o):
        return True

    def __eq__(self, o):
        return False

    def __hash__(self):
        return 5

    def upper(self):
        return 'UP'


for x in [Base('ab'), Heir('ab')]:
    print(bool(x), x + 'c', str(x), len(x), 'z' in x, x == 'ab', hash(x) == hash('ab'), x.upper(), f'{x}', x * 2, x.lower())

# --- expected
# True abc ab 2 False True True AB ab abab ab
# False added heir 50 True False False UP heir abab ab
