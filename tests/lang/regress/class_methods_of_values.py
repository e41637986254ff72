print({}.fromkeys("ab", 0), dict().fromkeys([1], 2), {1: 2}.fromkeys([3]))
x = "abc"
print("".maketrans("a", "b"), "x".join(["a"]), (0).from_bytes(b"\1\2", "big"))

# --- expected
# {'a': 0, 'b': 0} {1: 2} {3: None}
# {97: 98} a 258
