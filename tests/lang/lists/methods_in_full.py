"""Every method of list at its edges; slices with steps; sorting; the errors."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


xs = [3, 1, 2]
xs.append(3)
xs.extend([4, 5])
xs.extend(range(2))
xs.extend((7, 8))
xs.extend({9})
xs.insert(0, -1)
xs.insert(-1, -2)
xs.insert(100, -3)
xs.insert(-100, -4)
print(xs, xs.count(3), xs.index(3), xs.index(3, 3), xs.index(3, -100, 100), xs.pop(), xs.pop(0), xs.pop(-2), xs)
xs.remove(3)
xs.reverse()
print(xs, xs.copy() == xs, xs.copy() is xs, len(xs), xs * 2 == xs + xs, xs * 0, -1 * xs, xs < [9], xs >= xs, [] < xs)
xs.sort()
print(xs)
xs.sort(reverse=True)
print(xs)
xs.clear()
print(xs, bool(xs))
attempt(lambda: [1, 2].index(3))
attempt(lambda: [1, 2].index(1, 1))
attempt(lambda: [1, 2].remove(3))
attempt(lambda: [1, 2].pop(2))
attempt(lambda: [1, 2].pop(-3))
attempt(lambda: xs.pop())
attempt(lambda: xs[0])
attempt(lambda: [1, 2][-3])
attempt(lambda: [1, 2][::0])
attempt(lambda: [1] * (1 << 62))


def with_slice(start, stop, step, new):
    ys = list(range(10))
    try:
        ys[start:stop:step] = new
    except ValueError as e:
        return str(e)
    return ys


for bounds in [(2, 5, None), (5, 2, None), (None, None, 2), (None, None, -1), (8, 2, -2), (2, 8, 3), (-3, None, None), (None, -8, None), (20, 30, None), (-30, 2, None), (1, 1, None), (9, None, -4), (0, 0, 2)]:
    for new in ([], [77], [77, 88], [1, 2, 3, 4, 5]):
        print(bounds, with_slice(*bounds, new))
ys = list(range(10))
del ys[::3]
print(ys)
del ys[-1:0:-2]
print(ys)
del ys[1:1]
del ys[5:2]
del ys[-2:]
print(ys)
zs = [1, 2, 3]
zs[1:2] = zs
print(zs)
zs[::2] = "abc"[:3] and [9, 9, 9]
print(zs)
zs += zs
zs[:] = (z for z in zs if z != 9)
print(zs)
zs[len(zs):] = [1, 2]
zs[:0] = [0]
print(zs)


def assign(i):
    zs[i] = 5


def delete(i):
    del zs[i]


attempt(lambda: assign(99))
attempt(lambda: assign(-99))
attempt(lambda: delete(99))
attempt(lambda: delete(slice(0, 1, 0)))


class Pair:
    def __init__(self, key, name):
        self.key, self.name = key, name

    def __lt__(self, other):
        if self.key < 0 or other.key < 0:
            raise ValueError(f"negative: {self.name} {other.name}")
        return self.key < other.key

    def __repr__(self):
        return self.name


pairs = [Pair(2, "a"), Pair(1, "b"), Pair(2, "c"), Pair(1, "d"), Pair(0, "e"), Pair(2, "f")]
print(sorted(pairs), sorted(pairs, reverse=True), sorted(pairs, key=lambda p: p.name, reverse=True), max(pairs), min(pairs))
print(sorted(pairs, key=lambda p: -p.key), sorted(pairs, key=lambda p: (p.key, p.name)))
pairs.append(Pair(-1, "g"))
attempt(lambda: pairs.sort())
print(len(pairs), sorted(p.name for p in pairs))

seen = []


def key_that_looks(x):
    seen.append(len(watched))
    return -x


watched = [3, 1, 2]
watched.sort(key=key_that_looks)
print(watched, seen)


def key_that_changes(x):
    changed.append(x)
    return x


changed = [3, 1, 2]
attempt(lambda: changed.sort(key=key_that_changes))
print(changed)


def key_that_fails(x):
    if x == 1:
        raise KeyError(x)
    return x


failing = [3, 1, 2]
attempt(lambda: failing.sort(key=key_that_fails))
print(failing)
growing = [1, 2, 3]
for x in growing:
    if len(growing) < 6:
        growing.append(x * 10)
print(growing)
shrinking = [1, 2, 3, 4]
for x in shrinking:
    shrinking.remove(x)
print(shrinking)
nested = [[0] * 2] * 2
nested[0][0] = 5
print(nested, [1, [2, [3]]] == [1, [2, [3]]], [1, 2] + [3], [1, 2, 3] > [1, 2], [[1], [2]] < [[1], [3]], [1] in [[1]], [float("nan")] == [float("nan")])
loop = [1]
holder = [loop]
holder.append(holder[0])
print(holder)
print(list("héy"), list((1, 2)), list({1: 2}), list(range(3)), list(b"ab"), list(zip([1], "a")), [*range(2), *"ab"], sum([[1], [2]], []))

# --- expected
# [-1, 3, 1, 2, 3, 4, 5, 0, 1, 7, 8, 9] 2 2 5 2 -3 -4 -2 [-1, 3, 1, 2, 3, 4, 5, 0, 1, 7, 8, 9]
# [9, 8, 7, 1, 0, 5, 4, 3, 2, 1, -1] True False 11 True [] [] False True True
# [-1, 0, 1, 1, 2, 3, 4, 5, 7, 8, 9]
# [9, 8, 7, 5, 4, 3, 2, 1, 1, 0, -1]
# [] False
# ValueError: 3 is not in list
# ValueError: 1 is not in list
# ValueError: list.remove(x): x not in list
# IndexError: pop index out of range
# IndexError: pop index out of range
# IndexError: pop from empty list
# IndexError: list index out of range
# IndexError: list index out of range
# ValueError: slice step cannot be zero
# MemoryError: 
# (2, 5, None) [0, 1, 5, 6, 7, 8, 9]
# (2, 5, None) [0, 1, 77, 5, 6, 7, 8, 9]
# (2, 5, None) [0, 1, 77, 88, 5, 6, 7, 8, 9]
# (2, 5, None) [0, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9]
# (5, 2, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (5, 2, None) [0, 1, 2, 3, 4, 77, 5, 6, 7, 8, 9]
# (5, 2, None) [0, 1, 2, 3, 4, 77, 88, 5, 6, 7, 8, 9]
# (5, 2, None) [0, 1, 2, 3, 4, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9]
# (None, None, 2) attempt to assign sequence of size 0 to extended slice of size 5
# (None, None, 2) attempt to assign sequence of size 1 to extended slice of size 5
# (None, None, 2) attempt to assign sequence of size 2 to extended slice of size 5
# (None, None, 2) [1, 1, 2, 3, 3, 5, 4, 7, 5, 9]
# (None, None, -1) attempt to assign sequence of size 0 to extended slice of size 10
# (None, None, -1) attempt to assign sequence of size 1 to extended slice of size 10
# (None, None, -1) attempt to assign sequence of size 2 to extended slice of size 10
# (None, None, -1) attempt to assign sequence of size 5 to extended slice of size 10
# (8, 2, -2) attempt to assign sequence of size 0 to extended slice of size 3
# (8, 2, -2) attempt to assign sequence of size 1 to extended slice of size 3
# (8, 2, -2) attempt to assign sequence of size 2 to extended slice of size 3
# (8, 2, -2) attempt to assign sequence of size 5 to extended slice of size 3
# (2, 8, 3) attempt to assign sequence of size 0 to extended slice of size 2
# (2, 8, 3) attempt to assign sequence of size 1 to extended slice of size 2
# (2, 8, 3) [0, 1, 77, 3, 4, 88, 6, 7, 8, 9]
# (2, 8, 3) attempt to assign sequence of size 5 to extended slice of size 2
# (-3, None, None) [0, 1, 2, 3, 4, 5, 6]
# (-3, None, None) [0, 1, 2, 3, 4, 5, 6, 77]
# (-3, None, None) [0, 1, 2, 3, 4, 5, 6, 77, 88]
# (-3, None, None) [0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5]
# (None, -8, None) [2, 3, 4, 5, 6, 7, 8, 9]
# (None, -8, None) [77, 2, 3, 4, 5, 6, 7, 8, 9]
# (None, -8, None) [77, 88, 2, 3, 4, 5, 6, 7, 8, 9]
# (None, -8, None) [1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 7, 8, 9]
# (20, 30, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (20, 30, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 77]
# (20, 30, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 77, 88]
# (20, 30, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5]
# (-30, 2, None) [2, 3, 4, 5, 6, 7, 8, 9]
# (-30, 2, None) [77, 2, 3, 4, 5, 6, 7, 8, 9]
# (-30, 2, None) [77, 88, 2, 3, 4, 5, 6, 7, 8, 9]
# (-30, 2, None) [1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 7, 8, 9]
# (1, 1, None) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (1, 1, None) [0, 77, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (1, 1, None) [0, 77, 88, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (1, 1, None) [0, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (9, None, -4) attempt to assign sequence of size 0 to extended slice of size 3
# (9, None, -4) attempt to assign sequence of size 1 to extended slice of size 3
# (9, None, -4) attempt to assign sequence of size 2 to extended slice of size 3
# (9, None, -4) attempt to assign sequence of size 5 to extended slice of size 3
# (0, 0, 2) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# (0, 0, 2) attempt to assign sequence of size 1 to extended slice of size 0
# (0, 0, 2) attempt to assign sequence of size 2 to extended slice of size 0
# (0, 0, 2) attempt to assign sequence of size 5 to extended slice of size 0
# [1, 2, 4, 5, 7, 8]
# [1, 4, 7]
# [1]
# [1, 1, 2, 3, 3]
# [9, 1, 9, 3, 9]
# [1, 3, 1, 3]
# [0, 1, 3, 1, 3, 1, 2]
# IndexError: list assignment index out of range
# IndexError: list assignment index out of range
# IndexError: list assignment index out of range
# ValueError: slice step cannot be zero
# [e, b, d, a, c, f] [a, c, f, b, d, e] [f, e, d, c, b, a] a e
# [a, c, f, b, d, e] [e, b, d, a, c, f]
# ValueError: negative: g a
# 7 ['a', 'b', 'c', 'd', 'e', 'f', 'g']
# [3, 2, 1] [0, 0, 0]
# ValueError: list modified during sort
# [1, 2, 3]
# KeyError: 1
# [3, 1, 2]
# [1, 2, 3, 10, 20, 30]
# [2, 4]
# [[5, 0], [5, 0]] True [1, 2, 3] True True True False
# [[1], [1]]
# ['h', 'é', 'y'] [1, 2] [1] [0, 1, 2] [97, 98] [(1, 'a')] [0, 1, 'a', 'b'] [1, 2]
