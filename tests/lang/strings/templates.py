# Templates known only when the program runs; specs inside specs; what formatting refuses.
import sys
TEMPLATE = "%-10s|%5.1f|%03d"
for row in [("ab", 1.25, 7), ("abcdefghijk", 22.75, 1234)]:
    print(TEMPLATE % row)
rows = ["{:<10}{:>8.2f}", "{0!r:^12}{1:e}", "{1}{0}"]
for r in rows:
    print(r.format("x", 2.5))
msgs = {"hi": "Hello, {name}! You are {age:>3} years.", "bye": "Bye {name:*^9}{{}}"}
for k in msgs:
    print(msgs[k].format(name="Ann", age=30))
def log(fmt, *args):
    print("LOG: " + fmt % args if args else fmt)
log("plain")
log("%d items in %s", 3, "box")
log("%s", [1, 2])
def logf(fmt, *args, **kwargs):
    print(fmt.format(*args, **kwargs))
logf("{} and {x}", 1, x=2)
logf("{:>{width}}", "r", width=6)
width = 12
print("%*s|" % (width, "right"), "%-*s|" % (width, "left"))
print("{:{fill}{align}{w}}".format("mid", fill="-", align="^", w=11))
for bad, args in [("%d", ("x",)), ("%s %s", (1,)), ("%s", (1, 2)), ("%q", (1,)), ("%x", (1.5,)), ("%f", ("a",)), ("%c", ("ab",))]:
    try:
        print(bad % args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in ["{} {}", "{", "}", "{x}", "{0} {5}"]:
    try:
        print(bad.format(1))
    except (IndexError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __format__(self, spec):
        if not spec:
            return str(self)
        return f"({self.x:{spec}}, {self.y:{spec}})"
    def __str__(self):
        return f"Vec({self.x}, {self.y})"
v = Vec(1.5, 2.25)
print(f"{v} {v:.2f}", format(v, ".1f"), "{:.3f} {}".format(v, v), "%s" % v, "{0.x:.2f}".format(v))
items = [1, "a", 2.5, None, True]
for it in items:
    print("%s %r|" % (it, it), "{}".format(it), f"{it!r:>6}", f"{it!s:<6}|")
try:
    print("{:>5}".format(None))
except TypeError as e:
    print(e)
try:
    print(f"{[1]:>5}")
except TypeError as e:
    print(e)
print("%5d|%-5d|%+d|% d|%05d|%5s|%.2e|%g|%G|%i|%u" % (42, 42, 42, 42, 42, 42, 12345.678, 1e-10, 1e20, 3.99, 7))
print("%(n)s is %(a)d (%(a)5.1f) %%" % {"n": "Bob", "a": 41})
d = {"who": "me", "n": 3}
fmt = "%(who)s x%(n)d"
print(fmt % d)
print("{who} {n}".format(**d), "{who}-{n:02}".format_map(d), "{d[who]} {l[0]}".format(d=d, l=[7]))
print("%r %s" % ("a", b"x"), "%s" % (("a", 1),), "%s" % [("a", 1)], "%d%%" % 5)
print("%.3f" % 2, "%5.2f%%" % 12.3456, "%x" % 255, "%08.3f" % -3.14159, "%+.1e" % 0.0)
print("{:,} {:_} {:,.2f} {:>+10,d} {:#b} {:08b} {:c} {:n}".format(1234567, 1234567, 1234.5, 1234, 5, 5, 65, 5))
print("{:%} {:.1%} {:g} {:G} {!r}".format(0.25, 0.123, 1e10, 1e-10, "q"))
print("{:>10}|{:<10}|{:^10}|{:*^10}|{:.2}".format("a", "b", "c", "d", "efgh"))
print("{:5}|{:<5}|{:5}|{:5}".format(True, 1, "x", 1.0))
print("{0}{1}{0}".format("a", "b"), "{a}{b}{a}".format(a=1, b=2), "{}{}".format(*"ab"), "{0[0]}{0[1]}".format("xy"))
t = (1, 2)
print("%s %s" % t, "%s" % (t,), "t={}".format(t), "{0[0]}+{0[1]}".format(t))
lines = ["%-5s|%5s" % (k, v) for k, v in d.items()]
print("\n".join(lines))
print("a%sb" % "", "%s" % "", "%%" % (), "100%")
sys.stdout.write("%s\n" % "end")

# --- expected
# ab        |  1.2|007
# abcdefghijk| 22.8|1234
# x             2.50
#     'x'     2.500000e+00
# 2.5x
# Hello, Ann! You are  30 years.
# Bye ***Ann***{}
# plain
# LOG: 3 items in box
# LOG: [1, 2]
# 1 and 2
#      r
#        right| left        |
# ----mid----
# TypeError %d format: a real number is required, not str
# TypeError not enough arguments for format string
# TypeError not all arguments converted during string formatting
# ValueError unsupported format character 'q' (0x71) at index 1
# TypeError %x format: an integer is required, not float
# TypeError must be real number, not str
# TypeError %c requires int or char
# IndexError Replacement index 1 out of range for positional args tuple
# ValueError Single '{' encountered in format string
# ValueError Single '}' encountered in format string
# KeyError 'x'
# IndexError Replacement index 5 out of range for positional args tuple
# Vec(1.5, 2.25) (1.50, 2.25) (1.5, 2.2) (1.500, 2.250) Vec(1.5, 2.25) Vec(1.5, 2.25) 1.50
# 1 1| 1      1 1     |
# a 'a'| a    'a' a     |
# 2.5 2.5| 2.5    2.5 2.5   |
# None None| None   None None  |
# True True| True   True True  |
# unsupported format string passed to NoneType.__format__
# unsupported format string passed to list.__format__
#    42|42   |+42| 42|00042|   42|1.23e+04|1e-10|1E+20|3|7
# Bob is 41 ( 41.0) %
# me x3
# me 3 me-03 me 7
# 'a' b'x' ('a', 1) [('a', 1)] 5%
# 2.000 12.35% ff -003.142 +0.0e+00
# 1,234,567 1_234_567 1,234.50     +1,234 0b101 00000101 A 5
# 25.000000% 12.3% 1e+10 1E-10 'q'
#          a|b         |    c     |****d*****|ef
#     1|1    |x    |  1.0
# aba 121 ab xy
# 1 2 (1, 2) t=(1, 2) 1+2
# who  |   me
# n    |    3
# ab  % 100%
# end
