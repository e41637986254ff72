# Numbers: methods, conversions, operators, what they refuse.
n = 1234
print(n.bit_length(), n.bit_count(), n.to_bytes(2, "big"), int.from_bytes(b"\x04\xd2", "big"), (-5).to_bytes(2, "little", signed=True), int.from_bytes(b"\xfb\xff", "little", signed=True))
print(int("ff", 16), int("0x1f", 0), int("0b101", 0), int(" 12 "), int("1_000"), int(3.9), int(-3.9), int(True), int("-7"), int("z", 36), int())
print(n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.as_integer_ratio(), (0.75).as_integer_ratio(), (2.0).is_integer(), (2.5).hex(), float.fromhex("0x1.8p1"))
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), 2 ** -1, -2 ** 2, 7 // -2, 7 % -2, -7 % 3, 7.5 % 2, abs(-3), round(2.5), round(3.14159, 2), round(1234, -2))
print(hex(255), oct(8), bin(5), bin(-5), format(255, "x"), format(5, "08b"), format(3.14, ".1f"), format("a", ">3"), float("1e3"), float("inf"), float("-inf"), float("nan"), float(" 2.5 "))
print(1_000_000, 0xff, 0o17, 0b11, 1e10, 1e16, 1e-5, 123456789.123, 0.1 + 0.2, 1 / 3, 2 ** 100, -2 ** 63, 10 ** 20 // 3)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 40, -1 >> 1, 1 << 100 >> 98)
print(min(1, 2.5), max([1, 2], key=lambda x: -x), max(1, 2, 3), min([], default=0), sum([1.5, 2]), sum([[1], [2]], []), sum(range(5), 10))
print(isinstance(True, int), True + True, 3 == 3.0, 1 < 2 < 3, 1 < 3 > 2, hash(1) == hash(1.0), not 0, None is None)
print(float(3), 3.0, 1e22, 1e21, 123e-7, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1e2)
for bad in ["x", "1.5", ""]:
    try:
        print(int(bad))
    except ValueError as e:
        print(e)
try:
    float("abc")
except ValueError as e:
    print(e)
try:
    1 // 0
except ZeroDivisionError as e:
    print(e)
try:
    1.0 / 0
except ZeroDivisionError as e:
    print(e)
try:
    5 % 0
except ZeroDivisionError as e:
    print(e)
try:
    (300).to_bytes(1, "big")
except OverflowError as e:
    print(e)
print(complex) if False else None
print(int.bit_length(5), float.is_integer(2.0), str.upper("a"), list.append, sep="") if False else None
print(list(map(int.bit_length, [1, 2, 4])), list(map(str.strip, [" a "])), sorted(["b", "A"], key=str.lower))
x = 5
x += 1.5; print(x)
x //= 2; print(x)
y = 7; y **= 2; y <<= 2; y |= 1; y ^= 3; y %= 50; print(y)

# --- expected
# 11 5 b'\x04\xd2' 1234 b'\xfb\xff' -5
# 255 31 5 12 1000 3 -3 1 -7 35 0
# 1234 1 1234 0 1234 (1234, 1) (3, 4) True 0x1.4000000000000p+1 3.0
# (3, 1) (-4, 1) (3.0, 1.5) 1024 24 5 0.5 -4 -4 -1 2 1.5 3 2 3.14 1200
# 0xff 0o10 0b101 -0b101 ff 00000101 3.1   a 1000.0 inf -inf nan 2.5
# 1000000 255 15 3 10000000000.0 1e+16 1e-05 123456789.123 0.30000000000000004 0.3333333333333333 1267650600228229401496703205376 -9223372036854775808 33333333333333333333
# 1 7 6 -6 1099511627776 -1 4
# 1 1 3 0 3.5 [1, 2] 20
# True 2 True True True True True True
# 3.0 3.0 1e+22 1e+21 1.23e-05 5e-324 1.7976931348623157e+308 -0.0 100.0 100.0
# invalid literal for int() with base 10: 'x'
# invalid literal for int() with base 10: '1.5'
# invalid literal for int() with base 10: ''
# could not convert string to float: 'abc'
# integer division or modulo by zero
# float division by zero
# integer modulo by zero
# int too big to convert
# [1, 2, 3] ['a'] ['A', 'b']
# 6.5
# 3.0
# 48
