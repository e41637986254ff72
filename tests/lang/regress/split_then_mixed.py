xs = "a b".split()
xs.append(1)
print(xs)
ys = list("ab")
ys += [1, 2]
print(ys, sorted([3, 1]) + ["a"])
def f():
    return "x,y".split(",")
zs = [1, 2]
zs.extend(f())
print(zs)
try:
    print("-".join(["a", 1]))
except TypeError as e:
    print(e)
print("-".join(["a", 1][:1]))
try:
    print(",".join([1, 2]))
except TypeError as e:
    print(e)

# --- expected
# ['a', 'b', 1]
# ['a', 'b', 1, 2] [1, 3, 'a']
# [1, 2, 'x', 'y']
# sequence item 1: expected str instance, int found
# a
# sequence item 0: expected str instance, int found
