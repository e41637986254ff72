"""bytes of bools, of members of an IntEnum, and of what has __index__."""

import enum


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 200


class Index:
    def __index__(self):
        return 7


G = 5 if len("ab") > 1 else True
print(bytes([True, False]), bytes((G for x in range(3))), bytearray([G, True, 3]))
print(bytes([Level.LOW, Level.HIGH]), bytes((Level.LOW, 65)), bytes([Index(), Index()]))
b = bytearray(b"ab")
b.extend([True, G])
b += bytes([G])
b.append(True)
b[0] = True
b[1:2] = [True, False]
print(b, True in b)
for bad in ([G, 256], [G, -1]):
    try:
        print(bytes(bad))
    except ValueError as e:
        print(e)

# --- expected
# b'\x01\x00' b'\x05\x05\x05' bytearray(b'\x05\x01\x03')
# b'\x01\xc8' b'\x01A' b'\x07\x07'
# bytearray(b'\x01\x01\x00\x01\x05\x05\x01') True
# bytes must be in range(0, 256)
# bytes must be in range(0, 256)
