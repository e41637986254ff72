# bounds of slices are what __index__ gives
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v

x = ["a", "b", "c", "d"]
print(x[I(1):], "hello"[I(1):I(3)], (1, 2, 3)[:I(2)], b"abc"[I(1):], x[::I(2)])
x[I(1):I(2)] = ["e", "f"]
del x[I(0):I(1)]
print(x)

# --- expected
# ['b', 'c', 'd'] el (1, 2) b'bc' ['a', 'c']
# ['e', 'f', 'c', 'd']
