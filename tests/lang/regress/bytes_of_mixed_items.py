"""bytes() of what may hold other things than integers."""


def f(n):
    xs = [1, 2, None if n else 3]
    try:
        return bytes(xs)
    except TypeError as e:
        return str(e)


def g(xs: list):
    try:
        return bytearray(x for x in xs)
    except (TypeError, ValueError) as e:
        return str(e)


print(f(0), f(1), g([1, "a"]), g([300, "a"]), g([1, True]))
try:
    print(bytes([1, 2.5]))
except TypeError as e:
    print(e)
for bad in ([1, None, 400], (2, "x"), {3}, [True, 4]):
    try:
        print(bytes(bad), bytearray(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

# --- expected
# b'\x01\x02\x03' 'NoneType' object cannot be interpreted as an integer 'str' object cannot be interpreted as an integer byte must be in range(0, 256) bytearray(b'\x01\x01')
# 'float' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# b'\x03' bytearray(b'\x03')
# b'\x01\x04' bytearray(b'\x01\x04')
