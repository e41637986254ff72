"""Every method of bytes and bytearray at its edges, the same for both."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for b in (b"Hello, World", bytearray(b"Hello, World")):
    print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.isupper(), b.islower(), b.istitle(), b.isalpha(), b.isalnum(), b.isdigit(), b.isspace(), b.isascii())
    print(b.center(20), b.center(21, b"*"), b.ljust(15, b"."), b.rjust(15), b.zfill(15), b.expandtabs())
    print(b.find(b"o"), b.find(b"o", 5), b.find(b"o", 5, 7), b.rfind(b"o"), b.rfind(b"o", 0, 6), b.index(b"W"), b.rindex(b"l"), b.count(b"l"), b.count(b""), b.count(b"l", 3, 5), b.find(111), b.rfind(108), b.index(72), b.count(108), b.find(b""), b.rfind(b""), b.find(b"", 99))
    print(b.replace(b"l", b"LL"), b.replace(b"l", b"", 1), b.replace(b"", b"-", 2), b.replace(b"x", b"y"))
    print(b.startswith(b"He"), b.startswith((b"x", b"He")), b.startswith(b"W", 7), b.endswith(b"ld"), b.endswith((b"a", b"d")), b.endswith(b"o", 0, 5), b.startswith(b""), b.startswith(b"", 50))
    print(b.split(), b.split(b"o"), b.split(b"l", 1), b.rsplit(b"l", 1), b.rsplit(), b.split(maxsplit=0), b.partition(b", "), b.rpartition(b"o"), b.partition(b"x"), b.rpartition(b"x"))
    print(b.strip(b"Hd"), b.lstrip(b"He"), b.rstrip(b"dl"), b.strip(), b.removeprefix(b"Hello"), b.removesuffix(b"ld"), b.removeprefix(b"x"))
    print(b.hex(), b.hex("-"), b.hex(":", 2), b.hex("_", -3), b.translate(None, b"lo"), b.translate(bytes(range(255, -1, -1))), b.translate(bytes.maketrans(b"lo", b"01"), b"H"))
    print(b[0], b[-1], b[1:4], b[::-1], b[::3], b[5:2], b[-3:], b * 2, b + b"!", b"l" in b, 108 in b, b"xyz" not in b, 255 in b, len(b), list(b)[:3], b.decode(), b == b"Hello, World", b < b"I", b.join([b"a", b"b"]))
    print(hash(bytes(b)) == hash(b"Hello, World"), bytes(b), bytearray(b), max(b), min(b), sum(b), sorted(b)[:2], b"%" in b)
print(list(reversed(b"abc")), list(reversed(bytearray(b"abc"))))
print(b"a\nb\rc\r\nd\x0be\x0cf\x1cg\x85h\n".splitlines(), b"a\nb\r\n".splitlines(True), b"".splitlines(), bytearray(b"x\ny").splitlines())
print(b" \t\n\r\x0b\x0c\x1c\x85x".strip(), b"\x1c".isspace(), b" \x0b".isspace(), b"".isspace(), b"a\x1cb c".split(), b"\xe9".isalpha(), b"\xe9".upper(), b"\xc9".lower(), b"\xe9a".title(), b"a1b".title(), b"it's".title())
print(b"-5".zfill(4), b"+".zfill(3), b"".zfill(2), b"a\tb\tc".expandtabs(4), b"\t".expandtabs(0), b"".join([]), b"-".join((b"a", bytearray(b"b"))), bytearray(b"-").join([b"a", b"b"]), b"".isalpha(), b"".isascii(), b"\x80".isascii(), b"".istitle(), b"a".center(4, b"*"), b"ab".center(5, b"*"))
print(repr(b"\x00\t\n\r\\'\"\x7f\xff abc"), repr(b"'"), repr(b'"'), repr(b"'\""), repr(bytearray(b"'\"")), str(b"'"), [b"a"], {b"k": bytearray(b"v")}, f"{b'x'}", f"{b'x'!r:>8}", f"{bytearray(b'x')!s}", ascii(b"\xe9"))
print(bytes.fromhex("00 fF\n7f"), bytes.fromhex(""), bytearray.fromhex("AB"), b"".hex(), b"a".hex(","), bytes(3), bytes([1, 2]), bytes(range(3)), bytes((65, 66)), bytes({65}), bytes(True), bytes(x for x in (1, 2)), bytes(map(ord, "ab")))
attempt(lambda: bytes.fromhex("0"))
attempt(lambda: bytes.fromhex("0g"))
attempt(lambda: bytes.fromhex("é"))
attempt(lambda: bytes.fromhex("0 0"))
attempt(lambda: bytes(-1))
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray(-1))
attempt(lambda: b"abc"[3])
attempt(lambda: bytearray(b"abc")[-4])
attempt(lambda: b"abc"[::0])
attempt(lambda: b"a".split(b""))
attempt(lambda: b"a".partition(b""))
attempt(lambda: b"a".index(b"x"))
attempt(lambda: b"a".rindex(b"x"))
attempt(lambda: b"a".index(300))
attempt(lambda: b"a".find(-1))
attempt(lambda: 256 in b"a")
attempt(lambda: -1 in bytearray(b"a"))
attempt(lambda: b"a".center(3, b""))
attempt(lambda: b"a".ljust(3, b"ab"))
attempt(lambda: b"a".translate(b"x"))
attempt(lambda: bytes.maketrans(b"a", b""))
attempt(lambda: b"ab".hex(""))
attempt(lambda: b"ab".hex("--"))
attempt(lambda: b"ab".hex("é"))

data = bytearray(b"abcdef")
data[1] = 66
data[-1] = 0
data[2:4] = b"XYZ"
print(data)
data[::2] = b"1234"
print(data)
del data[0], data[1:3]
print(data)
del data[::2]
print(data)
data[:] = b"new"
data[1:1] = bytearray(b"--")
data[10:] = b"end"
data[2:0] = b"?"
data[0:1] = [65, 66]
data[0:1] = data
print(data)
data += b"!"
data *= 2
data.append(1)
data.extend([2, 3])
data.extend(b"x")
data.extend(range(2))
data.insert(0, 9)
data.insert(-1, 8)
data.insert(100, 7)
print(data, data.pop(), data.pop(0), data.pop(-2), data.copy() == data, data.copy() is data)
data.reverse()
data.remove(2)
print(data, data.count(b"n"))
data.clear()
print(data, bool(data), len(data))
alias = data
alias += b"zz"
print(data, alias is data)
attempt(lambda: data.remove(5))
attempt(lambda: data.remove(256))
attempt(lambda: data.append(256))
attempt(lambda: data.append(-1))
attempt(lambda: data.insert(0, 300))
attempt(lambda: data.extend([1, 300]))
attempt(lambda: data.pop(9))
attempt(lambda: bytearray().pop())
print(data)


def set_item(i, v):
    data[i] = v


def set_slice(s, v):
    data[s] = v


def delete(s):
    del data[s]


attempt(lambda: set_item(0, 256))
attempt(lambda: set_item(9, 1))
attempt(lambda: set_slice(slice(0, 2, 2), b"abc"))
attempt(lambda: set_slice(slice(0, 1), [256]))
attempt(lambda: delete(slice(0, 1, 0)))
attempt(lambda: set_slice(slice(None, None, -1), b"ba"))
print(data)

# --- expected
# b'HELLO, WORLD' b'hello, world' b'hELLO, wORLD' b'Hello, World' b'Hello, world' False False True False False False False True
# b'    Hello, World    ' b'*****Hello, World****' b'Hello, World...' b'   Hello, World' b'000Hello, World' b'Hello, World'
# 4 8 -1 8 4 7 10 3 13 1 4 10 0 3 0 12 -1
# b'HeLLLLo, WorLLd' b'Helo, World' b'-H-ello, World' b'Hello, World'
# True True True True True True True False
# [b'Hello,', b'World'] [b'Hell', b', W', b'rld'] [b'He', b'lo, World'] [b'Hello, Wor', b'd'] [b'Hello,', b'World'] [b'Hello, World'] (b'Hello', b', ', b'World') (b'Hello, W', b'o', b'rld') (b'Hello, World', b'', b'') (b'', b'', b'Hello, World')
# b'ello, Worl' b'llo, World' b'Hello, Wor' b'Hello, World' b', World' b'Hello, Wor' b'Hello, World'
# 48656c6c6f2c20576f726c64 48-65-6c-6c-6f-2c-20-57-6f-72-6c-64 4865:6c6c:6f2c:2057:6f72:6c64 48656c_6c6f2c_20576f_726c64 b'He, Wrd' b'\xb7\x9a\x93\x93\x90\xd3\xdf\xa8\x90\x8d\x93\x9b' b'e001, W1r0d'
# 72 100 b'ell' b'dlroW ,olleH' b'Hl r' b'' b'rld' b'Hello, WorldHello, World' b'Hello, World!' True True True False 12 [72, 101, 108] Hello, World True True b'aHello, Worldb'
# True b'Hello, World' bytearray(b'Hello, World') 114 32 1096 [32, 44] False
# bytearray(b'HELLO, WORLD') bytearray(b'hello, world') bytearray(b'hELLO, wORLD') bytearray(b'Hello, World') bytearray(b'Hello, world') False False True False False False False True
# bytearray(b'    Hello, World    ') bytearray(b'*****Hello, World****') bytearray(b'Hello, World...') bytearray(b'   Hello, World') bytearray(b'000Hello, World') bytearray(b'Hello, World')
# 4 8 -1 8 4 7 10 3 13 1 4 10 0 3 0 12 -1
# bytearray(b'HeLLLLo, WorLLd') bytearray(b'Helo, World') bytearray(b'-H-ello, World') bytearray(b'Hello, World')
# True True True True True True True False
# [bytearray(b'Hello,'), bytearray(b'World')] [bytearray(b'Hell'), bytearray(b', W'), bytearray(b'rld')] [bytearray(b'He'), bytearray(b'lo, World')] [bytearray(b'Hello, Wor'), bytearray(b'd')] [bytearray(b'Hello,'), bytearray(b'World')] [bytearray(b'Hello, World')] (bytearray(b'Hello'), bytearray(b', '), bytearray(b'World')) (bytearray(b'Hello, W'), bytearray(b'o'), bytearray(b'rld')) (bytearray(b'Hello, World'), bytearray(b''), bytearray(b'')) (bytearray(b''), bytearray(b''), bytearray(b'Hello, World'))
# bytearray(b'ello, Worl') bytearray(b'llo, World') bytearray(b'Hello, Wor') bytearray(b'Hello, World') bytearray(b', World') bytearray(b'Hello, Wor') bytearray(b'Hello, World')
# 48656c6c6f2c20576f726c64 48-65-6c-6c-6f-2c-20-57-6f-72-6c-64 4865:6c6c:6f2c:2057:6f72:6c64 48656c_6c6f2c_20576f_726c64 bytearray(b'He, Wrd') bytearray(b'\xb7\x9a\x93\x93\x90\xd3\xdf\xa8\x90\x8d\x93\x9b') bytearray(b'e001, W1r0d')
# 72 100 bytearray(b'ell') bytearray(b'dlroW ,olleH') bytearray(b'Hl r') bytearray(b'') bytearray(b'rld') bytearray(b'Hello, WorldHello, World') bytearray(b'Hello, World!') True True True False 12 [72, 101, 108] Hello, World True True bytearray(b'aHello, Worldb')
# True b'Hello, World' bytearray(b'Hello, World') 114 32 1096 [32, 44] False
# [99, 98, 97] [99, 98, 97]
# [b'a', b'b', b'c', b'd\x0be\x0cf\x1cg\x85h'] [b'a\n', b'b\r\n'] [] [bytearray(b'x'), bytearray(b'y')]
# b'\x1c\x85x' False True False [b'a\x1cb', b'c'] False b'\xe9' b'\xc9' b'\xe9A' b'A1B' b"It'S"
# b'-005' b'+00' b'00' b'a   b   c' b'' b'' b'a-b' bytearray(b'a-b') False True False False b'*a**' b'**ab*'
# b'\x00\t\n\r\\\'"\x7f\xff abc' b"'" b'"' b'\'"' bytearray(b'\'"') b"'" [b'a'] {b'k': bytearray(b'v')} b'x'     b'x' bytearray(b'x') b'\xe9'
# b'\x00\xff\x7f' b'' bytearray(b'\xab')  61 b'\x00\x00\x00' b'\x01\x02' b'\x00\x01\x02' b'AB' b'A' b'\x00' b'\x01\x02' b'ab'
# ValueError: non-hexadecimal number found in fromhex() arg at position 1
# ValueError: non-hexadecimal number found in fromhex() arg at position 1
# ValueError: non-hexadecimal number found in fromhex() arg at position 0
# ValueError: non-hexadecimal number found in fromhex() arg at position 1
# ValueError: negative count
# ValueError: bytes must be in range(0, 256)
# ValueError: bytes must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: negative count
# IndexError: index out of range
# IndexError: bytearray index out of range
# ValueError: slice step cannot be zero
# ValueError: empty separator
# ValueError: empty separator
# ValueError: subsection not found
# ValueError: subsection not found
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# TypeError: center() argument 2 must be a byte string of length 1, not bytes
# TypeError: ljust() argument 2 must be a byte string of length 1, not bytes
# ValueError: translation table must be 256 characters long
# ValueError: maketrans arguments must have same length
# ValueError: sep must be length 1.
# ValueError: sep must be length 1.
# ValueError: sep must be ASCII.
# bytearray(b'aBXYZe\x00')
# bytearray(b'1B2Y3e4')
# bytearray(b'B3e4')
# bytearray(b'34')
# bytearray(b'AB-?-ewendB-?-ewend')
# bytearray(b'AB-?-ewendB-?-ewend!AB-?-ewendB-?-ewend!\x01\x02\x03x\x00\x01') 7 9 8 True False
# bytearray(b'\x01\x00x\x03\x01!dnewe-?-Bdnewe-?-BA!dnewe-?-Bdnewe-?-BA') 4
# bytearray(b'') False 0
# bytearray(b'zz') True
# ValueError: value not found in bytearray
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# ValueError: byte must be in range(0, 256)
# IndexError: pop index out of range
# IndexError: pop from empty bytearray
# bytearray(b'zz')
# ValueError: byte must be in range(0, 256)
# IndexError: bytearray index out of range
# ValueError: attempt to assign bytes of size 3 to extended slice of size 1
# ValueError: byte must be in range(0, 256)
# ValueError: slice step cannot be zero
# None
# bytearray(b'ab')
