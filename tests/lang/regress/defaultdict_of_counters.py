from collections import *
m = defaultdict(Counter)
for a, b in [('x', 1), ('x', 2), ('y', 1), ('x', 1)]:
    m[a][b] += 1
print(m['x'], m['x'].most_common(1), dict(m['z']), len(m))
n = defaultdict(deque)
n[1].append(2)
print(n[1], n[2])
o = defaultdict(OrderedDict)
o['a']['b'] = 1
print(o['a'])
q = defaultdict(lambda: defaultdict(Counter))
q[1][2]['w'] += 1
print({k: {j: dict(c) for j, c in v.items()} for k, v in q.items()})

# --- expected
# Counter({1: 2, 2: 1}) [(1, 2)] {} 3
# deque([2]) deque([])
# OrderedDict([('b', 1)])
# {1: {2: {'w': 1}}}
