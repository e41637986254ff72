"""`bytes(x)` of objects: by `__bytes__`, else as many zeros as `__index__` says, else of what is iterated over."""

import struct


class Header:
    def __init__(self, kind: int, length: int) -> None:
        self.kind, self.length = kind, length

    def __bytes__(self) -> bytes:
        return struct.pack(">BH", self.kind, self.length)


class Traced(Header):
    def __bytes__(self) -> bytes:
        return b"<" + super().__bytes__() + b">"


class Three:
    def __index__(self) -> int:
        return 3


class Bits:
    def __iter__(self):
        return iter([1, 0, 255])


for h in (Header(1, 512), Traced(2, 3)):
    print(bytes(h), bytes(h).hex(), len(bytes(h)))
print(bytes(Three()), bytearray(Three()), bytes(Bits()), bytearray(Bits()))

# --- expected
# b'\x01\x02\x00' 010200 3
# b'<\x02\x00\x03>' 3c0200033e 5
# b'\x00\x00\x00' bytearray(b'\x00\x00\x00') b'\x01\x00\xff' bytearray(b'\x01\x00\xff')
