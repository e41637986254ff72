"""Classes of one name in three modules meet in lists, dicts, handlers and isinstance."""

import shapes
import words
from shapes import Node as Square
from words import check


class Node:
    def __init__(self, inner):
        self.inner = inner

    def area(self):
        return sum(n.area() for n in self.inner)


def make(n):
    return Node([shapes.make(n), *words.make("a bc")])


nodes = [shapes.make(3), *words.make("hello big world"), make(2), Square(1)]
for node in nodes:
    print(type(node).__name__, node.area(), isinstance(node, Node), isinstance(node, (Square, words.Node)))
print(shapes.Node.count, words.Node.count, Square is shapes.Node, Node is words.Node)
print(words.Node("x") == words.Node("x"), words.Node("x") == Square(1), len({words.Node("y"), words.Node("y")}))
print([n for n in nodes if isinstance(n, Square)])
for action in (lambda: shapes.check(-1), lambda: check(""), lambda: words.check("ok"), lambda: shapes.check(2)):
    try:
        print(action())
    except words.Error as e:
        print("words", e, type(e).__name__)
    except shapes.Error as e:
        print("shapes", e, type(e).__name__)
kinds = {shapes.Node: "square", words.Node: "word", Node: "group"}
print([kinds[type(n)] for n in nodes])
print(shapes.Node, words.Node)

# --- expected
# Node 9 False True
# Node 5 False True
# Node 3 False True
# Node 5 False True
# Node 7 True False
# Node 1 False True
# 3 105 True False
# True False 1
# [shapes.Node(3), shapes.Node(1)]
# shapes ('shape', -1) Error
# words words: empty Error
# ok
# 2
# ['square', 'word', 'word', 'word', 'group', 'square']
# <class 'shapes.Node'> <class 'words.Node'>
