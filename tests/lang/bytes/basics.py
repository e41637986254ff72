data = b"hello\x00\xff\n"
print(data, len(data), data[0], data[-1], data[1:4])
print(b"it's", b'"', b"both'\"", bytes([65, 66, 67]), bytes(3))
print("héllo".encode(), "héllo".encode("utf-8").decode("utf-8"), b"abc".decode())
print(b"abc" + b"def", b"ab" * 3, b"b" in b"abc", 98 in b"abc", b"abc" == b"abc", b"abc" < b"abd")
for byte in b"abc":
    print(byte, end=" ")
print()
print(list(b"xyz"), sum(b"\x01\x02"), b"a,b".split(b","), b"-".join([b"x", b"y"]), b"abc".hex())
print(b"hello".upper(), b"hello".find(b"l"), b"hello".replace(b"l", b"L"), b" x ".strip(), b"ab".startswith(b"a"))
print(bytes.fromhex("deadbeef"), int.from_bytes(b"\x01\x02", "big"), (258).to_bytes(2, "little"))
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)

# --- expected
# b'hello\x00\xff\n' 8 104 10 b'ell'
# b"it's" b'"' b'both\'"' b'ABC' b'\x00\x00\x00'
# b'h\xc3\xa9llo' héllo abc
# b'abcdef' b'ababab' True True True True
# 97 98 99 
# [120, 121, 122] 3 [b'a', b'b'] b'x-y' 616263
# b'HELLO' 2 b'heLLo' b'x' True
# b'\xde\xad\xbe\xef' 258 b'\x02\x01'
# 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
