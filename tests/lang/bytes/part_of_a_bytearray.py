"""`bytes(x[a:b])` of a bytearray, which makes no bytearray in between."""
data = bytearray(range(20))
for start in (-30, -5, 0, 3, 19, 25):
    for stop in (-30, -1, 0, 7, 20, 99):
        part = bytes(data[start:stop])
        assert part == bytes(bytearray(data[start:stop])), (start, stop)
print(bytes(data[2:5]), bytes(data[:3]), bytes(data[17:]), bytes(data[:]) == bytes(data), bytes(data[::7]))
print(bytes(data[1 << 70 :]), bytes(data[-(1 << 70) : 2]), bytes(bytearray()[0:5]))


def change() -> int:
    data[0] = 255
    return 2


part = bytes(data[0 : change()])
print(part, data[:2])
data.clear()
print(part, bytes(data[0:3]))

# --- expected
# b'\x02\x03\x04' b'\x00\x01\x02' b'\x11\x12\x13' True b'\x00\x07\x0e'
# b'' b'\x00\x01' b''
# b'\xff\x01' bytearray(b'\xff\x01')
# b'\xff\x01' b''
