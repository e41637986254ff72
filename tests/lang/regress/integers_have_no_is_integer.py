for x in (1, 2.0, True, 2.5):
    try:
        print(x.is_integer())
    except AttributeError as e:
        print(e)
for y in (3, 1.5):
    try:
        print(y.hex())
    except AttributeError as e:
        print(e)
    print(y.real, y.as_integer_ratio(), hasattr(y, "is_integer"), hasattr(y, "bit_length"))
n = len("abc")
try:
    print(n.is_integer())
except AttributeError as e:
    print(e)

# --- expected
# 'int' object has no attribute 'is_integer'
# True
# 'bool' object has no attribute 'is_integer'
# False
# 'int' object has no attribute 'hex'
# 3 (3, 1) False True
# 0x1.8000000000000p+0
# 1.5 (3, 2) True False
# 'int' object has no attribute 'is_integer'
