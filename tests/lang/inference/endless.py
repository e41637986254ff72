"""Loops that end only by return, break or an exception; recursion whose end stands behind it."""

import sys


def search(items, wanted):
    at = 0
    while True:
        if at == len(items):
            return None
        if items[at] == wanted:
            return at
        at += 1


def countdown(n):
    while True:
        n -= 1
        if n < 0:
            raise StopIteration(f"at {n}")


def serve(jobs):
    while 1:
        if not jobs:
            sys.exit(len(log))
        log.append(jobs.pop())


def depth(tree):
    if tree:
        return 1 + max(depth(child) for child in tree)
    return 0


def ping(n):
    if n:
        return pong(n - 1)
    return [n]


def pong(n):
    if n:
        return ping(n - 1)
    return ["pong"]


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def forever():
    return forever_too()


def forever_too():
    if len(log) > 100:
        return forever()
    raise KeyError("deep")


def walk(node, found=None):
    if found is None:
        found = []
    for child in node:
        walk(child, found)
    found.append(len(node))
    return found


log = []
print(search([3, 1, 2], 2), search([], 1), search("abc", "b"))
try:
    countdown(2)
except StopIteration as end:
    print("stopped", end)
print(depth([[], [[]], [[[]]]]))
print(ping(3), ping(4), pong(1))
print(collatz(27))
print(walk([[], [[], []]]))
try:
    value = forever()
    print(value)
except KeyError as error:
    print(error)
while True:
    log.append("x")
    if len(log) > 2:
        break
else:
    print("never")
print(log)
serve(["a", "b"])
print("not reached")

# --- expected
# 2 None 1
# stopped at -1
# 3
# ['pong'] [0] [0]
# 111
# [0, 0, 0, 2, 2]
# 'deep'
# ['x', 'x', 'x']
# --- status 5
