import sys


def walk(depth: int) -> int:
    items = [depth] * 50
    return walk(depth + 1) + len(items) + sum(items)


print(sys.getrecursionlimit())
try:
    print(walk(0))
except RecursionError as error:
    print("caught", error)
print("goes on", sum([n * n for n in range(100)]))
print(walk(0))
