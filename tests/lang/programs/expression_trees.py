"""Expression trees: parse, simplify, differentiate, evaluate, print with few parens. Uses __match_args__, overloads, visitor."""
from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import singledispatch, singledispatchmethod, reduce, cached_property
from typing import Mapping, overload, Self, Any, TypeAlias, Callable
import math, re, operator

Num: TypeAlias = "int | float"

class Expr(ABC):
    prec = 100
    def __add__(self, o): return Add(self, lift(o))
    def __radd__(self, o): return Add(lift(o), self)
    def __sub__(self, o): return Sub(self, lift(o))
    def __rsub__(self, o): return lift(o) - self
    def __mul__(self, o): return Mul(self, lift(o))
    def __rmul__(self, o): return Mul(lift(o), self)
    def __truediv__(self, o): return Div(self, lift(o))
    def __pow__(self, o): return Pow(self, lift(o))
    def __neg__(self): return Neg(self)
    def __call__(self, **env: Num) -> Num: return self.eval(env)
    @abstractmethod
    def eval(self, env: Mapping[str, Num]) -> Num: ...
    @abstractmethod
    def diff(self, x: str) -> Expr: ...
    def simplify(self) -> Expr: return simplify(self)
    @property
    def vars(self) -> frozenset[str]: return frozenset()

@dataclass(frozen=True)
class Const(Expr):
    value: Num
    def eval(self, env): return self.value
    def diff(self, x): return Const(0)
    def __str__(self): return f"{self.value:g}" if isinstance(self.value, float) else str(self.value)
@dataclass(frozen=True)
class Var(Expr):
    name: str
    def eval(self, env):
        try: return env[self.name]
        except KeyError: raise NameError(f"unbound variable {self.name!r}") from None
    def diff(self, x): return Const(1 if x == self.name else 0)
    def __str__(self): return self.name
    @property
    def vars(self): return frozenset({self.name})
@dataclass(frozen=True)
class Neg(Expr):
    arg: Expr
    prec = 3
    def eval(self, env): return -self.arg.eval(env)
    def diff(self, x): return -self.arg.diff(x)
    def __str__(self): return "-" + paren(self.arg, self.prec)
    @property
    def vars(self): return self.arg.vars
@dataclass(frozen=True)
class Bin(Expr):
    left: Expr
    right: Expr
    sym = "?"
    fn = staticmethod(operator.add)
    def eval(self, env): return self.fn(self.left.eval(env), self.right.eval(env))
    def __str__(self): return f"{paren(self.left, self.prec)} {self.sym} {paren(self.right, self.prec + (self.sym in '-/'))}"
    @property
    def vars(self): return self.left.vars | self.right.vars
class Add(Bin):
    prec, sym = 1, "+"
    def diff(self, x): return self.left.diff(x) + self.right.diff(x)
class Sub(Bin):
    prec, sym, fn = 1, "-", staticmethod(operator.sub)
    def diff(self, x): return self.left.diff(x) - self.right.diff(x)
class Mul(Bin):
    prec, sym, fn = 2, "*", staticmethod(operator.mul)
    def diff(self, x): return self.left.diff(x) * self.right + self.left * self.right.diff(x)
class Div(Bin):
    prec, sym, fn = 2, "/", staticmethod(operator.truediv)
    def diff(self, x): return (self.left.diff(x) * self.right - self.left * self.right.diff(x)) / self.right ** 2
class Pow(Bin):
    prec, sym, fn = 4, "^", staticmethod(lambda a, b: float(a) ** b)
    def diff(self, x):
        match self.right:
            case Const(n): return n * self.left ** (n - 1) * self.left.diff(x)
        raise NotImplementedError("d/d%s of %s" % (x, self))
    def __str__(self): return f"{paren(self.left, 5)}^{paren(self.right, 4)}"
FUNCS: dict[str, tuple[Callable[[float], float], Callable[[Expr], Expr]]] = {
    "sin": (math.sin, lambda u: Call("cos", u)), "cos": (math.cos, lambda u: -Call("sin", u)),
    "exp": (math.exp, lambda u: Call("exp", u)), "ln": (math.log, lambda u: Const(1) / u), "sqrt": (math.sqrt, lambda u: Const(0.5) / Call("sqrt", u))}
@dataclass(frozen=True)
class Call(Expr):
    fn: str
    arg: Expr
    def eval(self, env): return FUNCS[self.fn][0](self.arg.eval(env))
    def diff(self, x): return FUNCS[self.fn][1](self.arg) * self.arg.diff(x)
    def __str__(self): return f"{self.fn}({self.arg})"
    @property
    def vars(self): return self.arg.vars
def paren(e, p): return f"({e})" if e.prec < p else str(e)
def lift(x: Any) -> Expr:
    match x:
        case Expr(): return x
        case int() | float(): return Const(x)
        case str(): return parse(x)
        case _: raise TypeError(f"cannot lift {type(x).__name__}")
def simplify(e: Expr) -> Expr:
    match e:
        case Bin(l, r):
            l, r = simplify(l), simplify(r)
            match type(e)(l, r):
                case Bin(Const(a), Const(b)) as f if not isinstance(f, Div) or (b and a % b == 0):
                    v = f.eval({})
                    return Const(int(v) if v == int(v) else v)
                case Add(Const(0), x) | Add(x, Const(0)) | Sub(x, Const(0)) | Mul(Const(1), x) | Mul(x, Const(1)) | Div(x, Const(1)) | Pow(x, Const(1)): return x
                case Mul(Const(0), _) | Mul(_, Const(0)) | Div(Const(0), _): return Const(0)
                case Pow(_, Const(0)): return Const(1)
                case Mul(x, Const() as c): return Mul(c, x)
                case Mul(Const(a), Mul(Const(b), x)): return simplify(Mul(Const(a * b), x))
                case Add(x, y) if x == y: return simplify(2 * x)
                case Sub(x, y) if x == y: return Const(0)
                case Add(x, Neg(y)): return Sub(x, y)
                case other: return other
        case Neg(a):
            match simplify(a):
                case Const(v): return Const(-v)
                case Neg(x): return x
                case x: return Neg(x)
        case Call(f, a): return Call(f, simplify(a))
        case _: return e
TOK = re.compile(r"\s*(?:(?P<num>\d+\.?\d*)|(?P<name>[a-z]\w*)|(?P<op>[-+*/^()]))")
class Tokens:
    def __init__(self, s):
        self.toks, i = [], 0
        s = s.rstrip()
        while i < len(s):
            m = TOK.match(s, i)
            if not m: raise SyntaxError(f"bad character {s[i]!r} at {i}")
            self.toks.append((m.lastgroup, m.group(m.lastgroup)))
            i = m.end()
        self.toks.append(("end", ""))
    @property
    def cur(self): return self.toks[0]
    def take(self): return self.toks.pop(0)
    def eat(self, *ops):
        if self.cur[0] == "op" and self.cur[1] in ops: return self.take()[1]
OPS = {"+": (1, Add), "-": (1, Sub), "*": (2, Mul), "/": (2, Div), "^": (4, Pow)}
def parse(s: str) -> Expr:
    t = Tokens(s)
    e = climb(t, 0)
    if t.cur[0] != "end": raise SyntaxError(f"unexpected {t.cur[1]!r}")
    return e
def climb(t, least):
    e = prefix(t)
    while t.cur[0] == "op" and (o := OPS.get(t.cur[1])) and o[0] > least:
        sym = t.take()[1]
        prec, cls = o
        e = cls(e, climb(t, prec - (sym == "^")))
    return e
def prefix(t):
    kind, text = t.take()
    if kind == "num": return Const(float(text) if "." in text else int(text))
    if kind == "name":
        if t.eat("("):
            a = climb(t, 0)
            if not t.eat(")"): raise SyntaxError("missing )")
            if text not in FUNCS: raise NameError(f"no function {text}")
            return Call(text, a)
        return Var(text)
    if text == "-": return Neg(climb(t, 3))
    if text == "(":
        e = climb(t, 0)
        if not t.eat(")"): raise SyntaxError("missing )")
        return e
    raise SyntaxError(f"unexpected {text or 'end'!r}")
for src in ["1 + 2*3 - 4/2", "2*x^3 - 5*x + 7", "sin(x)*cos(x)", "-(x+1)*(x-1)", "x/(x+1)", "exp(2*x)", "2^3^2", "(a-b)-(c-d)", "sqrt(x) + ln(x*y)", "x*0 + y*1 + 0"]:
    e = parse(src)
    d = e.diff("x").simplify()
    env = dict(x=2, y=3, a=10, b=4, c=3, d=1)
    print(f"{src:<20} = {e!s:<22} {e.simplify()!s:<20} d/dx = {d}")
    print(f"{'':<20}   {e(**env):.6g} {d.eval(env):.6g} {sorted(e.vars)}")
x, y = Var("x"), Var("y")
print((x + 1) ** 2 * y - 3 / (2 + x) if False else (x + 1) ** 2 * y - 3, 2 - x, lift("x+1") == x + 1, hash(x + 1) == hash(x + 1), repr(x * 2))
for bad in ["1 +", "(1", "1 $ 2", "foo(1)", "1 2", "sin(x"]:
    try: parse(bad)
    except (SyntaxError, NameError) as e: print(f"{bad!r}: {type(e).__name__}: {e}")
for f in (lambda: Var("q").eval({}), lambda: (x ** y).diff("x"), lambda: x + [], lambda: (x / (x - x)).eval({"x": 1})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# --- expected
# 1 + 2*3 - 4/2        = 1 + 2 * 3 - 4 / 2      5                    d/dx = 0
#                        5 0 []
# 2*x^3 - 5*x + 7      = 2 * x^3 - 5 * x + 7    2 * x^3 - 5 * x + 7  d/dx = 6 * x^2 - 5
#                        13 19 ['x']
# sin(x)*cos(x)        = sin(x) * cos(x)        sin(x) * cos(x)      d/dx = cos(x) * cos(x) + sin(x) * -sin(x)
#                        -0.378401 -0.653644 ['x']
# -(x+1)*(x-1)         = -(x + 1) * (x - 1)     -(x + 1) * (x - 1)   d/dx = -1 * (x - 1) - (x + 1)
#                        -3 -4 ['x']
# x/(x+1)              = x / (x + 1)            x / (x + 1)          d/dx = (x + 1 - x) / (x + 1)^2
#                        0.666667 0.111111 ['x']
# exp(2*x)             = exp(2 * x)             exp(2 * x)           d/dx = 2 * exp(2 * x)
#                        54.5982 109.196 ['x']
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/expression_trees.py", line 175, in <module>
#     d = e.diff("x").simplify()
#         ^^^^^^^^^^^
#   File "$HERE/expression_trees.py", line 83, in diff
#     raise NotImplementedError("d/d%s of %s" % (x, self))
# NotImplementedError: d/dx of 2^3^2
# --- status 1
