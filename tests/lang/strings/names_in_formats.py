a, b = 3, "x"
title = "t"
print("%(a)d %(b)s 100%%" % locals(), "{a:>{width}}|".format(width=5, **globals()))
def f(p, *rest, k=2):
    c = 5
    d = "q"
    print("%(c)d %(d)s %(p)r %(rest)s %(k)s" % locals())
    print("{c} {d} {p!r}".format(**locals()), "{rest[0]}".format_map(vars()))
    print("{a} {b}".format(**globals()), "%(a)s" % globals(), "{0} {c}".format("z", **locals()))
    for i in range(2):
        x = i * 2
        print("%(c)s" % locals())
f(1.5, "r")
class C:
    def m(self, n):
        total = n + 1
        return "{self} {n} {total}".format(**locals())
    def __str__(self): return "C!"
print(C().m(4))

# --- expected
# 3 x 100%     3|
# 5 q 1.5 ('r',) 2
# 5 q 1.5 r
# 3 x 3 z 5
# 5
# 5
# C! 4 5
