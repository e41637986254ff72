def up(*args):
    if True and len(args) == 1 and isinstance(args[0], dict):
        return args[0]
    return 1
def up2(*args, **kw):
    if not kw and len(args) == 1 and isinstance(args[0], dict):
        return args[0]
    return 1
def up3(*args, **kw):
    if len(args) == 1 and isinstance(args[0], dict):
        return args[0]
    return 1
print(up())
print(up3())
print(up2())
def area(*dims):
    if len(dims) == 1:
        side, = dims
        return side * side
    elif len(dims) == 2:
        w, h = dims
        return w * h
    elif len(dims) > 3:
        return dims[3]
    raise TypeError("dims")
print(area(3), area(2, 5), area(1, 2, 3, "x"))
try:
    area()
except TypeError as e:
    print(e)
def shape(p):
    if len(p) != 2:
        return p[2]
    return p[1]
for p in ((1, 2), (1, 2, 3), ("a", "b")):
    print(shape(p))
def cond(*a):
    return a[1] if len(a) >= 2 else a[0] if len(a) else None
print(cond(), cond(1), cond(1, "b"))

# --- expected
# 1
# 1
# 1
# 9 10 x
# dims
# 2
# 3
# b
# None 1 b
