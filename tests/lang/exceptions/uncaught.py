def outer(n: int) -> int:
    return inner(n) + 1


def inner(n: int) -> int:
    items = [1, 2, 3]
    return items[n]


print(outer(1))
print(outer(7))
print("never")

# --- expected
# 3
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught.py", line 11, in <module>
#     print(outer(7))
#           ^^^^^^^^
#   File "$HERE/uncaught.py", line 2, in outer
#     return inner(n) + 1
#            ^^^^^^^^
#   File "$HERE/uncaught.py", line 7, in inner
#     return items[n]
#            ~~~~~^^^
# IndexError: list index out of range
# --- status 1
