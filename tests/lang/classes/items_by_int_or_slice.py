"""A key that is an int or a slice is passed on to what the class keeps."""

class Buffer:
    def __init__(self, lines):
        self.lines = lines

    def __getitem__(self, key: int | slice):
        return self.lines[key]

    def __setitem__(self, key: int | slice, value):
        self.lines[key] = value

    def __delitem__(self, key: int | slice):
        del self.lines[key]

    def __len__(self):
        return len(self.lines)


b = Buffer(["a", "b", "c"])
print(b[0], b[1:3])
b[1:] = ["x", "y", "z"]
del b[0:1]
del b[0]
print(b.lines, len(b))
for data in ((1, 2, 3), "text", b"bytes", range(5)):
    for key in (1, slice(1, 3), -1):
        print(data[key])
try:
    print(b[10])
except IndexError as e:
    print(e)

# --- expected
# a ['b', 'c']
# ['y', 'z'] 2
# 2
# (2, 3)
# 3
# e
# ex
# t
# 121
# b'yt'
# 115
# 1
# range(1, 3)
# 4
# list index out of range
