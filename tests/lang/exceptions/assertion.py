def root(x: float) -> float:
    assert x >= 0, f"negative: {x}"
    return x ** 0.5


print(root(4.0))
assert True
try:
    root(-1.0)
except AssertionError as error:
    print(error)
try:
    assert 1 > 2
except AssertionError as error:
    print(repr(error))
assert [1], "not shown"
assert 2 + 2 == 5, ("tuple", 5)

# --- expected
# 2.0
# negative: -1.0
# AssertionError()
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/assertion.py", line 17, in <module>
#     assert 2 + 2 == 5, ("tuple", 5)
#            ^^^^^^^^^^
# AssertionError: ('tuple', 5)
# --- status 1
