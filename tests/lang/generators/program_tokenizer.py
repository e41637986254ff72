"""A tokenizer as a generator, and a parser that looks one token ahead."""

from dataclasses import dataclass
from typing import Iterator, Optional, Union


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    column: int


class SyntaxProblem(Exception):
    def __init__(self, message: str, column: int) -> None:
        super().__init__(f"{message} at column {column}")
        self.column = column


KEYWORDS = {"let", "print"}


def tokenize(line: str) -> Iterator[Token]:
    i = 0
    while i < len(line):
        ch = line[i]
        start = i
        if ch.isspace():
            i += 1
            continue
        if ch.isdigit():
            while i < len(line) and (line[i].isdigit() or line[i] == "."):
                i += 1
            yield Token("number", line[start:i], start)
        elif ch.isalpha() or ch == "_":
            while i < len(line) and (line[i].isalnum() or line[i] == "_"):
                i += 1
            word = line[start:i]
            yield Token("keyword" if word in KEYWORDS else "name", word, start)
        elif line.startswith("**", i):
            i += 2
            yield Token("op", "**", start)
        elif ch in "+-*/()=,":
            i += 1
            yield Token("op", ch, start)
        else:
            raise SyntaxProblem(f"unexpected {ch!r}", start)
    yield Token("end", "", len(line))


class Parser:
    def __init__(self, line: str, variables: dict[str, float]) -> None:
        self.tokens = tokenize(line)
        self.current = next(self.tokens)
        self.variables = variables

    def advance(self) -> Token:
        token = self.current
        self.current = next(self.tokens, token)
        return token

    def accept(self, *texts: str) -> Optional[str]:
        if self.current.kind in ("op", "keyword") and self.current.text in texts:
            return self.advance().text
        return None

    def expect(self, text: str) -> None:
        if self.accept(text) is None:
            raise SyntaxProblem(f"expected {text!r}, found {self.current.text or 'the end'!r}", self.current.column)

    def statement(self) -> Iterator[str]:
        if self.accept("let"):
            name = self.advance().text
            self.expect("=")
            self.variables[name] = self.expression()
            yield f"{name} = {self.variables[name]:g}"
        elif self.accept("print"):
            yield f"{self.expression():g}"
            while self.accept(","):
                yield f"{self.expression():g}"
        else:
            yield f"({self.expression():g})"
        if self.current.kind != "end":
            raise SyntaxProblem(f"unexpected {self.current.text!r}", self.current.column)

    def expression(self) -> float:
        value = self.term()
        while op := self.accept("+", "-"):
            right = self.term()
            value = value + right if op == "+" else value - right
        return value

    def term(self) -> float:
        value = self.power()
        while op := self.accept("*", "/"):
            right = self.power()
            value = value * right if op == "*" else value / right
        return value

    def power(self) -> float:
        base = self.atom()
        return base ** self.power() if self.accept("**") else base

    def atom(self) -> float:
        if self.accept("-"):
            return -self.atom()
        if self.accept("("):
            value = self.expression()
            self.expect(")")
            return value
        token = self.advance()
        if token.kind == "number":
            return float(token.text)
        if token.kind == "name":
            if token.text not in self.variables:
                raise SyntaxProblem(f"unknown name {token.text}", token.column)
            return self.variables[token.text]
        raise SyntaxProblem(f"unexpected {token.text or 'end'!r}", token.column)


def run(source: str) -> Iterator[Union[str, SyntaxProblem]]:
    variables: dict[str, float] = {"pi": 3.25}
    for line in source.splitlines():
        try:
            yield from Parser(line, variables).statement()
        except SyntaxProblem as problem:
            yield problem
        except ZeroDivisionError:
            yield "division by zero"


print([f"{t.kind}:{t.text}" for t in tokenize("let x2 = (1.5+pi) ** 2")])
SOURCE = """let a = 2 + 3 * 4
print a, a / 4, 2 ** 3 ** 2, -(a - 20)
let b = a * (1 +
a ? 3
1 / (a - 14)
print 1 2
b
pi * 2"""
for number, result in enumerate(run(SOURCE), 1):
    if isinstance(result, SyntaxProblem):
        print(number, "error:", result, result.column)
    else:
        print(number, result)

# --- expected
# ['keyword:let', 'name:x2', 'op:=', 'op:(', 'number:1.5', 'op:+', 'name:pi', 'op:)', 'op:**', 'number:2', 'end:']
# 1 a = 14
# 2 14
# 3 3.5
# 4 512
# 5 6
# 6 error: unexpected 'end' at column 16 16
# 7 error: unexpected '?' at column 2 2
# 8 division by zero
# 9 1
# 10 error: unexpected '2' at column 8 8
# 11 error: unknown name b at column 0 0
# 12 (6.5)
