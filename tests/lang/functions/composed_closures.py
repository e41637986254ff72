from functools import reduce
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(inc, dbl, dbl)(5))
def compose2(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)
pipeline = compose2(str.strip, str.upper, lambda s: s + "!")
print(pipeline("  hi "))

# --- expected
# 11 21
# HI!
