import sys


def depth(n: int) -> int:
    return 0 if n == 0 else depth(n - 1) + 1


try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)
sys.setrecursionlimit(400_000)
print(sys.getrecursionlimit(), depth(900), depth(300_000))

# --- expected
# recursion limit must be greater or equal than 1
# 400000 900 300000
