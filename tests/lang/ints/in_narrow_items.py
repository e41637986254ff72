"""Ints of less than a word in containers: read, compared, looked for beyond their range, passed on to the library."""

from collections import Counter, deque
xs = [1, 2, 3, 250]
print(300 in xs, -1 in xs, xs.count(257), 250 in xs, 2**70 in xs)
ys = [5, -7, 100000]
ys.append(2**31 - 1)
print(ys, sum(ys), sorted(ys), max(ys), ys.index(100000), min(ys) - ys[3] * 4)
print([a * b for a in xs for b in xs if a != b][:5], xs[3] + xs[3], xs[3] * xs[3] * xs[3] * xs[3] * xs[3])
d = {1: 2, 3: 4}
print(d.get(259), d.get(3), 257 in d, d)
s = {1, 2, 255}
print(511 in s, s & {255, 7}, s | {3})
t = tuple(range(5))
print(t, t + (1, 2), hash(t) == hash((0, 1, 2, 3, 4)))
q = deque([1, 2, 3], maxlen=5)
q.extend([4, 5, 6])
print(q, q[0] - q[1])
c = Counter([1, 2, 2, 3])
print(c.most_common(), c[9])
grid = [[0] * 4 for _ in range(3)]
grid[1][2] = 7
for row in grid:
    print(row, bytes(row), f"{row[2]:>3} {row[2]!r} {row[2]:x}", str(row[2]), row[2] / 2, float(row[2]), row[2] ** 30)
print(xs[::-1], xs[1:3] * 2, [*xs, *ys], xs + [7], xs == [1, 2, 3, 250], xs < [1, 2, 4])
a, *b = xs
print(a, b, -b[0], ~b[0], b[0] << 40, b[-1] & 0xF0, abs(ys[1]), ys[1] // 3, ys[1] % 3, divmod(ys[1], 2))
m: list[int | None] = [None, *xs]
print(m, [x for x in m if x])
def gen():
    yield from xs
print(list(gen()), list(map(lambda v: v + 1, xs)), list(zip(xs, ys)), dict(zip(xs, ys)), list(enumerate(ys)))
xs.sort(key=lambda v: -v)
xs.insert(0, 9)
print(xs, xs.pop(), xs)
big = [0, 1]
for i in range(200):
    big.append(big[-1] + big[-2])
print(big[-1], 10**40 in big)
def f(n: int, items: list[int]) -> bool:
    return n in items
print(f(int("1" * 30), [1, 2]), f(int("1"), [1, 2]))
import array, bisect, heapq, random, itertools, struct, json
h = [3, 1, 2]
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, bisect.bisect(sorted(h), 2), list(itertools.accumulate(h)), list(itertools.combinations(h, 2)))
print(struct.pack("4B", *h), json.dumps(h), bytes(h), bytearray(h), ",".join(map(str, h)), sum(h, 10**20))
print(random.Random(1).sample(h, 2), max(h, default=0), any(h), all(h), [not v for v in h], bool(h[0]), h[0] or "none", h[1] and 5)
x = h[1] if h else None
print(x, x is None, (h[0], h[1]) == (0, 1), {(h[0], h[1]): 1}, [[v] for v in h], {v: [v] for v in h})
match h:
    case [first, *_] if first == 0:
        print("zero", first)

# --- expected
# False False 0 True False
# [5, -7, 100000, 2147483647] 2147583645 [-7, 5, 100000, 2147483647] 2147483647 2 -8589934595
# [2, 3, 250, 2, 6] 500 976562500000
# None 4 False {1: 2, 3: 4}
# False {255} {1, 2, 3, 255}
# (0, 1, 2, 3, 4) (0, 1, 2, 3, 4, 1, 2) True
# deque([2, 3, 4, 5, 6], maxlen=5) -1
# [(2, 2), (1, 1), (3, 1)] 0
# [0, 0, 0, 0] b'\x00\x00\x00\x00'   0 0 0 0 0.0 0.0 0
# [0, 0, 7, 0] b'\x00\x00\x07\x00'   7 7 7 7 3.5 7.0 22539340290692258087863249
# [0, 0, 0, 0] b'\x00\x00\x00\x00'   0 0 0 0 0.0 0.0 0
# [250, 3, 2, 1] [2, 3, 2, 3] [1, 2, 3, 250, 5, -7, 100000, 2147483647] [1, 2, 3, 250, 7] True True
# 1 [2, 3, 250] -2 -3 2199023255552 240 7 -3 2 (-4, 1)
# [None, 1, 2, 3, 250] [1, 2, 3, 250]
# [1, 2, 3, 250] [2, 3, 4, 251] [(1, 5), (2, -7), (3, 100000), (250, 2147483647)] {1: 5, 2: -7, 3: 100000, 250: 2147483647} [(0, 5), (1, -7), (2, 100000), (3, 2147483647)]
# [9, 250, 3, 2] 1 [9, 250, 3, 2]
# 453973694165307953197296969697410619233826 False
# False True
# [0, 1, 2, 3] 3 [0, 1, 3, 6] [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
# b'\x00\x01\x02\x03' [0, 1, 2, 3] b'\x00\x01\x02\x03' bytearray(b'\x00\x01\x02\x03') 0,1,2,3 100000000000000000006
# [1, 2] 3 True False [True, False, False, False] False none 5
# 1 False True {(0, 1): 1} [[0], [1], [2], [3]] {0: [0], 1: [1], 2: [2], 3: [3]}
# zero 0
