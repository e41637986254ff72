"""Lists and tuples of tuples that hold nothing but None."""


def items(n):
    pairs = [(None,), (None,), (None,)]
    nested = (n, (None,), (None,), (None, n))
    return pairs[n], nested, [(None, None), (None, None)]


print(items(1), items(0)[0] == (None,))
try:
    raise KeyError(f"{items(2)[0]!r} of {len(items(1)[1])}")
except KeyError as e:
    print(e)

# --- expected
# ((None,), (1, (None,), (None,), (None, 1)), [(None, None), (None, None)]) True
# '(None,) of 4'
