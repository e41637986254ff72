"""Module re: the syntax of patterns."""
import re

CASES = [
    (r"\d+\.\d*", "x 3.14"), (r"[^\s,]+", " ab,c"), (r"^\w+$", "one\n"), (r"a.c", "a\nc abc"), (r"(\w)\1", "hello"),
    (r"(?P<q>['\"]).*?(?P=q)", "say 'a\"b' x"), (r"foo(?=bar)", "foox foobar"), (r"foo(?!bar)", "foobar foox"),
    (r"(?<=\$)\d+", "a1 $22"), (r"(?<!\$)\b\d+", "$1 22"), (r"(?:ab)+", "xababa"), (r"(a|ab)(c|bcd)(d*)", "abcd"),
    (r"a{2,3}", "aaaa"), (r"a{2,3}?", "aaaa"), (r"a{,2}b", "aaab"), (r"a*+a", "aaa"), (r"(?>a+)b", "aab"), (r"x{a}", "x{a}"),
    (r"(?i)straße|ÉTÉ", "STRAßE été"), (r"(?x) a  b # comment" + "\n c", "abc"), (r"(?s)a.b", "a\nb"), (r"(?m)^b$", "a\nb\nc"),
    (r"(?a)\w+", "éab"), (r"\bfoo\b", "afoo foo"), (r"\Boo", "foo"), (r"\Aab\Z", "ab"), (r"\x41\u0042\103", "ABC"),
    (r"[\]\-a]+", "x]-a"), (r"[]a]+", "]a"), (r"[a-]+", "a-b"), (r"(a)?b(?(1)c|d)", "bd abc"), (r"(?:(a)|b)*", "abba"),
    (r"(a*)*", "aab"), (r"(a*)+?b", "aab"), (r"(?:a?)*?y", "aay"), (r"((a)|(b))+", "ab"), (r"(?i:a)b", "Ab AB"),
    (r"(?#note)a", "ba"), (r"[\W_]+", "a_-b"), (r"\u00e9+", "caféé"), (r"(?i)[k-s]+", "\u212aSs"), (r"", "ab"),
    (r"(.+)(\d+)", "ab123"), (r"<(\w+)>.*</\1>", "<a><b>x</b></a>"), (r"(?:x|y)*?z", "xyxz"), (r".*\.(\w{3})$", "a.b.txt"),
]

for pattern, text in CASES:
    m = re.search(pattern, text)
    print(pattern, "|", repr(text), "|", None if m is None else (m.span(), m.groups(), m.lastindex))
    print("   ", [found.span() for found in re.finditer(pattern, text)], re.fullmatch(pattern, text) is not None)

long = "ab" * 200000 + "c"
print(re.fullmatch("(?:a|b)*c", long) is not None, re.match("(?:ab)*", long).end(), len(re.findall("a|b", long)))
print(re.match(".*?c", long).end(), re.search("c", long).start(), re.search("[ab]*c$", long).span())

# --- expected
# \d+\.\d* | 'x 3.14' | ((2, 6), (), None)
#     [(2, 6)] False
# [^\s,]+ | ' ab,c' | ((1, 3), (), None)
#     [(1, 3), (4, 5)] False
# ^\w+$ | 'one\n' | ((0, 3), (), None)
#     [(0, 3)] False
# a.c | 'a\nc abc' | ((4, 7), (), None)
#     [(4, 7)] False
# (\w)\1 | 'hello' | ((2, 4), ('l',), 1)
#     [(2, 4)] False
# (?P<q>['\"]).*?(?P=q) | 'say \'a"b\' x' | ((4, 9), ("'",), 1)
#     [(4, 9)] False
# foo(?=bar) | 'foox foobar' | ((5, 8), (), None)
#     [(5, 8)] False
# foo(?!bar) | 'foobar foox' | ((7, 10), (), None)
#     [(7, 10)] False
# (?<=\$)\d+ | 'a1 $22' | ((4, 6), (), None)
#     [(4, 6)] False
# (?<!\$)\b\d+ | '$1 22' | ((3, 5), (), None)
#     [(3, 5)] False
# (?:ab)+ | 'xababa' | ((1, 5), (), None)
#     [(1, 5)] False
# (a|ab)(c|bcd)(d*) | 'abcd' | ((0, 4), ('a', 'bcd', ''), 3)
#     [(0, 4)] True
# a{2,3} | 'aaaa' | ((0, 3), (), None)
#     [(0, 3)] False
# a{2,3}? | 'aaaa' | ((0, 2), (), None)
#     [(0, 2), (2, 4)] False
# a{,2}b | 'aaab' | ((1, 4), (), None)
#     [(1, 4)] False
# a*+a | 'aaa' | None
#     [] False
# (?>a+)b | 'aab' | ((0, 3), (), None)
#     [(0, 3)] True
# x{a} | 'x{a}' | ((0, 4), (), None)
#     [(0, 4)] True
# (?i)straße|ÉTÉ | 'STRAßE été' | ((0, 6), (), None)
#     [(0, 6), (7, 10)] False
# (?x) a  b # comment
#  c | 'abc' | ((0, 3), (), None)
#     [(0, 3)] True
# (?s)a.b | 'a\nb' | ((0, 3), (), None)
#     [(0, 3)] True
# (?m)^b$ | 'a\nb\nc' | ((2, 3), (), None)
#     [(2, 3)] False
# (?a)\w+ | 'éab' | ((1, 3), (), None)
#     [(1, 3)] False
# \bfoo\b | 'afoo foo' | ((5, 8), (), None)
#     [(5, 8)] False
# \Boo | 'foo' | ((1, 3), (), None)
#     [(1, 3)] False
# \Aab\Z | 'ab' | ((0, 2), (), None)
#     [(0, 2)] True
# \x41\u0042\103 | 'ABC' | ((0, 3), (), None)
#     [(0, 3)] True
# [\]\-a]+ | 'x]-a' | ((1, 4), (), None)
#     [(1, 4)] False
# []a]+ | ']a' | ((0, 2), (), None)
#     [(0, 2)] True
# [a-]+ | 'a-b' | ((0, 2), (), None)
#     [(0, 2)] False
# (a)?b(?(1)c|d) | 'bd abc' | ((0, 2), (None,), None)
#     [(0, 2), (3, 6)] False
# (?:(a)|b)* | 'abba' | ((0, 4), ('a',), 1)
#     [(0, 4), (4, 4)] True
# (a*)* | 'aab' | ((0, 2), ('',), 1)
#     [(0, 2), (2, 2), (3, 3)] False
# (a*)+?b | 'aab' | ((0, 3), ('aa',), 1)
#     [(0, 3)] True
# (?:a?)*?y | 'aay' | ((0, 3), (), None)
#     [(0, 3)] True
# ((a)|(b))+ | 'ab' | ((0, 2), ('b', 'a', 'b'), 1)
#     [(0, 2)] True
# (?i:a)b | 'Ab AB' | ((0, 2), (), None)
#     [(0, 2)] False
# (?#note)a | 'ba' | ((1, 2), (), None)
#     [(1, 2)] False
# [\W_]+ | 'a_-b' | ((1, 3), (), None)
#     [(1, 3)] False
# \u00e9+ | 'caféé' | ((3, 5), (), None)
#     [(3, 5)] False
# (?i)[k-s]+ | 'KSs' | ((0, 3), (), None)
#     [(0, 3)] True
#  | 'ab' | ((0, 0), (), None)
#     [(0, 0), (1, 1), (2, 2)] False
# (.+)(\d+) | 'ab123' | ((0, 5), ('ab12', '3'), 2)
#     [(0, 5)] True
# <(\w+)>.*</\1> | '<a><b>x</b></a>' | ((0, 15), ('a',), 1)
#     [(0, 15)] True
# (?:x|y)*?z | 'xyxz' | ((0, 4), (), None)
#     [(0, 4)] True
# .*\.(\w{3})$ | 'a.b.txt' | ((0, 7), ('txt',), 1)
#     [(0, 7)] True
# True 400000 400000
# 400001 400000 (0, 400001)
