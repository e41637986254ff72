"""Bytes of a generator: an item that is no byte is refused before the generator goes on."""


def numbers(*given: int):
    for n in given:
        print("next", n)
        yield n


for made in (lambda: bytes(numbers(1, 256, 2)), lambda: bytearray(numbers(1, -1, 2)), lambda: bytes(numbers(1, 2))):
    try:
        print(made())
    except ValueError as e:
        print(e)
grown = bytearray(b"a")
for given in ((98, 300, 1), (99, 1 << 70), (100, True)):
    try:
        grown.extend(numbers(*given))
    except ValueError as e:
        print(e)
    print(grown)
try:
    print(bytes(map(lambda n: n * 100, numbers(1, 2, 3, 4))))
except ValueError as e:
    print(e)

# --- expected
# next 1
# next 256
# bytes must be in range(0, 256)
# next 1
# next -1
# byte must be in range(0, 256)
# next 1
# next 2
# b'\x01\x02'
# next 98
# next 300
# byte must be in range(0, 256)
# bytearray(b'a')
# next 99
# next 1180591620717411303424
# byte must be in range(0, 256)
# bytearray(b'a')
# next 100
# next True
# bytearray(b'ad\x01')
# next 1
# next 2
# next 3
# bytes must be in range(0, 256)
