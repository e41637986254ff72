"""Operators of Counters and deques."""

from collections import Counter, deque

c = Counter("abracadabra")
d = Counter(a=1, z=-2)
print(
    c + d, c - d, c & d, c | d, +d, -d, c.most_common(2), c.total(), sorted(c.elements()), c == d, c <= c, d < c, c >= d
)
c.subtract("aa")
c.update("z")
c += d
print(c)
c -= d
c &= Counter("ab")
c |= Counter("b")
print(c, c["nope"])
print(Counter(a=1) != Counter(b=1), Counter(a=1) > Counter(a=-1), Counter(b=-1) <= Counter())
q = deque([1, 2, 3], maxlen=5)
q.append(4)
q.appendleft(0)
q.extend([7])
q.extendleft([9])
q.rotate(2)
print(q, q.count(1), q.index(1), q.maxlen)
q.remove(1)
q.insert(1, 8)
q.reverse()
print(q, q.pop(), q.popleft(), q.copy(), q[0])
q[0] = 5
del q[1]
print(q, len(q), 5 in q, deque([1]) + deque([2]), deque([1, 2]) * 2, deque([1]) < deque([2]), deque([1]) == deque([1]))
q += [1]
q *= 2
print(q)
q.clear()
print(q)
print(2 * deque([1], maxlen=3), deque("ab") * 0, deque([1, 2], maxlen=3) + deque([3, 4]), deque([2]) >= deque([1, 5]))

# --- expected
# Counter({'a': 6, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 4, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'a': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 1}) Counter({'z': 2}) [('a', 5), ('b', 2)] 11 ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] False True True True
# Counter({'a': 4, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
# Counter({'a': 1, 'b': 1}) 0
# True True True
# deque([3, 4, 9, 1, 2], maxlen=5) 1 3 5
# deque([9, 4, 8], maxlen=5) 3 2 deque([9, 4, 8], maxlen=5) 9
# deque([5, 8], maxlen=5) 2 True deque([1, 2]) deque([1, 2, 1, 2]) True True
# deque([8, 1, 5, 8, 1], maxlen=5)
# deque([], maxlen=5)
# deque([1, 1], maxlen=3) deque([]) deque([2, 3, 4], maxlen=3) True
