"""Methods of builtin types as functions take keywords."""

from functools import partial

split = partial(str.split, sep="=", maxsplit=1)
print(split("a=b=c"), list(map(partial(str.split, sep=","), ["1,2", "3"])))
f = str.split
print(f("a b"), f("a,b", sep=","), f("a,b,c", ",", 1), f("a,b,c", ",", maxsplit=1))
print([str.splitlines(s, keepends=True) for s in ["a\nb"]], list(map(str.split, ["a b", "c"])))
h = str.format
print(h("{}-{}", 1, 2), h("{a}", a=3), list(map(str.encode, ["a"])), list(map(str.upper, "ab")))
print(list(map(partial(int.to_bytes, length=2, byteorder="big"), [1, 258])))

# --- expected
# ['a', 'b=c'] [['1', '2'], ['3']]
# ['a', 'b'] ['a', 'b'] ['a', 'b,c'] ['a', 'b,c']
# [['a\n', 'b']] [['a', 'b'], ['c']]
# 1-2 3 [b'a'] ['A', 'B']
# [b'\x00\x01', b'\x01\x02']
