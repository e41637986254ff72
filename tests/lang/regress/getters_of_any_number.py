from operator import attrgetter, itemgetter

rows = [{"dept": 2, "name": "b", "pay": 1.5}, {"dept": 1, "name": "c", "pay": 2.5}, {"dept": 1, "name": "a", "pay": 0.5}]


def by(keys):
    return [r["name"] for r in sorted(rows, key=itemgetter(*keys))]


for spec in ("dept", "dept name", "name", "pay dept"):
    print(spec, by(spec.split()))
get = itemgetter("name", *"dept pay".split())
print([get(r) for r in rows], itemgetter(*[2])("abc"), itemgetter(*[2, 0])([1, 2, 3]))
try:
    by([])
except TypeError as e:
    print(e)


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


fields = ["y"]
ps = [P(1, 3), P(2, 1), P(1, 1)]
for more in ("", "x"):
    fields += more.split()
    print([(p.x, p.y) for p in sorted(ps, key=attrgetter(*fields))], attrgetter(*fields)(ps[0]))
try:
    attrgetter(*fields[:0])
except TypeError as e:
    print(e)
try:
    print(attrgetter(*["z", "x"])(ps[0]))
except AttributeError as e:
    print(e)
names = ["x", "y"]
pick = attrgetter(*names)
names.append("q")
print(pick(ps[1]))
try:
    print(itemgetter(*["nope"])(rows[0]))
except KeyError as e:
    print("KeyError", e)

# --- expected
# dept ['c', 'a', 'b']
# dept name ['a', 'c', 'b']
# name ['a', 'b', 'c']
# pay dept ['a', 'b', 'c']
# [('b', 2, 1.5), ('c', 1, 2.5), ('a', 1, 0.5)] c (3, 1)
# itemgetter expected 1 argument, got 0
# [(2, 1), (1, 1), (1, 3)] 3
# [(1, 1), (2, 1), (1, 3)] (3, 1)
# attrgetter expected 1 argument, got 0
# 'P' object has no attribute 'z'
# (2, 1)
# KeyError 'nope'
