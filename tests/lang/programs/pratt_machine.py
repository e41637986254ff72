#!/usr/bin/env python3
"""Pratt parser & bytecode VM."""
import sys
from enum import Enum, auto
from typing import NamedTuple, Optional

class T(Enum):
    NUM = auto(); IDENT = auto(); OP = auto(); LPAREN = auto(); RPAREN = auto(); EOF = auto(); ASSIGN = auto(); SEMI = auto(); KW = auto(); LBRACE = auto(); RBRACE = auto()

class Token(NamedTuple):
    kind: T
    text: str
    line: int = 1

KEYWORDS = {"print", "while", "if", "else"}

class Lexer:
    def __init__(self, src: str):
        self.src, self.i, self.line = src, 0, 1

    def tokens(self) -> list[Token]:
        out = []
        while True:
            tok = self.next()
            out.append(tok)
            if tok.kind is T.EOF:
                return out

    def next(self) -> Token:
        while self.i < len(self.src) and self.src[self.i].isspace():
            if self.src[self.i] == "\n":
                self.line += 1
            self.i += 1
        if self.i >= len(self.src):
            return Token(T.EOF, "", self.line)
        c = self.src[self.i]
        start = self.i
        if c.isdigit():
            while self.i < len(self.src) and (self.src[self.i].isdigit() or self.src[self.i] == "."):
                self.i += 1
            return Token(T.NUM, self.src[start:self.i], self.line)
        if c.isalpha() or c == "_":
            while self.i < len(self.src) and (self.src[self.i].isalnum() or self.src[self.i] == "_"):
                self.i += 1
            word = self.src[start:self.i]
            return Token(T.KW if word in KEYWORDS else T.IDENT, word, self.line)
        two = self.src[self.i:self.i + 2]
        if two in ("==", "!=", "<=", ">="):
            self.i += 2
            return Token(T.OP, two, self.line)
        self.i += 1
        single = {"(": T.LPAREN, ")": T.RPAREN, "=": T.ASSIGN, ";": T.SEMI, "{": T.LBRACE, "}": T.RBRACE}
        if c in single:
            return Token(single[c], c, self.line)
        if c in "+-*/%<>":
            return Token(T.OP, c, self.line)
        raise SyntaxError(f"line {self.line}: unexpected character {c!r}")

class Op(Enum):
    PUSH = 0
    LOAD = 1
    STORE = 2
    ADD = 3
    SUB = 4
    MUL = 5
    DIV = 6
    MOD = 7
    LT = 8
    GT = 9
    EQ = 10
    NE = 11
    LE = 12
    GE = 13
    JMP = 14
    JZ = 15
    PRINT = 16
    NEG = 17
    HALT = 18

BINOPS = {"+": (Op.ADD, 10), "-": (Op.SUB, 10), "*": (Op.MUL, 20), "/": (Op.DIV, 20), "%": (Op.MOD, 20),
          "<": (Op.LT, 5), ">": (Op.GT, 5), "==": (Op.EQ, 4), "!=": (Op.NE, 4), "<=": (Op.LE, 5), ">=": (Op.GE, 5)}

class Compiler:
    def __init__(self, tokens):
        self.toks = tokens
        self.p = 0
        self.code: list[tuple[Op, Optional[float | int | str]]] = []

    @property
    def cur(self) -> Token:
        return self.toks[self.p]

    def advance(self) -> Token:
        t = self.cur
        self.p += 1
        return t

    def expect(self, kind: T) -> Token:
        if self.cur.kind != kind:
            raise SyntaxError(f"line {self.cur.line}: expected {kind.name}, got {self.cur.text or 'end'}")
        return self.advance()

    def emit(self, op: Op, arg=None) -> int:
        self.code.append((op, arg))
        return len(self.code) - 1

    def patch(self, at: int, target: int) -> None:
        op, _ = self.code[at]
        self.code[at] = (op, target)

    def program(self):
        while self.cur.kind is not T.EOF:
            self.statement()
        self.emit(Op.HALT)
        return self.code

    def block(self):
        self.expect(T.LBRACE)
        while self.cur.kind != T.RBRACE:
            self.statement()
        self.advance()

    def statement(self):
        t = self.cur
        if t.kind is T.KW and t.text == "print":
            self.advance()
            self.expr(0)
            self.expect(T.SEMI)
            self.emit(Op.PRINT)
        elif t.kind is T.KW and t.text == "while":
            self.advance()
            top = len(self.code)
            self.expr(0)
            exit_jump = self.emit(Op.JZ, 0)
            self.block()
            self.emit(Op.JMP, top)
            self.patch(exit_jump, len(self.code))
        elif t.kind is T.KW and t.text == "if":
            self.advance()
            self.expr(0)
            else_jump = self.emit(Op.JZ, 0)
            self.block()
            if self.cur.text == "else":
                self.advance()
                end_jump = self.emit(Op.JMP, 0)
                self.patch(else_jump, len(self.code))
                self.block()
                self.patch(end_jump, len(self.code))
            else:
                self.patch(else_jump, len(self.code))
        elif t.kind is T.IDENT:
            name = self.advance().text
            self.expect(T.ASSIGN)
            self.expr(0)
            self.expect(T.SEMI)
            self.emit(Op.STORE, name)
        else:
            raise SyntaxError(f"line {t.line}: unexpected {t.text!r}")

    def expr(self, min_prec: int):
        t = self.advance()
        if t.kind is T.NUM:
            self.emit(Op.PUSH, float(t.text) if "." in t.text else int(t.text))
        elif t.kind is T.IDENT:
            self.emit(Op.LOAD, t.text)
        elif t.kind is T.LPAREN:
            self.expr(0)
            self.expect(T.RPAREN)
        elif t.text == "-":
            self.expr(30)
            self.emit(Op.NEG)
        else:
            raise SyntaxError(f"line {t.line}: bad expression at {t.text!r}")
        while self.cur.kind is T.OP and BINOPS[self.cur.text][1] > min_prec:
            op, prec = BINOPS[self.advance().text]
            self.expr(prec)
            self.emit(op)

def run(code, max_steps=100000):
    stack = []
    env = {}
    pc = steps = 0
    output = []
    while True:
        steps += 1
        if steps > max_steps:
            raise RuntimeError("too many steps")
        op, arg = code[pc]
        pc += 1
        if op is Op.PUSH:
            stack.append(arg)
        elif op is Op.LOAD:
            if arg not in env:
                raise NameError(f"undefined variable {arg}")
            stack.append(env[arg])
        elif op is Op.STORE:
            env[arg] = stack.pop()
        elif op is Op.JMP:
            pc = arg
        elif op is Op.JZ:
            if not stack.pop():
                pc = arg
        elif op is Op.PRINT:
            output.append(stack.pop())
        elif op is Op.NEG:
            stack.append(-stack.pop())
        elif op is Op.HALT:
            return output, steps
        else:
            b = stack.pop()
            a = stack.pop()
            if op is Op.ADD: stack.append(a + b)
            elif op is Op.SUB: stack.append(a - b)
            elif op is Op.MUL: stack.append(a * b)
            elif op is Op.DIV: stack.append(a / b)
            elif op is Op.MOD: stack.append(a % b)
            elif op is Op.LT: stack.append(a < b)
            elif op is Op.GT: stack.append(a > b)
            elif op is Op.EQ: stack.append(a == b)
            elif op is Op.NE: stack.append(a != b)
            elif op is Op.LE: stack.append(a <= b)
            elif op is Op.GE: stack.append(a >= b)

SRC = """
x = 10; total = 0;
while x > 0 { total = total + x * 2; x = x - 1; }
print total;
print (1 + 2) * 3 - -4 / 2;
if total >= 110 { print 1; } else { print 0; }
n = 27; steps = 0;
while n != 1 { if n % 2 == 0 { n = n / 2; } else { n = 3 * n + 1; } steps = steps + 1; }
print steps; print 1.5 + 2;
"""
code = Compiler(Lexer(SRC).tokens()).program()
print(len(code), code[0], code[-1][0].name)
print(run(code))
for bad in ["x = ;", "print y;", "x = 3 $ 4;", "while 1 { }", "print 1", "print 1 / 0;"]:
    try:
        print(run(Compiler(Lexer(bad).tokens()).program(), 1000))
    except (SyntaxError, NameError, RuntimeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)

# --- expected
# 78 (<Op.PUSH: 0>, 10) HALT
# ([110, 11.0, 1, 111, 3.5], 2454)
# SyntaxError line 1: bad expression at ';'
# NameError undefined variable y
# SyntaxError line 1: unexpected character '$'
# RuntimeError too many steps
# SyntaxError line 1: expected SEMI, got end
# ZeroDivisionError division by zero
