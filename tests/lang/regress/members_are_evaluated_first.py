def t(n, x):
    print("t", n)
    return x
def f(a):
    return a in (a, t(1, 2), t(2, 3))
def g(a):
    return a not in [t(0, a), t(1, 2), t(2, 3)]
def h(a):
    return t(9, a) in (t(1, 'x'), t(2, 'y')) , a in {t(4, 'z'), t(5, a)}
def k(a):
    try:
        return a in (a, 1 // (a - a))
    except ZeroDivisionError as e:
        return str(e)
def m(a, d):
    return a in (a, d.pop('a', 5)), d
print(f(1), f(3), g(1), g(2), h('y'), k(2), m(2, {'a': 1}))
print(1 == t(1, 1) == t(2, 2) == t(3, 3), 1 in (1, (lambda: t(7, 7))()))

# --- expected
# t 1
# t 2
# t 1
# t 2
# t 0
# t 1
# t 2
# t 0
# t 1
# t 2
# t 9
# t 1
# t 2
# t 4
# t 5
# True True False False (True, True) integer division or modulo by zero (True, {})
# t 1
# t 2
# t 7
# False True
