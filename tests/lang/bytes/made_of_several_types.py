"""bytes and bytearray of values of several types: what CPython refuses raises when it is met."""


class Sized:
    def __index__(self):
        return 2


for x in (3, [1, 2], (4,), b"x", bytearray(b"y"), "text", None, 2.5, {7}, range(2), Sized(), True):
    for kind in (bytes, bytearray):
        try:
            if kind is bytes:
                print(bytes(x))
            else:
                print(bytearray(x))
        except TypeError as e:
            print(e)
for x in ("é", b"z", None):
    try:
        print(bytes(x, "utf-8") if not isinstance(x, bytes) else bytes(x))
    except TypeError as e:
        print(e)

# --- expected
# b'\x00\x00\x00'
# bytearray(b'\x00\x00\x00')
# b'\x01\x02'
# bytearray(b'\x01\x02')
# b'\x04'
# bytearray(b'\x04')
# b'x'
# bytearray(b'x')
# b'y'
# bytearray(b'y')
# string argument without an encoding
# string argument without an encoding
# cannot convert 'NoneType' object to bytes
# cannot convert 'NoneType' object to bytearray
# cannot convert 'float' object to bytes
# cannot convert 'float' object to bytearray
# b'\x07'
# bytearray(b'\x07')
# b'\x00\x01'
# bytearray(b'\x00\x01')
# b'\x00\x00'
# bytearray(b'\x00\x00')
# b'\x00'
# bytearray(b'\x00')
# b'\xc3\xa9'
# b'z'
# encoding without a string argument
