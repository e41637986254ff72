def is_one(x, expected):
    return isinstance(x, expected)
class C:
    def __init__(self, e): self.e = e
    def test(self, x):
        return isinstance(x, self.e)
print(C(ValueError).test(ValueError()), C((ValueError, KeyError)).test(KeyError("a")), C((KeyError,)).test(ValueError()), C(IndexError).test(ValueError()))
print(is_one(3, int), is_one(ValueError(), (ValueError, KeyError)))

# --- expected
# True True False False
# True True
