def f(n):
    if n == 0:
        return True
    if n == 5:
        return False
    return n
xs = [10, 20, 30, 40]
for n in (0, 2, 5):
    i = f(n)
    print(xs[:i], xs[i:], "abcd"[i], xs[i], "abcd"[::f(0)], (1, 2, 3, 4)[:i], [0] * i, "ab" * i, list(range(i)))
    b = i == 1
    ys = list(xs)
    ys[b:i] = [7]
    del ys[i]
    ys.insert(i, 5)
    print(ys, ys.pop(b), 1 << i, i + 1, -i, abs(i), max(i, 1), divmod(7, i or 2), hex(i), chr(65 + i), round(3.14159, i))
def g(x, n=None):
    return x[:n]
print(g("hello"), g("hello", 2), g([1, 2, 3], True))
d = {1: 'a', 'k': 2, (1, 2): 3}
for key in [1, 'k', (1, 2)]:
    del d[key]
print(d)
t = (1, 'a', 2.5)
for i in range(4):
    print(t[:i], t[i:], t[::i or 1], len(t[i:]))
def rows(xs, limit=None, offset=None, step=None):
    return xs[offset:limit:step], list(xs)[offset:], xs[:limit]
print(rows([1, 2, 3]), rows([1, 2, 3], 2), rows([1, 2, 3], offset=1), rows("hello", step=-1))
ys = [1, 2, 3, 4]
for n in (None, 1, 2):
    ys[n:2] = [9]
    print(ys)
    del ys[:n and 1]
    print(ys)

# --- expected
# [10] [20, 30, 40] b 20 abcd (1,) [0] ab [0]
# [10, 20, 30, 40] 5 2 2 -1 1 True (7, 0) 0x1 B 3.1
# [10, 20] [30, 40] c 30 abcd (1, 2) [0, 0] abab [0, 1]
# [30, 5] 7 4 3 -2 2 2 (3, 1) 0x2 C 3.14
# [] [10, 20, 30, 40] a 10 abcd () []  []
# [10, 20, 30, 40] 5 1 1 0 0 1 (3, 1) 0x0 A 3.0
# hello he [1]
# {}
# () (1, 'a', 2.5) (1, 'a', 2.5) 3
# (1,) ('a', 2.5) (1, 'a', 2.5) 2
# (1, 'a') (2.5,) (1, 2.5) 1
# (1, 'a', 2.5) () (1,) 0
# ([1, 2, 3], [1, 2, 3], [1, 2, 3]) ([1, 2], [1, 2, 3], [1, 2]) ([2, 3], [2, 3], [1, 2, 3]) ('olleh', ['h', 'e', 'l', 'l', 'o'], 'hello')
# [9, 3, 4]
# []
# [9]
# []
# [9]
# []
