# what a tuple of any length holds lives as long as it does
def shortest(start):
    todo = [(start, ())]
    for left, path in todo:
        if not left:
            return path
        for step in ["a", "b", "c"]:
            if step in left:
                todo.append((left - {step}, path + (step,)))

print(shortest(frozenset("abc")))

def walks():
    todo = [([0], ())]
    for here, path in todo:
        if len(path) > 2:
            yield path
            continue
        for k in (1, 2):
            todo.append(([k], path + (here,)))

for walk in walks():
    print(walk)

def tree(n):
    if n == 0:
        return ([],)
    return ([n], tree(n - 1), tree(n - 2) if n > 1 else None)

def leaves(t):
    if t is None:
        return 0
    if len(t) == 1:
        return 1 + len(t[0])
    t[0].append(n)
    return len(t[0]) + leaves(t[1]) + leaves(t[2])

trees = [tree(n) for n in range(5)]
for n, t in enumerate(trees):
    print(leaves(t), t)

# --- expected
# ('a', 'b', 'c')
# ([0], [1], [1])
# ([0], [1], [1])
# ([0], [1], [2])
# ([0], [1], [2])
# ([0], [2], [1])
# ([0], [2], [1])
# ([0], [2], [2])
# ([0], [2], [2])
# 1 ([],)
# 3 ([1, 1], ([],), None)
# 6 ([2, 2], ([1, 2], ([],), None), ([],))
# 11 ([3, 3], ([2, 3], ([1, 3], ([],), None), ([],)), ([1, 3], ([],), None))
# 19 ([4, 4], ([3, 4], ([2, 4], ([1, 4], ([],), None), ([],)), ([1, 4], ([],), None)), ([2, 4], ([1, 4], ([],), None), ([],)))
