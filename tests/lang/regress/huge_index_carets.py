"""An index that is too large raises below the subscript, also where the index is an operation that can raise itself."""


def item(xs: list[str], n: int) -> str:
    return xs[1 << n]


def called(n: int) -> int:
    return 3**n


try:
    print(["a", "b"][called(50) % called(49)])
    print(["a", "b"][called(90)])
except IndexError as e:
    print(e)
print(item(["a", "b"], 90))

# --- expected
# a
# cannot fit 'int' into an index-sized integer
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/huge_index_carets.py", line 17, in <module>
#     print(item(["a", "b"], 90))
#           ^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/huge_index_carets.py", line 5, in item
#     return xs[1 << n]
#            ~~^^^^^^^^
# IndexError: cannot fit 'int' into an index-sized integer
# --- status 1
