"""What is computed from literals and need not be known still raises."""


def f():
    return (1 // 0) * 0


def g():
    return (1 << -1) * 0


def h():
    return [2][2] % 4


def i(x):
    return (x // 0) * 0 + 1


def j(x):
    return ([1][x] * 0 == 0) and [7][x] % 2 < 2


def k(x):
    return "abc"[x] * 0 == "", len("abc"[x]) % 1, len("abc"[x]) > 7


def l(x):
    y = [1, 2][x]
    z = {2: 5}[x] & 0
    return 5


def m(x):
    [1, 2][x]
    {2: 5}[x]
    return 5


def n(x):
    return len([1, 2, x // 0]), len((x // 0, 3))


for q in (f, g, h):
    try:
        print(q())
    except Exception as e:
        print(repr(e))
for q in (i, j, k, l, m, n):
    for z in 0, 3:
        try:
            print(q(z))
        except Exception as e:
            print(repr(e))

# --- expected
# ZeroDivisionError('integer division or modulo by zero')
# ValueError('negative shift count')
# IndexError('list index out of range')
# ZeroDivisionError('integer division or modulo by zero')
# ZeroDivisionError('integer division or modulo by zero')
# True
# IndexError('list index out of range')
# (True, 0, False)
# IndexError('string index out of range')
# KeyError(0)
# IndexError('list index out of range')
# KeyError(0)
# IndexError('list index out of range')
# ZeroDivisionError('integer division or modulo by zero')
# ZeroDivisionError('integer division or modulo by zero')
