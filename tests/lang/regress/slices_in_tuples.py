class M:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        if isinstance(key, int):
            return self.rows[key]
        r, c = key
        if isinstance(r, slice) and isinstance(c, slice):
            return [row[c] for row in self.rows[r]]
        return self.rows[r][c]


m = M([[1, 2, 3], [4, 5, 6]])
print(m[0], m[1, 2], m[0:2, 1:], m[:, ::-1], m[1:, 0:1])
d = {1: 2}
print((slice(1, 2), 3))
class R:
    def __getitem__(self, parts):
        return parts
    def __setitem__(self, parts, v):
        print(parts, v)
    def __delitem__(self, parts):
        print("del", parts)
r = R()
print(r[1:2, ::3])
r[1:2, 0] = 5
r[..., 0] = 5
del r[1:, 2]
r[1:, 1:] += (6,)

# --- expected
# [1, 2, 3] 6 [[2, 3], [5, 6]] [[3, 2, 1], [6, 5, 4]] [[4]]
# (slice(1, 2, None), 3)
# (slice(1, 2, None), slice(None, None, 3))
# (slice(1, 2, None), 0) 5
# (Ellipsis, 0) 5
# del (slice(1, None, None), 2)
# (slice(1, None, None), slice(1, None, None)) (slice(1, None, None), slice(1, None, None), 6)
