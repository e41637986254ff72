"""Subscripts that are surely within their list: `within: 2 of 3` counts those of a line."""


def add(a, b):
    n = len(a)
    c = [0.0] * n
    for i in range(n):
        c[i] = a[i] + b[i]  # within: 2 of 3
    return c


def stencil(a):
    n = len(a)
    out = [0.0] * n
    for i in range(1, n - 1):
        out[i] = a[i - 1] + a[i] + a[i + 1]  # within: 4 of 4
    for i in range(n):
        out[i] = a[i - 1]  # within: 1 of 2
    for i in range(n + 1):
        out[0] = a[i]  # within: 0 of 2
    return out


def sieve(limit):
    composite = [False] * limit
    found = []
    for n in range(2, limit):
        if composite[n]:  # within: 1 of 1
            continue
        found.append(n)
        for m in range(n * n, limit, n):
            composite[m] = True  # within: 1 of 1
    return found


def sums(xs, more):
    n = len(xs)
    total = 0
    for i in range(n + more):
        total += xs[i]  # within: 0 of 1
    for i in range(n - more):
        total += xs[i]  # within: 1 of 1
    for i in range(more - n, n):
        total += xs[i]  # within: 0 of 1
    k = 0
    while k < len(xs):
        total += xs[k]  # within: 1 of 1
        k += 1
    while 0 <= i < n:
        total += xs[i]  # within: 1 of 1
        i -= 1
    return total


def bubble(xs):
    n = len(xs)
    for i in range(n):
        for j in range(n - 1 - i):
            if xs[j] > xs[j + 1]:  # within: 2 of 2
                xs[j], xs[j + 1] = xs[j + 1], xs[j]  # within: 4 of 4
    return xs


def letters(text):
    counts = [0] * 26
    for ch in text:
        k = ord(ch) - 97
        if 0 <= k < 26:
            counts[k] += 1  # within: 2 of 2
    table = [1, 2, 3]
    return counts[25] + table[2] + table[len(text) % 3]  # within: 3 of 3


def another(xs, ys):
    n = len(xs)
    total = 0
    for i in range(n):
        xs = ys
        total += xs[i]  # within: 0 of 1
    k = len(ys)
    zs = ys
    for i in range(k):
        total += zs[i] + ys[i]  # within: 1 of 2
        n = 5
    for i in range(n):
        total += ys[i]  # within: 0 of 1
    return total


def shrinking(stack):
    total = 0
    n = len(stack)
    for i in range(n):
        total += stack[i]  # within: 0 of 1
        if total > 5:
            stack.pop()
            break
    return total


def in_branches(xs, flag):
    n = 3 if flag else len(xs)
    m = len(xs)
    if flag:
        m = m - 1
    total = 0
    for i in range(n):
        total += xs[i]  # within: 0 of 1
    for i in range(m):
        total += xs[i]  # within: 1 of 1
    return total


def attempt(action, *args):
    try:
        print(action(*args))
    except IndexError as e:
        print(e)


attempt(add, [1.0, 2.0], [3.0, 4.0])
attempt(stencil, [1.0, 2.0, 4.0])
attempt(sieve, 30)
attempt(sums, [1, 2, 3], 0)
attempt(sums, [1, 2, 3], 2)
attempt(bubble, [3, 1, 2])
attempt(letters, "hello")
attempt(another, [1, 2], [3, 4, 5, 6, 7])
attempt(shrinking, [1, 2, 3, 4])
attempt(in_branches, [1, 2, 3], True)
attempt(in_branches, [1, 2], False)


def made_by_loops(a, b, n):
    row = list(range(len(b) + 1))
    squares = [k * k for k in range(n)]
    doubled = [2 * k for k in squares]
    zeros = [0] * len(a)
    odd = [k for k in range(n) if k % 2]
    for i in range(1, len(a) + 1):
        row[i - 1] = i  # within: 0 of 1
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:  # within: 2 of 2
                row[j] = row[j - 1]  # within: 2 of 2
            row[j + 1] = 0  # within: 0 of 1
    for i in range(n):
        squares[i] += doubled[i] + odd[i]  # within: 3 of 4
    for i in range(len(a)):
        zeros[i] = row[i]  # within: 1 of 2
    b = b + a
    for j in range(len(b)):
        row[j] = 0  # within: 0 of 1
    return row, squares, zeros


def left_early(n):
    found = []
    for i in range(n):
        if i == 7:
            break
        found.append(i)
    for i in range(n):
        found[i] = 0  # within: 0 of 1
    few = []
    for i in range(n):
        if i % 3:
            continue
        few.append(i)
    late = []
    for i in range(2, n):
        late.append(i)
    for i in range(n - 2):
        few[i] = 0  # within: 0 of 1
        late[i] = 0  # within: 1 of 1
    for i in range(n):
        late[i] = 0  # within: 0 of 1
    return found, few, late


def begun_anew(n):
    found = []
    for i in range(n):
        found.append(i)
        if i == 3:
            found = []
    for i in range(n):
        found[i] = 0  # within: 0 of 1
    return found


def spaces(text):
    i = 0
    while i < len(text) and text[i] == " ":  # within: 1 of 1
        i += 1
    while i + 2 <= len(text) and text[i : i + 2] != "--" and text[i + 1] != text[i]:  # within: 2 of 2
        i += 1
    raw = text.encode()
    total = 0
    for k in range(len(raw)):
        total += raw[k]  # within: 1 of 1
    return text[i:], total


attempt(made_by_loops, "kitten", "sitting", 3)
attempt(left_early, 9)
attempt(begun_anew, 9)
attempt(spaces, "  abcdd--")
