import math
from math import sqrt, floor
def apply(f, xs):
    return [f(x) for x in xs]
print(apply(math.sqrt, [1.0, 4.0, 9.0]), list(map(math.floor, [1.5, 2.7])), apply(sqrt, [16.0]))
ops = {"sqrt": math.sqrt, "sin": math.sin}
print(ops["sqrt"](2.0), sorted(ops))
print(sorted([-3, 1, -2], key=abs), max(["a", "bbb"], key=len), list(map(int, "123")), list(map(str.upper, ["a"])))
OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": pow, "max": max}
def rpn(s):
    st = []
    for t in s.split():
        if t in OPS:
            b = st.pop(); a = st.pop()
            st.append(OPS[t](a, b))
        else:
            st.append(float(t))
    return st[0]
print(rpn("3 4 + 2 * 7 /"), rpn("2 3 ^"), rpn("2 3 max"))
from functools import partial
p = partial(pow, 2)
print(p(10), partial(int, base=2)("101"), list(map(partial(max, 3), [1, 5])))

# --- expected
# [1.0, 2.0, 3.0] [1, 2] [4.0]
# 1.4142135623730951 ['sin', 'sqrt']
# [1, -2, -3] bbb [1, 2, 3] ['A']
# 2.0 8.0 3.0
# 1024 5 [3, 5]
