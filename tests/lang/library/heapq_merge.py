import heapq
from heapq import merge


def numbers(a, step, n):
    for i in range(n):
        print("make", a + i * step)
        yield a + i * step


print(list(merge([1, 4, 7], [2, 5, 8], [0, 3, 6, 9])))
for x in merge(numbers(1, 3, 3), numbers(2, 2, 2)):
    print(x)
print(list(heapq.merge([], [1], [])), list(heapq.merge([1, 2, 3])), list(merge()))
print(list(heapq.merge(["pear", "fig"], ["apple", "kiwi"], key=len, reverse=True)))
print(list(heapq.merge([(1, "a"), (2, "a")], [(1, "b"), (3, "b")], key=lambda p: p[0])))
print(list(heapq.merge([5, 3, 1], [6, 4, 2], reverse=True)))
it = merge(iter([1, 3]), range(0, 5, 2))
print(next(it), next(it), list(it))
print(heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2]), heapq.nlargest(-1, [3, 1, 2]))
print(heapq.nsmallest(2, ["ccc", "a", "bb"], key=len), heapq.nlargest(1, ["ccc", "a", "bb"], key=lambda s: -len(s)))

# --- expected
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# make 1
# make 2
# 1
# make 4
# 2
# make 4
# 4
# make 7
# 4
# 7
# [1] [1, 2, 3] []
# ['apple', 'pear', 'kiwi', 'fig']
# [(1, 'a'), (1, 'b'), (2, 'a'), (3, 'b')]
# [6, 5, 4, 3, 2, 1]
# 0 1 [2, 3, 4]
# [1, 2] [3, 2] []
# ['a', 'bb'] ['a']
