"""LIR: the C that will be written, as structured statements over expressions with their precedence.

Expressions are text that knows how tightly it binds, so that parentheses appear only where C needs them. Each
statement that stands on a line of its own knows its Python position: the line table is made from that.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pyx2c.ir.hir import Pos

PRIMARY, UNARY, MUL, ADD, SHIFT, RELATION, EQUALITY, AND, XOR, OR, LOGIC_AND, LOGIC_OR, CHOICE, ASSIGN, COMMA = range(
    16, 1, -1
)
_BINARY = {
    "*": MUL, "/": MUL, "%": MUL, "+": ADD, "-": ADD, "<<": SHIFT, ">>": SHIFT, "<": RELATION, ">": RELATION,
    "<=": RELATION, ">=": RELATION, "==": EQUALITY, "!=": EQUALITY, "&": AND, "^": XOR, "|": OR,
    "&&": LOGIC_AND, "||": LOGIC_OR,
}  # fmt: skip
_MIXES_BADLY = {AND, XOR, OR, SHIFT, LOGIC_AND, LOGIC_OR}
_COMPARES = {RELATION, EQUALITY}


@dataclass(frozen=True, slots=True)
class C:
    """A C expression."""

    text: str
    prec: int = PRIMARY

    def at(self, prec: int) -> str:
        """The text, in parentheses where a place needs a tighter binding."""
        return self.text if self.prec >= prec else f"({self.text})"

    def __str__(self) -> str:
        return self.text


def call(function: str, *args: C) -> C:
    """`function(args)`; a macro would take the commas of a compound literal for its own."""
    texts = [a.at(ASSIGN) for a in args]
    if function.isupper():
        texts = [f"({text})" if "{" in text else text for text in texts]
    return C(f"{function}({', '.join(texts)})")


def inside_call(c: C, function: str) -> C | None:
    """`x` where the expression is `function(x)`."""
    text = c.text.removeprefix(function)
    if text == c.text or not _wrapped(text):
        return None
    inner = text[1:-1]
    return C(inner, PRIMARY if inner.isidentifier() or inner.isdigit() else ASSIGN)


def binary(op: str, left: C, right: C) -> C:
    """`left op right`; operators whose ranks nobody remembers keep their parentheses."""
    prec = _BINARY[op]
    if op in ("&&", "||"):
        left, right = truth(left), truth(right)
    low = [SHIFT if prec in _COMPARES else _beside(prec, x.prec) for x in (left, right)]
    return C(f"{left.at(low[0])} {op} {right.at(max(low[1], prec + 1))}", prec)


def _beside(prec: int, operand: int) -> int:
    """How tightly an operand must bind."""
    if prec not in _MIXES_BADLY or operand == prec:
        return prec
    return max(prec, operand + (operand < UNARY and operand not in _COMPARES))


def unary(op: str, operand: C) -> C:
    """`op operand`"""
    inner = operand.at(UNARY)
    if inner.startswith(op) and op in "-&":
        inner = f"({inner})"
    return C(op + inner, UNARY)


def renamed_in(text: str, names: Mapping[str, str]) -> str:
    """The text with variables renamed."""
    if not names or names.keys().isdisjoint(words_in(text)):
        return text
    return TOKEN.sub(lambda m: names.get(m[1], m[0]) if m[1] else m[0], text)


def discarded(c: C) -> str:
    """An expression as a statement, for its effects."""
    called = re.fullmatch(r"[a-z]\w*(\(.*\))", c.text, re.S)
    does_something = (called and _wrapped(called[1])) or _outside(" = ", c.text)
    return f"{c};" if does_something else f"(void){c.at(UNARY)};"


def _outside(what: str, text: str) -> bool:
    """Whether the text has this outside its parentheses."""
    bare = LITERAL.sub("0", text)
    while (inner := re.sub(r"[({\[][^(){}\[\]]*[)}\]]", "0", bare)) != bare:
        bare = inner
    return what in bare


def negate(c: C) -> C:
    """Logical negation without a double one."""
    if c.text in ("true", "false"):
        return C("false" if c.text == "true" else "true")
    if c.prec == UNARY and c.text.startswith("!") and not c.text.startswith("!="):
        inner = c.text[1:]
        return C(inner[1:-1] if _wrapped(inner) else inner, PRIMARY if not _wrapped(inner) else CHOICE)
    for op, opposite in (("==", "!="), ("!=", "==")):
        if c.prec == EQUALITY and c.text.count(f" {op} ") == 1 and " == " not in c.text.replace(f" {op} ", "", 1):
            return C(c.text.replace(f" {op} ", f" {opposite} "), EQUALITY)
    if re.fullmatch(r"\w+ >= 0", c.text):
        return C(c.text.replace(">=", "<"), RELATION)
    return unary("!", c)


def truth(c: C) -> C:
    """The same where only its truth counts: `p` for `p != NULL`, `!p` for `p == NULL`."""
    if c.prec != EQUALITY or not c.text.endswith((" != NULL", " == NULL")):
        return c
    pointer = c.text[: -len(" != NULL")]
    plain = C(pointer, _rank(pointer))
    return plain if c.text.endswith(" != NULL") else unary("!", plain)


def _wrapped(text: str) -> bool:
    if not (text.startswith("(") and text.endswith(")")):
        return False
    depth = 0
    for i, ch in enumerate(text):
        depth += (ch == "(") - (ch == ")")
        if depth == 0:
            return i == len(text) - 1
    return False


def member(obj: C, name: str, arrow: bool) -> C:
    """`obj->name` or `obj.name`"""
    return C(f"{obj.at(PRIMARY)}{'->' if arrow else '.'}{name}")


def cast(ctype: str, operand: C) -> C:
    """`(ctype)operand`"""
    return C(f"({ctype}){operand.at(UNARY)}", UNARY)


def initialiser(value: C, ctype: str) -> str:
    """The value where a variable, member or item of that type gets its first: `{1, 2}` for `(pair){1, 2}`."""
    inner = value.text.removeprefix(f"({ctype})")
    return inner if inner != value.text and _in_braces(inner) else value.at(ASSIGN)


def _in_braces(text: str) -> bool:
    """Whether the text is one pair of braces with what is in it."""
    bare = LITERAL.sub(lambda m: " " * len(m[0]), text)
    depth = 0
    for i, ch in enumerate(bare):
        depth += (ch == "{") - (ch == "}")
        if depth == 0:
            return ch == "}" and i == len(bare) - 1
    return False


def choice(cond: C, then: C, other: C) -> C:
    """`cond ? then : other`"""
    return C(f"{truth(cond).at(LOGIC_OR)} ? {then.at(CHOICE)} : {other.at(CHOICE)}", CHOICE)


_HOLE = re.compile(r"\{(\w+)\}")


def template(text: str, values: dict[str, C]) -> C:
    """A row's C template with its holes filled: each value in parentheses where the text around it binds tighter."""

    def fill(m: re.Match[str]) -> str:
        before, behind = text[: m.start()].rstrip(), text[m.end() :].lstrip()
        value = values[m[1]]
        if behind.startswith(("->", "[", ".")):
            return value.at(PRIMARY)
        if (not before or before[-1] in "(,[") and (not behind or behind[0] in "),]"):
            return value.at(ASSIGN)
        if before.endswith(("!", ")")):
            return value.at(UNARY)
        if before == "-":
            return unary("-", value).text.removeprefix("-")
        return value.at(_around(before, behind))

    return C(_HOLE.sub(fill, text), _rank(text))


_LEAST = {EQUALITY: SHIFT, RELATION: SHIFT, SHIFT: UNARY, AND: UNARY, XOR: UNARY, OR: UNARY, LOGIC_OR: LOGIC_AND + 1}
"""How tightly operands bind at least, so that nobody has to remember the ranks of these operators."""


def _around(before: str, behind: str) -> int:
    ranks = [COMMA + 1]
    left = re.search(r"([<>=!]=|<<|>>|&&|\|\||[-+*/%<>&|^])$", before)
    right = re.match(r"([<>=!]=|<<|>>|&&|\|\||[-+*/%<>&|^])", behind)
    if left:
        ranks.append(max(_BINARY[left[1]] + 1, _LEAST.get(_BINARY[left[1]], 0)))
    if right:
        ranks.append(max(_BINARY[right[1]], _LEAST.get(_BINARY[right[1]], 0)))
    if "?" in behind[:1] or before.endswith(("?", ":")):
        ranks.append(CHOICE + 1)
    return max(ranks)


def _rank(text: str) -> int:
    """The precedence of a template: its loosest operator outside parentheses."""
    depth, lowest = 0, PRIMARY
    for m in re.finditer(r"[(\[]|[)\]]|\{\w+\}|->|([<>=!]=|<<|>>|&&|\|\||(?<= )[-+*/%<>&|^?](?= ))|^[-!(]", text):
        token = m[0]
        if token in "([":
            depth += 1
        elif token in ")]":
            depth -= 1
        elif depth == 0 and m[1]:
            lowest = min(lowest, CHOICE if token == "?" else _BINARY[token])
    if lowest == PRIMARY and re.match(r"[-!]|\([a-z]\w*(_t)?\s*\**\)[\w{(]", text):
        return UNARY
    return lowest


LITERAL = re.compile(r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""")
"""A string or a character."""
TOKEN = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?:->|\.)\s*\w+|\d[\w.]*|([A-Za-z_]\w*)""")
"""A character, a string, a member or a number, which name no variable; else an identifier."""


@functools.lru_cache(maxsize=4096)
def words_in(text: str) -> frozenset[str]:
    """The identifiers in a piece of C that may name variables."""
    return frozenset(m[1] for m in TOKEN.finditer(text) if m[1])


ENDS = ("return", "break;", "continue;", "goto ", "rt_raise", "rt_reraise", "RT_NEVER")
"""How lines begin behind which control does not go on."""


class S:
    """Base of statements."""

    __slots__ = ()


_LEAVES = ("return;", "return ", "break;", "continue;", "goto ", "rt_raise", "rt_reraise")


@dataclass(slots=True)
class Line(S):
    """One statement on one line, written with its semicolon."""

    text: str
    pos: Pos | None = None

    @property
    def ends(self) -> bool:
        """Whether control does not go on behind it."""
        return self.text.startswith(ENDS)


@dataclass(slots=True)
class Set(S):
    """`name = value;`, which becomes the declaration where it is the first in its block."""

    name: str
    value: C
    pos: Pos | None = None
    effect: bool = True


@dataclass(slots=True)
class If(S):
    cond: C
    then: list[S]
    other: list[S]
    pos: Pos | None = None


@dataclass(slots=True)
class Loop(S):
    """`for (begin; cond; step) body`; without all of them an endless one."""

    cond: C | None
    step: list[Set]
    body: list[S]
    pos: Pos | None = None
    begin: list[Set] = field(default_factory=list)
    """variables of the loop itself, each with its first value"""


@dataclass(slots=True)
class Label(S):
    name: str


@dataclass(slots=True)
class Case(S):
    """`case number:` of the switch around, however deep in it."""

    number: int


@dataclass(slots=True)
class Switch(S):
    """`switch (value) body`, where control enters at a Case."""

    value: C
    body: list[S]


@dataclass(slots=True)
class Suspend(S):
    """The function returns here and is entered again at case `number`; lower/frames.py replaces it.

    `leave` comes before the return, `enter` after the case. Which variables are saved is found out later.
    """

    number: int
    leave: list[S]
    enter: list[S]
    pos: Pos | None = None


@dataclass(slots=True)
class Local:
    """A variable of a C function. A guarded one may be unset, and so zero, where it is read: something else tells."""

    name: str
    ctype: str
    zero: str = "0"
    guarded: bool = False
    named: bool = False
    """by the Python program"""


@dataclass(slots=True)
class CFunction:
    """A function to be written."""

    name: str
    comment: str
    result: str
    params: list[tuple[str, str]]
    body: list[S]
    locals: dict[str, Local] = field(default_factory=dict)
    compact: bool = False
    """rather small than fast"""
    traced: bool = False
    """tracebacks show its lines"""


@dataclass(slots=True)
class Written:
    """A function's text, and for its lines (from 0 at the line of its name) the Python position."""

    text: str
    lines: list[tuple[int, Pos]] = field(default_factory=list)


@dataclass(slots=True)
class Block(S):
    """Statements whose declarations stay inside."""

    body: list[S]


def ends(block: list[S]) -> bool:
    """Whether control never reaches the block's end."""
    if not block:
        return False
    match block[-1]:
        case If(then=then, other=other):
            return bool(other) and ends(then) and ends(other)
        case Block(body=body):
            return ends(body)
        case Line() as line:
            return line.ends
    return False


def statements(body: list[S]) -> Iterator[S]:
    """Every statement, however deep, outer ones first."""
    waiting = body[::-1]
    while waiting:
        s = waiting.pop()
        yield s
        match s:
            case If():
                waiting += [*s.then, *s.other][::-1]
            case Loop():
                waiting += [*s.begin, *s.body, *s.step][::-1]
            case Block() | Switch():
                waiting += s.body[::-1]


def change_text(s: S, change: Callable[[str], str]) -> None:
    """Changes the C of a statement itself, without what stands in it and the name that it sets."""
    match s:
        case Line():
            s.text = change(s.text)
        case Set() | Switch():
            s.value = C(change(s.value.text), s.value.prec)
        case If():
            s.cond = C(change(s.cond.text), s.cond.prec)
        case Loop() if s.cond is not None:
            s.cond = C(change(s.cond.text), s.cond.prec)


def text_of(s: S) -> str:
    """A statement's own text, without what stands in it."""
    match s:
        case Line():
            return s.text
        case Set():
            return f"{s.name} = {s.value}"
        case Switch():
            return s.value.text
        case If() | Loop():
            return s.cond.text if s.cond is not None else ""
    return ""
