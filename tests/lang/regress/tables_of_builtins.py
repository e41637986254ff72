import math
F = {'LEN': len, 'ABS': abs, "MAX": max, "sqrt": math.sqrt, "up": str.upper}
def call(name, *args):
    return F[name](*args)
print(call('ABS', -5), call("LEN", "abc"), call("MAX", 1, 2), call("sqrt", 4), call("up", "x"))
from typing import Any, Callable
fns: dict[str, Callable[..., Any]] = {"get": lambda x: x[1], "attr": lambda x: x.real}
print(fns["get"]("xy"), fns["attr"](3 + 4j))

# --- expected
# 5 3 2 2.0 X
# y 3.0
