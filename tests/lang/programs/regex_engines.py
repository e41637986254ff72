"""A regex engine that backtracks over a syntax tree, with groups, classes and substitution."""
from __future__ import annotations
import sys
from dataclasses import dataclass, field
from typing import Iterator, Optional, Union
from enum import Enum, auto

class Kind(Enum):
    CHAR = auto()
    ANY = auto()
    CLASS = auto()
    STAR = auto()
    PLUS = auto()
    OPT = auto()
    CAT = auto()
    ALT = auto()
    GROUP = auto()
    BOL = auto()
    EOL = auto()
    EMPTY = auto()

@dataclass(frozen=True)
class Node:
    kind: Kind
    value: str = ""
    children: tuple[Node, ...] = ()
    negated: bool = False
    index: int = 0

    def __str__(self) -> str:
        match self.kind:
            case Kind.CHAR: return self.value
            case Kind.ANY: return "."
            case Kind.CLASS: return f"[{'^' if self.negated else ''}{self.value}]"
            case Kind.STAR | Kind.PLUS | Kind.OPT:
                return f"({self.kind.name.lower()} {self.children[0]})"
            case Kind.CAT: return "(cat " + " ".join(map(str, self.children)) + ")"
            case Kind.ALT: return "(alt " + " ".join(str(c) for c in self.children) + ")"
            case Kind.GROUP: return f"(group{self.index} {self.children[0]})"
            case _: return self.kind.name

class RegexSyntaxError(ValueError):
    def __init__(self, msg: str, pos: int) -> None:
        super().__init__(f"{msg} at position {pos}")
        self.msg = msg
        self.pos = pos

class Parser:
    ESCAPES = {"d": "0123456789", "w": "".join(chr(c) for c in range(128) if chr(c).isalnum()) + "_", "s": " \t\n\r\f\v"}
    def __init__(self, pattern: str):
        self.p = pattern
        self.i = 0
        self.groups = 0

    def peek(self) -> Optional[str]:
        return self.p[self.i] if self.i < len(self.p) else None

    def next(self) -> str:
        c = self.p[self.i]
        self.i += 1
        return c

    def parse(self) -> Node:
        n = self.alt()
        if self.i != len(self.p):
            raise RegexSyntaxError("unbalanced parenthesis", self.i)
        return n

    def alt(self) -> Node:
        branches = [self.cat()]
        while self.peek() == "|":
            self.next()
            branches.append(self.cat())
        return branches[0] if len(branches) == 1 else Node(Kind.ALT, children=tuple(branches))

    def cat(self) -> Node:
        parts: list[Node] = []
        while (c := self.peek()) is not None and c not in "|)":
            parts.append(self.repeat())
        if not parts:
            return Node(Kind.EMPTY)
        return parts[0] if len(parts) == 1 else Node(Kind.CAT, children=(*parts,))

    def repeat(self) -> Node:
        at = self.i
        atom = self.atom()
        while (c := self.peek()) and c in "*+?":
            if atom.kind in (Kind.BOL, Kind.EOL):
                raise RegexSyntaxError("nothing to repeat", at)
            self.next()
            atom = Node({"*": Kind.STAR, "+": Kind.PLUS, "?": Kind.OPT}[c], children=(atom,))
        return atom

    def atom(self) -> Node:
        c = self.next()
        if c == "(":
            self.groups += 1
            idx = self.groups
            n = self.alt()
            if self.peek() != ")":
                raise RegexSyntaxError("missing ), unterminated subpattern", self.i)
            self.next()
            return Node(Kind.GROUP, children=(n,), index=idx)
        if c == "[":
            return self.cls()
        if c == ".": return Node(Kind.ANY)
        if c == "^": return Node(Kind.BOL)
        if c == "$": return Node(Kind.EOL)
        if c == "\\":
            if self.peek() is None:
                raise RegexSyntaxError("bad escape (end of pattern)", self.i - 1)
            e = self.next()
            if e in self.ESCAPES:
                return Node(Kind.CLASS, self.ESCAPES[e])
            if e.lower() in self.ESCAPES:
                return Node(Kind.CLASS, self.ESCAPES[e.lower()], negated=True)
            return Node(Kind.CHAR, e)
        if c in "*+?":
            raise RegexSyntaxError("nothing to repeat", self.i - 1)
        return Node(Kind.CHAR, c)

    def cls(self) -> Node:
        start = self.i
        neg = False
        if self.peek() == "^":
            neg = True
            self.next()
        chars: set[str] = set()
        first = True
        while True:
            c = self.peek()
            if c is None:
                raise RegexSyntaxError("unterminated character set", start - 1)
            if c == "]" and not first:
                self.next()
                break
            first = False
            c = self.next()
            if self.peek() == "-" and self.i + 1 < len(self.p) and self.p[self.i + 1] != "]":
                self.next()
                hi = self.next()
                if hi < c:
                    raise RegexSyntaxError(f"bad character range {c}-{hi}", self.i - 3)
                chars |= {chr(o) for o in range(ord(c), ord(hi) + 1)}
            else:
                chars.add(c)
        return Node(Kind.CLASS, "".join(sorted(chars)), negated=neg)

Caps = dict[int, tuple[int, int]]

def run(n: Node, s: str, i: int, caps: Caps) -> Iterator[tuple[int, Caps]]:
    match n:
        case Node(kind=Kind.EMPTY):
            yield i, caps
        case Node(kind=Kind.CHAR, value=v):
            if i < len(s) and s[i] == v:
                yield i + 1, caps
        case Node(kind=Kind.ANY):
            if i < len(s) and s[i] != "\n":
                yield i + 1, caps
        case Node(kind=Kind.CLASS, value=v, negated=neg):
            if i < len(s) and (s[i] in v) != neg:
                yield i + 1, caps
        case Node(kind=Kind.BOL):
            if i == 0: yield i, caps
        case Node(kind=Kind.EOL):
            if i == len(s): yield i, caps
        case Node(kind=Kind.CAT, children=ch):
            yield from run_seq(ch, 0, s, i, caps)
        case Node(kind=Kind.ALT, children=ch):
            for c in ch:
                yield from run(c, s, i, caps)
        case Node(kind=Kind.GROUP, children=(c,), index=k):
            for j, cp in run(c, s, i, caps):
                yield j, {**cp, k: (i, j)}
        case Node(kind=Kind.OPT, children=(c,)):
            yield from run(c, s, i, caps)
            yield i, caps
        case Node(kind=Kind.STAR, children=(c,)):
            for j, cp in run(c, s, i, caps):
                if j > i:
                    yield from run(n, s, j, cp)
            yield i, caps
        case Node(kind=Kind.PLUS, children=(c,)):
            star = Node(Kind.STAR, children=(c,))
            for j, cp in run(c, s, i, caps):
                yield from run(star, s, j, cp)

def run_seq(ch, k, s, i, caps):
    if k == len(ch):
        yield i, caps
    else:
        for j, cp in run(ch[k], s, i, caps):
            yield from run_seq(ch, k + 1, s, j, cp)

@dataclass
class Match:
    string: str
    span: tuple[int, int]
    caps: Caps = field(repr=False)
    ngroups: int = 0
    def group(self, k: int = 0) -> str | None:
        if k == 0:
            a, b = self.span
            return self.string[a:b]
        if k not in self.caps:
            return None
        return self.string[slice(*self.caps[k])]
    def groups(self) -> tuple[str | None, ...]:
        return tuple(self.group(k) for k in range(1, self.ngroups + 1))
    __getitem__ = group

class Regex:
    _cache: dict[str, Regex] = {}
    def __new__(cls, pattern: str):
        if pattern in cls._cache:
            return cls._cache[pattern]
        self = super().__new__(cls)
        cls._cache[pattern] = self
        return self
    def __init__(self, pattern: str):
        p = Parser(pattern)
        self.pattern = pattern
        self.ast = p.parse()
        self.ngroups = p.groups
    def match(self, s: str, pos: int = 0) -> Match | None:
        for j, caps in run(self.ast, s, pos, {}):
            return Match(s, (pos, j), caps, self.ngroups)
        return None
    def search(self, s: str) -> Match | None:
        for i in range(len(s) + 1):
            if m := self.match(s, i):
                return m
        return None
    def finditer(self, s: str) -> Iterator[Match]:
        i = 0
        while i <= len(s):
            m = self.match(s, i)
            if m is None:
                i += 1
                continue
            yield m
            i = m.span[1] if m.span[1] > i else i + 1
    def sub(self, repl, s: str) -> str:
        out, last = [], 0
        for m in self.finditer(s):
            out.append(s[last:m.span[0]])
            out.append(repl(m) if callable(repl) else repl)
            last = m.span[1]
        return "".join(out + [s[last:]])
    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.pattern!r})"

tests = [("a*b", "aaab"), ("(a|b)*c", "ababc"), ("^(\\d+)-(\\w+)$", "123-abc_9"), ("x?y+", "yyyz"),
         ("[^aeiou ]+", "hello world"), ("(a*)(ab)?b", "aaab"), ("colou?r", "my color"), ("\\s\\S", "a b"), ("^$", ""), ("[]a]+", "a]b")]
for pat, text in tests:
    r = Regex(pat)
    m = r.search(text)
    print(f"{r!r:<24} {ascii(str(r.ast)):<50.50} {m.span if m else None!s:>8} {m.groups() if m else ()}")
for bad in ["(ab", "a)", "*a", "[z-a]", "[abc", "ab\\", "^*"]:
    try:
        Regex(bad)
    except RegexSyntaxError as e:
        print(f"{bad:>6}: {e} ({e.msg=}, {e.pos=})")
    else:
        print(bad, "accepted?!")
print([m.group() for m in Regex("[a-z]+").finditer("the quick, brown fox")])
print(Regex("(\\w+)@(\\w+)").sub(lambda m: f"<{m[2]}:{m[1]}>", "mail bob@home and eve@work now"))
print(Regex("a").sub("-", "banana"), Regex("a") is Regex("a"), len(Regex._cache))
print(Match("abc", (0, 1), {}), Match("abc", (0, 1), {}) == Match("abc", (0, 1), {}, 0))
n = 12
print(Regex("a?" * n + "a" * n).match("a" * n))

# --- expected
# Regex('a*b')             '(cat (star a) b)'                                   (0, 4) ()
# Regex('(a|b)*c')         '(cat (star (group1 (alt a b))) c)'                  (0, 5) ('b',)
# Regex('^(\\d+)-(\\w+)$') '(cat BOL (group1 (plus [0123456789])) - (group2 (   (0, 9) ('123', 'abc_9')
# Regex('x?y+')            '(cat (opt x) (plus y))'                             (0, 3) ()
# Regex('[^aeiou ]+')      '(plus [^ aeiou])'                                   (0, 1) ()
# Regex('(a*)(ab)?b')      '(cat (group1 (star a)) (opt (group2 (cat a b))) b   (0, 4) ('aaa', None)
# Regex('colou?r')         '(cat c o l o (opt u) r)'                            (3, 8) ()
# Regex('\\s\\S')          '(cat [ \t\n\r\x0c\x0b] [^ \t\n\r\x0c\x0b])'         (1, 3) ()
# Regex('^$')              '(cat BOL EOL)'                                      (0, 0) ()
# Regex('[]a]+')           '(plus []a])'                                        (0, 2) ()
#    (ab: missing ), unterminated subpattern at position 3 (e.msg='missing ), unterminated subpattern', e.pos=3)
#     a): unbalanced parenthesis at position 1 (e.msg='unbalanced parenthesis', e.pos=1)
#     *a: nothing to repeat at position 0 (e.msg='nothing to repeat', e.pos=0)
#  [z-a]: bad character range z-a at position 1 (e.msg='bad character range z-a', e.pos=1)
#   [abc: unterminated character set at position 0 (e.msg='unterminated character set', e.pos=0)
#    ab\: bad escape (end of pattern) at position 2 (e.msg='bad escape (end of pattern)', e.pos=2)
#     ^*: nothing to repeat at position 0 (e.msg='nothing to repeat', e.pos=0)
# ['the', 'quick', 'brown', 'fox']
# mail <home:bob> and <work:eve> now
# b-n-n- True 20
# Match(string='abc', span=(0, 1), ngroups=0) True
# Match(string='aaaaaaaaaaaa', span=(0, 12), ngroups=0)
