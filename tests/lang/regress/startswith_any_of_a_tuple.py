def any_prefix(s, prefixes):
    return s.startswith(tuple(prefixes)), s.endswith(tuple(p[::-1] for p in prefixes))
print(any_prefix("abc", ["x", "ab"]), any_prefix("abc", []), any_prefix("cba", ("ab",)))
print(b"abc".startswith(tuple([b"x", b"a"])), b"abc".endswith((b"c", b"d")), "abc".startswith(("a", "b"), 1))

# --- expected
# (True, False) (False, False) (False, True)
# True True True
