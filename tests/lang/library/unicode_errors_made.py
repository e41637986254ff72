"""UnicodeDecodeError and UnicodeEncodeError as a program makes them."""

def f(t, n, e):
    return t.encode(n, e)
print(f("a\xe9", "ascii", "replace"))
try:
    raise UnicodeDecodeError("my", b"abc", 1, 2, "no good")
except UnicodeError as e:
    print(e, repr(e), e.args)
try:
    raise UnicodeEncodeError("my", "abc", 1, 3, "no good")
except UnicodeEncodeError as e:
    print(e, e.object, e.start, e.end, e.reason, e.encoding)

# --- expected
# b'a?'
# 'my' codec can't decode byte 0x62 in position 1: no good UnicodeDecodeError('my', b'abc', 1, 2, 'no good') ('my', b'abc', 1, 2, 'no good')
# 'my' codec can't encode characters in position 1-2: no good abc 1 3 no good my
