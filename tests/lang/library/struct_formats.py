import struct
from struct import Struct, calcsize, pack, unpack

HEADER = struct.Struct(">IHB")
PAIR = "<hh"
print(struct.calcsize("<IH"), calcsize("IH"), calcsize("bi"), calcsize("ib"), calcsize("bq0q"), calcsize("3s2xd"), calcsize(""))
data = struct.pack("<IHb", 0x12345678, 0xBEEF, -5)
print(data, struct.unpack("<IHb", data))
a, b, c = struct.unpack("<IHb", data)
print(a + 1, hex(b), c)
print(pack(">IHb", 1, 2, 3), pack("!Q", 2**64 - 1), pack("=q", -(2**63)), pack("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 5, -6, 7))
print(unpack("<bBhHiIlLqQ", pack("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 2**32 - 1, -4, 5, -6, 2**64 - 1)))
print(unpack("@bhilq", pack("bhilq", 1, 2, 3, 4, 5)), pack("bi", 1, 2), pack("ib2x", 1, 2), pack("b0i", 1))
print(HEADER.pack(1, 2, 3), HEADER.size, HEADER.format, HEADER.unpack(b"\0\0\1\0\0\2\7"))
big, small, tiny = HEADER.unpack_from(b"..\0\0\0\1\0\2\3", 2)
print(big * 10, small, tiny)
print(unpack(PAIR, pack(PAIR, -300, 300)), unpack("<4s", b"abcd")[0].decode(), unpack("<2c?", b"xy\1"))
print(pack("<5s", b"ab"), pack("<2s", b"abcdef"), pack("5p", b"abcdefg"), pack("5p", b"a"), unpack("5p", b"\2abcd"), pack("<c", b"z"), pack("<??", True, 0))
print(pack("<f", 1.5), pack(">d", -0.1), pack("<e", 0.333), pack("<f", 0.1), pack("<ee", 65504.0, 5.960464477539063e-08), pack("<d", 3))
print(unpack("<f", pack("<f", 0.1)), unpack(">d", pack(">d", -0.1)), unpack("<e", pack("<e", 0.333)), unpack("<e", b"\x01\x80"), unpack("<fd", pack("<fd", float("inf"), float("nan"))))
print([unpack("<e", pack("<e", x))[0] for x in (1.0, -2.5, 1e-8, 6.1e-05, 2049.0, 2051.0, 65519.0, 0.0, -0.0, float("inf"))])
print(unpack("<I", bytearray(b"\1\0\0\0")), struct.unpack_from("<H", b"\0\1\2\3", offset=1), struct.unpack_from("<H", b"\0\1\2\3", -2))
room = bytearray(10)
struct.pack_into("<IH", room, 2, 0xDEADBEEF, 0x1234)
struct.pack_into(">H", room, -2, 7)
HEADER.pack_into(room, 0, 1, 2, 3)
print(room)
for x, y in struct.iter_unpack("<HB", b"\1\0\2\3\0\4"):
    print(x, y, x + y)
print(list(struct.iter_unpack("<H", b"abcd")), [v for v in HEADER.iter_unpack(b"")])

n = 3
values = struct.unpack(f"<{n}H", b"\1\0\2\0\3\0")
print(sum(values), values, struct.unpack("<%dd" % 1, pack("<d", 2.5)), len(struct.unpack("<100B", bytes(100))))
print(struct.pack(f"<{n}H", *[1, 2, 3]), struct.pack("<" + "B" * n, 1, 2, 3))
for fmt in ["<H", ">H", "<4s", "<d", "<?", "<Hb", "q"]:
    print(fmt, struct.calcsize(fmt), struct.unpack(fmt, bytes(struct.calcsize(fmt))))
    s = Struct(fmt)
    print(s.size, s.unpack(bytes(s.size)), s.unpack_from(bytes(s.size + 1), 1))


class Packet:
    LAYOUT = struct.Struct("!HHI")

    def __init__(self, source, target, number):
        self.source = source
        self.target = target
        self.number = number

    def encode(self):
        return self.LAYOUT.pack(self.source, self.target, self.number)

    @classmethod
    def decode(cls, data):
        source, target, number = cls.LAYOUT.unpack(data)
        return cls(source, target, number)


p = Packet.decode(Packet(1, 2, 3).encode())
print(p.source, p.target, p.number + 1, Packet.LAYOUT.size)

for bad in [
    lambda: pack("<b", 128), lambda: pack("<B", -1), lambda: pack("<h", 40000), lambda: pack("H", 70000), lambda: pack("<i", 2**31),
    lambda: pack("<I", -1), lambda: pack("<I", 2**32), lambda: pack("<q", 2**63), lambda: pack("<Q", -1), lambda: pack("<l", -(2**40)),
    lambda: pack("<i", "x"), lambda: pack("<i", 1.5), lambda: pack("<f", "x"), lambda: pack("<f", 1e300), lambda: pack("<e", 1e6),
    lambda: pack("<c", b"xy"), lambda: pack("<4s", "x"), lambda: pack("<z", 1), lambda: pack("<3", 1), lambda: pack("<i"),
    lambda: pack("<i", 1, 2), lambda: unpack("<i", b"abc"), lambda: HEADER.unpack(b""), lambda: struct.unpack_from("i", b"xyz1", 1),
    lambda: struct.unpack_from("i", b"xyz1", -5), lambda: struct.unpack_from("i", b"xyz1", -2), lambda: struct.pack_into("<i", room, 8, 5),
    lambda: struct.pack_into("<i", room, -2, 5), lambda: struct.pack_into("<i", room, -20, 5), lambda: calcsize("nx!"),
    lambda: list(struct.iter_unpack("<H", b"abc")), lambda: list(struct.iter_unpack("", b"abc")),
]:
    try:
        print(bad())
    except (struct.error, OverflowError) as e:
        print(type(e).__name__, e)
print(struct.pack("@f", 1e300), issubclass(struct.error, Exception))

# --- expected
# 6 6 8 5 16 16 0
# b'xV4\x12\xef\xbe\xfb' (305419896, 48879, -5)
# 305419897 0xbeef -5
# b'\x00\x00\x00\x01\x00\x02\x03' b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\x00\x00\x00\x00\x00\x00\x00\x80' b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\x05\x00\x00\x00\xfa\xff\xff\xff\xff\xff\xff\xff\x07\x00\x00\x00\x00\x00\x00\x00'
# (-1, 255, -2, 65535, -3, 4294967295, -4, 5, -6, 18446744073709551615)
# (1, 2, 3, 4, 5) b'\x01\x00\x00\x00\x02\x00\x00\x00' b'\x01\x00\x00\x00\x02\x00\x00' b'\x01\x00\x00\x00'
# b'\x00\x00\x00\x01\x00\x02\x03' 7 >IHB (256, 2, 7)
# 10 2 3
# (-300, 300) abcd (b'x', b'y', True)
# b'ab\x00\x00\x00' b'ab' b'\x04abcd' b'\x01a\x00\x00\x00' (b'ab',) b'z' b'\x01\x00'
# b'\x00\x00\xc0?' b'\xbf\xb9\x99\x99\x99\x99\x99\x9a' b'T5' b'\xcd\xcc\xcc=' b'\xff{\x01\x00' b'\x00\x00\x00\x00\x00\x00\x08@'
# (0.10000000149011612,) (-0.1,) (0.3330078125,) (-5.960464477539063e-08,) (inf, nan)
# [1.0, -2.5, 0.0, 6.097555160522461e-05, 2048.0, 2052.0, 65504.0, 0.0, -0.0, inf]
# (1,) (513,) (770,)
# bytearray(b'\x00\x00\x00\x01\x00\x02\x03\x12\x00\x07')
# 1 2 3
# 3 4 7
# [(25185,), (25699,)] []
# 6 (1, 2, 3) (2.5,) 100
# b'\x01\x00\x02\x00\x03\x00' b'\x01\x02\x03'
# <H 2 (0,)
# 2 (0,) (0,)
# >H 2 (0,)
# 2 (0,) (0,)
# <4s 4 (b'\x00\x00\x00\x00',)
# 4 (b'\x00\x00\x00\x00',) (b'\x00\x00\x00\x00',)
# <d 8 (0.0,)
# 8 (0.0,) (0.0,)
# <? 1 (False,)
# 1 (False,) (False,)
# <Hb 3 (0, 0)
# 3 (0, 0) (0, 0)
# q 8 (0,)
# 8 (0,) (0,)
# 1 2 4 8
# error byte format requires -128 <= number <= 127
# error ubyte format requires 0 <= number <= 255
# error short format requires -32768 <= number <= 32767
# error ushort format requires 0 <= number <= 65535
# error 'i' format requires -2147483648 <= number <= 2147483647
# error argument out of range
# error 'I' format requires 0 <= number <= 4294967295
# error argument out of range
# error argument out of range
# error 'l' format requires -2147483648 <= number <= 2147483647
# error required argument is not an integer
# error required argument is not an integer
# error required argument is not a float
# OverflowError float too large to pack with f format
# OverflowError float too large to pack with e format
# error char format requires a bytes object of length 1
# error argument for 's' must be a bytes object
# error bad char in struct format
# error repeat count given without format specifier
# error pack expected 1 items for packing (got 0)
# error pack expected 1 items for packing (got 2)
# error unpack requires a buffer of 4 bytes
# error unpack requires a buffer of 7 bytes
# error unpack_from requires a buffer of at least 5 bytes for unpacking 4 bytes at offset 1 (actual buffer size is 4)
# error offset -5 out of range for 4-byte buffer
# error not enough data to unpack 4 bytes at offset -2
# error pack_into requires a buffer of at least 12 bytes for packing 4 bytes at offset 8 (actual buffer size is 10)
# error no space to pack 4 bytes at offset -2
# error offset -20 out of range for 10-byte buffer
# error bad char in struct format
# error iterative unpacking requires a buffer of a multiple of 2 bytes
# error cannot iteratively unpack with a struct of length 0
# b'\x00\x00\x80\x7f' True
