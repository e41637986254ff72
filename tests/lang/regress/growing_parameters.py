def f(a, n):
    for i in range(n):
        try:
            a += 'x'
            print(a)
        finally:
            a += 'y'
    return a
def g(a, n):
    while n > 0:
        n -= 1
        if n == 2:
            a = str(n)
        a += 'x'
    return a
def h(a, n):
    def k(b):
        for i in range(3):
            b += 'z'
            if n:
                b = a
        return b
    return k(a)
print(f('s', 3), g('s', 3), h('s', 3))

# --- expected
# sx
# sxyx
# sxyxyx
# sxyxyxy 2xxx s
