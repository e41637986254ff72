# Untyped script style: text processing, regex-free parsing, roman numerals, bases, dates
def to_roman(n):
    table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = ""
    for v, s in table:
        while n >= v:
            out += s
            n -= v
    return out
def from_roman(s):
    vals = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += -vals[a] if b != " " and vals[a] < vals[b] else vals[a]
    return total
for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024):
    r = to_roman(n)
    assert from_roman(r) == n
    print(r, end=" ")
print()
def base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0: return "0"
    neg, n, out = n < 0, abs(n), []
    while n:
        n, r = divmod(n, b)
        out.append(digits[r])
    return ("-" if neg else "") + "".join(reversed(out))
print(base(255, 2), base(255, 16), base(-10, 3), int("ff", 16), bin(10), oct(64), hex(255))
text = """It was the best of times,
it was the worst of times,
it was the age of wisdom..."""
words = [w.strip(".,").lower() for line in text.splitlines() for w in line.split()]
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
for w, c in sorted(freq.items(), key=lambda x: (-x[1], x[0]))[:4]:
    print(f"{w:<8}{'#' * c} {c}")
print(len(words), len(set(words)), max(words, key=len), sum(len(w) for w in words) / len(words))
def wrap(t, width):
    lines, cur = [], []
    for w in t.split():
        if sum(map(len, cur)) + len(cur) + len(w) > width:
            lines.append(" ".join(cur))
            cur = []
        cur.append(w)
    if cur:
        lines.append(" ".join(cur))
    return lines
print("\n".join(wrap("the quick brown fox jumps over the lazy dog and runs away", 20)))
def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def day_of_week(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    if m < 3:
        y -= 1
    return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(y + y // 4 - y // 100 + y // 400 + t[m - 1] + d) % 7]
print([y for y in range(1996, 2012) if leap(y)], day_of_week(2024, 2, 29), day_of_week(2000, 1, 1))
def calendar(y, m):
    days = [31, 29 if leap(y) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
    start = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].index(day_of_week(y, m, 1))
    cells = ["  "] * start + [f"{d:2}" for d in range(1, days + 1)]
    return "\n".join(" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7))
print(calendar(2024, 2))
def parse_kv(s):
    result = {}
    for part in s.split(";"):
        key, sep, value = part.partition("=")
        if not sep:
            continue
        key = key.strip()
        value = value.strip()
        if value.isdigit():
            result[key] = int(value)
        elif value.lower() in ("true", "false"):
            result[key] = value.lower() == "true"
        else:
            try:
                result[key] = float(value)
            except ValueError:
                result[key] = value
    return result
cfg = parse_kv("host=localhost; port=8080; debug=True; rate=0.5; junk; name = my app")
print(cfg, type(cfg["port"]).__name__, cfg["port"] + 1, cfg.get("debug") and "debugging")
for k, v in cfg.items():
    print(f"{k:>6}: {v!r} ({type(v).__name__})")
def flatten(x):
    out = []
    for e in x:
        if isinstance(e, list):
            out.extend(flatten(e))
        else:
            out.append(e)
    return out
print(flatten([1, [2, [3, [4]], 5], [], [[6]]]))
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
def spiral(m):
    m = [list(r) for r in m]
    out = []
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out
print(spiral(matrix), [list(c) for c in zip(*matrix)], [[row[i] for row in matrix] for i in range(3)], sum(matrix, []))
def pascal(n):
    rows = [[1]]
    while len(rows) < n:
        r = rows[-1]
        rows.append([1] + [a + b for a, b in zip(r, r[1:])] + [1])
    return rows
for row in pascal(5):
    print(" ".join(map(str, row)).center(20).rstrip())
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("zero denominator")
        g = gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
    def __add__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __mul__(self, o): return Frac(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): return Frac(self.n * o.d, self.d * o.n)
    def __sub__(self, o): return self + Frac(-o.n, o.d)
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __float__(self): return self.n / self.d
    def __str__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)
    __repr__ = __str__
print(Frac(1, 2) + Frac(1, 3), Frac(2, 4) == Frac(1, 2), sum([Frac(1, i) for i in range(1, 5)]), Frac(3, -6), float(Frac(1, 8)), sorted([Frac(1, 2), Frac(1, 3)]))
try:
    Frac(1) / Frac(0)
except ZeroDivisionError as e:
    print("caught", e)
s = "hello world"
print(s.title(), s.count("o"), s.find("w"), s[::-1], s.replace("l", "L", 2), s.split("o"), "-".join(s), s.upper().center(20, "*"), s.index("wor"), s.startswith(("he", "x")))
print(" ".join(f"{ord(c):02x}" for c in "AZaz"), "".join(chr(c) for c in (72, 105)), "%05.1f|%-6s|%+d|%x" % (3.14159, "ab", 5, 255), "{:>8}|{:^8}|{:<8}|{:08.3f}".format("r", "c", "l", 3.14159))

# --- expected
# I IV IX XIV XL XC CD MCMXCIV MMXXIV 
# 11111111 ff -101 255 0b1010 0o100 0xff
# it      ### 3
# of      ### 3
# the     ### 3
# was     ### 3
# 18 9 wisdom 3.2222222222222223
# the quick brown fox
# jumps over the lazy
# dog and runs away
# [1996, 2000, 2004, 2008] Thu Sat
#              1  2  3
#  4  5  6  7  8  9 10
# 11 12 13 14 15 16 17
# 18 19 20 21 22 23 24
# 25 26 27 28 29
# {'host': 'localhost', 'port': 8080, 'debug': True, 'rate': 0.5, 'name': 'my app'} int 8081 debugging
#   host: 'localhost' (str)
#   port: 8080 (int)
#  debug: True (bool)
#   rate: 0.5 (float)
#   name: 'my app' (str)
# [1, 2, 3, 4, 5, 6]
# [1, 2, 3, 6, 9, 8, 7, 4, 5] [[1, 4, 7], [2, 5, 8], [3, 6, 9]] [[1, 4, 7], [2, 5, 8], [3, 6, 9]] [1, 2, 3, 4, 5, 6, 7, 8, 9]
#          1
#         1 1
#        1 2 1
#       1 3 3 1
#      1 4 6 4 1
# 5/6 True 25/12 -1/2 0.125 [1/3, 1/2]
# caught zero denominator
# Hello World 2 6 dlrow olleh heLLo world ['hell', ' w', 'rld'] h-e-l-l-o- -w-o-r-l-d ****HELLO WORLD***** 6 True
# 41 5a 61 7a Hi 003.1|ab    |+5|ff        r|   c    |l       |0003.142
