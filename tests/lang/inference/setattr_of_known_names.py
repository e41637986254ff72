class Node:
    def __init__(self, v):
        self.v = v
        self.left = None
        self.right = None
def insert(node, v):
    side = "left" if v < node.v else "right"
    child = getattr(node, side)
    if child is None:
        setattr(node, side, Node(v))
    else:
        insert(child, v)
root = Node(5)
for v in (3, 8, 1): insert(root, v)
print(root.left.v, root.right.v, root.left.left.v)
class Config:
    def __init__(self):
        for name in ("width", "height", "depth"):
            setattr(self, name, len(name))
c = Config()
print(c.width, c.height, c.depth)
for name in ("width", "height"):
    setattr(c, name, getattr(c, name) * 2)
print(c.width, c.height)
FIELDS = ("v", "left")
print([getattr(root.left, f) is not None for f in FIELDS], hasattr(root, "v"))
class Options:
    def __init__(self, **options):
        self.name = "base"
        for key, value in options.items():
            setattr(self, key, value)
    def __repr__(self):
        return f"Options({self.name}, {self.size}, {self.ratio})"
print(Options(size=3, ratio=0.5), Options(ratio=1.5, size=2, name="other"))
class Rec:
    def __init__(self, *values):
        for name, value in zip(("a", "b"), values):
            setattr(self, name, value)
r = Rec(1, 2)
print(r.a, r.b)
for which in ("x", "y"):
    for end in ("min", "max"):
        setattr(r, f"{which}_{end}", which + end)
print(r.x_min, r.y_max)

# --- expected
# 3 8 1
# 5 6 5
# 10 12
# [True, True] True
# Options(base, 3, 0.5) Options(other, 2, 1.5)
# 1 2
# xmin ymax
