class A:
    k = 5
    name = "a"


class B(A):
    j = 1.5


class C(A):
    k = 7


def mk(i):
    return [A, B, C][i]()


def bump(y):
    y.k += 1
    y.name = y.name + "!"
    return y.k, y.name


def mkb():
    return B()


def setj(b):
    b.j *= 2
    return b.j


objs = [mk(0), mk(1), mk(2), mk(0)]
for o in objs[:3]:
    print(bump(o))
A.k = 100
print([o.k for o in objs], A.k, B.k, C.k)
b = mkb()
print(setj(b), b.j, B.j, mkb().j)


class D:
    count = 0
    items = []


def new(n):
    d = D()
    return d


ds = [new(i) for i in range(3)]
for i, d in enumerate(ds):
    d.count += i
    d.items.append(i)
print([d.count for d in ds], D.count, D.items)

# --- expected
# (6, 'a!')
# (6, 'a!')
# (8, 'a!')
# [6, 6, 8, 100] 100 100 7
# 3.0 3.0 1.5 1.5
# [0, 1, 2] 0 [0, 1, 2]
