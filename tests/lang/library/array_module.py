"""array.array of ints and floats: every method, operator and error."""
import copy
import io
from array import array


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = array("i", [3, 1, 2])
a.append(5)
a.extend([7, 8])
a.extend(array("i", (9,)))
a.extend(range(2))
a.insert(0, -4)
a.insert(-1, 6)
a.fromlist([10, 11])
print(a, len(a), a[0], a[-1], a[1:4], a[::-2], a.typecode, a.itemsize, a.count(1), a.index(5), a.index(1, 3), 7 in a, 70 in a, list(a), a.tolist() == list(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(5)
a.reverse()
a[0] = 100
a[1:3] = array("i", [1, 2, 3])
a[::4] = array("i", [-1, -2]) if len(a[::4]) == 2 else array("i")
del a[0]
del a[-1:]
print(a, a + array("i", [1]), a[:2] * 2, 2 * a[:1], a == array("i", a), a != array("i"), a < array("i", [99]), a[:1] <= a[:1], a[:0])
b = a
b += array("i", [42])
b *= 1
print(b is a, a, max(a), min(a), sum(a), sorted(a), [x * 2 for x in a], copy.copy(a) == a, copy.copy(a) is a, copy.deepcopy(a) == a, bool(array("b")))
f = array("d", [1, 2.5, 0.1])
g = array("f", [0.1, 1e300, -2])
print(f, g, f[0], g[0], sum(f), f == array("d", [1, 2.5, 0.1]), array("i", [1]) == array("d", [1.0]))
for code in "bBhHiIlLqQ":
    c = array(code, [1, 2, 127])
    print(c, c.itemsize, c.tobytes(), array(code, c.tobytes()) == c, bytes(array(code)))
    c.byteswap()
    print(c[0])
print(array("d", [1.5]).tobytes(), array("f", b"\x00\x00\x80?"), array("h", bytearray(b"\x01\x00\xff\xff")))
file = io.BytesIO()
array("h", [1, 2, 3]).tofile(file)
file.seek(0)
h = array("h")
attempt(lambda: h.fromfile(file, 5))
print(h)
for code, value in (("b", 128), ("b", -129), ("B", 256), ("B", -1), ("h", 40000), ("h", -40000), ("H", 70000), ("H", -1), ("i", 2**31), ("i", -(2**31) - 1), ("i", 2**64), ("I", 2**32), ("I", -1), ("I", 2**65), ("l", 2**63), ("l", -(2**64)), ("L", 2**64), ("L", -1), ("q", 2**63), ("Q", 2**64), ("Q", -1), ("b", 2**70), ("B", -(2**70))):
    attempt(lambda: array(code, [value]))
attempt(lambda: array("x"))
attempt(lambda: array("ii"))
attempt(lambda: array("i", b"abc"))
attempt(lambda: array("i", array("d", [1.5])))
attempt(lambda: array("d", array("i", [1])))
attempt(lambda: array("i").pop())
attempt(lambda: array("i", [1]).pop(3))
attempt(lambda: array("i", [1]).index(3))
attempt(lambda: array("i", [1]).remove(3))
attempt(lambda: array("i", [1])[3])
attempt(lambda: array("i", [1]) + array("d", [1]))
attempt(lambda: array("i", [1]).extend(array("d", [1])))
attempt(lambda: array("i", [1]).frombytes(b"abc"))


def assign(xs, i, value):
    xs[i] = value


attempt(lambda: assign(array("i", [1]), 3, 1))
attempt(lambda: assign(array("i", [1, 2, 3]), slice(0, 3, 2), array("i", [2])))
attempt(lambda: assign(array("b", [1]), 0, 300))
sieve = array("B", [1]) * 50
for i in range(2, 8):
    if sieve[i]:
        for j in range(i * i, 50, i):
            sieve[j] = 0
print([i for i in range(2, 50) if sieve[i]])

# --- expected
# array('i', [-4, 3, 1, 2, 5, 7, 8, 9, 0, 6, 1, 10, 11]) 13 -4 11 array('i', [3, 1, 2]) array('i', [11, 1, 0, 8, 5, 1, -4]) i 4 2 4 10 True False [-4, 3, 1, 2, 5, 7, 8, 9, 0, 6, 1, 10, 11] True
# 11 -4 1 array('i', [3, 1, 2, 5, 7, 8, 9, 0, 6, 10])
# array('i', [2, 3, 8, 7, 2]) array('i', [2, 3, 8, 7, 2, 1]) array('i', [2, 3, 2, 3]) array('i', [2, 2]) True True True True array('i')
# True array('i', [2, 3, 8, 7, 2, 42]) 42 2 64 [2, 2, 3, 7, 8, 42] [4, 6, 16, 14, 4, 84] True False True False
# array('d', [1.0, 2.5, 0.1]) array('f', [0.10000000149011612, inf, -2.0]) 1.0 0.10000000149011612 3.6 True True
# array('b', [1, 2, 127]) 1 b'\x01\x02\x7f' True b''
# 1
# array('B', [1, 2, 127]) 1 b'\x01\x02\x7f' True b''
# 1
# array('h', [1, 2, 127]) 2 b'\x01\x00\x02\x00\x7f\x00' True b''
# 256
# array('H', [1, 2, 127]) 2 b'\x01\x00\x02\x00\x7f\x00' True b''
# 256
# array('i', [1, 2, 127]) 4 b'\x01\x00\x00\x00\x02\x00\x00\x00\x7f\x00\x00\x00' True b''
# 16777216
# array('I', [1, 2, 127]) 4 b'\x01\x00\x00\x00\x02\x00\x00\x00\x7f\x00\x00\x00' True b''
# 16777216
# array('l', [1, 2, 127]) 8 b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x7f\x00\x00\x00\x00\x00\x00\x00' True b''
# 72057594037927936
# array('L', [1, 2, 127]) 8 b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x7f\x00\x00\x00\x00\x00\x00\x00' True b''
# 72057594037927936
# array('q', [1, 2, 127]) 8 b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x7f\x00\x00\x00\x00\x00\x00\x00' True b''
# 72057594037927936
# array('Q', [1, 2, 127]) 8 b'\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x7f\x00\x00\x00\x00\x00\x00\x00' True b''
# 72057594037927936
# b'\x00\x00\x00\x00\x00\x00\xf8?' array('f', [1.0]) array('h', [1, -1])
# EOFError: read() didn't return enough bytes
# array('h', [1, 2, 3])
# OverflowError: signed char is greater than maximum
# OverflowError: signed char is less than minimum
# OverflowError: unsigned byte integer is greater than maximum
# OverflowError: unsigned byte integer is less than minimum
# OverflowError: signed short integer is greater than maximum
# OverflowError: signed short integer is less than minimum
# OverflowError: unsigned short is greater than maximum
# OverflowError: unsigned short is less than minimum
# OverflowError: signed integer is greater than maximum
# OverflowError: signed integer is less than minimum
# OverflowError: Python int too large to convert to C long
# OverflowError: unsigned int is greater than maximum
# OverflowError: can't convert negative value to unsigned int
# OverflowError: Python int too large to convert to C unsigned long
# OverflowError: Python int too large to convert to C long
# OverflowError: Python int too large to convert to C long
# OverflowError: Python int too large to convert to C unsigned long
# OverflowError: can't convert negative value to unsigned int
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# OverflowError: Python int too large to convert to C long
# OverflowError: Python int too large to convert to C long
# ValueError: bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
# TypeError: array() argument 1 must be a unicode character, not str
# ValueError: bytes length not a multiple of item size
# TypeError: 'float' object cannot be interpreted as an integer
# array('d', [1.0])
# IndexError: pop from empty array
# IndexError: pop index out of range
# ValueError: array.index(x): x not in array
# ValueError: array.remove(x): x not in array
# IndexError: array index out of range
# TypeError: bad argument type for built-in operation
# TypeError: can only extend with array of same kind
# ValueError: bytes length not a multiple of item size
# IndexError: array assignment index out of range
# ValueError: attempt to assign array of size 1 to extended slice of size 2
# OverflowError: signed char is greater than maximum
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
