"""Module re in programs: a tokenizer, a log parser, markup, fields, a template."""
import re
from collections import Counter
from typing import Iterator, NamedTuple


class Token(NamedTuple):
    kind: str
    value: str
    line: int
    column: int


TOKENS = [
    ("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"),
    ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r"."),
]
LEXER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in TOKENS))


def tokenize(code: str) -> Iterator[Token]:
    line, start = 1, 0
    for m in LEXER.finditer(code):
        kind = m.lastgroup
        value = m.group()
        column = m.start() - start
        if kind == "NEWLINE":
            start = m.end()
            line += 1
            continue
        if kind == "SKIP":
            continue
        if kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line}")
        yield Token(kind, value, line, column)


LOG = re.compile(r'^(?P<host>\S+) \S+ \S+ \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)$')
LINES = """10.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.2 - bob [10/Oct/2023:13:55:37 +0000] "POST /form HTTP/1.1" 302 -
broken line
10.0.0.1 - - [10/Oct/2023:13:55:38 +0000] "GET /a?b=c HTTP/1.0" 404 12"""


def log_report() -> None:
    hits: Counter[str] = Counter()
    total = 0
    for line in LINES.splitlines():
        m = LOG.match(line)
        if not m:
            print("skipped:", line)
            continue
        hits[m.group("host")] += 1
        total += 0 if m["size"] == "-" else int(m["size"])
        print(m.group("method", "path"), int(m.group("status")))
    print(hits.most_common(), total)


def markup(text: str) -> str:
    text = re.sub(r"^(#+)\s*(.*)$", lambda m: f"<h{len(m.group(1))}>{m.group(2)}</h{len(m.group(1))}>", text, flags=re.M)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', text)
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", text)


def fields(line: str) -> list[str]:
    out = []
    for m in re.finditer(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))', line):
        quoted, plain = m.groups()
        out.append(quoted.replace('""', '"') if quoted is not None else plain)
    return out


def fill(template: str, values: dict[str, str]) -> str:
    def value(m: re.Match[str]) -> str:
        return values.get(m.group(1), m.group(0))

    return re.sub(r"\{\{\s*(\w+)\s*\}\}", value, template)


for token in tokenize("x := 3 + 4.5;\n  total := x * 2;"):
    print(token)
try:
    list(tokenize("a ? b"))
except RuntimeError as e:
    print(e)
log_report()
print(markup("# Title\nSome **bold** and [link](http://x.y) with `code`.\n## Sub"))
print(fields('a,"b, ""c""",,d'), fill("Hi {{ name }}, {{missing}}!", {"name": "Ann"}))
m = re.match(r"(\d+)-(\d+)-(\d+)", "2024-05-06")
if m:
    year, month, day = map(int, m.groups())
    print(year, month, day)

# --- expected
# Token(kind='ID', value='x', line=1, column=0)
# Token(kind='ASSIGN', value=':=', line=1, column=2)
# Token(kind='NUMBER', value='3', line=1, column=5)
# Token(kind='OP', value='+', line=1, column=7)
# Token(kind='NUMBER', value='4.5', line=1, column=9)
# Token(kind='END', value=';', line=1, column=12)
# Token(kind='ID', value='total', line=2, column=2)
# Token(kind='ASSIGN', value=':=', line=2, column=8)
# Token(kind='ID', value='x', line=2, column=11)
# Token(kind='OP', value='*', line=2, column=13)
# Token(kind='NUMBER', value='2', line=2, column=15)
# Token(kind='END', value=';', line=2, column=16)
# '?' unexpected on line 1
# ('GET', '/index.html') 200
# ('POST', '/form') 302
# skipped: broken line
# ('GET', '/a?b=c') 404
# [('10.0.0.1', 2), ('10.0.0.2', 1)] 2338
# <h1>Title</h1>
# Some <b>bold</b> and <a href="http://x.y">link</a> with <code>code</code>.
# <h2>Sub</h2>
# ['a', 'b, "c"', '', 'd'] Hi Ann, {{missing}}!
# 2024 5 6
