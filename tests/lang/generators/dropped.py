def managed(name):
    print("open", name)
    try:
        yield name + "1"
        yield name + "2"
    finally:
        print("close", name)


def first(name):
    g = managed(name)
    return next(g)


def early(n):
    g = managed("early")
    if n == 0:
        return "nothing"
    try:
        return next(g) + next(g)
    finally:
        print("leaving")


def loop():
    for i in range(3):
        g = managed(f"loop{i}")
        print(next(g))
    print("after loop")


def two():
    a = managed("a")
    b = managed("b")
    print(next(b), next(a))


def deleted():
    g = managed("d")
    print(next(g))
    del g
    print("deleted")


def untouched():
    g = managed("never begun")
    print("made")


def finished():
    g = managed("f")
    print(list(g))
    print(next(g, "no more"))


def kept(box):
    g = managed("kept")
    print(next(g))
    box.append(g)


print(first("x"))
print(next(managed("y")), "after")
print(early(0), early(1))
loop()
two()
deleted()
untouched()
finished()
g1 = managed("first")
_g2 = managed("hidden")
g3 = managed("third")
print(next(g1), next(_g2), next(g3))
g3 = managed("other")
print(next(g3))
g5 = managed("gone")
print(next(g5))
del g5
print(next(managed("z"), None))
print("the end")

# --- expected
# open x
# close x
# x1
# open y
# close y
# y1 after
# open early
# leaving
# close early
# nothing early1early2
# open loop0
# loop01
# close loop0
# open loop1
# loop11
# close loop1
# open loop2
# loop21
# after loop
# close loop2
# open b
# open a
# b1 a1
# close a
# close b
# open d
# d1
# close d
# deleted
# made
# open f
# close f
# ['f1', 'f2']
# no more
# open first
# open hidden
# open third
# first1 hidden1 third1
# close third
# open other
# other1
# open gone
# gone1
# close gone
# open z
# close z
# z1
# the end
# close first
# close hidden
# close other
