# Each method of str, format and % in full.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold())
print(s.center(20, "*"), s.ljust(15) + "|", s.rjust(15, "."), "42".zfill(5), "-42".zfill(6), "+1".zfill(4))
print(s.find("o"), s.find("o", 5), s.find("o", 5, 7), s.rfind("o"), s.index("W"), s.rindex("l"), s.count("l"), s.count(""), s.count("l", 3, 5))
try:
    s.index("zz")
except ValueError as e:
    print(e)
print(s.replace("l", "L"), s.replace("l", "L", 1), s.replace("", "-"))
print(s.startswith("He"), s.startswith(("x", "He")), s.startswith("W", 7), s.endswith("ld"), s.endswith(("a", "d")), s.endswith("o", 0, 5))
print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xxaxx".strip("x"), "abcab".lstrip("ab"), "abcab".rstrip("ab"))
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a b c ".split(None, 1), " a b c ".rsplit(None, 1), "a--b--c".split("--", maxsplit=1), "".split(), "".split(","))
print("a\nb\r\nc\n".splitlines(), "a\nb\r\nc".splitlines(True), "a\nb".splitlines(keepends=True))
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="))
print("-".join(["a", "b"]), "".join(c for c in "abc"), ",".join(map(str, [1, 2])), "-".join("abc"), ",".join({"a": 1}))
print("abc".isalpha(), "ab1".isalnum(), "12".isdigit(), "12".isdecimal(), "½".isnumeric(), "²".isdigit(), " \t".isspace(), "Ab".isupper(), "AB".isupper(), "ab".islower(), "Ab Cd".istitle(), "ab_1".isidentifier(), "abc".isascii(), "é".isascii(), "a\n".isprintable())
print("a\tb".expandtabs(), "a\tb".expandtabs(4), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"))
t = str.maketrans("abc", "xyz")
print("aabbcc".translate(t), "hello".translate(str.maketrans({"h": "j", "l": None, "o": "00"})), "hello".translate(str.maketrans("l", "L", "h")))
print("abc".translate({97: "A", 98: None, 99: 100}))
print("hello"[1:3], "hello"[::-1], "hello"[-3:], "hello"[::2], "hello" * 2, 2 * "ab", "ell" in "hello", "a" < "b", "a" + "b")
print(ord("a"), chr(98), "é".encode(), "é".encode("latin-1"), "a".encode("ascii"), b"abc".decode(), str(b"abc", "utf-8"))
print("{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{:,}".format(1234567), "{:.2f}".format(3.14159), "{:+d} {:x} {:#x} {:b} {:o} {:e} {:%}".format(5, 255, 255, 5, 8, 12345.678, 0.5))
class P:
    def __init__(self): self.x = 1; self.d = {"k": [1, 2]}
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "P!"
p = P()
print("{0.x} {0.d[k][1]} {1[0]} {2[key]}".format(p, [9], {"key": "v"}), "{:abc}".format(p), "{!s} {!r}".format(p, "q"), f"{p:zz}")
print("{:{}}|{:>{w}}|{:{a}{w}}".format(1, 5, 2, 3, w=4, a="<"), "{{}}".format(), "{0!r:>6}".format("a"))
print("%s %d %5.2f %x %o %e %g %c %r %% %-5s| %05d %+d %i %u %X %#x %#o % d %10s|%-10s|%.3s" % ("a", 1, 2.5, 255, 8, 1.5, 0.0001, "c", "q", "l", 42, 7, 1, 2, 255, 255, 8, 5, "r", "l", "abcdef"))
print("%(a)s %(b)03d" % {"a": "x", "b": 5}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%s" % 5, "%s" % (5,), "%s and %s" % ("a", [1]), "%c" % 65)
fmt = "%d-%s"
print(fmt % (1, "a"))
tpl = "{} is {}"
print(tpl.format("x", 1), tpl.format(*["a", "b"]), "{x}".format(**{"x": 1}), "{a}{b}".format_map({"a": 1, "b": 2}))
for f in ["{:5}", "{:<5}|", "{:08.3f}"]:
    print(f.format(3.5))
print("abc".ljust(2), "x".center(4) + "|", "ab" "cd", """tri
ple""", r"\n", "\x41\u00e9\N{BULLET}")
print("%s" % None, "%s %s" % (True, {"a": 1}), "%r" % "x'y", "%a" % "é", ascii("é"), "%5s|%-5s|" % (1, 2))
try:
    "%d" % "x"
except TypeError as e:
    print(e)
try:
    print("%s %s" % (1,))
except TypeError as e:
    print(e)
try:
    "{} {}".format(1)
except IndexError as e:
    print(e)
try:
    "{a}".format(b=1)
except KeyError as e:
    print(e)
print(max("hello"), sorted("hello"), list("abc"), "".join(reversed("abc")), "abc".index("c"), len("é"))
print("Straße".casefold(), "ß".upper(), "İ".lower() == "i̇", "ǆ".title())

# --- expected
# HELLO, WORLD hello, world hELLO, wORLD Hello, World Hello, world hello, world
# ****Hello, World**** Hello, World   | ...Hello, World 00042 -00042 +001
# 4 8 -1 8 7 10 3 13 1
# substring not found
# HeLLo, WorLd HeLlo, World -H-e-l-l-o-,- -W-o-r-l-d-
# True True True True True True
# x| x |   x| a cab abc
# ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['a', 'b c '] [' a b', 'c'] ['a', 'b--c'] [] ['']
# ['a', 'b', 'c'] ['a\n', 'b\r\n', 'c'] ['a\n', 'b']
# ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc')
# a-b abc 1,2 a-b-c a
# True True True True True True True False True True True True True False False
# a       b a   b x x
# xxyyzz je00 eLLo
# Ad
# el olleh llo hlo hellohello abab True True ab
# 97 b b'\xc3\xa9' b'\xe9' b'a' abc abc
# 1 2 2 1 1 2     1|2    |  3   1,234,567 3.14 +5 ff 0xff 101 10 1.234568e+04 50.000000%
# 1 2 9 v <abc> P! 'q' <zz>
#     1|   2|3    {}    'a'
# a 1  2.50 ff 10 1.500000e+00 0.0001 c 'q' % l    | 00042 +7 1 2 FF 0xff 0o10  5          r|l         |abc
# x 005    42|42   |3.14 5 5 a and [1] A
# 1-a
# x is 1 a is b 1 12
#   3.5
# 3.5  |
# 0003.500
# abc  x  | abcd tri
# ple \n Aé•
# None True {'a': 1} "x'y" '\xe9' '\xe9'     1|2    |
# %d format: a real number is required, not str
# not enough arguments for format string
# Replacement index 1 out of range for positional args tuple
# 'a'
# o ['e', 'h', 'l', 'l', 'o'] ['a', 'b', 'c'] cba 2 1
# strasse SS True ǅ
