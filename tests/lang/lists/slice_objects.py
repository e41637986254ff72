s = slice(1, 3)
xs = [0, 1, 2, 3, 4, 5]
print(xs[s], "hello"[s], (1, 2, 3, 4)[s], range(10)[s], b"abcdef"[s], s, s.start, s.stop, s.step, slice(5), slice(None, None, -1))
rev = slice(None, None, -1)
print(xs[rev], "abc"[rev], (1, 2, 3)[rev], s == slice(1, 3), s.indices(2), slice(None, None, 2).indices(5), rev.indices(4), slice(-3, -1).indices(10))
xs[s] = [9, 9, 9]
print(xs)
del xs[slice(0, 2)]
print(xs)
xs[1:3] = (7, 8)
xs[len(xs):] = range(3)
xs[0:0] = "ab"
print(xs)
class Seq:
    def __init__(self, items):
        self.items = list(items)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Seq(self.items[i])
        return self.items[i]
    def __setitem__(self, i, v):
        self.items[i] = v
    def __delitem__(self, i):
        del self.items[i]
    def __len__(self):
        return len(self.items)
    def __repr__(self):
        return f"Seq({self.items})"
q = Seq([1, 2, 3, 4, 5])
print(q[1], q[1:3], q[::-1], q[-1], len(q[2:]))
q[0] = 10
q[1:2] = [20, 21]
print(q)
del q[0]
del q[1:3]
print(q)
parts = {"name": slice(0, 5), "age": slice(5, 8)}
line = "Alice 42"
print({k: line[v].strip() for k, v in parts.items()})
class Grid:
    def __init__(self, w: int, h: int) -> None:
        self.cells = [[0] * w for _ in range(h)]
    def __getitem__(self, pos: tuple[int, int]) -> int:
        r, c = pos
        return self.cells[r][c]
    def __setitem__(self, pos: tuple[int, int], value: int) -> None:
        r, c = pos
        self.cells[r][c] = value
g = Grid(3, 2)
g[1, 2] = 5
g[0, 0] += 2
print(g[1, 2], g[0, 0], g.cells)

# --- expected
# [1, 2] el (2, 3) range(1, 3) b'bc' slice(1, 3, None) 1 3 None slice(None, 5, None) slice(None, None, -1)
# [5, 4, 3, 2, 1, 0] cba (3, 2, 1) True (1, 2, 1) (0, 5, 2) (3, -1, -1) (7, 9, 1)
# [0, 9, 9, 9, 3, 4, 5]
# [9, 9, 3, 4, 5]
# ['a', 'b', 9, 7, 8, 4, 5, 0, 1, 2]
# 2 Seq([2, 3]) Seq([5, 4, 3, 2, 1]) 5 3
# Seq([10, 20, 21, 3, 4, 5])
# Seq([20, 4, 5])
# {'name': 'Alice', 'age': '42'}
# 5 2 [[2, 0, 0], [0, 0, 5]]
