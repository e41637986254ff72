"""Methods of texts and bytes with arguments of several types: the wrong ones raise what CPython raises."""

x = bytearray(b"a-b")
print(x.startswith(b"a", 0, 2), x.startswith(bytearray(b"a")), x.rfind(bytearray(b"b"), 0))
print(x.find(b"b", 0, 3), x.count(b"b", 1), x.endswith((b"b", b"c"), 1), x.startswith((b"-", b"x"), 1, 3))
ws = tuple(w for w in "a -b c".split())
print("a-b".startswith(ws, 1), "a-b".endswith(ws, 1, -2), "".startswith(("", "q"), 1), "xx".endswith(("x", "y"), 1))
for s in ("abc", b"abc", bytearray(b"abc")):
    for t in ("a", b"a", 5, None):
        for f in ("startswith", "find", "count"):
            try:
                print(f, s.startswith(t) if f == "startswith" else s.find(t) if f == "find" else s.count(t))
            except TypeError as e:
                print(s, t, f, e)
for s in ("a b", b"a b"):
    for t in (" ", b" ", None, 4):
        try:
            print(s.split(t), s.partition(t))
        except (TypeError, ValueError) as e:
            print(e)
        try:
            print(s.replace(t, t), s.strip(t))
        except (TypeError, ValueError) as e:
            print(e)
        try:
            print(s.join([t]), s.rjust(t))
        except (TypeError, ValueError) as e:
            print(e)

# --- expected
# True True 2
# 2 1 True True
# True False False True
# startswith True
# find 0
# count 1
# abc b'a' startswith startswith first arg must be str or a tuple of str, not bytes
# abc b'a' find must be str, not bytes
# abc b'a' count must be str, not bytes
# abc 5 startswith startswith first arg must be str or a tuple of str, not int
# abc 5 find must be str, not int
# abc 5 count must be str, not int
# abc None startswith startswith first arg must be str or a tuple of str, not NoneType
# abc None find must be str, not NoneType
# abc None count must be str, not NoneType
# b'abc' a startswith startswith first arg must be bytes or a tuple of bytes, not str
# b'abc' a find argument should be integer or bytes-like object, not 'str'
# b'abc' a count argument should be integer or bytes-like object, not 'str'
# startswith True
# find 0
# count 1
# b'abc' 5 startswith startswith first arg must be bytes or a tuple of bytes, not int
# find -1
# count 0
# b'abc' None startswith startswith first arg must be bytes or a tuple of bytes, not NoneType
# b'abc' None find argument should be integer or bytes-like object, not 'NoneType'
# b'abc' None count argument should be integer or bytes-like object, not 'NoneType'
# bytearray(b'abc') a startswith startswith first arg must be bytes or a tuple of bytes, not str
# bytearray(b'abc') a find argument should be integer or bytes-like object, not 'str'
# bytearray(b'abc') a count argument should be integer or bytes-like object, not 'str'
# startswith True
# find 0
# count 1
# bytearray(b'abc') 5 startswith startswith first arg must be bytes or a tuple of bytes, not int
# find -1
# count 0
# bytearray(b'abc') None startswith startswith first arg must be bytes or a tuple of bytes, not NoneType
# bytearray(b'abc') None find argument should be integer or bytes-like object, not 'NoneType'
# bytearray(b'abc') None count argument should be integer or bytes-like object, not 'NoneType'
# ['a', 'b'] ('a', ' ', 'b')
# a b a b
# 'str' object cannot be interpreted as an integer
# must be str or None, not bytes
# replace() argument 1 must be str, not bytes
# sequence item 0: expected str instance, bytes found
# must be str, not NoneType
# replace() argument 1 must be str, not None
# sequence item 0: expected str instance, NoneType found
# must be str or None, not int
# replace() argument 1 must be str, not int
# sequence item 0: expected str instance, int found
# a bytes-like object is required, not 'str'
# a bytes-like object is required, not 'str'
# sequence item 0: expected a bytes-like object, str found
# [b'a', b'b'] (b'a', b' ', b'b')
# b'a b' b'a b'
# 'bytes' object cannot be interpreted as an integer
# a bytes-like object is required, not 'NoneType'
# a bytes-like object is required, not 'NoneType'
# sequence item 0: expected a bytes-like object, NoneType found
# a bytes-like object is required, not 'int'
# a bytes-like object is required, not 'int'
# sequence item 0: expected a bytes-like object, int found
