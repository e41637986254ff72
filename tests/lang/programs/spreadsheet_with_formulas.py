"""Spreadsheet evaluator with a tokenizer, recursive-descent parser and dependency tracking."""
import enum
import operator
import re
import statistics
from dataclasses import dataclass, field
from functools import lru_cache, reduce, singledispatchmethod
from itertools import product
from typing import Dict, Iterable, List, NamedTuple, Optional, Set, Tuple, Union

Number = Union[int, float]
Value = Union[Number, str, bool, None]


class CellError(Exception):
    code = "#ERR!"

    def __str__(self) -> str:
        return self.code


class DivZero(CellError):
    code = "#DIV/0!"


class Circular(CellError):
    code = "#CYCLE!"


class BadName(CellError):
    code = "#NAME?"


class BadValue(CellError):
    code = "#VALUE!"


class Kind(enum.Enum):
    NUM = enum.auto()
    STR = enum.auto()
    REF = enum.auto()
    NAME = enum.auto()
    OP = enum.auto()
    END = enum.auto()


class Tok(NamedTuple):
    kind: Kind
    text: str
    pos: int


LEX = re.compile(
    r"""\s*(?:(?P<NUM>\d+(?:\.\d*)?|\.\d+)|(?P<STR>"(?:[^"]|"")*")|(?P<REF>\$?[A-Z]{1,2}\$?\d+)"""
    r"""|(?P<NAME>[A-Z]+)|(?P<OP><>|<=|>=|[-+*/^&=<>(),:%]))""", re.VERBOSE)


def tokenize(src: str) -> List[Tok]:
    pos, out = 0, []
    src = src.rstrip()
    while pos < len(src):
        m = LEX.match(src, pos)
        if not m or m.lastgroup is None:
            raise SyntaxError(f"unexpected {src[pos]!r} at {pos}")
        out.append(Tok(Kind[m.lastgroup], m[m.lastgroup], m.start(m.lastgroup)))
        pos = m.end()
    out.append(Tok(Kind.END, "", pos))
    return out


def split_ref(ref: str) -> Tuple[int, int]:
    m = re.match(r"\$?([A-Z]+)\$?(\d+)$", ref)
    assert m is not None
    col = reduce(lambda acc, ch: acc * 26 + ord(ch) - 64, m.group(1), 0)
    return col, int(m.group(2))


@lru_cache(maxsize=None)
def col_name(n: int) -> str:
    name = ""
    while n:
        n, r = divmod(n - 1, 26)
        name = chr(65 + r) + name
    return name


@dataclass(frozen=True)
class Num:
    value: Number


@dataclass(frozen=True)
class Str:
    value: str


@dataclass(frozen=True)
class Ref:
    name: str


@dataclass(frozen=True)
class Range:
    start: str
    end: str

    def cells(self) -> Iterable[str]:
        (c1, r1), (c2, r2) = split_ref(self.start), split_ref(self.end)
        for r, c in product(range(r1, r2 + 1), range(c1, c2 + 1)):
            yield f"{col_name(c)}{r}"


@dataclass(frozen=True)
class Bin:
    op: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True)
class Un:
    op: str
    arg: "Node"


@dataclass(frozen=True)
class Call:
    name: str
    args: Tuple["Node", ...]


Node = Union[Num, Str, Ref, Range, Bin, Un, Call]

LEVELS: List[Set[str]] = [{"=", "<>", "<", ">", "<=", ">="}, {"&"}, {"+", "-"}, {"*", "/"}]


class Parser:
    def __init__(self, src: str):
        self.toks = tokenize(src)
        self.i = 0

    @property
    def cur(self) -> Tok:
        return self.toks[self.i]

    def accept(self, *texts: str) -> Optional[str]:
        if self.cur.kind is Kind.OP and self.cur.text in texts:
            self.i += 1
            return self.toks[self.i - 1].text
        return None

    def expect(self, text: str) -> None:
        if not self.accept(text):
            raise SyntaxError(f"expected {text!r} at {self.cur.pos}, got {self.cur.text or 'end'!r}")

    def parse(self) -> Node:
        node = self.level(0)
        if self.cur.kind != Kind.END:
            raise SyntaxError(f"trailing {self.cur.text!r}")
        return node

    def level(self, n: int) -> Node:
        if n == len(LEVELS):
            return self.power()
        left = self.level(n + 1)
        while op := self.accept(*LEVELS[n]):
            left = Bin(op, left, self.level(n + 1))
        return left

    def power(self) -> Node:
        base = self.unary()
        if self.accept("^"):
            return Bin("^", base, self.power())
        return base

    def unary(self) -> Node:
        if op := self.accept("-", "+"):
            return Un(op, self.unary())
        node = self.atom()
        while self.accept("%"):
            node = Bin("/", node, Num(100))
        return node

    def atom(self) -> Node:
        tok = self.cur
        self.i += 1
        if tok.kind is Kind.NUM:
            return Num(float(tok.text) if "." in tok.text else int(tok.text))
        if tok.kind is Kind.STR:
            return Str(tok.text[1:-1].replace('""', '"'))
        if tok.kind is Kind.REF:
            name = tok.text.replace("$", "")
            if self.accept(":"):
                end = self.cur
                if end.kind is not Kind.REF:
                    raise SyntaxError("bad range")
                self.i += 1
                return Range(name, end.text.replace("$", ""))
            return Ref(name)
        if tok.kind is Kind.NAME:
            self.expect("(")
            args: List[Node] = []
            if not self.accept(")"):
                args.append(self.level(0))
                while self.accept(","):
                    args.append(self.level(0))
                self.expect(")")
            return Call(tok.text, tuple(args))
        if tok.text == "(":
            node = self.level(0)
            self.expect(")")
            return node
        raise SyntaxError(f"unexpected {tok.text or 'end'!r}")


def num(v: Value) -> Number:
    if v is None:
        return 0
    if isinstance(v, (bool, int, float)):
        return v
    try:
        return float(v)
    except ValueError:
        raise BadValue() from None


BINOPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "^": operator.pow}
CMP = {"=": operator.eq, "<>": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}


@dataclass
class Sheet:
    raw: Dict[str, str] = field(default_factory=dict)
    cache: Dict[str, Value] = field(default_factory=dict)
    deps: Dict[str, Set[str]] = field(default_factory=dict)
    evals: int = 0
    _active: List[str] = field(default_factory=list, repr=False)

    def __setitem__(self, ref: str, text: str) -> None:
        self.raw[ref] = text
        self.invalidate(ref)

    def invalidate(self, ref: str) -> None:
        self.cache.pop(ref, None)
        for user in sorted(self.deps.pop(ref, set())):
            self.invalidate(user)

    def __getitem__(self, ref: str) -> Value:
        if self._active:
            self.deps.setdefault(ref, set()).add(self._active[-1])
        if ref in self._active:
            raise Circular
        if ref in self.cache:
            return self.cache[ref]
        text = self.raw.get(ref)
        if text is None:
            return None
        if not text.startswith("="):
            value: Value = self.literal(text)
        else:
            self._active.append(ref)
            self.evals += 1
            try:
                value = self.eval(Parser(text[1:]).parse())
            finally:
                self._active.pop()
        self.cache[ref] = value
        return value

    @staticmethod
    def literal(text: str) -> Value:
        for conv in (int, float):
            try:
                return conv(text)
            except ValueError:
                pass
        return {"TRUE": True, "FALSE": False}.get(text, text)

    @singledispatchmethod
    def eval(self, node) -> Value:
        raise TypeError(node)

    @eval.register
    def _(self, node: Num) -> Value:
        return node.value

    @eval.register
    def _(self, node: Str) -> Value:
        return node.value

    @eval.register
    def _(self, node: Ref) -> Value:
        return self[node.name]

    @eval.register
    def _(self, node: Un) -> Value:
        v = num(self.eval(node.arg))
        return -v if node.op == "-" else +v

    @eval.register
    def _(self, node: Bin) -> Value:
        a, b = self.eval(node.left), self.eval(node.right)
        if node.op == "&":
            return show(a) + show(b)
        if node.op in CMP:
            if isinstance(a, str) and isinstance(b, str):
                return CMP[node.op](a, b)
            return CMP[node.op](num(a), num(b))
        if node.op == "/":
            if num(b) == 0:
                raise DivZero()
            return num(a) / num(b)
        return BINOPS[node.op](num(a), num(b))

    @eval.register
    def _(self, node: Call) -> Value:
        if node.name == "IF":
            cond, yes, *no = node.args
            return self.eval(yes) if self.eval(cond) else (self.eval(no[0]) if no else False)
        values: List[Value] = []
        for arg in node.args:
            if isinstance(arg, Range):
                values.extend(self[c] for c in arg.cells())
            else:
                values.append(self.eval(arg))
        nums = [num(v) for v in values if v is not None and not isinstance(v, str)]
        match node.name:
            case "SUM":
                return sum(nums)
            case "AVG" | "AVERAGE" if nums:
                return statistics.mean(nums)
            case "AVG" | "AVERAGE":
                raise DivZero
            case "MIN":
                return min(nums)
            case "MAX":
                return max(nums)
            case "COUNT":
                return len(nums)
            case "CONCAT":
                return "".join(map(show, values))
            case "ROUND":
                return round(nums[0], int(nums[1]))
        raise BadName


def show(v: Value) -> str:
    if v is None:
        return ""
    if isinstance(v, bool):
        return str(v).upper()
    if isinstance(v, float):
        return f"{v:.10g}"
    return str(v)


def render(sheet: Sheet, cols: int, rows: int) -> str:
    lines = ["    " + "".join(f"{col_name(c):^12}" for c in range(1, cols + 1))]
    for r in range(1, rows + 1):
        cells = []
        for c in range(1, cols + 1):
            try:
                text = show(sheet[f"{col_name(c)}{r}"])
            except CellError as e:
                text = str(e)
            except SyntaxError as e:
                text = f"!{e.msg}"[:11]
            cells.append(text.rjust(11) + " ")
        lines.append(f"{r:3} " + "".join(cells))
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    s = Sheet()
    data = """\
Item|Qty|Price|Total
Bolt|10|0.25|=B2*C2
Nut|20|.1|=B3*C3
Gear|3|12.5|=B4*C4
Sum|=SUM(B2:B4)|=AVG(C2:C4)|=SUM(D2:D4)
=A2&" x"&B2|=IF(D5>30,"big","small")|=10%|=-2^2
=A8|=A7|=1/0|=FOO(1)
=1+|="a""b"|=MAX(B2:B4)*(1+10%)|=COUNT(A1:D6)
=ROUND(C5,2)|=A2+1|=B2<>C2|=CONCAT(A2:A4)"""
    for r, line in enumerate(data.splitlines(), 1):
        for c, cell in enumerate(line.split("|"), 1):
            s[col_name(c) + str(r)] = cell
    s["A8"] = "=A7"
    print(render(s, 4, 9))
    print(s.evals)
    s["C2"] = "5"
    print(render(s, 4, 9))
    print(s.evals, sorted(s.deps["B2"]))
    print(Parser("1+2*A1^2").parse())
    print([col_name(i) for i in (1, 26, 27, 52, 53, 703)], split_ref("$AB$12"))
    try:
        tokenize("1 ? 2")
    except SyntaxError as e:
        print("SyntaxError:", e)

# --- expected
#          A           B           C           D
#   1        Item         Qty       Price       Total
#   2        Bolt          10        0.25         2.5
#   3         Nut          20         0.1           2
#   4        Gear           3        12.5        37.5
#   5         Sum          33 4.283333333          42
#   6    Bolt x10         big         0.1           4
#   7     #CYCLE!     #CYCLE!     #DIV/0!      #NAME?
#   8     #CYCLE!         a"b          22          14
#   9        4.28     #VALUE!        TRUE BoltNutGear
# 26
#          A           B           C           D
#   1        Item         Qty       Price       Total
#   2        Bolt          10           5          50
#   3         Nut          20         0.1           2
#   4        Gear           3        12.5        37.5
#   5         Sum          33 5.866666667        89.5
#   6    Bolt x10         big         0.1           4
#   7     #CYCLE!     #CYCLE!     #DIV/0!      #NAME?
#   8     #CYCLE!         a"b          22          14
#   9        5.87     #VALUE!        TRUE BoltNutGear
# 43 ['A6', 'B5', 'C8', 'C9', 'D2', 'D8']
# Bin(op='+', left=Num(value=1), right=Bin(op='*', left=Num(value=2), right=Bin(op='^', left=Ref(name='A1'), right=Num(value=2))))
# ['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'] (28, 12)
# SyntaxError: unexpected ' ' at 1
