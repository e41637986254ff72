class M:
    def __init__(self, swallow):
        self.swallow = swallow
    def __enter__(self):
        return self
    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: object) -> bool:
        if kind is None:
            print("clean")
        else:
            print("failed", type(value).__name__, value)
        return self.swallow and isinstance(value, ValueError)
def f(m, n):
    for i in range(3):
        with m:
            if i == n:
                return i
            if n == 7:
                raise ValueError("seven")
            if n == 8:
                raise KeyError("eight")
    return -1
print(f(M(True), 1), f(M(True), 7), f(M(False), 5))
for sw in (True, False):
    try:
        print(f(M(sw), 8))
    except KeyError as e:
        print("out", e)
    try:
        print(f(M(sw), 7))
    except ValueError as e:
        print("out", e)

# --- expected
# clean
# clean
# failed ValueError seven
# failed ValueError seven
# failed ValueError seven
# clean
# clean
# clean
# 1 -1 -1
# failed KeyError 'eight'
# out 'eight'
# failed ValueError seven
# failed ValueError seven
# failed ValueError seven
# -1
# failed KeyError 'eight'
# out 'eight'
# failed ValueError seven
# out seven
