"""pow with a modulus, of values of several kinds."""

import json


def verify(sig: int, n: int, e: int = 3) -> bool:
    return pow(sig, e, n) == 1 % n


d = json.loads('{"a": 2, "b": 7, "c": "x", "d": null, "e": 1.5}')
print(pow(d["a"], 10, d["b"]), pow(True, 3, 2), pow(3, -1, 7))
for args in ((2, 3, 4), (2, "x", 3), (2.0, 3, 4), (None, 1, 2), (2, 3, None)):
    try:
        print(pow(*args))
    except TypeError as e:
        print(e)
for key in "bcde":
    try:
        print(pow(d["a"], 2, d[key]))
    except TypeError as e:
        print(e)

# --- expected
# 2 1 5
# 0
# unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
# pow() 3rd argument not allowed unless all arguments are integers
# unsupported operand type(s) for ** or pow(): 'NoneType', 'int', 'int'
# 8
# 4
# unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
# 4
# pow() 3rd argument not allowed unless all arguments are integers
