from typing import Any, Callable, Optional
def run(f: Callable[[int], int] | None, x: Optional[Any] = None) -> int:
    if f is None:
        return -1
    if x is not None:
        print("x", x)
    return f(3)
print(run(None), run(lambda v: v * 2), run(lambda v: v, "t"))
def maybe(v: object | None) -> None:
    print(v if v is not None else "none")
maybe(None)
maybe(5)
maybe("s")

# --- expected
# x t
# -1 6 3
# none
# 5
# s
