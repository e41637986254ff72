"""Slow operations, each marked; lines without a mark are as fast as they look."""

weights = [3, 1, 2]


def hashed(text: str) -> int:
    h = 7
    bounded = 7
    for c in text:
        h = h * 31 + ord(c)  # slow: W0601
        bounded = (bounded * 31 + ord(c)) % 1_000_003
    return h + bounded


def average(values):
    total = 0
    exact = 0.0
    for v in values:
        total += v  # slow: W0602
        exact += 1.5
    return total / len(values) + exact


class Page:
    def __init__(self):
        self.text = ""
        self.lines = []

    def fill(self, lines):
        for line in lines:
            self.text += line  # slow: W0603
            self.lines.append(line)


def collect(n):
    text = ""
    pairs = ()
    items = []
    for i in range(n):
        text += str(i)
        pairs = pairs + (i,)  # slow: W0603
        items = items + [i]  # slow: W0603
        items += [i]
    return text, len(pairs), len(items)


def search(words: list[str], known: list[str], names: set[str]) -> int:
    found = 0
    for w in words:
        if w in known:  # slow: W0604
            found += known.index(w)  # slow: W0604
        if w in names or w in ("a", "b"):
            found += 1
    return found


def breadth_first(start: int) -> list[int]:
    queue = [start]
    order = []
    while queue:
        node = queue.pop(0)  # slow: W0605
        order.append(node)
        queue.sort()  # slow: W0606
        if node < 20:
            queue.insert(0, node * 2)  # slow: W0605
    return order


def rank(rows: list[list[int]], by: list[int]) -> list[list[int]]:
    return [sorted(row, key=lambda x: by[x]) for row in rows]  # slow: W0607


kept = []
for i in range(3):
    kept.append([i])  # slow: W0608


def once(known: list[str], word: str) -> bool:
    return word in known


def often(known: list[str], words: list[str]) -> int:
    return sum(many(known, w) for w in words)


def many(known: list[str], word: str) -> bool:
    return word in known  # slow: W0604


print(hashed("abc"), average([1, 2.5]), collect(3), search(["a"], ["a"], {"b"}), breadth_first(3))
page = Page()
page.fill(["x"])
print(page.text, rank([[0, 1]], weights), kept, once(["a"], "a"), often(["a"], ["b"]))
