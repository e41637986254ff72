import functools
from functools import reduce

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 1), reduce(max, [3, 9, 4]))
print(functools.reduce(lambda text, word: text + "/" + word, ["a", "b"], "root"))
print(reduce(lambda counts, c: {**counts, c: counts.get(c, 0) + 1}, "abca", {}))
print(reduce(lambda a, b: a if len(a) >= len(b) else b, (w for w in "a ccc bb".split())))
try:
    reduce(lambda a, b: a + b, [x for x in [1] if x > 1])
except TypeError as error:
    print(error)

# --- expected
# 6 120 9
# root/a/b
# {'a': 2, 'b': 1, 'c': 1}
# ccc
# reduce() of empty iterable with no initial value
