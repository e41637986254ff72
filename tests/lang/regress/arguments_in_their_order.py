def t(n, x):
    print("t", n)
    return x
def key(n):
    print("key", n)
    return lambda v: -v
def f(xs, d):
    try:
        print(max(xs, default=d["a"]))
    except KeyError as e:
        print(e)
    try:
        print(min(t(1, xs), default=t(2, 5), key=key(3)))
        print(max(t(1, xs), key=key(3), default=t(2, d["b"])))
        print(max(t(1, 2), t(2, 3), key=key(3)))
        print(max((t(4, v) for v in xs), default=t(5, 0)))
    except KeyError as e:
        print(e)
f([3, 4], {"b": 1})
f([], {"b": 1})
f([3], {})
print(sorted(t(1, [3, 1]), key=key(2), reverse=t(3, True)), sum(t(1, [3, 1]), t(2, 5)), sum(t(1, [3, 1]), start=t(2, 5)))
xs = [3, 1]
t(0, xs).sort(reverse=t(1, True), key=key(2))
print(xs, next(t(1, iter([1])), t(2, 5)), t(1, {1: 2}).get(t(2, 1), t(3, 4)))
print(round(t(1, 2.5), t(2, 1)), pow(t(1, 2), t(2, 3), t(3, 5)), divmod(t(1, 7), t(2, 2)), int(t(1, "12"), t(2, 16)))
print(t(1, "a,b").split(t(2, ","), t(3, 1)), list(zip(t(1, [1]), t(2, [2]))), list(map(t(1, str), t(2, [1]))), list(enumerate(t(1, "a"), t(2, 4))))
print(list(range(t(1, 0), t(2, 5), t(3, 2))), t(1, [1, 2, 3, 4])[t(2, 0):t(3, 3):t(4, 2)], {t(1, 1): t(2, 2), t(3, 3): t(4, 4)})
print(t(1, "x"), t(2, 3), sep=t(3, "-"), end=t(4, "!\n"))
print(t(1, 5) if t(2, 0) else t(3, 6), f"{t(1, 2):{t(2, 5)}}", "%s %s" % (t(1, 1), t(2, 2)), "{} {}".format(t(1, 1), t(2, 2)))
def t(n, x):
    print("t", n, end=" ")
    return x
def key(n):
    print("key", n, end=" ")
    return lambda v: -v
xs = [3, 1]
print(sorted(t(1, [3, 1]), key=key(2), reverse=t(3, True)))
print(sum(t(1, [3, 1]), t(2, 5)))
print(sum(t(1, [3, 1]), start=t(2, 5)))
t(0, xs).sort(reverse=t(1, True), key=key(2))
print(xs)
t(0, xs).sort(reverse=t(1, True))
print(next(t(1, iter([1])), t(2, 5)))

# --- expected
# 'a'
# t 1
# t 2
# key 3
# 4
# t 1
# key 3
# t 2
# 3
# t 1
# t 2
# key 3
# 2
# t 5
# t 4
# t 4
# 4
# 'a'
# t 1
# t 2
# key 3
# 5
# t 1
# key 3
# t 2
# 1
# t 1
# t 2
# key 3
# 2
# t 5
# 0
# 'a'
# t 1
# t 2
# key 3
# 3
# t 1
# key 3
# 'b'
# t 1
# key 2
# t 3
# t 1
# t 2
# t 1
# t 2
# [1, 3] 9 9
# t 0
# t 1
# key 2
# t 1
# t 2
# t 1
# t 2
# t 3
# [1, 3] 1 2
# t 1
# t 2
# t 1
# t 2
# t 3
# t 1
# t 2
# t 1
# t 2
# 2.5 3 (3, 1) 18
# t 1
# t 2
# t 3
# t 1
# t 2
# t 1
# t 2
# t 1
# t 2
# ['a', 'b'] [(1, 2)] ['1'] [(4, 'a')]
# t 1
# t 2
# t 3
# t 1
# t 2
# t 3
# t 4
# t 1
# t 2
# t 3
# t 4
# [0, 2, 4] [1, 3] {1: 2, 3: 4}
# t 1
# t 2
# t 3
# t 4
# x-3!
# t 2
# t 3
# t 1
# t 2
# t 1
# t 2
# t 1
# t 2
# 6     2 1 2 1 2
# t 1 key 2 t 3 [1, 3]
# t 1 t 2 9
# t 1 t 2 9
# t 0 t 1 key 2 [1, 3]
# t 0 t 1 t 1 t 2 1
