"""Named tuples beside values of other types do what tuples do."""

from collections import namedtuple
P = namedtuple('P', 'x y')
pts = [P(1, 2), P(3, 4)]
row = ['name', *pts]
def show(n, f):
    try:
        print(n, f())
    except Exception as e:
        print(n, type(e).__name__, e)
show(1, lambda: sum(p.x for p in pts))
show(2, lambda: max(pts))
show(3, lambda: sorted(pts, reverse=True))
show(4, lambda: pts[0] + (1,))
show(5, lambda: pts[0] < pts[1])
show(6, lambda: sum(pts[0]))
show(7, lambda: [list(p) for p in pts])
show(8, lambda: list(zip(*pts)))
show(9, lambda: dict(pts))
show(10, lambda: [x for p in pts for x in p])
show(11, lambda: pts[0][0])
show(12, lambda: pts[0][1:])
show(13, lambda: pts[0]._replace(x=9))
show(14, lambda: pts[0]._asdict())
show(15, lambda: len(pts[0]))
show(16, lambda: 3 in pts[1])
show(17, lambda: pts[1].index(4))
show(18, lambda: '%d %d' % pts[0])
show(19, lambda: '{} {}'.format(*pts[0]))
show(20, lambda: f'{pts[0].x:03d}')
show(21, lambda: P(*map(sum, zip(*pts))))
show(22, lambda: list(map(lambda p: p.x * p.y, pts)))
show(23, lambda: min(pts, key=lambda p: -p.y))
show(24, lambda: {p: i for i, p in enumerate(pts)})
show(25, lambda: set(pts) == {(1, 2), (3, 4)})
show(26, lambda: (1, 2) in pts)
show(27, lambda: tuple(pts[0]))
show(28, lambda: pts[0] == (1, 2))
show(29, lambda: pts[0] * 2)
show(30, lambda: [p[0] * p[1] for p in pts])
show(31, lambda: any(p for p in pts))
show(32, lambda: hash(pts[0]) == hash((1, 2)))
show(33, lambda: pts[0].count(1))
show(34, lambda: [a for a, _ in pts])
show(35, lambda: list(enumerate(pts[0])))
show(36, lambda: list(reversed(pts[0])))
show(37, lambda: max(pts[0]))
show(38, lambda: sorted(pts[0]))
show(39, lambda: list(map(str, pts[0])))
show(40, lambda: isinstance(pts[0], tuple))

# --- expected
# 1 4
# 2 P(x=3, y=4)
# 3 [P(x=3, y=4), P(x=1, y=2)]
# 4 (1, 2, 1)
# 5 True
# 6 3
# 7 [[1, 2], [3, 4]]
# 8 [(1, 3), (2, 4)]
# 9 {1: 2, 3: 4}
# 10 [1, 2, 3, 4]
# 11 1
# 12 (2,)
# 13 P(x=9, y=2)
# 14 {'x': 1, 'y': 2}
# 15 2
# 16 True
# 17 1
# 18 1 2
# 19 1 2
# 20 001
# 21 P(x=4, y=6)
# 22 [2, 12]
# 23 P(x=3, y=4)
# 24 {P(x=1, y=2): 0, P(x=3, y=4): 1}
# 25 True
# 26 True
# 27 (1, 2)
# 28 True
# 29 (1, 2, 1, 2)
# 30 [2, 12]
# 31 True
# 32 True
# 33 1
# 34 [1, 3]
# 35 [(0, 1), (1, 2)]
# 36 [2, 1]
# 37 2
# 38 [1, 2]
# 39 ['1', '2']
# 40 True
