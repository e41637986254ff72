"""%-formatting: every conversion with every flag."""

ints = [0, 1, -1, 42, -255, 10**20, -(10**20)]
for spec in ["%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+05d", "%-05d|", "%.3d", "%.0d", "%8.3d", "%08.3d", "%-8.3d|", "%x", "%X", "%#x", "%#X", "%#010x", "%#.5x", "%o", "%#o", "%+x", "% #x", "%#-12x|", "%s", "%r", "%a", "%10s", "%-10r|", "%.2s", "%e", "%f", "%g", "%ld", "%hd", "%Ld"]:
    print(spec, *[spec % i for i in ints])
floats = [0.0, -0.0, 1.5, -2.675, 1e10, 1e-10, 123456789.0, float("inf"), float("-inf"), float("nan"), 1e16, 0.1]
for spec in ["%e", "%E", "%f", "%F", "%g", "%G", "%.0e", "%.0f", "%.0g", "%#.0f", "%#.0e", "%#g", "%#.3g", "%10.2f", "%-10.2f|", "%010.2f", "%+.1f", "% .1f", "%+010.1e", "%.20f", "%.15g", "%.17g", "%d", "%i", "%s", "%r", "%5.1s|"]:
    print(spec, *[spec % f if abs(f) < 1e300 or spec not in ("%d", "%i") else "-" for f in floats])
for text in ["", "a", "é'", "日本\n", "\"'"]:
    print("%s|%r|%a|%5s|%-5s|%.1s|%5.1s|%-5.1s|%c" % (text, text, text, text, text, text, text, text, text[:1] or "x"))
print("%c%c%c" % (65, "é", 0x1F600), "%5c|%-5c|" % ("a", 98), "%%|%%" % (), "%s%%" % 5)
print("%s %s %s %s %s" % (None, True, [1, "a"], {"k": (1,)}, 1.0), "%r %r" % (b"x", {1}), "%d %d" % (True, 2.9), "%x" % True)
print("%(a)d %(b)s %(a)05.1f %(c d)s %(é)r" % {"a": 3, "b": 4, "c d": 5, "é": 6})
print("%*d|%-*d|%*.*f|%.*f|%*s" % (5, 1, 5, 2, 8, 2, 3.14159, 0, 2.5, -6, "a"))
print("no conversion" % (), "%s" % ((1, 2),), "%s" % [], "%s" % {}, "a%sb%sc" % ("", ""))


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


# templates that only the run knows
for template in ["%d", "%x", "%f", "%c", "%s %s", "%q", "%", "%5", "a", "%s%", "%(a)s", "%e|%g"]:
    attempt(lambda: template % "text")
    attempt(lambda: template % 65)
    attempt(lambda: template % (1.5, 2))
attempt(lambda: "%c" % "ab")
attempt(lambda: "%c" % -1)
attempt(lambda: "%c" % 1114112)
attempt(lambda: "%(a)s" % {"b": 1})
attempt(lambda: "%d" % float("inf"))
attempt(lambda: "%d" % float("nan"))

# --- expected
# %d 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %i 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %u 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %5d     0     1    -1    42  -255 100000000000000000000 -100000000000000000000
# %-5d| 0    | 1    | -1   | 42   | -255 | 100000000000000000000| -100000000000000000000|
# %05d 00000 00001 -0001 00042 -0255 100000000000000000000 -100000000000000000000
# %+d +0 +1 -1 +42 -255 +100000000000000000000 -100000000000000000000
# % d  0  1 -1  42 -255  100000000000000000000 -100000000000000000000
# %+05d +0000 +0001 -0001 +0042 -0255 +100000000000000000000 -100000000000000000000
# %-05d| 0    | 1    | -1   | 42   | -255 | 100000000000000000000| -100000000000000000000|
# %.3d 000 001 -001 042 -255 100000000000000000000 -100000000000000000000
# %.0d 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %8.3d      000      001     -001      042     -255 100000000000000000000 -100000000000000000000
# %08.3d 00000000 00000001 -0000001 00000042 -0000255 100000000000000000000 -100000000000000000000
# %-8.3d| 000     | 001     | -001    | 042     | -255    | 100000000000000000000| -100000000000000000000|
# %x 0 1 -1 2a -ff 56bc75e2d63100000 -56bc75e2d63100000
# %X 0 1 -1 2A -FF 56BC75E2D63100000 -56BC75E2D63100000
# %#x 0x0 0x1 -0x1 0x2a -0xff 0x56bc75e2d63100000 -0x56bc75e2d63100000
# %#X 0X0 0X1 -0X1 0X2A -0XFF 0X56BC75E2D63100000 -0X56BC75E2D63100000
# %#010x 0x00000000 0x00000001 -0x0000001 0x0000002a -0x00000ff 0x56bc75e2d63100000 -0x56bc75e2d63100000
# %#.5x 0x00000 0x00001 -0x00001 0x0002a -0x000ff 0x56bc75e2d63100000 -0x56bc75e2d63100000
# %o 0 1 -1 52 -377 12657072742654304000000 -12657072742654304000000
# %#o 0o0 0o1 -0o1 0o52 -0o377 0o12657072742654304000000 -0o12657072742654304000000
# %+x +0 +1 -1 +2a -ff +56bc75e2d63100000 -56bc75e2d63100000
# % #x  0x0  0x1 -0x1  0x2a -0xff  0x56bc75e2d63100000 -0x56bc75e2d63100000
# %#-12x| 0x0         | 0x1         | -0x1        | 0x2a        | -0xff       | 0x56bc75e2d63100000| -0x56bc75e2d63100000|
# %s 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %r 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %a 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %10s          0          1         -1         42       -255 100000000000000000000 -100000000000000000000
# %-10r| 0         | 1         | -1        | 42        | -255      | 100000000000000000000| -100000000000000000000|
# %.2s 0 1 -1 42 -2 10 -1
# %e 0.000000e+00 1.000000e+00 -1.000000e+00 4.200000e+01 -2.550000e+02 1.000000e+20 -1.000000e+20
# %f 0.000000 1.000000 -1.000000 42.000000 -255.000000 100000000000000000000.000000 -100000000000000000000.000000
# %g 0 1 -1 42 -255 1e+20 -1e+20
# %ld 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %hd 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %Ld 0 1 -1 42 -255 100000000000000000000 -100000000000000000000
# %e 0.000000e+00 -0.000000e+00 1.500000e+00 -2.675000e+00 1.000000e+10 1.000000e-10 1.234568e+08 inf -inf nan 1.000000e+16 1.000000e-01
# %E 0.000000E+00 -0.000000E+00 1.500000E+00 -2.675000E+00 1.000000E+10 1.000000E-10 1.234568E+08 INF -INF NAN 1.000000E+16 1.000000E-01
# %f 0.000000 -0.000000 1.500000 -2.675000 10000000000.000000 0.000000 123456789.000000 inf -inf nan 10000000000000000.000000 0.100000
# %F 0.000000 -0.000000 1.500000 -2.675000 10000000000.000000 0.000000 123456789.000000 INF -INF NAN 10000000000000000.000000 0.100000
# %g 0 -0 1.5 -2.675 1e+10 1e-10 1.23457e+08 inf -inf nan 1e+16 0.1
# %G 0 -0 1.5 -2.675 1E+10 1E-10 1.23457E+08 INF -INF NAN 1E+16 0.1
# %.0e 0e+00 -0e+00 2e+00 -3e+00 1e+10 1e-10 1e+08 inf -inf nan 1e+16 1e-01
# %.0f 0 -0 2 -3 10000000000 0 123456789 inf -inf nan 10000000000000000 0
# %.0g 0 -0 2 -3 1e+10 1e-10 1e+08 inf -inf nan 1e+16 0.1
# %#.0f 0. -0. 2. -3. 10000000000. 0. 123456789. inf -inf nan 10000000000000000. 0.
# %#.0e 0.e+00 -0.e+00 2.e+00 -3.e+00 1.e+10 1.e-10 1.e+08 inf -inf nan 1.e+16 1.e-01
# %#g 0.00000 -0.00000 1.50000 -2.67500 1.00000e+10 1.00000e-10 1.23457e+08 inf -inf nan 1.00000e+16 0.100000
# %#.3g 0.00 -0.00 1.50 -2.67 1.00e+10 1.00e-10 1.23e+08 inf -inf nan 1.00e+16 0.100
# %10.2f       0.00      -0.00       1.50      -2.67 10000000000.00       0.00 123456789.00        inf       -inf        nan 10000000000000000.00       0.10
# %-10.2f| 0.00      | -0.00     | 1.50      | -2.67     | 10000000000.00| 0.00      | 123456789.00| inf       | -inf      | nan       | 10000000000000000.00| 0.10      |
# %010.2f 0000000.00 -000000.00 0000001.50 -000002.67 10000000000.00 0000000.00 123456789.00 0000000inf -000000inf 0000000nan 10000000000000000.00 0000000.10
# %+.1f +0.0 -0.0 +1.5 -2.7 +10000000000.0 +0.0 +123456789.0 +inf -inf +nan +10000000000000000.0 +0.1
# % .1f  0.0 -0.0  1.5 -2.7  10000000000.0  0.0  123456789.0  inf -inf  nan  10000000000000000.0  0.1
# %+010.1e +000.0e+00 -000.0e+00 +001.5e+00 -002.7e+00 +001.0e+10 +001.0e-10 +001.2e+08 +000000inf -000000inf +000000nan +001.0e+16 +001.0e-01
# %.20f 0.00000000000000000000 -0.00000000000000000000 1.50000000000000000000 -2.67499999999999982236 10000000000.00000000000000000000 0.00000000010000000000 123456789.00000000000000000000 inf -inf nan 10000000000000000.00000000000000000000 0.10000000000000000555
# %.15g 0 -0 1.5 -2.675 10000000000 1e-10 123456789 inf -inf nan 1e+16 0.1
# %.17g 0 -0 1.5 -2.6749999999999998 10000000000 1e-10 123456789 inf -inf nan 10000000000000000 0.10000000000000001
# %d 0 0 1 -2 10000000000 0 123456789 - - - 10000000000000000 0
# %i 0 0 1 -2 10000000000 0 123456789 - - - 10000000000000000 0
# %s 0.0 -0.0 1.5 -2.675 10000000000.0 1e-10 123456789.0 inf -inf nan 1e+16 0.1
# %r 0.0 -0.0 1.5 -2.675 10000000000.0 1e-10 123456789.0 inf -inf nan 1e+16 0.1
# %5.1s|     0|     -|     1|     -|     1|     1|     1|     i|     -|     n|     1|     0|
# |''|''|     |     ||     |     |x
# a|'a'|'a'|    a|a    |a|    a|a    |a
# é'|"é'"|"\xe9'"|   é'|é'   |é|    é|é    |é
# 日本
# |'日本\n'|'\u65e5\u672c\n'|  日本
# |日本
#   |日|    日|日    |日
# "'|'"\''|'"\''|   "'|"'   |"|    "|"    |"
# Aé😀     a|b    | %|% 5%
# None True [1, 'a'] {'k': (1,)} 1.0 b'x' {1} 1 2 1
# 3 4 003.0 5 6
#     1|2    |    3.14|2|a     
# no conversion (1, 2) [] {} abc
# TypeError: %d format: a real number is required, not str
# '65'
# TypeError: not all arguments converted during string formatting
# TypeError: %x format: an integer is required, not str
# '41'
# TypeError: %x format: an integer is required, not float
# TypeError: must be real number, not str
# '65.000000'
# TypeError: not all arguments converted during string formatting
# TypeError: %c requires int or char
# 'A'
# TypeError: %c requires int or char
# TypeError: not enough arguments for format string
# TypeError: not enough arguments for format string
# '1.5 2'
# ValueError: unsupported format character 'q' (0x71) at index 1
# ValueError: unsupported format character 'q' (0x71) at index 1
# ValueError: unsupported format character 'q' (0x71) at index 1
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: incomplete format
# TypeError: not all arguments converted during string formatting
# TypeError: not all arguments converted during string formatting
# TypeError: not all arguments converted during string formatting
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: incomplete format
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# TypeError: must be real number, not str
# TypeError: not enough arguments for format string
# '1.500000e+00|2'
# TypeError: %c requires int or char
# OverflowError: %c arg not in range(0x110000)
# OverflowError: %c arg not in range(0x110000)
# KeyError: 'a'
# OverflowError: cannot convert float infinity to integer
# ValueError: cannot convert float NaN to integer
