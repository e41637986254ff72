"""Patterns of bytes."""

import re
from re import finditer, sub

LINE = re.compile(rb"\r?\n")
PAIR = re.compile(rb"(\w+)=(\w*)", re.I)
HEADER = re.compile(rb"^(?P<name>[A-Za-z-]+):\s*(?P<value>.*?)\r$", re.M)
OPTIONAL = re.compile(rb"(a)|(b)")


class Lexer:
    TOKEN = re.compile(rb"\s*(?:(\d+)|(.))", re.S)

    def __init__(self, data):
        self.data = data

    def tokens(self):
        at = 0
        while at < len(self.data):
            found = self.TOKEN.match(self.data, at)
            yield found.lastindex, found.group(found.lastindex)
            at = found.end()


request = b"GET /a?x=1&Y=2 HTTP/1.1\r\nHost: example.org\r\nX-Odd: \xe9\xff\r\n\r\nbody\n"
print(LINE.split(request), re.split(rb"\r?\n", request, 1), re.split(rb"(\r?\n)", request, maxsplit=1))
print(PAIR.findall(request), re.findall(rb"\d", request), re.findall(rb"x=(\d)", request, re.IGNORECASE))
for found in HEADER.finditer(request):
    print(found["name"].lower(), found.group("value"), found.groupdict(), found.span("value"), found)
found = re.match(rb"(\w+) (\S+) HTTP/(\d)\.(\d)", request)
if found:
    method, path, *version = found.groups()
    print(method.decode(), path.decode(), [int(v) for v in version], found.group(1, 2), found.lastindex, found.re.groups)
print(re.fullmatch(rb"a+", b"aab"), re.search(rb"b", bytearray(b"aab")).start(), re.match(b"x", b"") is None)
print(OPTIONAL.split(b"1a2b3"), OPTIONAL.findall(b"ab"), [m.groups() for m in OPTIONAL.finditer(b"ba")])
print(sub(rb"\s+", b" ", b"a \t b\n"), re.subn(rb"(\w)(\w)", rb"\2\1", b"abcd", count=1), re.sub(rb"x", b"y", b"\xffx"))
print(re.sub(rb"%([0-9A-F]{2})", lambda m: bytes([int(m.group(1), 16)]), b"a%20b%E9"))
print([m.group() for m in finditer(rb"\w", b"a\xe9b")], re.findall(rb"[\x80-\xff]", b"a\xe9\xffb"))
print(re.findall(rb"(?i)\xe9|K", b"\xc9\xe9kK\xff"), re.compile(rb"a\"b", re.S | re.I), LINE, LINE.pattern, PAIR.flags)
print(list(Lexer(b"12 + 345*x").tokens()), HEADER.groupindex["value"], HEADER.search(request).expand(rb"\g<value>!"))
try:
    LINE.split("text")
except TypeError as e:
    print(e)
try:
    print(re.match(rb"a", None))
except TypeError as e:
    print(e)
print(re.findall(rb".", memoryview(b"a\nb")), LINE.split(b"", 0), re.split(rb"x*", b"axb"))

# --- expected
# [b'GET /a?x=1&Y=2 HTTP/1.1', b'Host: example.org', b'X-Odd: \xe9\xff', b'', b'body', b''] [b'GET /a?x=1&Y=2 HTTP/1.1', b'Host: example.org\r\nX-Odd: \xe9\xff\r\n\r\nbody\n'] [b'GET /a?x=1&Y=2 HTTP/1.1', b'\r\n', b'Host: example.org\r\nX-Odd: \xe9\xff\r\n\r\nbody\n']
# [(b'x', b'1'), (b'Y', b'2')] [b'1', b'2', b'1', b'1'] [b'1']
# b'host' b'example.org' {'name': b'Host', 'value': b'example.org'} (31, 42) <re.Match object; span=(25, 43), match=b'Host: example.org\r'>
# b'x-odd' b'\xe9\xff' {'name': b'X-Odd', 'value': b'\xe9\xff'} (51, 53) <re.Match object; span=(44, 54), match=b'X-Odd: \xe9\xff\r'>
# GET /a?x=1&Y=2 [1, 1] (b'GET', b'/a?x=1&Y=2') 4 4
# None 2 True
# [b'1', b'a', None, b'2', None, b'b', b'3'] [(b'a', b''), (b'', b'b')] [(None, b'b'), (b'a', None)]
# b'a b ' (b'bacd', 1) b'\xffy'
# b'a b\xe9'
# [b'a', b'b'] [b'\xe9', b'\xff']
# [b'\xe9', b'k', b'K'] re.compile(b'a\\"b', re.IGNORECASE|re.DOTALL) re.compile(b'\\r?\\n') b'\\r?\\n' 2
# [(1, b'12'), (2, b'+'), (1, b'345'), (2, b'*'), (2, b'x')] 2 b'example.org!'
# cannot use a bytes pattern on a string-like object
# expected string or bytes-like object, got 'NoneType'
# [b'a', b'b'] [b''] [b'', b'a', b'', b'b', b'']
