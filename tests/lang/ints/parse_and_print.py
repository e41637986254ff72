"""Texts to ints and ints to texts: bases, signs, underscores, digits of other scripts, and the errors."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


texts = ["12", " 12\n", "+12", "-12", "1_2", "1__2", "_12", "12_", "0x1f", "0X1F", "0b11", "0o17", "017", "00", "0_0", "٣٤", "１２", "𝟗", "²", "½", "", " ", "-", "+-1", "- 1", "1 2", "1.0", "1e5", "a", "zz", "0b", "0b2", "0x_1f", "0x1_f", "_0x1", "1\x00", "\u20031\x85", "ff", "FF", "-0xff", "0xfg", "9" * 30, "é"]
for text in texts:
    for base in (10, 0, 2, 8, 16, 36):
        try:
            print(ascii(text), base, int(text, base))
        except ValueError as e:
            print(e)
    attempt(lambda: int(text))
for base in (1, -1, 37, 100):
    attempt(lambda: int("1", base))
attempt(lambda: int("z" * 40, 36))
attempt(lambda: int(b"12"))
attempt(lambda: int(b" 0x1f ", 16))
attempt(lambda: int(bytearray(b"-1_0")))
attempt(lambda: int(b"1x"))
attempt(lambda: int(b"\xff"))
attempt(lambda: int(1.99))
attempt(lambda: int(-1.99))
attempt(lambda: int(True))
attempt(lambda: int())
attempt(lambda: int("12", base=16))
attempt(lambda: int("1" * 4301))
attempt(lambda: int("1" * 4300) % 1000)
attempt(lambda: len(str(10**4299)))
attempt(lambda: str(10**4300))
attempt(lambda: len(hex(10**5000)))
for n in [0, 1, -1, 7, 255, -256, 1023, -(2**63), 2**64, 123456789012345678901234567890, -(10**25)]:
    print(n, bin(n), oct(n), hex(n), n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
    for spec in ["", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", ",", "_", "_x", "_b", "#_x", "+", " ", "-", "010", "+010", "#010x", "<12", ">12", "^12", "=+12", "*^12", "012,", "015_", "#018_x", "n", "e", ".2e", "f", ".1f", "g", "%", ".0%", "E", "G", ",.2f", "x<5d", "020,d", "+,", "#,"]:
        print(format(n, spec), end="|")
    print()
for n in [9, 65, 233, 0x1F600]:
    print(f"{n:c}|{n:5c}|{n:<5c}|{n:^5c}|{n:>5c}")
for a in [7, -7, 0, 1, -1, 2**63, -(2**63), 10**20, -(10**20)]:
    for b in [2, -2, 3, -3, 1, -1, 2**62, 10**19, -(10**19)]:
        print(a // b, a % b, divmod(a, b), a / b, end="; ")
    print()
for a in [5, -5, 2**70, -(2**70), 0, -1]:
    print(a >> 1, a >> 3, a >> 100, a << 3, ~a, a & 12, a | 12, a ^ 12, a & -(2**65), a | -(2**65), a ^ -(2**65), +a, -a, abs(a), bool(a))
print(pow(3, -1, 7), pow(2, 100, 1000), pow(-2, 3, 5), pow(2, 3, -5), pow(0, 0), pow(5, 0, 1), 2**-2, (-2) ** 3, (-2) ** -3, 0**0, pow(10, 20), pow(2, -3), pow(2.0, 3), pow(38, -1, 97))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2, 1, 0))
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0**-1)
attempt(lambda: 10**400 / 3)
attempt(lambda: float(10**400))
attempt(lambda: 10**400 / 10**399)
attempt(lambda: (2**1024) * 1.0)
attempt(lambda: 10**400 < 1e308)
attempt(lambda: 2**53 + 1 == float(2**53 + 1))
attempt(lambda: int("9007199254740993") / 1)


for n in [0, 1, 127, 128, 255, 256, -1, -128, -129, 65535, 2**64, -(2**64)]:
    for size in (0, 1, 2, 9):
        for signed in (False, True):
            attempt(lambda: n.to_bytes(size, "big", signed=signed))
attempt(lambda: (1).to_bytes())
attempt(lambda: (258).to_bytes(length=2, byteorder="little"))
attempt(lambda: (1).to_bytes(-1, "big"))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: int.from_bytes(b"", "big"))
attempt(lambda: int.from_bytes(b"\x01\x02"))
attempt(lambda: int.from_bytes(b"\xff\x00", "little", signed=True))
attempt(lambda: int.from_bytes(b"\x80" + bytes(20), "big", signed=True))
attempt(lambda: int.from_bytes([1, 2, 3], byteorder="little"))
attempt(lambda: int.from_bytes(bytearray(b"\xff" * 9), "big"))
attempt(lambda: int.from_bytes(b"a", "x"))
attempt(lambda: int.from_bytes([256], "big"))

# --- expected
# '12' 10 12
# '12' 0 12
# invalid literal for int() with base 2: '12'
# '12' 8 10
# '12' 16 18
# '12' 36 38
# 12
# ' 12\n' 10 12
# ' 12\n' 0 12
# invalid literal for int() with base 2: ' 12\n'
# ' 12\n' 8 10
# ' 12\n' 16 18
# ' 12\n' 36 38
# 12
# '+12' 10 12
# '+12' 0 12
# invalid literal for int() with base 2: '+12'
# '+12' 8 10
# '+12' 16 18
# '+12' 36 38
# 12
# '-12' 10 -12
# '-12' 0 -12
# invalid literal for int() with base 2: '-12'
# '-12' 8 -10
# '-12' 16 -18
# '-12' 36 -38
# -12
# '1_2' 10 12
# '1_2' 0 12
# invalid literal for int() with base 2: '1_2'
# '1_2' 8 10
# '1_2' 16 18
# '1_2' 36 38
# 12
# invalid literal for int() with base 10: '1__2'
# invalid literal for int() with base 0: '1__2'
# invalid literal for int() with base 2: '1__2'
# invalid literal for int() with base 8: '1__2'
# invalid literal for int() with base 16: '1__2'
# invalid literal for int() with base 36: '1__2'
# ValueError: invalid literal for int() with base 10: '1__2'
# invalid literal for int() with base 10: '_12'
# invalid literal for int() with base 0: '_12'
# invalid literal for int() with base 2: '_12'
# invalid literal for int() with base 8: '_12'
# invalid literal for int() with base 16: '_12'
# invalid literal for int() with base 36: '_12'
# ValueError: invalid literal for int() with base 10: '_12'
# invalid literal for int() with base 10: '12_'
# invalid literal for int() with base 0: '12_'
# invalid literal for int() with base 2: '12_'
# invalid literal for int() with base 8: '12_'
# invalid literal for int() with base 16: '12_'
# invalid literal for int() with base 36: '12_'
# ValueError: invalid literal for int() with base 10: '12_'
# invalid literal for int() with base 10: '0x1f'
# '0x1f' 0 31
# invalid literal for int() with base 2: '0x1f'
# invalid literal for int() with base 8: '0x1f'
# '0x1f' 16 31
# '0x1f' 36 42819
# ValueError: invalid literal for int() with base 10: '0x1f'
# invalid literal for int() with base 10: '0X1F'
# '0X1F' 0 31
# invalid literal for int() with base 2: '0X1F'
# invalid literal for int() with base 8: '0X1F'
# '0X1F' 16 31
# '0X1F' 36 42819
# ValueError: invalid literal for int() with base 10: '0X1F'
# invalid literal for int() with base 10: '0b11'
# '0b11' 0 3
# '0b11' 2 3
# invalid literal for int() with base 8: '0b11'
# '0b11' 16 2833
# '0b11' 36 14293
# ValueError: invalid literal for int() with base 10: '0b11'
# invalid literal for int() with base 10: '0o17'
# '0o17' 0 15
# invalid literal for int() with base 2: '0o17'
# '0o17' 8 15
# invalid literal for int() with base 16: '0o17'
# '0o17' 36 31147
# ValueError: invalid literal for int() with base 10: '0o17'
# '017' 10 17
# invalid literal for int() with base 0: '017'
# invalid literal for int() with base 2: '017'
# '017' 8 15
# '017' 16 23
# '017' 36 43
# 17
# '00' 10 0
# '00' 0 0
# '00' 2 0
# '00' 8 0
# '00' 16 0
# '00' 36 0
# 0
# '0_0' 10 0
# '0_0' 0 0
# '0_0' 2 0
# '0_0' 8 0
# '0_0' 16 0
# '0_0' 36 0
# 0
# '\u0663\u0664' 10 34
# '\u0663\u0664' 0 34
# invalid literal for int() with base 2: '٣٤'
# '\u0663\u0664' 8 28
# '\u0663\u0664' 16 52
# '\u0663\u0664' 36 112
# 34
# '\uff11\uff12' 10 12
# '\uff11\uff12' 0 12
# invalid literal for int() with base 2: '１２'
# '\uff11\uff12' 8 10
# '\uff11\uff12' 16 18
# '\uff11\uff12' 36 38
# 12
# '\U0001d7d7' 10 9
# '\U0001d7d7' 0 9
# invalid literal for int() with base 2: '𝟗'
# invalid literal for int() with base 8: '𝟗'
# '\U0001d7d7' 16 9
# '\U0001d7d7' 36 9
# 9
# invalid literal for int() with base 10: '²'
# invalid literal for int() with base 0: '²'
# invalid literal for int() with base 2: '²'
# invalid literal for int() with base 8: '²'
# invalid literal for int() with base 16: '²'
# invalid literal for int() with base 36: '²'
# ValueError: invalid literal for int() with base 10: '²'
# invalid literal for int() with base 10: '½'
# invalid literal for int() with base 0: '½'
# invalid literal for int() with base 2: '½'
# invalid literal for int() with base 8: '½'
# invalid literal for int() with base 16: '½'
# invalid literal for int() with base 36: '½'
# ValueError: invalid literal for int() with base 10: '½'
# invalid literal for int() with base 10: ''
# invalid literal for int() with base 0: ''
# invalid literal for int() with base 2: ''
# invalid literal for int() with base 8: ''
# invalid literal for int() with base 16: ''
# invalid literal for int() with base 36: ''
# ValueError: invalid literal for int() with base 10: ''
# invalid literal for int() with base 10: ' '
# invalid literal for int() with base 0: ' '
# invalid literal for int() with base 2: ' '
# invalid literal for int() with base 8: ' '
# invalid literal for int() with base 16: ' '
# invalid literal for int() with base 36: ' '
# ValueError: invalid literal for int() with base 10: ' '
# invalid literal for int() with base 10: '-'
# invalid literal for int() with base 0: '-'
# invalid literal for int() with base 2: '-'
# invalid literal for int() with base 8: '-'
# invalid literal for int() with base 16: '-'
# invalid literal for int() with base 36: '-'
# ValueError: invalid literal for int() with base 10: '-'
# invalid literal for int() with base 10: '+-1'
# invalid literal for int() with base 0: '+-1'
# invalid literal for int() with base 2: '+-1'
# invalid literal for int() with base 8: '+-1'
# invalid literal for int() with base 16: '+-1'
# invalid literal for int() with base 36: '+-1'
# ValueError: invalid literal for int() with base 10: '+-1'
# invalid literal for int() with base 10: '- 1'
# invalid literal for int() with base 0: '- 1'
# invalid literal for int() with base 2: '- 1'
# invalid literal for int() with base 8: '- 1'
# invalid literal for int() with base 16: '- 1'
# invalid literal for int() with base 36: '- 1'
# ValueError: invalid literal for int() with base 10: '- 1'
# invalid literal for int() with base 10: '1 2'
# invalid literal for int() with base 0: '1 2'
# invalid literal for int() with base 2: '1 2'
# invalid literal for int() with base 8: '1 2'
# invalid literal for int() with base 16: '1 2'
# invalid literal for int() with base 36: '1 2'
# ValueError: invalid literal for int() with base 10: '1 2'
# invalid literal for int() with base 10: '1.0'
# invalid literal for int() with base 0: '1.0'
# invalid literal for int() with base 2: '1.0'
# invalid literal for int() with base 8: '1.0'
# invalid literal for int() with base 16: '1.0'
# invalid literal for int() with base 36: '1.0'
# ValueError: invalid literal for int() with base 10: '1.0'
# invalid literal for int() with base 10: '1e5'
# invalid literal for int() with base 0: '1e5'
# invalid literal for int() with base 2: '1e5'
# invalid literal for int() with base 8: '1e5'
# '1e5' 16 485
# '1e5' 36 1805
# ValueError: invalid literal for int() with base 10: '1e5'
# invalid literal for int() with base 10: 'a'
# invalid literal for int() with base 0: 'a'
# invalid literal for int() with base 2: 'a'
# invalid literal for int() with base 8: 'a'
# 'a' 16 10
# 'a' 36 10
# ValueError: invalid literal for int() with base 10: 'a'
# invalid literal for int() with base 10: 'zz'
# invalid literal for int() with base 0: 'zz'
# invalid literal for int() with base 2: 'zz'
# invalid literal for int() with base 8: 'zz'
# invalid literal for int() with base 16: 'zz'
# 'zz' 36 1295
# ValueError: invalid literal for int() with base 10: 'zz'
# invalid literal for int() with base 10: '0b'
# invalid literal for int() with base 0: '0b'
# invalid literal for int() with base 2: '0b'
# invalid literal for int() with base 8: '0b'
# '0b' 16 11
# '0b' 36 11
# ValueError: invalid literal for int() with base 10: '0b'
# invalid literal for int() with base 10: '0b2'
# invalid literal for int() with base 0: '0b2'
# invalid literal for int() with base 2: '0b2'
# invalid literal for int() with base 8: '0b2'
# '0b2' 16 178
# '0b2' 36 398
# ValueError: invalid literal for int() with base 10: '0b2'
# invalid literal for int() with base 10: '0x_1f'
# '0x_1f' 0 31
# invalid literal for int() with base 2: '0x_1f'
# invalid literal for int() with base 8: '0x_1f'
# '0x_1f' 16 31
# '0x_1f' 36 42819
# ValueError: invalid literal for int() with base 10: '0x_1f'
# invalid literal for int() with base 10: '0x1_f'
# '0x1_f' 0 31
# invalid literal for int() with base 2: '0x1_f'
# invalid literal for int() with base 8: '0x1_f'
# '0x1_f' 16 31
# '0x1_f' 36 42819
# ValueError: invalid literal for int() with base 10: '0x1_f'
# invalid literal for int() with base 10: '_0x1'
# invalid literal for int() with base 0: '_0x1'
# invalid literal for int() with base 2: '_0x1'
# invalid literal for int() with base 8: '_0x1'
# invalid literal for int() with base 16: '_0x1'
# invalid literal for int() with base 36: '_0x1'
# ValueError: invalid literal for int() with base 10: '_0x1'
# invalid literal for int() with base 10: '1\x00'
# invalid literal for int() with base 0: '1\x00'
# invalid literal for int() with base 2: '1\x00'
# invalid literal for int() with base 8: '1\x00'
# invalid literal for int() with base 16: '1\x00'
# invalid literal for int() with base 36: '1\x00'
# ValueError: invalid literal for int() with base 10: '1\x00'
# '\u20031\x85' 10 1
# '\u20031\x85' 0 1
# '\u20031\x85' 2 1
# '\u20031\x85' 8 1
# '\u20031\x85' 16 1
# '\u20031\x85' 36 1
# 1
# invalid literal for int() with base 10: 'ff'
# invalid literal for int() with base 0: 'ff'
# invalid literal for int() with base 2: 'ff'
# invalid literal for int() with base 8: 'ff'
# 'ff' 16 255
# 'ff' 36 555
# ValueError: invalid literal for int() with base 10: 'ff'
# invalid literal for int() with base 10: 'FF'
# invalid literal for int() with base 0: 'FF'
# invalid literal for int() with base 2: 'FF'
# invalid literal for int() with base 8: 'FF'
# 'FF' 16 255
# 'FF' 36 555
# ValueError: invalid literal for int() with base 10: 'FF'
# invalid literal for int() with base 10: '-0xff'
# '-0xff' 0 -255
# invalid literal for int() with base 2: '-0xff'
# invalid literal for int() with base 8: '-0xff'
# '-0xff' 16 -255
# '-0xff' 36 -43323
# ValueError: invalid literal for int() with base 10: '-0xff'
# invalid literal for int() with base 10: '0xfg'
# invalid literal for int() with base 0: '0xfg'
# invalid literal for int() with base 2: '0xfg'
# invalid literal for int() with base 8: '0xfg'
# invalid literal for int() with base 16: '0xfg'
# '0xfg' 36 43324
# ValueError: invalid literal for int() with base 10: '0xfg'
# '999999999999999999999999999999' 10 999999999999999999999999999999
# '999999999999999999999999999999' 0 999999999999999999999999999999
# invalid literal for int() with base 2: '999999999999999999999999999999'
# invalid literal for int() with base 8: '999999999999999999999999999999'
# '999999999999999999999999999999' 16 797536797470949523742284236168206745
# '999999999999999999999999999999' 36 12567517195034380497254422013256326708312790045
# 999999999999999999999999999999
# invalid literal for int() with base 10: 'é'
# invalid literal for int() with base 0: 'é'
# invalid literal for int() with base 2: 'é'
# invalid literal for int() with base 8: 'é'
# invalid literal for int() with base 16: 'é'
# invalid literal for int() with base 36: 'é'
# ValueError: invalid literal for int() with base 10: 'é'
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: int() base must be >= 2 and <= 36, or 0
# ValueError: int() base must be >= 2 and <= 36, or 0
# 178689910246017054531432477289437798228285773001601743140683775
# 12
# 31
# -10
# ValueError: invalid literal for int() with base 10: b'1x'
# ValueError: invalid literal for int() with base 10: b'\xff'
# 1
# -1
# 1
# 0
# 18
# ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
# 111
# 4300
# ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# 4155
# 0 0b0 0o0 0x0 0 0 (0, 1) 0 0 0 0 1
# 0|0|0|0|0|0|0b0|0o0|0x0|0X0|0|0|0|0|0x0|+0| 0|0|0000000000|+000000000|0x00000000|0           |           0|     0      |+          0|*****0******|0,000,000,000|000_000_000_000|0x0_0000_0000_0000|0|0.000000e+00|0.00e+00|0.000000|0.0|0|0.000000%|0%|0.000000E+00|0|0.00|0xxxx|0,000,000,000,000,000|+0|0|
# 1 0b1 0o1 0x1 1 1 (1, 1) 1 1 0 1 1
# 1|1|1|1|1|1|0b1|0o1|0x1|0X1|1|1|1|1|0x1|+1| 1|1|0000000001|+000000001|0x00000001|1           |           1|     1      |+          1|*****1******|0,000,000,001|000_000_000_001|0x0_0000_0000_0001|1|1.000000e+00|1.00e+00|1.000000|1.0|1|100.000000%|100%|1.000000E+00|1|1.00|1xxxx|0,000,000,000,000,001|+1|1|
# -1 -0b1 -0o1 -0x1 1 1 (-1, 1) -1 -1 0 -1 1
# -1|-1|-1|-1|-1|-1|-0b1|-0o1|-0x1|-0X1|-1|-1|-1|-1|-0x1|-1|-1|-1|-000000001|-000000001|-0x0000001|-1          |          -1|     -1     |-          1|*****-1*****|-000,000,001|-00_000_000_001|-0x0_0000_0000_0001|-1|-1.000000e+00|-1.00e+00|-1.000000|-1.0|-1|-100.000000%|-100%|-1.000000E+00|-1|-1.00|-1xxx|-000,000,000,000,001|-1|-1|
# 7 0b111 0o7 0x7 3 3 (7, 1) 7 7 0 7 1
# 7|7|111|7|7|7|0b111|0o7|0x7|0X7|7|7|7|111|0x7|+7| 7|7|0000000007|+000000007|0x00000007|7           |           7|     7      |+          7|*****7******|0,000,000,007|000_000_000_007|0x0_0000_0000_0007|7|7.000000e+00|7.00e+00|7.000000|7.0|7|700.000000%|700%|7.000000E+00|7|7.00|7xxxx|0,000,000,000,000,007|+7|7|
# 255 0b11111111 0o377 0xff 8 8 (255, 1) 255 255 0 255 1
# 255|255|11111111|377|ff|FF|0b11111111|0o377|0xff|0XFF|255|255|ff|1111_1111|0xff|+255| 255|255|0000000255|+000000255|0x000000ff|255         |         255|    255     |+        255|****255*****|0,000,000,255|000_000_000_255|0x0_0000_0000_00ff|255|2.550000e+02|2.55e+02|255.000000|255.0|255|25500.000000%|25500%|2.550000E+02|255|255.00|255xx|0,000,000,000,000,255|+255|255|
# -256 -0b100000000 -0o400 -0x100 9 1 (-256, 1) -256 -256 0 -256 1
# -256|-256|-100000000|-400|-100|-100|-0b100000000|-0o400|-0x100|-0X100|-256|-256|-100|-1_0000_0000|-0x100|-256|-256|-256|-000000256|-000000256|-0x0000100|-256        |        -256|    -256    |-        256|****-256****|-000,000,256|-00_000_000_256|-0x0_0000_0000_0100|-256|-2.560000e+02|-2.56e+02|-256.000000|-256.0|-256|-25600.000000%|-25600%|-2.560000E+02|-256|-256.00|-256x|-000,000,000,000,256|-256|-256|
# 1023 0b1111111111 0o1777 0x3ff 10 10 (1023, 1) 1023 1023 0 1023 1
# 1023|1023|1111111111|1777|3ff|3FF|0b1111111111|0o1777|0x3ff|0X3FF|1,023|1_023|3ff|11_1111_1111|0x3ff|+1023| 1023|1023|0000001023|+000001023|0x000003ff|1023        |        1023|    1023    |+       1023|****1023****|0,000,001,023|000_000_001_023|0x0_0000_0000_03ff|1023|1.023000e+03|1.02e+03|1023.000000|1023.0|1023|102300.000000%|102300%|1.023000E+03|1023|1,023.00|1023x|0,000,000,000,001,023|+1,023|1,023|
# -9223372036854775808 -0b1000000000000000000000000000000000000000000000000000000000000000 -0o1000000000000000000000 -0x8000000000000000 64 1 (-9223372036854775808, 1) -9223372036854775808 -9223372036854775808 0 -9223372036854775808 1
# -9223372036854775808|-9223372036854775808|-1000000000000000000000000000000000000000000000000000000000000000|-1000000000000000000000|-8000000000000000|-8000000000000000|-0b1000000000000000000000000000000000000000000000000000000000000000|-0o1000000000000000000000|-0x8000000000000000|-0X8000000000000000|-9,223,372,036,854,775,808|-9_223_372_036_854_775_808|-8000_0000_0000_0000|-1000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000|-0x8000_0000_0000_0000|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-0x8000000000000000|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9223372036854775808|-9,223,372,036,854,775,808|-9_223_372_036_854_775_808|-0x8000_0000_0000_0000|-9223372036854775808|-9.223372e+18|-9.22e+18|-9223372036854775808.000000|-9223372036854775808.0|-9.22337e+18|-922337203685477580800.000000%|-922337203685477580800%|-9.223372E+18|-9.22337E+18|-9,223,372,036,854,775,808.00|-9223372036854775808|-9,223,372,036,854,775,808|-9,223,372,036,854,775,808|-9,223,372,036,854,775,808|
# 18446744073709551616 0b10000000000000000000000000000000000000000000000000000000000000000 0o2000000000000000000000 0x10000000000000000 65 1 (18446744073709551616, 1) 18446744073709551616 18446744073709551616 0 18446744073709551616 1
# 18446744073709551616|18446744073709551616|10000000000000000000000000000000000000000000000000000000000000000|2000000000000000000000|10000000000000000|10000000000000000|0b10000000000000000000000000000000000000000000000000000000000000000|0o2000000000000000000000|0x10000000000000000|0X10000000000000000|18,446,744,073,709,551,616|18_446_744_073_709_551_616|1_0000_0000_0000_0000|1_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000|0x1_0000_0000_0000_0000|+18446744073709551616| 18446744073709551616|18446744073709551616|18446744073709551616|+18446744073709551616|0x10000000000000000|18446744073709551616|18446744073709551616|18446744073709551616|+18446744073709551616|18446744073709551616|18,446,744,073,709,551,616|18_446_744_073_709_551_616|0x1_0000_0000_0000_0000|18446744073709551616|1.844674e+19|1.84e+19|18446744073709551616.000000|18446744073709551616.0|1.84467e+19|1844674407370955161600.000000%|1844674407370955161600%|1.844674E+19|1.84467E+19|18,446,744,073,709,551,616.00|18446744073709551616|18,446,744,073,709,551,616|+18,446,744,073,709,551,616|18,446,744,073,709,551,616|
# 123456789012345678901234567890 0b1100011101110100100001111111101101100001101110011111000001110111001001110001111110000101011010010 0o143564417755415637016711617605322 0x18ee90ff6c373e0ee4e3f0ad2 97 54 (123456789012345678901234567890, 1) 123456789012345678901234567890 123456789012345678901234567890 0 123456789012345678901234567890 1
# 123456789012345678901234567890|123456789012345678901234567890|1100011101110100100001111111101101100001101110011111000001110111001001110001111110000101011010010|143564417755415637016711617605322|18ee90ff6c373e0ee4e3f0ad2|18EE90FF6C373E0EE4E3F0AD2|0b1100011101110100100001111111101101100001101110011111000001110111001001110001111110000101011010010|0o143564417755415637016711617605322|0x18ee90ff6c373e0ee4e3f0ad2|0X18EE90FF6C373E0EE4E3F0AD2|123,456,789,012,345,678,901,234,567,890|123_456_789_012_345_678_901_234_567_890|1_8ee9_0ff6_c373_e0ee_4e3f_0ad2|1_1000_1110_1110_1001_0000_1111_1111_0110_1100_0011_0111_0011_1110_0000_1110_1110_0100_1110_0011_1111_0000_1010_1101_0010|0x1_8ee9_0ff6_c373_e0ee_4e3f_0ad2|+123456789012345678901234567890| 123456789012345678901234567890|123456789012345678901234567890|123456789012345678901234567890|+123456789012345678901234567890|0x18ee90ff6c373e0ee4e3f0ad2|123456789012345678901234567890|123456789012345678901234567890|123456789012345678901234567890|+123456789012345678901234567890|123456789012345678901234567890|123,456,789,012,345,678,901,234,567,890|123_456_789_012_345_678_901_234_567_890|0x1_8ee9_0ff6_c373_e0ee_4e3f_0ad2|123456789012345678901234567890|1.234568e+29|1.23e+29|123456789012345677877719597056.000000|123456789012345677877719597056.0|1.23457e+29|12345678901234566802609541218304.000000%|12345678901234566802609541218304%|1.234568E+29|1.23457E+29|123,456,789,012,345,677,877,719,597,056.00|123456789012345678901234567890|123,456,789,012,345,678,901,234,567,890|+123,456,789,012,345,678,901,234,567,890|123,456,789,012,345,678,901,234,567,890|
# -10000000000000000000000000 -0b100001000101100101010001011000010100000000010100100001001010000000000000000000000000 -0o4105452130240024411200000000 -0x84595161401484a000000 84 19 (-10000000000000000000000000, 1) -10000000000000000000000000 -10000000000000000000000000 0 -10000000000000000000000000 1
# -10000000000000000000000000|-10000000000000000000000000|-100001000101100101010001011000010100000000010100100001001010000000000000000000000000|-4105452130240024411200000000|-84595161401484a000000|-84595161401484A000000|-0b100001000101100101010001011000010100000000010100100001001010000000000000000000000000|-0o4105452130240024411200000000|-0x84595161401484a000000|-0X84595161401484A000000|-10,000,000,000,000,000,000,000,000|-10_000_000_000_000_000_000_000_000|-8_4595_1614_0148_4a00_0000|-1000_0100_0101_1001_0101_0001_0110_0001_0100_0000_0001_0100_1000_0100_1010_0000_0000_0000_0000_0000_0000|-0x8_4595_1614_0148_4a00_0000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-0x84595161401484a000000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-10000000000000000000000000|-10,000,000,000,000,000,000,000,000|-10_000_000_000_000_000_000_000_000|-0x8_4595_1614_0148_4a00_0000|-10000000000000000000000000|-1.000000e+25|-1.00e+25|-10000000000000000905969664.000000|-10000000000000000905969664.0|-1e+25|-1000000000000000150726508544.000000%|-1000000000000000150726508544%|-1.000000E+25|-1E+25|-10,000,000,000,000,000,905,969,664.00|-10000000000000000000000000|-10,000,000,000,000,000,000,000,000|-10,000,000,000,000,000,000,000,000|-10,000,000,000,000,000,000,000,000|
# 	|    	|	    |  	  |    	
# A|    A|A    |  A  |    A
# é|    é|é    |  é  |    é
# 😀|    😀|😀    |  😀  |    😀
# 3 1 (3, 1) 3.5; -4 -1 (-4, -1) -3.5; 2 1 (2, 1) 2.3333333333333335; -3 -2 (-3, -2) -2.3333333333333335; 7 0 (7, 0) 7.0; -7 0 (-7, 0) -7.0; 0 7 (0, 7) 1.5178830414797062e-18; 0 7 (0, 7) 7e-19; -1 -9999999999999999993 (-1, -9999999999999999993) -7e-19; 
# -4 1 (-4, 1) -3.5; 3 -1 (3, -1) 3.5; -3 2 (-3, 2) -2.3333333333333335; 2 -1 (2, -1) 2.3333333333333335; -7 0 (-7, 0) -7.0; 7 0 (7, 0) 7.0; -1 4611686018427387897 (-1, 4611686018427387897) -1.5178830414797062e-18; -1 9999999999999999993 (-1, 9999999999999999993) -7e-19; 0 -7 (0, -7) 7e-19; 
# 0 0 (0, 0) 0.0; 0 0 (0, 0) -0.0; 0 0 (0, 0) 0.0; 0 0 (0, 0) -0.0; 0 0 (0, 0) 0.0; 0 0 (0, 0) -0.0; 0 0 (0, 0) 0.0; 0 0 (0, 0) 0.0; 0 0 (0, 0) -0.0; 
# 0 1 (0, 1) 0.5; -1 -1 (-1, -1) -0.5; 0 1 (0, 1) 0.3333333333333333; -1 -2 (-1, -2) -0.3333333333333333; 1 0 (1, 0) 1.0; -1 0 (-1, 0) -1.0; 0 1 (0, 1) 2.168404344971009e-19; 0 1 (0, 1) 1e-19; -1 -9999999999999999999 (-1, -9999999999999999999) -1e-19; 
# -1 1 (-1, 1) -0.5; 0 -1 (0, -1) 0.5; -1 2 (-1, 2) -0.3333333333333333; 0 -1 (0, -1) 0.3333333333333333; -1 0 (-1, 0) -1.0; 1 0 (1, 0) 1.0; -1 4611686018427387903 (-1, 4611686018427387903) -2.168404344971009e-19; -1 9999999999999999999 (-1, 9999999999999999999) -1e-19; 0 -1 (0, -1) 1e-19; 
# 4611686018427387904 0 (4611686018427387904, 0) 4.611686018427388e+18; -4611686018427387904 0 (-4611686018427387904, 0) -4.611686018427388e+18; 3074457345618258602 2 (3074457345618258602, 2) 3.0744573456182584e+18; -3074457345618258603 -1 (-3074457345618258603, -1) -3.0744573456182584e+18; 9223372036854775808 0 (9223372036854775808, 0) 9.223372036854776e+18; -9223372036854775808 0 (-9223372036854775808, 0) -9.223372036854776e+18; 2 0 (2, 0) 2.0; 0 9223372036854775808 (0, 9223372036854775808) 0.9223372036854776; -1 -776627963145224192 (-1, -776627963145224192) -0.9223372036854776; 
# -4611686018427387904 0 (-4611686018427387904, 0) -4.611686018427388e+18; 4611686018427387904 0 (4611686018427387904, 0) 4.611686018427388e+18; -3074457345618258603 1 (-3074457345618258603, 1) -3.0744573456182584e+18; 3074457345618258602 -2 (3074457345618258602, -2) 3.0744573456182584e+18; -9223372036854775808 0 (-9223372036854775808, 0) -9.223372036854776e+18; 9223372036854775808 0 (9223372036854775808, 0) 9.223372036854776e+18; -2 0 (-2, 0) -2.0; -1 776627963145224192 (-1, 776627963145224192) -0.9223372036854776; 0 -9223372036854775808 (0, -9223372036854775808) 0.9223372036854776; 
# 50000000000000000000 0 (50000000000000000000, 0) 5e+19; -50000000000000000000 0 (-50000000000000000000, 0) -5e+19; 33333333333333333333 1 (33333333333333333333, 1) 3.333333333333333e+19; -33333333333333333334 -2 (-33333333333333333334, -2) -3.333333333333333e+19; 100000000000000000000 0 (100000000000000000000, 0) 1e+20; -100000000000000000000 0 (-100000000000000000000, 0) -1e+20; 21 3154593613024854016 (21, 3154593613024854016) 21.68404344971009; 10 0 (10, 0) 10.0; -10 0 (-10, 0) -10.0; 
# -50000000000000000000 0 (-50000000000000000000, 0) -5e+19; 50000000000000000000 0 (50000000000000000000, 0) 5e+19; -33333333333333333334 2 (-33333333333333333334, 2) -3.333333333333333e+19; 33333333333333333333 -1 (33333333333333333333, -1) 3.333333333333333e+19; -100000000000000000000 0 (-100000000000000000000, 0) -1e+20; 100000000000000000000 0 (100000000000000000000, 0) 1e+20; -22 1457092405402533888 (-22, 1457092405402533888) -21.68404344971009; -10 0 (-10, 0) -10.0; 10 0 (10, 0) 10.0; 
# 2 0 0 40 -6 4 13 9 0 -36893488147419103227 -36893488147419103227 5 -5 5 True
# -3 -1 -1 -40 4 8 -1 -9 -36893488147419103232 -5 36893488147419103227 -5 5 5 True
# 590295810358705651712 147573952589676412928 0 9444732965739290427392 -1180591620717411303425 0 1180591620717411303436 1180591620717411303436 1180591620717411303424 -36893488147419103232 -1217485108864830406656 1180591620717411303424 -1180591620717411303424 1180591620717411303424 True
# -590295810358705651712 -147573952589676412928 -1 -9444732965739290427392 1180591620717411303423 0 -1180591620717411303412 -1180591620717411303412 -1180591620717411303424 -36893488147419103232 1143698132569992200192 -1180591620717411303424 1180591620717411303424 1180591620717411303424 True
# 0 0 0 0 -1 0 12 12 0 -36893488147419103232 -36893488147419103232 0 0 0 False
# -1 -1 -1 -8 0 12 -1 -13 -36893488147419103232 -1 36893488147419103231 -1 1 1 True
# 5 376 2 -2 1 0 0.25 -8 -0.125 1 100000000000000000000 0.125 8.0 23
# ValueError: base is not invertible for the given modulus
# ValueError: pow() 3rd argument cannot be 0
# ValueError: negative shift count
# ValueError: negative shift count
# ZeroDivisionError: integer division or modulo by zero
# ZeroDivisionError: integer modulo by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: integer division or modulo by zero
# ZeroDivisionError: 0.0 cannot be raised to a negative power
# OverflowError: integer division result too large for a float
# OverflowError: int too large to convert to float
# 10.0
# OverflowError: int too large to convert to float
# False
# False
# 9007199254740992.0
# b''
# b''
# b'\x00'
# b'\x00'
# b'\x00\x00'
# b'\x00\x00'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\x01'
# b'\x01'
# b'\x00\x01'
# b'\x00\x01'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\x7f'
# b'\x7f'
# b'\x00\x7f'
# b'\x00\x7f'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x7f'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x7f'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\x80'
# OverflowError: int too big to convert
# b'\x00\x80'
# b'\x00\x80'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x80'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x80'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\xff'
# OverflowError: int too big to convert
# b'\x00\xff'
# b'\x00\xff'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\xff'
# b'\x00\x00\x00\x00\x00\x00\x00\x00\xff'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\x01\x00'
# b'\x01\x00'
# b'\x00\x00\x00\x00\x00\x00\x00\x01\x00'
# b'\x00\x00\x00\x00\x00\x00\x00\x01\x00'
# OverflowError: can't convert negative int to unsigned
# b''
# OverflowError: can't convert negative int to unsigned
# b'\xff'
# OverflowError: can't convert negative int to unsigned
# b'\xff\xff'
# OverflowError: can't convert negative int to unsigned
# b'\xff\xff\xff\xff\xff\xff\xff\xff\xff'
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# b'\x80'
# OverflowError: can't convert negative int to unsigned
# b'\xff\x80'
# OverflowError: can't convert negative int to unsigned
# b'\xff\xff\xff\xff\xff\xff\xff\xff\x80'
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# b'\xff\x7f'
# OverflowError: can't convert negative int to unsigned
# b'\xff\xff\xff\xff\xff\xff\xff\xff\x7f'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\xff\xff'
# OverflowError: int too big to convert
# b'\x00\x00\x00\x00\x00\x00\x00\xff\xff'
# b'\x00\x00\x00\x00\x00\x00\x00\xff\xff'
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# OverflowError: int too big to convert
# b'\x01\x00\x00\x00\x00\x00\x00\x00\x00'
# b'\x01\x00\x00\x00\x00\x00\x00\x00\x00'
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# OverflowError: int too big to convert
# OverflowError: can't convert negative int to unsigned
# b'\xff\x00\x00\x00\x00\x00\x00\x00\x00'
# b'\x01'
# b'\x02\x01'
# ValueError: length argument must be non-negative
# ValueError: byteorder must be either 'little' or 'big'
# 0
# 258
# 255
# -187072209578355573530071658587684226515959365500928
# 197121
# 4722366482869645213695
# ValueError: byteorder must be either 'little' or 'big'
# ValueError: bytes must be in range(0, 256)
