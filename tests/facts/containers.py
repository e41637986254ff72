xs = []  # reveal: xs: list[int]
for i in range(3):  # reveal: i: int
    xs.append(i)
ys = [1, 2.5]  # reveal: ys: list[int | float]
zs = [None] * 3  # reveal: zs: list[None | int]
zs[0] = 1
grid = [[0] * 3 for _ in range(3)]  # reveal: grid: list[list[int]]
table = {}  # reveal: table: dict[str, list[int]]
table.setdefault("a", []).append(1)
for word in "a b".split():
    table[word] = xs
pairs = list(table.items())  # reveal: pairs: list[tuple[str, list[int]]]
point = (1, "a")  # reveal: point: tuple[int, str]
first, second = point  # reveal: first: int
head, *tail = [1, 2, 3]  # reveal: tail: list[int]
empty = []  # reveal: empty: list[?]
seen = set()  # reveal: seen: set[tuple[int, int]]
seen.add((1, 2))
squares = {n: n * n for n in xs}  # reveal: squares: dict[int, int]
letters = {c for c in "abc"}  # reveal: letters: set[str]
both = [1, 2] + xs  # reveal: both: list[int]
part = both[1:]  # reveal: part: list[int]
numbers = tuple(xs)  # reveal: numbers: tuple[int, ...]
got = table.get("q")  # reveal: got: None | list[int]
amount = squares.get(1, 0)  # reveal: amount: int
names = sorted(table, key=lambda w: len(w))  # reveal: names: list[str]
ranked = sorted(pairs, key=lambda p: p[1][0], reverse=True)  # reveal: ranked: list[tuple[str, list[int]]]
best = max(squares, key=squares.get)  # reveal: best: int
total = sum(x * 0.5 for x in xs)  # reveal: total: int | float
longest = max((len(n) for n in names), default=0)  # reveal: longest: int
indexed = [f"{i}{w}" for i, w in enumerate(names, 1)]  # reveal: indexed: list[str]
mapped = list(map(str, xs))  # reveal: mapped: list[str]
kept = list(filter(lambda v: v > 1, xs))  # reveal: kept: list[int]
back = list(reversed(xs))  # reveal: back: list[int]
