"""What grows by small steps alone fits a machine word however long it goes on; what could double doesn't."""

far = (1 << 60) + (1 << 58)  # range: far 1441151880758558720..1441151880758558720
marked = (1 << 60) + (1 << 59) + (1 << 44) - 5  # range: marked 1729399849096314875..


class Node:
    def __init__(self, parent):
        self.depth = parent.depth + 1 if parent else 0  # range: Node.depth 0..counted

    def score(self, points):
        self.points = getattr(self, "points", 0) + points


def counts(words):
    seen = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
        many = seen[word]  # range: many 1..counted
    return seen


def distance(xs, ys):
    row = list(range(len(ys) + 1))
    for i in range(1, len(xs) + 1):
        diagonal = row[0]  # range: diagonal 0..counted
        row[0] = i
        for j in range(1, len(ys) + 1):
            above = row[j]  # range: above 0..counted
            row[j] = diagonal if xs[i - 1] == ys[j - 1] else 1 + min(diagonal, above, row[j - 1])
            diagonal = above
    return row[-1]


def height(n):
    if n < 2:
        return 0
    return 1 + max(height(n // 2), height(n // 3))  # range: return 0..counted


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b  # range: a 0..; b 1..; not raw: b
    return a


def each_to_the_other(n):
    a = b = 1
    for _ in range(n):
        a += b  # range: a 1..; not raw: a
        b += a  # range: b 1..; not raw: b
    return a


def doubled(n):
    x = 1
    for _ in range(n):
        x += x  # range: x 1..; not raw: x
    return x


def down(n):
    level = 0
    for _ in range(n):
        level -= 256  # range: level -counted..0
    turned = -level  # range: turned 0..counted
    half = turned // 2  # range: half 0..864699924548157440
    nearer = turned - 1  # range: nearer -1..counted
    return turned + half + nearer


def by_large_steps(n):
    x = 0
    for _ in range(n):
        x += 257  # range: x 0..; not raw: x
    return x


def from_far(n):
    x = far
    for _ in range(n):
        x += 1  # range: x 1441151880758558720..; not raw: x
    return x


def from_a_literal_at_the_mark(n):
    x = marked
    for _ in range(n):
        x += 1  # not raw: x
    return x


def far_or_counted(n):
    x = 0
    for i in range(n):
        x += 1  # range: x 0..; not raw: x
        if i == 3:
            x = far
    return x


def by_chance(a, b):
    product = a * b  # range: product ..
    return product


def far_in_one_operation(n, m):
    x = 0
    for _ in range(n):
        x += 1
    large = m % ((1 << 60) + (1 << 58))  # range: large 0..1441151880758558719
    sides = (x if n % 2 else -large) * 1  # range: sides -1441151880758558719..counted
    size = abs(sides)  # range: size 0..4611686018427387903
    some = sides & -1 if n > 2 else 0
    return large + size + some


def halves(n):
    high = 0
    for i in range(n):
        high = (high + i) // 2 + 1  # range: high 0..; not raw: high
    return high


root = Node(None)
leaf = Node(Node(root))
leaf.score(3)
counts("a b a".split())
distance("kitten", "sitting")
height(9)
fibonacci(int("80"))
each_to_the_other(int("40"))
doubled(int("70"))
down(int("5"))
by_large_steps(int("5"))
from_far(int("5"))
from_a_literal_at_the_mark(int("5"))
far_or_counted(int("9"))
by_chance(1729399849096314880 // 16, 16)
far_in_one_operation(int("9"), int("12"))
halves(int("9"))
