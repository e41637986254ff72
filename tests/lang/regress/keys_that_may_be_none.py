class Box:
    def __init__(self, key=None):
        self.key = key
def best(xs, key=None, default=None):
    return max(xs, key=key, default=default), min(*xs, key=key), max(xs[0], xs[1], key=key), sorted(xs, key=key, reverse=True)
for b in (Box(len), Box(), Box(lambda s: s[-1])):
    l = ["bb", "c", "aad"]
    print(sorted(l, key=b.key), max(l, key=b.key), min(l, key=b.key), max((s + "x" for s in l), key=b.key))
    l.sort(key=b.key, reverse=True)
    print(l, best(l, b.key), best(l))
    print(max(l, key=b.key if len(l) > 2 else None))
for f in (max, min):
    try:
        print(f())
    except TypeError as e:
        print(e)
FUNCS = {'LEN': len, 'MAX': max}
def call(name, *args):
    return FUNCS[name](*args)
print(call('MAX', 1, 7, 3), call('LEN', 'abc'))
try:
    print(call('MAX'))
except TypeError as e:
    print("TypeError:", e)
import heapq, itertools, bisect
from typing import Any, Callable

class Box:
    def __init__(self, key: Callable[[str], Any] | None = None) -> None:
        self.key = key

b = Box(len)
b = Box()
l = ["bb", "c", "dd"]
for f in (lambda: l.sort(key=b.key), lambda: print([(k, list(g)) for k, g in itertools.groupby(l, key=b.key)]), lambda: print(heapq.nlargest(2, l, key=b.key)),
          lambda: print(heapq.nsmallest(2, l, key=b.key)), lambda: print(list(heapq.merge(l, ["e"], key=b.key))), lambda: print(bisect.bisect(l, "b", key=b.key)),
          lambda: print(list(itertools.accumulate([1, 2], None)))):
    try:
        f()
    except TypeError as e:
        print("TypeError", e)

# --- expected
# ['c', 'bb', 'aad'] aad c aadx
# ['aad', 'bb', 'c'] ('aad', 'c', 'aad', ['aad', 'bb', 'c']) ('c', 'aad', 'bb', ['c', 'bb', 'aad'])
# aad
# ['aad', 'bb', 'c'] c aad cx
# ['c', 'bb', 'aad'] ('c', 'aad', 'c', ['c', 'bb', 'aad']) ('c', 'aad', 'c', ['c', 'bb', 'aad'])
# c
# ['bb', 'c', 'aad'] aad bb bbx
# ['aad', 'c', 'bb'] ('aad', 'bb', 'aad', ['aad', 'c', 'bb']) ('c', 'aad', 'c', ['c', 'bb', 'aad'])
# aad
# max expected at least 1 argument, got 0
# min expected at least 1 argument, got 0
# 7 3
# TypeError: max expected at least 1 argument, got 0
# [('bb', ['bb']), ('c', ['c']), ('dd', ['dd'])]
# ['dd', 'c']
# ['bb', 'c']
# ['bb', 'c', 'dd', 'e']
# 0
# [1, 3]
