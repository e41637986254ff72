def limited(x):
    if x > 3:
        raise StopIteration
    return x * 10


print(list(map(limited, [1, 2, 3, 4, 5])), sum(map(limited, range(9))))
for x in map(limited, [3, 4, 1]):
    print(x)
else:
    print("else")
print(list(filter(lambda x: limited(x) > 10, [1, 2, 3, 4, 5])))
for x in filter(limited, [0, 1, 5, 2]):
    print(x)
else:
    print("else")
its = [iter([1, 2]), iter([3]), iter([5, 6])]
print(list(map(next, its)), list(map(next, its)), list(map(next, its)))
it = iter([1, 2, 3])
try:
    print(sum(next(it) for _ in range(5)))
except RuntimeError as e:
    print("runtime", e, type(e.__cause__).__name__)
try:
    print([limited(x) for x in range(6)])
except StopIteration:
    print("stop")
try:
    print(list(limited(x) for x in range(6)))
except RuntimeError as e:
    print("runtime", e)
try:
    print(list(x for x in range(6) if limited(x) >= 0))
except RuntimeError as e:
    print("runtime", e)


def gen():
    for x in range(9):
        yield limited(x)


try:
    for x in gen():
        print(x)
except RuntimeError as e:
    print("runtime", e)


def safe(it):
    try:
        return next(it)
    except StopIteration:
        return None


it = iter([1])
print(list(safe(it) for _ in range(3)))
m = map(limited, iter([1, 9, 2, 3]))
print(next(m), list(m))
print(list(zip(map(limited, [1, 2, 8, 3]), "abcd")))
for i, x in enumerate(map(limited, [1, 2, 8, 3])):
    print(i, x)
count = 0


def read():
    global count
    count += 1
    if count > 2:
        raise StopIteration
    return count


print(list(iter(read, 7)))

# --- expected
# [10, 20, 30] 60
# 30
# else
# [2, 3]
# 1
# else
# [1, 3, 5] [2] []
# runtime generator raised StopIteration StopIteration
# stop
# runtime generator raised StopIteration
# runtime generator raised StopIteration
# 0
# 10
# 20
# 30
# runtime generator raised StopIteration
# [1, None, None]
# 10 []
# [(10, 'a'), (20, 'b')]
# 0 10
# 1 20
# [1, 2]
