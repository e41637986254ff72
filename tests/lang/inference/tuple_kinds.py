"""Tuples of known and of any length meet: they are equal, hash alike, and keep what they hold."""


def fixed(n):
    return (n, n + 1)


def made(items):
    return tuple(items)


print(fixed(1) == made([1, 2]), made([1]) == (1,), (1, 2) != made([1, 2, 3]), () == made([]))
print(fixed(1) < made([1, 3]), made([2]) > (1, 5), (1,) <= made([1]))
both = [fixed(1), made([5, 6, 7]), (8,)]
print(both, sorted(both), max(both))
seen = {fixed(1), made([1, 2]), made(range(3))}
print(len(seen), (1, 2) in seen, (0, 1, 2) in seen, (9,) in seen)
table = {fixed(1): "fixed"}
table[made([1, 2])] = "made"
table[made([1])] = "one"
print(table, table[1, 2], table.get((1,)), table.get((3,)))


def choose(flag):
    return (1, "a") if flag else made(["b"])


for flag in (True, False):
    value = choose(flag)
    print(value, len(value), value[0], [x for x in value])
pair = choose(True)
if pair == (1, "a"):
    print("a pair")
nested = [((1, 2), "x"), (made([1, 2]), "y")]
print(nested, nested[0][0] == nested[1][0])
grouped = {}
for key, name in nested:
    grouped.setdefault(key, []).append(name)
print(grouped)
first, *rest = made("abc")
print(first, rest)
a, b = made([1, 2])
print(a, b)
maybe = None
for item in [(1, 2), made([3, 4])]:
    maybe = item if maybe is None else maybe + item
print(maybe)
lengths = [(1,), (1, 2), (1, 2, 3)]
print(lengths, sorted(lengths, reverse=True), lengths[1] == (1, 2))
words = [("a",), ("a", 1)]
print(sorted([(1.5, 1), (1,), (2, 0), (True,)]))
print(words, words[0] == words[1], sorted(words))

# --- expected
# True True True True
# True True True
# [(1, 2), (5, 6, 7), (8,)] [(1, 2), (5, 6, 7), (8,)] (8,)
# 2 True True False
# {(1, 2): 'made', (1,): 'one'} made one None
# (1, 'a') 2 1 [1, 'a']
# ('b',) 1 b ['b']
# a pair
# [((1, 2), 'x'), ((1, 2), 'y')] True
# {(1, 2): ['x', 'y']}
# a ['b', 'c']
# 1 2
# (1, 2, 3, 4)
# [(1,), (1, 2), (1, 2, 3)] [(1, 2, 3), (1, 2), (1,)] True
# [(1,), (True,), (1.5, 1), (2, 0)]
# [('a',), ('a', 1)] False [('a',), ('a', 1)]
