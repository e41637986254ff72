class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(5)), 2 in Countdown(3), 9 in Countdown(3))
c = Countdown(3)
it = iter(c)
print(it is c, next(it), next(c), list(c), next(c, "empty"))
for i, n in enumerate(Countdown(2)):
    print(i, n)
print(dict(zip("ab", Countdown(2))), tuple(Countdown(2)), sorted(Countdown(3)), ",".join(map(str, Countdown(3))))


class Deck:
    def __init__(self, cards):
        self.cards = cards

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]


deck = Deck(["ace", "two", "king"])
print([card for card in deck], "two" in deck, "queen" in deck, list(reversed(deck)), list(enumerate(deck)))
cards = iter(deck)
print(next(cards), next(cards), list(cards), next(cards, None))
a, *b = deck
print(a, b)


class Grid:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        for row in self.rows:
            yield from row

    def __reversed__(self):
        for row in reversed(self.rows):
            yield from reversed(row)

    def columns(self):
        return zip(*self.rows)


grid = Grid([[1, 2], [3, 4]])
print(list(grid), list(reversed(grid)), sum(grid), [list(c) for c in grid.columns()])
for x in grid:
    for y in grid:
        if x == y:
            print(x * y, end=" ")
print()


class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


print(list(Squares()), 9 in Squares(), 5 in Squares(), sum(Squares()))


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)

    def __iter__(self):
        return iter(self.children)


tree = Node(1, [Node(2), Node(3, [Node(4)])])
print([child.value for child in tree])


def walk(node, depth=0):
    yield depth, node.value
    for child in node:
        yield from walk(child, depth + 1)


for depth, value in walk(tree):
    print("  " * depth + str(value))


class Wrapper:
    def __init__(self, inner):
        self.inner = iter(inner)
        self.seen = 0

    def __iter__(self):
        return self

    def __next__(self):
        value = next(self.inner)
        self.seen += 1
        return value


w = Wrapper([5, 6])
print(list(w), w.seen)

# --- expected
# [3, 2, 1] 10 5 True False
# True 3 2 [1] empty
# 0 2
# 1 1
# {'a': 2, 'b': 1} (2, 1) [1, 2, 3] 3,2,1
# ['ace', 'two', 'king'] True False ['king', 'two', 'ace'] [(0, 'ace'), (1, 'two'), (2, 'king')]
# ace two ['king'] None
# ace ['two', 'king']
# [1, 2, 3, 4] [4, 3, 2, 1] 10 [[1, 3], [2, 4]]
# 1 4 9 16 
# [0, 1, 4, 9] True False 14
# [2, 3]
# 1
#   2
#   3
#     4
# [5, 6] 2
