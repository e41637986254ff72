"""A tiny imperative language: lexer, Pratt parser, tree-walking interpreter."""
import sys
class Token:
    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line
    def __repr__(self):
        return f"Token({self.kind}, {self.text!r})"
KEYWORDS = {"let", "while", "if", "else", "print", "fn", "return", "true", "false", "nil"}
class LoxError(Exception):
    def __init__(self, line, msg):
        super().__init__(f"[line {line}] {msg}")
        self.line = line
def lex(src):
    i, line, n = 0, 1, len(src)
    while i < n:
        c = src[i]
        if c == "\n":
            line += 1; i += 1
        elif c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < n and (src[j].isdigit() or src[j] == "."):
                j += 1
            yield Token("num", src[i:j], line); i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < n and (src[j].isalnum() or src[j] == "_"):
                j += 1
            w = src[i:j]
            yield Token(w if w in KEYWORDS else "id", w, line); i = j
        elif c == '"':
            j = src.index('"', i + 1)
            yield Token("str", src[i+1:j], line); i = j + 1
        elif src[i:i+2] in ("==", "!=", "<=", ">=", "&&", "||"):
            yield Token(src[i:i+2], src[i:i+2], line); i += 2
        elif c in "+-*/%<>=(){};,!":
            yield Token(c, c, line); i += 1
        else:
            raise LoxError(line, f"unexpected {c!r}")
    yield Token("eof", "", line)
PREC = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}
class Num:
    def __init__(self, v): self.v = v
    def eval(self, env): return self.v
class Var:
    def __init__(self, name, line): self.name, self.line = name, line
    def eval(self, env): return env.get(self.name, self.line)
class Bin:
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def eval(self, env):
        a = self.l.eval(env)
        if self.op == "&&": return a and self.r.eval(env)
        if self.op == "||": return a or self.r.eval(env)
        b = self.r.eval(env)
        if self.op == "+":
            if isinstance(a, str) or isinstance(b, str):
                return show(a) + show(b)
            return a + b
        if self.op == "-": return a - b
        if self.op == "*": return a * b
        if self.op == "/": return a / b
        if self.op == "%": return a % b
        if self.op == "<": return a < b
        if self.op == ">": return a > b
        if self.op == "<=": return a <= b
        if self.op == ">=": return a >= b
        if self.op == "==": return a == b
        return a != b
class Un:
    def __init__(self, op, e): self.op, self.e = op, e
    def eval(self, env):
        v = self.e.eval(env)
        return -v if self.op == "-" else not v
class Call:
    def __init__(self, f, args, line): self.f, self.args, self.line = f, args, line
    def eval(self, env):
        f = self.f.eval(env)
        if not isinstance(f, Fn):
            raise LoxError(self.line, "not callable")
        return f.call([a.eval(env) for a in self.args])
class Return(Exception):
    def __init__(self, v): self.v = v
class Env:
    def __init__(self, up=None): self.vars, self.up = {}, up
    def get(self, k, line):
        e = self
        while e is not None:
            if k in e.vars: return e.vars[k]
            e = e.up
        raise LoxError(line, "undefined " + k)
    def set(self, k, v):
        e = self
        while e is not None:
            if k in e.vars:
                e.vars[k] = v
                return
            e = e.up
        self.vars[k] = v
class Fn:
    def __init__(self, name, params, body, env):
        self.name, self.params, self.body, self.env = name, params, body, env
    def call(self, args):
        env = Env(self.env)
        for p, a in zip(self.params, args):
            env.vars[p] = a
        try:
            run(self.body, env)
        except Return as r:
            return r.v
        return None
def show(v):
    if v is None: return "nil"
    if v is True: return "true"
    if v is False: return "false"
    if isinstance(v, float): return f"{v:g}"
    if isinstance(v, Fn): return f"<fn {v.name}>"
    return v
class Parser:
    def __init__(self, toks):
        self.toks = list(toks); self.p = 0
    @property
    def cur(self): return self.toks[self.p]
    def eat(self, kind):
        t = self.cur
        if t.kind != kind:
            raise LoxError(t.line, f"expected {kind}, got {t.kind}")
        self.p += 1
        return t
    def accept(self, kind):
        if self.cur.kind == kind:
            self.p += 1
            return True
        return False
    def program(self):
        out = []
        while self.cur.kind != "eof":
            out.append(self.stmt())
        return out
    def block(self):
        self.eat("{")
        out = []
        while not self.accept("}"):
            out.append(self.stmt())
        return out
    def stmt(self):
        t = self.cur
        if self.accept("let"):
            name = self.eat("id").text
            self.eat("=")
            e = self.expr()
            self.eat(";")
            return ("let", name, e)
        if self.accept("print"):
            e = self.expr(); self.eat(";")
            return ("print", e)
        if self.accept("while"):
            c = self.expr()
            return ("while", c, self.block())
        if self.accept("if"):
            c = self.expr()
            a = self.block()
            b = self.block() if self.accept("else") else []
            return ("if", c, a, b)
        if self.accept("fn"):
            name = self.eat("id").text
            self.eat("(")
            ps = []
            while not self.accept(")"):
                ps.append(self.eat("id").text)
                self.accept(",")
            return ("fn", name, ps, self.block())
        if self.accept("return"):
            e = self.expr(); self.eat(";")
            return ("return", e)
        if t.kind == "id" and self.toks[self.p + 1].kind == "=":
            self.p += 2
            e = self.expr(); self.eat(";")
            return ("set", t.text, e)
        e = self.expr(); self.eat(";")
        return ("expr", e)
    def expr(self, min_prec=1):
        left = self.unary()
        while self.cur.kind in PREC and PREC[self.cur.kind] >= min_prec:
            op = self.cur.kind
            self.p += 1
            left = Bin(op, left, self.expr(PREC[op] + 1))
        return left
    def unary(self):
        for op in "-!":
            if self.accept(op):
                return Un(op, self.unary())
        e = self.primary()
        while self.cur.kind == "(":
            line = self.eat("(").line
            args = []
            while not self.accept(")"):
                args.append(self.expr())
                self.accept(",")
            e = Call(e, args, line)
        return e
    def primary(self):
        t = self.cur
        self.p += 1
        if t.kind == "num": return Num(float(t.text))
        if t.kind == "str": return Num(t.text)
        if t.kind in ("true", "false"): return Num(t.kind == "true")
        if t.kind == "nil": return Num(None)
        if t.kind == "id": return Var(t.text, t.line)
        if t.kind == "(":
            e = self.expr(); self.eat(")")
            return e
        raise LoxError(t.line, f"unexpected {t.kind}")
def run(stmts, env):
    for s in stmts:
        kind = s[0]
        if kind == "let": env.vars[s[1]] = s[2].eval(env)
        elif kind == "set": env.set(s[1], s[2].eval(env))
        elif kind == "print": print(show(s[1].eval(env)))
        elif kind == "while":
            while s[1].eval(env):
                run(s[2], env)
        elif kind == "if":
            run(s[2] if s[1].eval(env) else s[3], env)
        elif kind == "fn": env.vars[s[1]] = Fn(s[1], s[2], s[3], env)
        elif kind == "return": raise Return(s[1].eval(env))
        elif kind == "expr": s[1].eval(env)
SRC = '''
fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
let i = 0;
while i < 10 { print "fib(" + i + ") = " + fib(i); i = i + 1; }
fn adder(x) { fn add(y) { return x + y; } return add; }
let a = adder(10);
print a(5); print adder; print nil; print 1 < 2 && !false; print -3 % 5;
print missing;
'''
try:
    run(Parser(lex(SRC)).program(), Env())
except LoxError as e:
    print("error:", e, e.line)

# --- expected
# fib(0) = 0
# fib(1) = 1
# fib(2) = 1
# fib(3) = 2
# fib(4) = 3
# fib(5) = 5
# fib(6) = 8
# fib(7) = 13
# fib(8) = 21
# fib(9) = 34
# 15
# <fn adder>
# nil
# true
# 2
# error: [line 8] undefined missing 8
