class D(dict):
    def __missing__(self, key): return key * 2
d = D()
print(d[3])

# --- expected
# 6
