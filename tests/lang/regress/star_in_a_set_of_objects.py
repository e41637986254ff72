class Key:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


keys = [Key(1), Key(2)]
print(len({*keys, Key(1), Key(3)}), sorted(k.n for k in {*keys}))

# --- expected
# 3 [1, 2]
