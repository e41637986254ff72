"""Module re: all functions and methods."""
import re
from re import compile as make

WORD = re.compile(r"\w+")
PAIR = re.compile(r"(?P<key>\w+)\s*=\s*(?P<value>\d+|'[^']*')?")


def show(m: re.Match | None) -> None:
    if m is None:
        print("no match")
    else:
        print(m.span(), m.group(), m.groups(), m.lastindex, m.lastgroup, m.groupdict())


def main() -> None:
    for text in ("abc", "a1 = 'x y'", "k=", ""):
        show(PAIR.match(text))
        show(PAIR.search("  " + text))
        show(PAIR.fullmatch(text))
    print(WORD.findall("one, two; three"), PAIR.findall("a=1 b='q' c="))
    for key, value in re.findall(r"(\w)(\d)", "a1 b2 c3"):
        print(key.upper(), int(value))
    print(re.findall(r"x(\d)", "x1x2"), re.findall(r"b*", "abbc"))
    print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)|;", "a,b;c"), re.split(r"\b", "a bc", maxsplit=2))
    print(",".join(re.split(r"\s+", "x  y z")), WORD.split("1-2"))
    print(re.sub(r"x*", "-", "axb"), re.subn(r"(\w)(\w)", r"\2\g<1>", "abcd"), re.sub("a", "b", "aaa", 2))
    print(re.sub(r"(?P<n>\d+)", lambda m: str(int(m.group("n")) + 1), "9 and 99"), re.sub(r"(a)|b", r"[\1]", "ab"))
    print(PAIR.sub(r"\g<value>:\g<key>", "a=1, b=2"), re.sub("x", r"\n\\", "axb"))
    print(re.escape("a.b*c[d] é-1"), re.fullmatch(re.escape("1+1"), "1+1"))
    print(re.compile("a|b", re.I | re.M), PAIR.groups, dict(PAIR.groupindex), PAIR.pattern, PAIR.flags)
    m = PAIR.search("x  y = 42")
    if m:
        print(m[0], m["key"], m[2], m.start("value"), m.end(2), m.expand(r"<\1|\2>"), m.pos, m.endpos, m.string, m.re is PAIR)
        key, value = m.group("key", "value")
        print(key, value, m.group(1, 2), m.regs, m)
    print([t.group() for t in WORD.finditer("a bc def", 2, 6)], WORD.match("abc", 1), make("c").search("abc", 0, 2))
    print(re.match("(a)|(b)", "b").groups("none"), re.match("(a)|(b)", "b").group(1))
    re.purge()
    for bad in ("(", "a**", "[z-a]", "(?P<1>x)", r"\q", "(?<=a+)b", "x{3,2}", "a)", "(?P<n>a)(?P<n>b)", "(?z)", "*a\n"):
        try:
            re.compile(bad)
        except re.error as e:
            print(repr(bad), e, e.msg, e.pos, e.lineno, e.colno)
    for repl in (r"\3", r"\g<n>", r"\g<", r"\z"):
        try:
            print(re.sub("(a)", repl, "a"))
        except (re.error, IndexError) as e:
            print(type(e).__name__, e)
    try:
        print(PAIR.match("a=1").group(3))
    except IndexError as e:
        print(e)


main()

# --- expected
# no match
# no match
# no match
# (0, 10) a1 = 'x y' ('a1', "'x y'") 2 value {'key': 'a1', 'value': "'x y'"}
# (2, 12) a1 = 'x y' ('a1', "'x y'") 2 value {'key': 'a1', 'value': "'x y'"}
# (0, 10) a1 = 'x y' ('a1', "'x y'") 2 value {'key': 'a1', 'value': "'x y'"}
# (0, 2) k= ('k', None) 1 key {'key': 'k', 'value': None}
# (2, 4) k= ('k', None) 1 key {'key': 'k', 'value': None}
# (0, 2) k= ('k', None) 1 key {'key': 'k', 'value': None}
# no match
# no match
# no match
# ['one', 'two', 'three'] [('a', '1'), ('b', "'q'"), ('c', '')]
# A 1
# B 2
# C 3
# ['1', '2'] ['', 'bb', '', '']
# ['a', 'b', 'c'] ['a', ',', 'b', None, 'c'] ['', 'a', ' bc']
# x,y,z ['', '-', '']
# -a--b- ('badc', 2) bba
# 10 and 100 [a][]
# 1:a, 2:b a
# \b
# a\.b\*c\[d\]\ é\-1 <re.Match object; span=(0, 3), match='1+1'>
# re.compile('a|b', re.IGNORECASE|re.MULTILINE) 2 {'key': 1, 'value': 2} (?P<key>\w+)\s*=\s*(?P<value>\d+|'[^']*')? 32
# y = 42 y 42 7 9 <y|42> 0 9 x  y = 42 True
# y 42 ('y', '42') ((3, 9), (3, 4), (7, 9)) <re.Match object; span=(3, 9), match='y = 42'>
# ['bc', 'd'] <re.Match object; span=(1, 3), match='bc'> None
# ('none', 'b') None
# '(' missing ), unterminated subpattern at position 0 missing ), unterminated subpattern 0 1 1
# 'a**' multiple repeat at position 2 multiple repeat 2 1 3
# '[z-a]' bad character range z-a at position 1 bad character range z-a 1 1 2
# '(?P<1>x)' bad character in group name '1' at position 4 bad character in group name '1' 4 1 5
# '\\q' bad escape \q at position 0 bad escape \q 0 1 1
# '(?<=a+)b' look-behind requires fixed-width pattern look-behind requires fixed-width pattern None None None
# 'x{3,2}' min repeat greater than max repeat at position 2 min repeat greater than max repeat 2 1 3
# 'a)' unbalanced parenthesis at position 1 unbalanced parenthesis 1 1 2
# '(?P<n>a)(?P<n>b)' redefinition of group name 'n' as group 2; was group 1 at position 12 redefinition of group name 'n' as group 2; was group 1 12 1 13
# '(?z)' unknown extension ?z at position 1 unknown extension ?z 1 1 2
# '*a\n' nothing to repeat at position 0 (line 1, column 1) nothing to repeat 0 1 1
# error invalid group reference 3 at position 1
# IndexError unknown group name 'n'
# error missing group name at position 3
# error bad escape \z at position 0
# no such group
