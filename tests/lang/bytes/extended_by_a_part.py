"""`x.extend(y[a:b])` and `x += y[a:b]`, where nothing is made in between; also of itself."""
data = bytes(range(20))
array = bytearray(data)
for start in (-30, -5, 0, 3, 19, 25):
    for stop in (-30, -1, 0, 7, 20, 99):
        one, two, three, four = bytearray(b"x"), bytearray(b"x"), bytearray(b"x"), bytearray(b"x")
        one.extend(data[start:stop])
        two += data[start:stop]
        three.extend(array[start:stop])
        four += array[start:stop]
        assert one == two == three == four == bytearray(b"x" + data[start:stop]), (start, stop)
one = bytearray()
one.extend(data[17:])
one.extend(data[:2])
one += data[1 << 70 :]
one += array[-(1 << 70) : 2]
one += array[::9]
print(one)
for _ in range(12):
    one.extend(one[1:])
    one += one[:3]
print(len(one), sum(one), one[-5:])
same = one
one += b"12"
print(same is one, same[-4:])


def change() -> int:
    array[0] = 255
    array.append(7)
    return 2


one.clear()
one += array[0 : change()]
one.extend(array[change() - 2 : len(array)])
print(one)


class Holder:
    def __init__(self) -> None:
        self.data = bytearray(b"ab")


holder = Holder()
holder.data += holder.data[:1]
holder.data.extend(memoryview(b"12345")[1:3])
print(holder.data)

# --- expected
# bytearray(b'\x11\x12\x13\x00\x01\x00\x01\x00\t\x12')
# 49150 491483 bytearray(b'\x12\x13\x11\x12\x13')
# True bytearray(b'\x12\x1312')
# bytearray(b'\xff\x01\xff\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x07\x07')
# bytearray(b'aba23')
