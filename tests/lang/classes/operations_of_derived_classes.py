"""What only a class below has is asked of an object that is seen as one of its base."""

class Base:
    pass


class Order(Base):
    def __init__(self, lines):
        self.lines = lines

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        return self.lines[i]

    def __setitem__(self, i, v):
        self.lines[i] = v

    def __abs__(self):
        return 5

    def __contains__(self, x):
        return x in self.lines

    def __add__(self, n):
        return n + 1

    def __iter__(self):
        return iter(self.lines)

    def __bool__(self):
        return False


class Other(Base):
    pass


xs = [Other(), Order([5])]
for x in xs:
    for what in (len, abs, list, bool):
        try:
            print(what(x), end=" ")
        except TypeError as e:
            print(e, end=" ")
    try:
        x[0] = 3
        print(x[0], x[0:1], end=" ")
    except TypeError as e:
        print(e, end=" ")
    try:
        print(3 in x, x + 1, [y for y in x], max(x))
    except TypeError as e:
        print(e)
order = xs[1]
print(order.lines, len(order), order[0], list(order))

# --- expected
# object of type 'Other' has no len() bad operand type for abs(): 'Other' 'Other' object is not iterable True 'Other' object does not support item assignment argument of type 'Other' is not iterable
# 1 5 [5] False 3 [3] True 2 [3] 3
# [3] 1 3 [3]
