"""Linked structures: None first and nodes later, two kinds of nodes, attributes that change their type."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.tail = None
        self.size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self.size += 1
        return self

    def reverse(self):
        before, node = None, self.head
        self.tail = node
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self

    def remove(self, value):
        before, node = None, self.head
        while node is not None and node.value != value:
            before, node = node, node.next
        if node is None:
            raise ValueError(f"{value!r} is not in list")
        if before is None:
            self.head = node.next
        else:
            before.next = node.next
        if node.next is None:
            self.tail = before
        self.size -= 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __getitem__(self, index):
        node = self.head
        for _ in range(index):
            if node is None:
                break
            node = node.next
        if node is None:
            raise IndexError("list index out of range")
        return node.value

    def __len__(self):
        return self.size

    def __contains__(self, value):
        return any(v == value for v in self)

    def __repr__(self):
        return "[" + " -> ".join(map(repr, self)) + "]"


class Trie:
    def __init__(self):
        self.children = {}
        self.word = None

    def insert(self, word):
        node = self
        for c in word:
            if c not in node.children:
                node.children[c] = Trie()
            node = node.children[c]
        node.word = word

    def find(self, prefix):
        node = self
        for c in prefix:
            node = node.children.get(c)
            if node is None:
                return []
        return sorted(node.words())

    def words(self):
        found = [self.word] if self.word else []
        for child in self.children.values():
            found.extend(child.words())
        return found


ints = LinkedList([3, 1, 2])
print(ints, len(ints), ints.reverse(), list(ints), 2 in ints, 9 in ints, ints[1], sum(ints))
mixed = LinkedList().append(1).append("two").append(None).append(2.5).append([4])
print(mixed, len(mixed), None in mixed, [type(v).__name__ for v in mixed])
mixed.remove("two")
mixed.remove(1)
print(mixed.head.value, mixed.tail.value, mixed)
for action in (lambda: mixed.remove("x"), lambda: mixed[7], lambda: LinkedList().head.value):
    try:
        print(action())
    except (ValueError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
t = Trie()
for w in "car cart care dog do".split():
    t.insert(w)
print(t.find("car"), t.find("do"), t.find("x"), t.find(""))
lists = [LinkedList("ab"), LinkedList([True]), LinkedList()]
print(lists, [len(x) for x in lists], [x.head is None for x in lists], [bool(x) for x in lists])
ring = Node("a")
ring.next = Node("b", Node("c", ring))
node, seen = ring, []
while node.value not in seen:
    seen.append(node.value)
    node = node.next
print(seen, node is ring)

# --- expected
# [2 -> 1 -> 3] 3 [2 -> 1 -> 3] [2, 1, 3] True False 1 6
# [1 -> 'two' -> None -> 2.5 -> [4]] 5 True ['int', 'str', 'NoneType', 'float', 'list']
# None [4] [None -> 2.5 -> [4]]
# ValueError 'x' is not in list
# IndexError list index out of range
# AttributeError 'NoneType' object has no attribute 'value'
# ['car', 'care', 'cart'] ['do', 'dog'] [] ['car', 'care', 'cart', 'do', 'dog']
# [['a' -> 'b'], [True], []] [2, 1, 0] [False, False, True] [True, True, False]
# ['a', 'b', 'c'] True
