"""memoryview: parts of bytes and bytearrays without a copy."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


data = bytearray(b"Hello, World")
m = memoryview(data)
print(m[0], m[-1], len(m), m.nbytes, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.format, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.obj is data)
print(m.tobytes(), m.tolist()[:3], m.hex(), m.hex("-"), bytes(m), bytearray(m[:3]), list(m[:2]), [x for x in m[::5]], list(reversed(m[:3])))
part = m[7:]
print(part.tobytes(), part[0], part[1:3].tobytes(), part[::2].tobytes(), part[::-1].tobytes(), part[::2].strides, part[::2].contiguous, part[-3:].tobytes(), part[5:2].tobytes(), len(part[::2]))
part[0] = ord("w")
part[1:3] = b"OR"
m[:5] = bytearray(b"HELLO")
m[::6] = b"**"
print(data, part.tobytes())
data[7] = ord("Z")
print(part[0], part == b"ZORld", b"ZORld" == part, part == memoryview(b"ZORld"), part == bytearray(b"ZORld"), part != b"x", part == "x", 90 in part, 0 in part)
read_only = memoryview(b"abc")
print(read_only.readonly, hash(read_only) == hash(b"abc"), read_only[1:].tobytes(), read_only.toreadonly().readonly, {read_only: 1}[memoryview(b"abc")])
locked = m.toreadonly()
print(locked.readonly, locked[1], m.readonly)
words = memoryview(bytearray(range(16)))
print(words.cast("H").tolist(), words.cast("i").tolist(), words.cast("q")[1], words.cast("I").itemsize, words.cast("I").nbytes, words.cast("I").shape, words.cast("I").format, words.cast("B").tobytes() == words.tobytes())
halves = words.cast("h")
halves[0] = -2
halves[1:3] = words.cast("h")[6:8]
print(words.tolist(), halves[0], halves[-1], halves.cast("B")[0], bytes(halves[:2]))
for b in (b"x", bytearray(b"y")):
    view = memoryview(b)
    print(view[0], view.readonly, view.tobytes())


def checksum(buffer: memoryview) -> int:
    total = 0
    for byte in buffer:
        total = (total * 31 + byte) % 65521
    return total


print(checksum(memoryview(b"checksum")), int.from_bytes(memoryview(b"\x01\x02"), "big"), b"-".join([memoryview(b"a"), b"b"]), str(memoryview(b"text"), "ascii"), isinstance(m, memoryview), isinstance(data, memoryview), type(m).__name__)
with memoryview(b"managed") as managed:
    print(managed[0])
attempt(lambda: managed[0])
attempt(lambda: len(managed))
attempt(lambda: managed.tobytes())


def assign(view, index, value):
    view[index] = value


attempt(lambda: m[99])
attempt(lambda: m[-99])
attempt(lambda: assign(m, 0, 256))
attempt(lambda: assign(m, 0, -1))
attempt(lambda: assign(m, 99, 1))
attempt(lambda: assign(read_only, 0, 1))
attempt(lambda: assign(locked, 0, 1))
attempt(lambda: assign(m, slice(0, 2), b"abc"))
attempt(lambda: hash(m))
attempt(lambda: hash(m.toreadonly()))
attempt(lambda: words[1:].cast("H"))
attempt(lambda: words[::2].cast("B"))
attempt(lambda: words.cast("H").cast("I"))
attempt(lambda: memoryview(b"")[0])
print(memoryview(b"").tolist(), memoryview(b"") == b"", len(memoryview(b"")))
m.release()
m.release()
attempt(lambda: m[0])
attempt(lambda: m.readonly)
print(part.tobytes())

# --- expected
# 72 100 12 12 1 1 (12,) (1,) () B False True True True True
# b'Hello, World' [72, 101, 108] 48656c6c6f2c20576f726c64 48-65-6c-6c-6f-2c-20-57-6f-72-6c-64 b'Hello, World' bytearray(b'Hel') [72, 101] [72, 44, 108] [108, 101, 72]
# b'World' 87 b'or' b'Wrd' b'dlroW' (2,) False b'rld' b'' 3
# bytearray(b'*ELLO,*wORld') b'wORld'
# 90 True True True True True False True False
# True True b'bc' True 1
# True 69 False
# [256, 770, 1284, 1798, 2312, 2826, 3340, 3854] [50462976, 117835012, 185207048, 252579084] 1084818905618843912 4 16 (4,) I True
# [254, 255, 12, 13, 14, 15, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] -2 3854 254 b'\xfe\xff\x0c\r'
# 120 True b'x'
# 121 False b'y'
# 64337 258 b'a-b' text True False memoryview
# 109
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# IndexError: index out of bounds on dimension 1
# IndexError: index out of bounds on dimension 1
# ValueError: memoryview: invalid value for format 'B'
# ValueError: memoryview: invalid value for format 'B'
# IndexError: index out of bounds on dimension 1
# TypeError: cannot modify read-only memory
# TypeError: cannot modify read-only memory
# ValueError: memoryview assignment: lvalue and rvalue have different structures
# ValueError: cannot hash writable memoryview object
# TypeError: unhashable type: 'bytearray'
# TypeError: memoryview: length is not a multiple of itemsize
# TypeError: memoryview: casts are restricted to C-contiguous views
# TypeError: memoryview: cannot cast between two non-byte formats
# IndexError: index out of bounds on dimension 1
# [] True 0
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# b'ZORld'
