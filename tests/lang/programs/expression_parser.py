"""A tokenizer, parser and evaluator of arithmetic expressions."""
from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Union


class ParseError(Exception):
    """Raised on bad input."""

    def __init__(self, message: str, position: int):
        super().__init__(f"{message} at position {position}")
        self.position = position


@dataclass
class Token:
    kind: str
    value: str
    pos: int


class Lexer:
    OPERATORS = "+-*/()^"

    def __init__(self, text: str):
        self.text = text
        self.pos = 0

    def tokens(self) -> List[Token]:
        result = []
        while self.pos < len(self.text):
            ch = self.text[self.pos]
            if ch.isspace():
                self.pos += 1
            elif ch.isdigit() or ch == ".":
                start = self.pos
                while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == "."):
                    self.pos += 1
                result.append(Token("NUM", self.text[start:self.pos], start))
            elif ch.isalpha():
                start = self.pos
                while self.pos < len(self.text) and self.text[self.pos].isalnum():
                    self.pos += 1
                result.append(Token("ID", self.text[start:self.pos], start))
            elif ch in self.OPERATORS:
                result.append(Token("OP", ch, self.pos))
                self.pos += 1
            else:
                raise ParseError(f"unexpected {ch!r}", self.pos)
        result.append(Token("END", "", self.pos))
        return result


@dataclass
class Num:
    value: float


@dataclass
class Var:
    name: str


@dataclass
class BinOp:
    op: str
    left: Expr
    right: Expr


@dataclass
class Neg:
    operand: Expr


Expr = Union[Num, Var, BinOp, Neg]


class Parser:
    def __init__(self, tokens: List[Token]):
        self.tokens = tokens
        self.index = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.index]

    def advance(self) -> Token:
        token = self.current
        self.index += 1
        return token

    def accept(self, *values: str) -> Optional[Token]:
        if self.current.kind == "OP" and self.current.value in values:
            return self.advance()
        return None

    def parse(self) -> Expr:
        node = self.expr()
        if self.current.kind != "END":
            raise ParseError(f"unexpected {self.current.value!r}", self.current.pos)
        return node

    def expr(self) -> Expr:
        node = self.term()
        while tok := self.accept("+", "-"):
            node = BinOp(tok.value, node, self.term())
        return node

    def term(self) -> Expr:
        node = self.factor()
        while tok := self.accept("*", "/"):
            node = BinOp(tok.value, node, self.factor())
        return node

    def factor(self) -> Expr:
        if self.accept("-"):
            return Neg(self.factor())
        node = self.atom()
        if self.accept("^"):
            return BinOp("^", node, self.factor())
        return node

    def atom(self) -> Expr:
        token = self.advance()
        if token.kind == "NUM":
            return Num(float(token.value))
        if token.kind == "ID":
            return Var(token.value)
        if token.kind == "OP" and token.value == "(":
            node = self.expr()
            if not self.accept(")"):
                raise ParseError("expected ')'", self.current.pos)
            return node
        raise ParseError(f"unexpected {token.value or 'end'!r}", token.pos)


def evaluate(node: Expr, env: dict[str, float]) -> float:
    if isinstance(node, Num):
        return node.value
    if isinstance(node, Var):
        try:
            return env[node.name]
        except KeyError:
            raise NameError(f"undefined: {node.name}") from None
    if isinstance(node, Neg):
        return -evaluate(node.operand, env)
    left, right = evaluate(node.left, env), evaluate(node.right, env)
    ops = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "^": lambda a, b: a ** b,
    }
    return ops[node.op](left, right)


def show(node: Expr) -> str:
    match node:
        case Num(v):
            return f"{v:g}"
        case Var(n):
            return n
        case Neg(x):
            return f"-{show(x)}"
        case BinOp(op, l, r):
            return f"({show(l)} {op} {show(r)})"


def main() -> None:
    env = {"x": 3.0, "pi": 3.14159}
    for text in ["1 + 2 * 3", "(1 + 2) * 3", "-x ^ 2", "2 ^ 3 ^ 2", "10 / 4 - x", "2 * (3 +", "1 $ 2", "y + 1", "1 / 0", "pi * x"]:
        try:
            tree = Parser(Lexer(text).tokens()).parse()
            print(f"{text:15} => {show(tree):25} = {evaluate(tree, env):.4f}")
        except (ParseError, NameError) as error:
            print(f"{text:15} !! {type(error).__name__}: {error}")
        except ZeroDivisionError as error:
            print(f"{text:15} !! {error}")


if __name__ == "__main__":
    main()

# --- expected
# 1 + 2 * 3       => (1 + (2 * 3))             = 7.0000
# (1 + 2) * 3     => ((1 + 2) * 3)             = 9.0000
# -x ^ 2          => -(x ^ 2)                  = -9.0000
# 2 ^ 3 ^ 2       => (2 ^ (3 ^ 2))             = 512.0000
# 10 / 4 - x      => ((10 / 4) - x)            = -0.5000
# 2 * (3 +        !! ParseError: unexpected 'end' at position 8
# 1 $ 2           !! ParseError: unexpected '$' at position 2
# y + 1           !! NameError: undefined: y
# 1 / 0           !! float division by zero
# pi * x          => (pi * x)                  = 9.4248
