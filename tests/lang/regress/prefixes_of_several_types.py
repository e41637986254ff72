from collections import Counter
class C:
    def __init__(self, prefix): self.prefix = prefix
for c in (C("a"), C(("z", "c")), C(None), C(())):
    try:
        print("abc".startswith(c.prefix), "abc".endswith(c.prefix), "abc".startswith(c.prefix, 1))
    except TypeError as e:
        print(e)
def f(p="a", *more):
    return "abc".startswith((p, *more)) if more else "abc".startswith(p)
print(f(), f("b"), f("x", "ab"))
for n in (1, None, 2):
    print(Counter("aabbbc").most_common(n))

# --- expected
# True False False
# False True False
# startswith first arg must be str or a tuple of str, not NoneType
# False False False
# True False True
# [('b', 3)]
# [('b', 3), ('a', 2), ('c', 1)]
# [('b', 3), ('a', 2)]
