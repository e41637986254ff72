"""Loops whose lists and strings are looked through."""


def fill(xs: list[int], ys: list[float], flags: list[bool], text: str) -> int:
    n = len(xs)
    total = 0
    for i in range(n):
        xs[i] = i * i
        ys[-1] = ys[0] + i
        flags[i % 3] = not flags[i % 3]
        if text[i] == "b":
            total += 1
    return total


def grid(rows: list[list[int]]) -> int:
    total = 0
    for row in rows:
        for i in range(1, len(row)):
            row[i] = row[i - 1] + rows[0][i] * 2
            total += rows[1][i]
    return total


def moving(n: int) -> list[int]:
    a = [0] * n
    b = [1] * n
    for _ in range(3):
        for i in range(n):
            a[i] = b[i] + 1
        a, b = b, a
    for i in range(n):
        a[i] += 1
        if i == 2:
            a = b[:]
    return a


def growing(n: int) -> list[int]:
    xs = [0]
    for i in range(n):
        xs[i] = i
        xs.append(0)
    return xs


def same(xs: list[int], also: list[int]) -> None:
    for i in range(len(xs)):
        xs[i] = also[len(also) - 1 - i]


def outside(xs: list[int], n: int) -> int:
    done = 0
    try:
        for i in range(n):
            xs[i] = xs[i + 1]
            done += 1
    except IndexError as e:
        print(e, done)
    try:
        while True:
            xs[done] = 7
            done += 1
    except IndexError as e:
        print(e, done)
    try:
        while True:
            xs[done] = 8
            done -= 1
    except IndexError as e:
        print(e, done)
    return done


def maybe(xs: list[int] | None, n: int) -> int:
    total = 0
    other = [0] * n
    for i in range(n):
        if xs is not None:
            xs[i] = i
            total += xs[i]
        other[i] = total
    return other[n - 1]


def unset(n: int) -> None:
    if n > 2:
        late = [1, 2, 3, 4]
    counts = [0] * n
    for i in range(n):
        if n > 2:
            late[i] = i
        counts[i] = 1
        if i == 1 and n == 2:
            print(late)


print(fill([0, 0, 0], [1.0, 2.0], [True, False, True], "abé"))
print(fill([0, 0], [1.0], [True, False, True], "bb"))
try:
    fill([0, 0, 0], [1.0], [True, False, True], "bb")
except IndexError as e:
    print(e)
print(grid([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print(moving(4), growing(3))
numbers = [1, 2, 3, 4, 5]
same(numbers, numbers)
print(numbers)
print(outside([1, 2, 3], 9))
print(maybe(None, 3), maybe([0, 0, 0], 3))
unset(3)
try:
    unset(2)
except UnboundLocalError as e:
    print(e)

# --- expected
# 1
# 2
# string index out of range
# 111
# [4, 4, 4, 5] [0, 1, 2, 0]
# [5, 4, 3, 4, 5]
# list index out of range 2
# list assignment index out of range 3
# list assignment index out of range 3
# 3
# 0 3
# cannot access local variable 'late' where it is not associated with a value
