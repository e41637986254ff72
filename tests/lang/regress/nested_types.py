"""Containers whose element type contains the container: no annotation says so."""


def nest(n):
    result = [n]
    for i in range(n):
        result = [result, i, "t", 10**20 + i]
    return result


def chain(n):
    inner = []
    for _ in range(n):
        inner = [inner]
    return inner


def tree(n):
    node = {}
    for i in range(n):
        node = {"left": node, "size": i, "pair": (i, [node])}
    return node


print(nest(2), nest(2) == nest(2), nest(1) == nest(2), nest(0))
print(chain(3), len(chain(2)), chain(2) == chain(2), chain(2) == chain(1), [] in chain(1))
print(tree(2))
print(tree(2) == tree(2), tree(1) == tree(2))
items = nest(1)
items.append(nest(0))
items.append(None)
print(items, items[-2], items.index("t"), str(items[0]))

# --- expected
# [[[2], 0, 't', 100000000000000000000], 1, 't', 100000000000000000001] True False [0]
# [[[[]]]] 1 True False True
# {'left': {'left': {}, 'size': 0, 'pair': (0, [{}])}, 'size': 1, 'pair': (1, [{'left': {}, 'size': 0, 'pair': (0, [{}])}])}
# True False
# [[1], 0, 't', 100000000000000000000, [0], None] [0] 2 [1]
