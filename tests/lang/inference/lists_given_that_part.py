"""Functions of the program that are given lists of one structure for a while, of which one comes to hold more."""

def heappush(h, x):
    h.append(x)
    h.sort()


def heappop(h):
    return h.pop(0)



class Graph:
    def __init__(self):
        self.adj = {}

    def add(self, u, v):
        self.adj.setdefault(u, []).append(v)
        return self

    def reach(self, source):
        heap = [(0, 0, source)]
        done = set()
        while heap:
            d, _, u = heappop(heap)
            if u in done:
                continue
            done.add(u)
            for v in self.adj.get(u, []):
                heappush(heap, (d + 1, 0, v))
        return len(done)


def walk(start: tuple[int, int]):
    def h(p: tuple[int, int]) -> int:
        return p[0] + p[1]

    heap = [(h(start), 0, start)]
    n = 0
    while heap:
        _, g, p = heappop(heap)
        n += 1
        y, x = p
        for q in (y + 1, x), (y, x + 1):
            if q[0] + q[1] < 4:
                heappush(heap, (h(q), g + 1, q))
    return n


def main():
    print(walk((0, 0)))
    grid = Graph()
    grid.add((0, 0), (0, 1))
    print(grid.reach((0, 0)))
    names = Graph()
    names.add("a", "b")
    print(names.reach("a"))


main()

# --- expected
# 15
# 2
# 2
