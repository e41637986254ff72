def cut(xs, a, b, c):
    return xs[a:b:c]
for a in (None, 1, -2, 1 << 70, -(1 << 63)):
    for c in (None, 2, -1):
        print(cut([1, 2, 3, 4], a, None, c), cut("abcd", None, a, c), cut((1, 2, 3), a, a, None), cut(b"abcd", a, 3, c))
def replace(xs, a, b, c, new):
    xs[a:b:c] = new
    del xs[a:b]
    return xs
print(replace([1, 2, 3, 4], 1, None, None, [7, 8]), replace([1, 2, 3, 4], None, 2, None, [7, 8]), replace([1, 2, 3, 4], None, None, -1, [7, 8, 9, 0]))
try:
    print(cut([1], None, None, 0))
except ValueError as e:
    print(e)

# --- expected
# [1, 2, 3, 4] abcd (1, 2, 3) b'abc'
# [1, 3] ac (1, 2, 3) b'ac'
# [4, 3, 2, 1] dcba (1, 2, 3) b''
# [2, 3, 4] a () b'bc'
# [2, 4] a () b'b'
# [2, 1] dc () b''
# [3, 4] ab () b'c'
# [3] a () b'c'
# [3, 2, 1] d () b''
# [] abcd () b''
# [] ac () b''
# [4, 3, 2, 1]  () b''
# [1, 2, 3, 4]  () b'abc'
# [1, 3]  () b'ac'
# [] dcba () b''
# [1] [3, 4] []
# slice step cannot be zero
