print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("hé", "utf-8"), bytes(range(4)), bytes(b"x"), bytes(bytearray(b"q")), bytes((65, 66)))
b = b"Hello, World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b"abc def".capitalize(), b"ab1".isalnum(), b"ab".isalpha(), b"12".isdigit())
print(b" \t x y \n".strip(), b"xxaxx".strip(b"x"), b"xxa".lstrip(b"x"), b"axx".rstrip(b"x"), b"aXb".islower(), b"AB".isupper())
print(b.replace(b"l", b"LL"), b.replace(b"l", b"", 1), b"abc".replace(b"", b"-"), b.split(b", "), b"a b  c".split(), b"a,b,c".split(b",", 1))
print(b"a,b,c".rsplit(b",", 1), b"a b c".rsplit(None, 1), b"l1\nl2\r\nl3".splitlines(), b"l1\nl2".splitlines(True))
print(b.partition(b", "), b.rpartition(b"o"), b"x".center(5, b"*"), b"x".ljust(3), b"x".rjust(3, b"."), b"-42".zfill(6))
print(b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.find(111), b.find(b"zz"), b.startswith(b"He"), b.endswith((b"x", b"ld")))
print(b"-".join([b"a", b"b"]), b"".join(bytes([i]) for i in range(3)), b"ab\tc".expandtabs(4), b"pre_x".removeprefix(b"pre_"))
print(b"\x01\xab".hex(), b"\x01\xab\xcd".hex(":"), b"\x01\xab\xcd".hex("-", 2), bytes.fromhex("de ad"), bytearray.fromhex("beef"))
t = bytes.maketrans(b"abc", b"xyz")
print(b"aabbcc".translate(t), b"hello".translate(None, b"l"))
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, byteorder="little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"))
for f in [lambda: (300).to_bytes(1, "big"), lambda: bytes([256]), lambda: bytes(-1), lambda: bytearray([1, 300]), lambda: b"abc".index(b"z")]:
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
ba = bytearray(b"abc")
ba.append(100)
ba.extend(b"ef")
ba.extend([103])
ba[0] = 65
ba[1:3] = b"ZZZ"
print(ba, len(ba), ba[0], ba[-1], ba[1:4], list(ba), ba.pop(), ba.pop(0), ba)
ba += b"!"
ba.insert(0, 33)
ba.reverse()
del ba[0]
print(ba, ba == b"fed", bytes(ba), ba.decode(), ba.find(b"Z"), ba.upper(), ba + b"x", b"x" + ba, ba * 2, 90 in ba, b"ZZ" in ba)
ba.remove(90)
print(ba, ba.copy(), ba.hex())
ba.clear()
print(ba, bool(ba), bytearray(3), bytearray(), bytearray("hi", "ascii"))
sieve = bytearray([1]) * 30
sieve[0:2] = b"\x00\x00"
for i in range(2, 6):
    if sieve[i]:
        sieve[i * i::i] = bytes(len(sieve[i * i::i]))
print([i for i, v in enumerate(sieve) if v], sum(sieve))
print("héllo wörld".encode("latin-1"), "abc".encode("ascii"), "hé".encode("ascii", "replace"), "hé".encode("ascii", errors="ignore"))
print(b"\xe9".decode("latin-1"), b"a\xffb\xe2\x82".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"), str(b"abc", "utf-8"), str(b"abc"))
print(b"a" < b"b", b"abc" >= b"abd", sorted([b"b", b"a"]), {b"k": 1}[b"k"], hash(b"x") == hash(b"x"), max(b"abc"), b"abc"[::-1], b"abc"[::2])
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), str.join("-", ["x", "y"]), dict.fromkeys(["a", "b"]), dict.fromkeys("ab", 0))
table = str.maketrans("abc", "xyz", "d")
print("abcdabcd".translate(table), "hello".translate(str.maketrans({"h": "J", "l": None, "o": "oo"})), "ab".translate({97: 98, 98: "q"}))
print(set.union(*[{1}, {2, 3}]), set.intersection(*[{1, 2}, {2, 3}]), (5).to_bytes(1, "little"), (7).bit_length(), True.to_bytes(1, "big"))
for byte in ba + b"az":
    print(byte, end=" ")
print()

# --- expected
# b'' b'\x00\x00\x00' b'\x01\x02\xff' b'h\xc3\xa9' b'\x00\x01\x02\x03' b'x' b'q' b'AB'
# b'HELLO, WORLD' b'hello, world' b'hELLO, wORLD' b'Hello, World' b'Abc def' True True True
# b'x y' b'a' b'a' b'a' False True
# b'HeLLLLo, WorLLd' b'Helo, World' b'-a-b-c-' [b'Hello', b'World'] [b'a', b'b', b'c'] [b'a', b'b,c']
# [b'a,b', b'c'] [b'a b', b'c'] [b'l1', b'l2', b'l3'] [b'l1\n', b'l2']
# (b'Hello', b', ', b'World') (b'Hello, W', b'o', b'rld') b'**x**' b'x  ' b'..x' b'-00042'
# 4 8 7 3 4 -1 True True
# b'a-b' b'\x00\x01\x02' b'ab  c' b'x'
# 01ab 01:ab:cd 01-abcd b'\xde\xad' bytearray(b'\xbe\xef')
# b'xxyyzz' b'heo'
# b'\x04\x00' b'\x00\x04\x00\x00' b'\xff\xfe' -2 513
# OverflowError int too big to convert
# ValueError bytes must be in range(0, 256)
# ValueError negative count
# ValueError byte must be in range(0, 256)
# ValueError subsection not found
# bytearray(b'ZZZdef') 8 65 103 bytearray(b'ZZZ') [65, 90, 90, 90, 100, 101, 102, 103] 103 65 bytearray(b'ZZZdef')
# bytearray(b'fedZZZ!') False b'fedZZZ!' fedZZZ! 3 bytearray(b'FEDZZZ!') bytearray(b'fedZZZ!x') b'xfedZZZ!' bytearray(b'fedZZZ!fedZZZ!') True True
# bytearray(b'fedZZ!') bytearray(b'fedZZ!') 6665645a5a21
# bytearray(b'') False bytearray(b'\x00\x00\x00') bytearray(b'') bytearray(b'hi')
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 10
# b'h\xe9llo w\xf6rld' b'abc' b'h?' b'h'
# é a�b� ab abc b'abc'
# True False [b'a', b'b'] 1 True 99 b'cba' b'ac'
# ABC ['a', 'b'] x-y {'a': None, 'b': None} {'a': 0, 'b': 0}
# xyzxyz Jeoo bq
# {1, 2, 3} {2} b'\x05' 3 b'\x01'
# 97 122 
