"""The name of an encoding may be None, which is a TypeError."""

def f(x):
    return "utf-8" if x else None
print(b"abc".decode(f(1)))
print(b"abc".decode(f(1) or "ascii"))
def g(c: str | None):
    print("abc".encode(c))
for c in ("utf-8", None):
    for act in (lambda: b"abc".decode(c), lambda: "abc".encode(c), lambda: b"abc".decode("ascii", c and "strict")):
        try:
            print(act())
        except TypeError as e:
            print(e)

# --- expected
# abc
# abc
# abc
# b'abc'
# abc
# decode() argument 'encoding' must be str, not None
# encode() argument 'encoding' must be str, not None
# decode() argument 'errors' must be str, not None
