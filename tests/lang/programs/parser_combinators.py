"""Parser combinators with Generic results, used for JSON and for arithmetic."""
from __future__ import annotations

import operator
from dataclasses import dataclass
from functools import reduce
from typing import Callable, Generic, Sequence, TypeVar, Union

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T
    rest: int


@dataclass(frozen=True)
class Fail:
    expected: str
    at: int


ParseResult = Union[Ok[T], Fail]


class Parser(Generic[T]):
    def __init__(self, run: Callable[[str, int], ParseResult[T]], name: str = "?") -> None:
        self.run = run
        self.name = name

    def __call__(self, text: str, at: int = 0) -> ParseResult[T]:
        return self.run(text, at)

    def map(self, f: Callable[[T], U]) -> Parser[U]:
        def go(text: str, at: int) -> ParseResult[U]:
            r = self(text, at)
            if isinstance(r, Fail):
                return r
            return Ok(f(r.value), r.rest)

        return Parser(go, self.name)

    def bind(self, f: Callable[[T], Parser[U]]) -> Parser[U]:
        def go(text: str, at: int) -> ParseResult[U]:
            match self(text, at):
                case Ok(value, rest):
                    return f(value)(text, rest)
                case Fail() as failure:
                    return failure
            raise AssertionError

        return Parser(go, self.name)

    def __or__(self, other: Parser[T]) -> Parser[T]:
        def go(text: str, at: int) -> ParseResult[T]:
            first = self(text, at)
            if isinstance(first, Ok):
                return first
            second = other(text, at)
            if isinstance(second, Ok):
                return second
            return first if first.at > second.at else Fail(f"{first.expected} or {second.expected}", second.at)

        return Parser(go, f"{self.name}|{other.name}")

    def __and__(self, other: Parser[U]) -> Parser[tuple[T, U]]:
        return self.bind(lambda a: other.map(lambda b: (a, b)))

    def __rshift__(self, other: Parser[U]) -> Parser[U]:
        return (self & other).map(lambda pair: pair[1])

    def __lshift__(self, other: Parser[U]) -> Parser[T]:
        return (self & other).map(lambda pair: pair[0])

    def many(self) -> Parser[list[T]]:
        def go(text: str, at: int) -> ParseResult[list[T]]:
            items: list[T] = []
            while isinstance(r := self(text, at), Ok):
                items.append(r.value)
                at = r.rest
            return Ok(items, at)

        return Parser(go, self.name + "*")

    def sep_by(self, sep: Parser[U]) -> Parser[list[T]]:
        rest = (sep >> self).many()
        some = (self & rest).map(lambda p: [p[0], *p[1]])
        return some | pure(list[T]())


def pure(value: T) -> Parser[T]:
    return Parser(lambda text, at: Ok(value, at), "pure")


def satisfy(pred: Callable[[str], bool], name: str) -> Parser[str]:
    def go(text: str, at: int) -> ParseResult[str]:
        if at < len(text) and pred(text[at]):
            return Ok(text[at], at + 1)
        return Fail(name, at)

    return Parser(go, name)


def literal(word: str) -> Parser[str]:
    def go(text: str, at: int) -> ParseResult[str]:
        if text.startswith(word, at):
            return Ok(word, at + len(word))
        return Fail(repr(word), at)

    return Parser(go, word)


def lazy(make: Callable[[], Parser[T]]) -> Parser[T]:
    return Parser(lambda text, at: make()(text, at), "lazy")


def token(p: Parser[T]) -> Parser[T]:
    return p << spaces


spaces = satisfy(str.isspace, "space").many()
digits = (satisfy(str.isdigit, "digit") & satisfy(str.isdigit, "digit").many()).map(lambda p: p[0] + "".join(p[1]))
number: Parser[int] = token(digits.map(int))


def sym(s: str) -> Parser[str]:
    return token(literal(s))


OPS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.floordiv,
}


def chain(operand: Parser[int], ops: Sequence[str]) -> Parser[int]:
    op = reduce(operator.or_, map(sym, ops))

    def fold(p: tuple[int, list[tuple[str, int]]]) -> int:
        acc = p[0]
        for name, value in p[1]:
            acc = OPS[name](acc, value)
        return acc

    return (operand & (op & operand).many()).map(fold)


def factor() -> Parser[int]:
    return number | (sym("(") >> lazy(expr) << sym(")")) | (sym("-") >> lazy(factor)).map(lambda n: -n)


def expr() -> Parser[int]:
    return chain(chain(lazy(factor), "*/"), "+-")


Json = Union[None, bool, int, str, list["Json"], dict[str, "Json"]]


def json_value() -> Parser[Json]:
    string = token(literal('"') >> satisfy(lambda c: c != '"', "char").many().map("".join) << literal('"'))
    null: Parser[Json] = sym("null").map(lambda _: None)
    true: Parser[Json] = sym("true").map(lambda _: True)
    false: Parser[Json] = sym("false").map(lambda _: False)
    num: Parser[Json] = number.map(lambda n: n)
    text: Parser[Json] = string.map(lambda s: s)
    array: Parser[Json] = (sym("[") >> lazy(json_value).sep_by(sym(",")) << sym("]")).map(lambda xs: xs)
    member = (string << sym(":")) & lazy(json_value)
    obj: Parser[Json] = (sym("{") >> member.sep_by(sym(",")) << sym("}")).map(lambda ms: dict(ms))
    return null | true | false | num | text | array | obj


def depth(value: Json) -> int:
    match value:
        case list():
            return 1 + max((depth(v) for v in value), default=0)
        case dict():
            return 1 + max((depth(v) for v in value.values()), default=0)
        case _:
            return 0


def parse_all(p: Parser[T], text: str) -> T:
    r = (spaces >> p)(text)
    if isinstance(r, Fail):
        raise SyntaxError(f"expected {r.expected} at {r.at}")
    if r.rest != len(text):
        raise SyntaxError(f"trailing {text[r.rest:]!r}")
    return r.value


def main() -> None:
    for source in ["1", " 1 + 2*3", "(1+2)*3 - -4", "100/7/2", "2*(3+", "1 2", ""]:
        try:
            print(f"{source!r:<16} = {parse_all(expr(), source)}")
        except SyntaxError as e:
            print(f"{source!r:<16} ! {e}")
    for doc in ["null", "[1, 2, [3, []]]", '{"a": 1, "b": {"c": [true, false, null]}, "d": "hi"}', "[1,", "{}", "[]"]:
        try:
            value = parse_all(json_value(), doc)
            print(value, depth(value))
        except SyntaxError as e:
            print(doc, "!", e)


main()

# --- expected
# '1'              = 1
# ' 1 + 2*3'       = 7
# '(1+2)*3 - -4'   = 13
# '100/7/2'        = 7
# '2*(3+'          ! trailing '*(3+'
# '1 2'            ! trailing '2'
# ''               ! expected digit or '(' or '-' at 0
# None 0
# [1, 2, [3, []]] 3
# {'a': 1, 'b': {'c': [True, False, None]}, 'd': 'hi'} 3
# [1, ! expected 'null' or 'true' or 'false' or digit or '"' or ']' at 2
# {} 1
# [] 1
