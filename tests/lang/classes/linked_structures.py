class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        node = self.head
        if node is None:
            raise IndexError("empty stack")
        self.head = node.next
        self.size -= 1
        return node.value


class Tree:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)
        elif self.right is None:
            self.right = Tree(key)
        else:
            self.right.insert(key)

    def walk(self, out):
        if self.left is not None:
            self.left.walk(out)
        out.append(self.key)
        if self.right is not None:
            self.right.walk(out)


stack = Stack()
for word in "push these words".split():
    stack.push(word)
print(stack.size, stack.pop(), stack.pop(), stack.size)
root = Tree(50)
for key in [30, 70, 20, 40, 60, 80]:
    root.insert(key)
keys = []
root.walk(keys)
print(keys)
stack.pop()
try:
    stack.pop()
except IndexError as error:
    print("IndexError:", error)

# --- expected
# 3 words these 1
# [20, 30, 40, 50, 60, 70, 80]
# IndexError: empty stack
