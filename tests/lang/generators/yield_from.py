def numbers(n):
    for i in range(n):
        yield i
    return f"{n} numbers"


def chain(*parts):
    for part in parts:
        yield from part


def report():
    text = yield from numbers(3)
    yield text
    text = yield from numbers(0)
    yield text


def letters():
    yield from "ab"
    yield from ["c", "d"]
    yield from ("e",)
    yield from {"f": 1}
    result = yield from []
    print(result)


print(list(report()), list(letters()), list(chain([1, 2], [3], [])))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right

    def preorder(self):
        yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder()


tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, None, Tree(7)))
print(list(tree), list(tree.preorder()), sum(tree), max(tree), 6 in tree, 5 in tree)
for value in tree:
    print(value, end=" ")
print()


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [items[i]] + rest


print(list(permutations([1, 2, 3])))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, 4], []], [[5]]])))


def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)


print(sum(countdown(200)))

# --- expected
# None
# [0, 1, 2, '3 numbers', '0 numbers'] ['a', 'b', 'c', 'd', 'e', 'f'] [1, 2, 3]
# [1, 2, 3, 4, 6, 7] [4, 2, 1, 3, 6, 7] 23 7 True False
# 1 2 3 4 6 7 
# [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# [1, 2, 3, 4, 5]
# 20100
