"""Module re: what a program does with patterns that stand in it; flags, errors, groups that are always there."""
import re
from re import IGNORECASE, M, compile as regex, sub

DIGITS = r"\d+"
PAIR = re.compile(rf"(\w+)={DIGITS}" + r";?")
PLACES = {"word": re.compile(r"[a-z]+"), "number": re.compile(DIGITS)}


class Lexer:
    TOKEN = re.compile(r"(?P<word>[a-z]+)|(?P<number>\d+)|\s+", re.IGNORECASE)

    def kinds(self, text):
        for m in self.TOKEN.finditer(text):
            yield m.lastgroup or "space"


def longest(text):
    words: list[str] = [m.group(1) for m in PAIR.finditer(text)]
    return max(words, key=len)


print(longest("a=1;bcd=22;ef=3"), PAIR.sub(lambda m: m[1].upper(), "a=1;b=x"), PAIR.sub(r"[\1]", "a=1;b=x"))
print(list(Lexer().kinds("One 2 three")), [(k, p.findall("ab 12")) for k, p in PLACES.items()])
print(re.match("a", "ab"), re.fullmatch("a", "ab"), re.search(pattern="b", string="ab"))
print(re.sub("a", "b", "aaaa", 2), re.subn("a", "b", "aaaa", count=3), re.split(",", "a,b,c", maxsplit=1), sub("x", "y", "xx"))
print(re.split("(,)(;)?", "a,b,;c"), re.findall("A", "aA", IGNORECASE), re.findall("^a", "a\na", flags=M), regex("é").findall("é"))
print(re.compile("a") is re.compile("a"), re.compile("a") is re.compile("a", re.I), re.compile(PAIR) is PAIR, PAIR == PAIR)
print(re.match(PAIR, "k=1").groups(), re.findall(PAIR, "k=1"), re.escape("a.b"))

print(re.I, re.I | re.M, repr(re.S), f"{re.X}|{re.A!r}", re.compile("a", re.I), re.compile("b", re.I | re.M | re.S))
print(re.compile("a", re.I).flags, re.I + 1, int(re.A), re.I == 2, re.NOFLAG, re.U, re.RegexFlag.MULTILINE)
print(re.I in (re.I | re.M), bool(re.I & re.M), re.I & (re.I | re.S), re.I.name, re.I.value)


def lines(pattern: str, text: str, flags: int = 0) -> list[str]:
    return [line for line in text.splitlines() if re.search(pattern, line, flags)]


print(lines("B", "abc\nBc\nd"), lines("B", "abc\nBc\nd", re.I), lines("b$", "ab\nb c", re.I | re.X))

for attempt in range(4):
    try:
        if attempt == 0:
            re.compile("a(b")
        elif attempt == 1:
            print(re.findall("[z-a]", "z"))
        elif attempt == 2:
            re.match("(?<=a+)b", "b")
        else:
            re.sub("(?P<n>a)(?P<n>b)", "", "ab")
    except re.error as e:
        print(e, e.msg, e.pos, e.lineno)

for text in ("ab", None):
    try:
        print(re.match("a", text), PAIR.sub("", text))
    except TypeError as e:
        print("TypeError", e)

# --- expected
# bcd Ab=x [a]b=x
# ['word', 'space', 'number', 'space', 'word'] [('word', ['ab']), ('number', ['12'])]
# <re.Match object; span=(0, 1), match='a'> None <re.Match object; span=(1, 2), match='b'>
# bbaa ('bbba', 3) ['a', 'b,c'] yy
# ['a', ',', None, 'b', ',', ';', 'c'] ['a', 'A'] ['a', 'a'] ['é']
# True False True True
# ('k',) ['k'] a\.b
# re.IGNORECASE re.IGNORECASE|re.MULTILINE re.DOTALL re.VERBOSE|re.ASCII re.compile('a', re.IGNORECASE) re.compile('b', re.IGNORECASE|re.MULTILINE|re.DOTALL)
# 34 3 256 True re.NOFLAG re.UNICODE re.MULTILINE
# True False re.IGNORECASE IGNORECASE 2
# ['Bc'] ['abc', 'Bc'] ['ab']
# missing ), unterminated subpattern at position 1 missing ), unterminated subpattern 1 1
# bad character range z-a at position 1 bad character range z-a 1 1
# look-behind requires fixed-width pattern look-behind requires fixed-width pattern None None
# redefinition of group name 'n' as group 2; was group 1 at position 12 redefinition of group name 'n' as group 2; was group 1 12 1
# <re.Match object; span=(0, 1), match='a'> ab
# TypeError expected string or bytes-like object, got 'NoneType'
