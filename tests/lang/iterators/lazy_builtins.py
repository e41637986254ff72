def show(x):
    print("show", x)
    return x * 2


m = map(show, [1, 2, 3])
print("made")
print(next(m))
print(list(m), list(m))
f = filter(lambda x: x % 2, range(10))
print(next(f), next(f), list(f))
z = zip([1, 2, 3], "ab")
print(next(z), list(z), next(z, "none left"))
e = enumerate("xyz", 5)
print(next(e), next(e), dict(e))
r = reversed([1, 2, 3])
print(next(r), list(r))
print(list(map(lambda a, b, c: a + b + c, [1, 2], [10, 20], [100, 200])))
print(list(map(max, [1, 5], [4, 2])), list(map(pow, [2, 3], [3, 2])))
numbers = iter([1, 2, 3, 4, 5, 6])
print(list(zip(numbers, numbers)))
numbers = iter(range(5))
for n in numbers:
    print(n, next(numbers, "-"))

calls = 0


def tick():
    global calls
    calls += 1
    return calls


print(list(iter(tick, 4)), calls)
for n in iter(tick, 7):
    print(n)

shared = map(show, iter([1, 2, 3]))
for a in shared:
    print("first", a)
    break
print("rest", list(shared))


def pieces(flag):
    if flag:
        return map(str, [1, 2])
    return filter(None, ["", "a"])


print(list(pieces(True)), list(pieces(False)))
stored = {"m": map(str, [1, 2]), "e": map(str, [3])}
for name, it in stored.items():
    print(name, list(it))
lazy = map(int, ["1", "x", "3"])
print(next(lazy))
try:
    next(lazy)
except ValueError as error:
    print(error)
print(next(lazy), next(lazy, None))
pairs = zip(["a", "b", "c"], [1, 2, 3])
print(sorted(pairs, reverse=True))
print(sum(map(len, ["aa", "b"])), max(map(abs, [-3, 2])), any(map(str.isdigit, ["a", "1"])))
print("-".join(map(str, range(4))), list(zip(*[[1, 2], [3, 4]])))
print(list(enumerate(zip("ab", map(show, [1, 2, 3])))))
print([type(x).__name__ for x in [1]], isinstance(m, list))
total = 0
for i, x in enumerate(filter(lambda v: v > 1, [1, 2, 3])):
    total += i * x
print(total)
print(list(zip(filter(None, [0, 1, 2, 0, 3]), "abc")), list(zip(range(2), [5, 6], strict=True)))
both = zip(map(show, [1, 2]), [7])
print(list(both))

# --- expected
# made
# show 1
# 2
# show 2
# show 3
# [4, 6] []
# 1 3 [5, 7, 9]
# (1, 'a') [(2, 'b')] none left
# (5, 'x') (6, 'y') {7: 'z'}
# 3 [2, 1]
# [111, 222]
# [4, 5] [8, 9]
# [(1, 2), (3, 4), (5, 6)]
# 0 1
# 2 3
# 4 -
# [1, 2, 3] 4
# 5
# 6
# show 1
# first 2
# show 2
# show 3
# rest [4, 6]
# ['1', '2'] ['a']
# m ['1', '2']
# e ['3']
# 1
# invalid literal for int() with base 10: 'x'
# 3 None
# [('c', 3), ('b', 2), ('a', 1)]
# 3 3 True
# 0-1-2-3 [(1, 3), (2, 4)]
# show 1
# show 2
# [(0, ('a', 2)), (1, ('b', 4))]
# ['int'] False
# 3
# [(1, 'a'), (2, 'b'), (3, 'c')] [(0, 5), (1, 6)]
# show 1
# show 2
# [(2, 7)]
