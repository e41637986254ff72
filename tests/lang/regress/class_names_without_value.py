"""Names that a class's body deletes or binds only perhaps are no attributes of the class."""
class C:
    for i in range(3):
        pass
    k = i
    del i
    z = 3
print(hasattr(C, "i"), hasattr(C, "z"), hasattr(C(), "i"), getattr(C, "i", 7), getattr(C(), "i", 8))
try:
    print(C.i)
except AttributeError as e:
    print(e)
try:
    print(C().i)
except AttributeError as e:
    print(e)
class D:
    for j in []:
        pass
    if len("abc") > 5:
        y = 3
print(hasattr(D, "j"), hasattr(D, "y"), hasattr(D(), "y"))
try:
    print(D.y)
except AttributeError as e:
    print(e)
class E(C):
    if len("abc") > 5:
        z = 4
    i = "s"
    del i
print(E.z, hasattr(E, "i"))


class F:
    try:
        width = int("x")
    except ValueError:
        depth = 1
    with open("/dev/null") as source:
        text = source.read()
    if len("ab") == 2:
        kind = "two"
    else:
        kind = "other"
    early = 5
    del early
    early = 6


print(hasattr(F, "width"), F.depth, F.text == "", F.kind, F.early, F().early)
F.width = 3
print(F.width, F().width, getattr(F(), "width", 0))

# --- expected
# False True False 7 8
# type object 'C' has no attribute 'i'
# 'C' object has no attribute 'i'
# False False False
# type object 'D' has no attribute 'y'
# 3 False
# False 1 True two 6 6
# 3 3 3
