import operator
from functools import reduce
from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y, inner=None):
        self.x = x
        self.y = y
        self.inner = inner

    def scaled(self, k, plus=0):
        return self.x * k + plus


points = [Point(3, "c"), Point(1, "a", Point(9, "z")), Point(2, "b")]
print([p.y for p in sorted(points, key=attrgetter("x"))], [p.x for p in sorted(points, key=attrgetter("y", "x"))])
print(attrgetter("inner.x")(points[1]), attrgetter("x", "inner.y")(points[1]))
rows = [(2, "b", 1.5), (1, "a", 2.5), (2, "a", 0.5)]
print(sorted(rows, key=itemgetter(0, 1)), list(map(itemgetter(1), rows)), max(rows, key=itemgetter(2)), itemgetter(2, 0)(rows[0]))
print(itemgetter("k")({"k": 5}), itemgetter(-1)("xyz"), itemgetter(slice(1, 3))([1, 2, 3, 4]))
print(list(map(methodcaller("scaled", 10), points)), methodcaller("scaled", 2, plus=1)(points[0]), methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(operator.add(1, 2), operator.sub(5, 3), operator.mul(2, "ab"), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(7, 4), operator.pow(2, 10), operator.neg(3), operator.pos(-3), operator.abs(-2))
print(operator.lshift(1, 4), operator.rshift(16, 2), operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.invert(5), operator.inv(5), operator.not_(0), operator.truth([]), operator.index(7))
print(operator.eq(1, 1), operator.ne(1, 1), operator.lt(1, 2), operator.le(1, 1), operator.gt(1, 2), operator.ge(1, 1), operator.is_(None, None), operator.is_not(1, None))
xs = [1, 2, 3, 2]
operator.setitem(xs, 0, 9)
operator.delitem(xs, 1)
print(xs, operator.getitem(xs, 0), operator.contains(xs, 3), operator.countOf([1, 2, 1], 1), operator.indexOf([5, 6, 7], 6), operator.concat([1], [2]), operator.length_hint([1, 2]))
total = [1]
total = operator.iadd(total, [2, 3])
print(total, operator.isub(5, 2), operator.imul(3, 4), operator.iconcat([1], [2]), operator.ior({1}, {2}), operator.iand(6, 3), operator.ixor(6, 3), operator.ifloordiv(7, 2), operator.imod(7, 4), operator.ipow(2, 3), operator.itruediv(1, 2), operator.ilshift(1, 2), operator.irshift(8, 1))
print(reduce(operator.mul, range(1, 6)), list(map(operator.add, [1, 2], [10, 20])), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
for sign, function in ops.items():
    print(sign, function(6, 3))
try:
    operator.indexOf([1], 5)
except ValueError as e:
    print(e)

# --- expected
# ['a', 'b', 'c'] [1, 2, 3]
# 9 (1, 'z')
# [(1, 'a', 2.5), (2, 'a', 0.5), (2, 'b', 1.5)] ['b', 'a', 'a'] (1, 'a', 2.5) (1.5, 2)
# 5 z [2, 3]
# [30, 10, 20] 7 ABC ['a', 'b,c']
# 3 2 abab 3.5 3 3 1024 -3 -3 2
# 16 4 2 7 5 -6 -6 True False 7
# True False True True False True True True
# [9, 3, 2] 9 True 2 1 [1, 2] 2
# [1, 2, 3] 3 12 [1, 2] {1, 2} 2 5 3 3 8 0.5 4 4
# 120 [11, 22] 32
# + 9
# - 3
# * 18
# / 2.0
# sequence.index(x): x not in sequence
