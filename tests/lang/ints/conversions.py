print(int("42"), int("-17"), int("  8 "), int("1_000"), int("ff", 16), int("0x1f", 0), int("101", 2))
print(int(3.99), int(-3.99), int(True))
print(str(12345678901234567890), repr(-5))
print(hex(255), oct(8), bin(10), hex(-255))
print((255).bit_length(), (0).bit_length(), (-8).bit_length())
print(round(12345, -2), round(15, -1), round(25, -1))
for text in ["x", "", "1.5", "12a"]:
    try:
        print(int(text))
    except ValueError as error:
        print("ValueError:", error)
try:
    print(1 // 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(1 % 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(1 << -1)
except ValueError as error:
    print(error)

# --- expected
# 42 -17 8 1000 255 31 5
# 3 -3 1
# 12345678901234567890 -5
# 0xff 0o10 0b1010 -0xff
# 8 0 4
# 12300 20 20
# ValueError: invalid literal for int() with base 10: 'x'
# ValueError: invalid literal for int() with base 10: ''
# ValueError: invalid literal for int() with base 10: '1.5'
# ValueError: invalid literal for int() with base 10: '12a'
# integer division or modulo by zero
# integer modulo by zero
# negative shift count
