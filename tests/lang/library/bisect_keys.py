"""bisect with `key`, `lo` and `hi`."""
import bisect
from bisect import bisect_left, insort

people = [("ann", 20), ("bob", 30), ("cid", 30), ("dan", 45)]
print(bisect.bisect_left(people, 30, key=lambda p: p[1]), bisect.bisect_right(people, 30, key=lambda p: p[1]))
print(bisect.bisect(people, 99, key=lambda p: p[1]), bisect_left(people, 0, 1, 3, key=lambda p: p[1]))
bisect.insort(people, ("eve", 30), key=lambda p: p[1])
bisect.insort_left(people, ("fay", 30), key=lambda p: p[1])
print(people)
words = ["a", "bb", "dddd"]
insort(words, "ccc", key=len)
print(words, bisect.bisect(words, 2, key=len))
xs = [1, 2, 3]
bisect.insort(xs, 2.5, key=lambda v: -v if v > 100 else v)
print(xs, bisect.bisect(xs, 2), bisect.bisect_left(xs, 2, 0, 1))
try:
    bisect.bisect(xs, 2, -1)
except ValueError as e:
    print(e)

# --- expected
# 1 3
# 4 1
# [('ann', 20), ('fay', 30), ('bob', 30), ('cid', 30), ('eve', 30), ('dan', 45)]
# ['a', 'bb', 'ccc', 'dddd'] 2
# [1, 2, 2.5, 3] 2 1
# lo must be non-negative
