values = [[1], (1, 2), "ab", b"ab", {"k": 1}, 5, None, range(3), bytearray(b"x")]
for value in values:
    try:
        print(value["k"])
    except TypeError as e:
        print(type(e).__name__, e)
for value in [{"a": 1}, [3, 1], None, 4]:
    try:
        print(value.get("a", 0))
    except AttributeError as e:
        print(e)
    try:
        value.sort()
        print(value)
    except AttributeError as e:
        print(e)

# --- expected
# TypeError list indices must be integers or slices, not str
# TypeError tuple indices must be integers or slices, not str
# TypeError string indices must be integers, not 'str'
# TypeError byte indices must be integers or slices, not str
# 1
# TypeError 'int' object is not subscriptable
# TypeError 'NoneType' object is not subscriptable
# TypeError range indices must be integers or slices, not str
# TypeError bytearray indices must be integers or slices, not str
# 1
# 'dict' object has no attribute 'sort'
# 'list' object has no attribute 'get'
# [1, 3]
# 'NoneType' object has no attribute 'get'
# 'NoneType' object has no attribute 'sort'
# 'int' object has no attribute 'get'
# 'int' object has no attribute 'sort'
