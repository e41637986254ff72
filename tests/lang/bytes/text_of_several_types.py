"""str(x, encoding), dict(**x), divmod, complex and math's functions of values of several types: CPython's errors."""

import math


def tell(values, function):
    for v in values:
        try:
            print(function(v), end=" ")
        except (TypeError, ValueError) as e:
            print(e, end="; ")
    print()


tell((b"ab", bytearray(b"c"), memoryview(b"d"), [1, 2], (3,), {4}, {5: 6}, range(2), "text", None, 7), lambda v: str(v, "ascii"))
tell(({"a": 1}, {7: 8}, {"b": 1, 2: 3}, {}, "ab", [("a", 1)], None, 5), lambda v: dict(**v))
tell((7, 2.5, True, "ab", None, [1], b"x", {1}, range(3)), lambda v: divmod(v, 2))
tell((7, 2.5, "1+2j", None, [1], b"x", (1, 2), 3j), lambda v: complex(v))
tell((4, 2.25, True, "4", None, [1], {2: 3}), lambda v: math.sqrt(v))
tell((4, 2.25, True, "4", None, (1,), range(1)), lambda v: math.floor(v))

# --- expected
# ab c d decoding to str: need a bytes-like object, list found; decoding to str: need a bytes-like object, tuple found; decoding to str: need a bytes-like object, set found; decoding to str: need a bytes-like object, dict found; decoding to str: need a bytes-like object, range found; decoding str is not supported; decoding to str: need a bytes-like object, NoneType found; decoding to str: need a bytes-like object, int found; 
# {'a': 1} keywords must be strings; keywords must be strings; {} dict() argument after ** must be a mapping, not str; dict() argument after ** must be a mapping, not list; dict() argument after ** must be a mapping, not NoneType; dict() argument after ** must be a mapping, not int; 
# (3, 1) (1.0, 0.5) (0, 1) unsupported operand type(s) for divmod(): 'str' and 'int'; unsupported operand type(s) for divmod(): 'NoneType' and 'int'; unsupported operand type(s) for divmod(): 'list' and 'int'; unsupported operand type(s) for divmod(): 'bytes' and 'int'; unsupported operand type(s) for divmod(): 'set' and 'int'; unsupported operand type(s) for divmod(): 'range' and 'int'; 
# (7+0j) (2.5+0j) (1+2j) complex() first argument must be a string or a number, not 'NoneType'; complex() first argument must be a string or a number, not 'list'; complex() first argument must be a string or a number, not 'bytes'; complex() first argument must be a string or a number, not 'tuple'; 3j 
# 2.0 1.5 1.0 must be real number, not str; must be real number, not NoneType; must be real number, not list; must be real number, not dict; 
# 4 2 1 must be real number, not str; must be real number, not NoneType; must be real number, not tuple; must be real number, not range; 
