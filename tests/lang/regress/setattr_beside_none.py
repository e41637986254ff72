class Node:
    def __init__(self, name):
        self.name, self.next = name, None


def put(node, text):
    key, _, value = text.partition("=")
    setattr(node, key, value)


n = Node("a")
n.next = Node("b")
for where in (n, n.next, n.next.next):
    for text in ("name=z", "color=red", "next="):
        try:
            put(where, text)
        except AttributeError as e:
            print(e)
print(n.name, n.next, n.color)

# --- expected
# 'NoneType' object has no attribute 'name'
# 'NoneType' object has no attribute 'color'
# 'NoneType' object has no attribute 'next'
# z  red
