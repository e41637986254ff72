"""`s += t` in loops: long strings, and all the ways in which others may see the string meanwhile."""


def plain(n):
    s = ""
    for i in range(n):
        s += "ab" if i % 2 else "é"
    return s


def aliased(n):
    s = "start:"
    seen = []
    for i in range(n):
        s += str(i)
        if i % 3 == 0:
            seen.append(s)
        t = s
        s += "."
        if i == 4:
            print(t, s, t == s[:-1])
    return seen, s


def starts_anew(words):
    lines = []
    line = ""
    for word in words:
        if len(line) + len(word) > 20:
            lines.append(line)
            line = ""
        line += word + " "
    lines.append(line)
    return lines


def doubled(n):
    s = "x"
    for _ in range(n):
        s += s
    return len(s), s.count("x")


def two(n):
    a = b = ""
    for i in range(n):
        a += chr(97 + i % 26)
        b = a
        a += b[-1]
        b += "!"
    return a[-6:], b[-6:], len(a), len(b)


def hashed(n):
    s = ""
    found = {}
    for i in range(n):
        s += "k"
        found[s] = i
        s += ""
    return len(found), found["kkk"]


def caught(n):
    s = ""
    for i in range(n):
        try:
            s += str(10 // (i % 4))
        except ZeroDivisionError as e:
            s += f"({e})"
        finally:
            s += ";"
    return s


def passed(n):
    def keep(x, kept=[]):
        kept.append(x)
        return len(kept)

    s = ""
    for i in range(n):
        s += "a"
        keep(s)
        s += "b" * keep(s)
        first = s
        s += s + first
        if len(s) > 200:
            s = first
    return s[-20:], len(s)


def nested(n):
    text = ""
    for i in range(n):
        row = ""
        for j in range(n):
            row += f"{i * j:4}"
        text += row + "\n"
    return text


def walrus(n):
    s = ""
    for i in range(n):
        s += (s := s + "<") + ">"
    return s


class Holder:
    def __init__(self):
        self.text = ""

    def add(self, n):
        out = ""
        for i in range(n):
            out += "-"
            self.text = out
            out += "+"
        return out


def parameter(s, n):
    before = s
    for i in range(n):
        s += str(i)
    return before, s


print(len(plain(50_000)), plain(7), plain(50_000)[-5:])
print(aliased(9))
print(starts_anew("the quick brown fox jumps over the lazy dog and runs away".split()))
print(doubled(17))
print(two(5), two(3000))
print(hashed(40))
print(caught(9))
print(passed(12))
print(nested(4))
print(walrus(4))
h = Holder()
print(h.add(5), h.text)
start = "p" + str(1)
print(parameter(start, 12), start)
total = ""
for i in range(3000):
    total += "module "
    if i == 1:
        early = total
print(len(total), repr(early))
chain = ""
for i in range(5):
    chain = chain + str(i) + "," + chain[:2] + ";"
print(chain)
out = ""
while len(out) < 10:
    out = out + "z"
print(out)

# --- expected
# 75000 éabéabéabé abéab
# start:0.1.2.3.4 start:0.1.2.3.4. True
# (['start:0', 'start:0.1.2.3', 'start:0.1.2.3.4.5.6'], 'start:0.1.2.3.4.5.6.7.8.')
# ['the quick brown fox ', 'jumps over the lazy ', 'dog and runs away ']
# (131072, 131072)
# ('ccddee', 'ccdde!', 10, 10) ('hhiijj', 'hhiij!', 6000, 6000)
# (40, 2)
# (integer division or modulo by zero);10;5;3;(integer division or modulo by zero);10;5;3;(integer division or modulo by zero);
# ('bbbbbbbbbbbbbbbbbbbb', 300)
#    0   0   0   0
#    0   1   2   3
#    0   2   4   6
#    0   3   6   9
#
# <><><><><><><><><><><><><><><>
# -+-+-+-+-+ -+-+-+-+-
# ('p1', 'p101234567891011') p1
# 21000 'module module '
# 0,;1,0,;2,0,;3,0,;4,0,;
# zzzzzzzzzz
