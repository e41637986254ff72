def height(t, k):
    f = lambda n: 0 if n == 0 else k + f(n - 1)
    return f(t)
def height2(t, k):
    def f(n):
        return 0 if n == 0 else k + f(n - 1)
    return f(t)
print(height(4, 2), height2(4, 2))
def even_odd(n):
    even = lambda k: True if k == 0 else odd(k - 1)
    odd = lambda k: False if k == 0 else even(k - 1)
    return even(n), odd(n)
print(even_odd(7))
def named(n, step):
    return (g := lambda k: 0 if k <= 0 else step + g(k - step))(n)
print(named(7, 2))
def early():
    h = (lambda: h)
    return h() is h
print(early())

# --- expected
# 8 8
# (False, True)
# 8
# True
