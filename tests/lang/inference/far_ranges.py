BIG = 2**63
def bounds(a, b, c):
    out = []
    for i in range(a, b, c):
        out.append(i)
        if len(out) > 3:
            break
    return out
def t(a, b, c):
    try:
        print(a, b, c, bounds(a, b, c))
    except Exception as e:
        print(a, b, c, type(e).__name__, e)
for a, b, c in [(BIG-3, BIG, 1), (BIG-3,BIG+3,2),(-BIG-2,-BIG+2,1),(-BIG + 1, -BIG - 2, -1),(0,BIG,BIG-1),(BIG - 2, 0, -(BIG - 3)),(5, -BIG, -(BIG - 1)),(0, 10, 2**62),(0, 2**64, 2**62),(2**64, 0, -(2**62)),(10**30, 10**30 + 4,1),(1, 2**100, 2**98),(0,10,BIG),(0,10,-BIG),(0,BIG*4,1),(BIG*4,0,-1),(0,-1,10**40)]:
    t(a,b,c)
for i in range(BIG - 3, BIG):
    print(i)
for i in range(BIG - 3, BIG+3, 2):
    print(i)
for i in range(0, BIG, BIG - 1): print(i)
for i in range(10, -BIG, -(BIG - 1)): print(i)
for i in range(2**62 - 2, 2**62 + 2): print(i)
def up(n):
    c = 0
    for i in range(n):
        c += 1
        if c > 2: break
    return c
print(up(2**70), up(-2**70), up(5))
def slow(a, n):
    for i in range(a, a + n):
        print(i, end=" ")
    print()
slow(2**62 - 2, 4); slow(2**80, 2); slow(3, 2)
BIG = 2**63


def show(r, limit=5):
    got = []
    for x in r:
        got.append(x)
        if len(got) == limit:
            break
    print(got, len(got))



n = 10**18
total = 0
for i in range(n, n * 9, n):
    total += i
print(total)
for i in range(9 * n, n * 10, n):
    print(i)
for i in range(-9 * n, -n * 10, -n):
    print(i)

for i in range(BIG - 2, BIG):
    last = i
print(last, i + 1)

for step in (1, -1, 3, -3, 2**62, -(2**62)):
    print(step, list(range(0, 7, step))[:4], list(range(7, 0, step))[:4])

print(list(range(5, 5)), list(range(5, 0)), list(range(0, 5, -1)), list(range(-3, 3, 2)), list(range(3, -3, -2)))
try:
    range(1, 5, 0)
except ValueError as e:
    print(e)


def zero():
    return 0


try:
    for x in range(1, 5, zero()):
        print(x)
except ValueError as e:
    print(e)

r = range(10, 0, -3)
print(r[0], r[-1], len(r), 4 in r, 5 in r, r.index(7), r.start, r.stop, r.step, list(reversed(r)))
for x in reversed(range(0, 10, 4)):
    print(x, end=" ")
print()
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)


def bounds(a, b, c):
    out = []
    for i in range(a, b, c):
        out.append(i)
        if len(out) > 3:
            break
    return out


print(bounds(0, 3, 1), bounds(3, 0, -1), bounds(-5, 5, 4), bounds(BIG, BIG + 2, 1), bounds(0, -BIG * 4, -BIG))
print(sum(range(0, 10, 3)), max(range(0, 10, 3)), [i * i for i in range(6, 0, -2)])
print(bool(range(0)), bool(range(1)), range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2))
for a, b in zip(range(3), range(BIG, BIG + 3)):
    print(a, b)
for i, x in enumerate(range(5, 0, -2), 10):
    print(i, x)
