# `setattr` with a name that a parameter is given: each call says it.
class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def __repr__(self):
        return f"({self.left or '.'} {self.key} {self.right or '.'})"


class Tree:
    def __init__(self):
        self.root = None

    def rotate(self, n, side):
        other = "right" if side == "left" else "left"
        top = getattr(n, other)
        setattr(n, other, getattr(top, side))
        setattr(top, side, n)
        return top

    @staticmethod
    def put(node, value, where="left"):
        setattr(node, where, value)
        return node


class Box:
    count = 0

    def __init__(self, **sizes):
        self.w = self.h = 1
        self.note = "none"
        for k, v in sizes.items():
            setattr(self, k, v)



def stretch(box, by, axis):
    setattr(box, axis, getattr(box, axis) * by)


t = Tree()
root = Tree.put(Tree.put(Node(2), Node(1)), Node(3), "right")
print(root)
root = t.rotate(root, "left")
print(root)
root = t.rotate(root, side="right")
print(root, t.put(Node(8), Node(7), where="right"))
b = Box(w=3, h=4)
stretch(b, 2, "w")
stretch(b, axis="h", by=3)
print(b.w, b.h, b.note)
class C:
    def __init__(self):
        self.a = self.b = 0

    def place(this, v, side):
        setattr(this, side, v)

c = C()
c.place(1, "a")
C.place(c, 2, side="b")
C.place(c, 2, "b")
print(c.a, c.b)

# --- expected
# ((. 1 .) 2 (. 3 .))
# (((. 1 .) 2 .) 3 .)
# ((. 1 .) 2 (. 3 .)) (. 8 (. 7 .))
# 6 12 none
# 1 2
