"""Parses JSON text into values and prints them again, compact and indented."""

import sys
from typing import Union

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]

ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", '"': '"', "\\": "\\", "/": "/"}
UNESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f", '"': '\\"', "\\": "\\\\"}


class ParseError(Exception):
    """Text that is not JSON; says where."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}: {message}")
        self.line = line
        self.column = column


class Parser:
    """One pass from left to right; `at` is the next character."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def parse(self) -> Json:
        value = self.value()
        self.skip_space()
        if self.at < len(self.text):
            raise self.error("text after the value")
        return value

    def error(self, message: str) -> ParseError:
        before = self.text[: self.at]
        line = before.count("\n") + 1
        return ParseError(message, line, self.at - before.rfind("\n"))

    def skip_space(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    def peek(self) -> str:
        """The next character that is not space, or an empty string at the end."""
        self.skip_space()
        return self.text[self.at] if self.at < len(self.text) else ""

    def expect(self, ch: str) -> None:
        found = self.peek()
        if found != ch:
            raise self.error(f"expected {ch!r}, found {found!r}" if found else f"expected {ch!r}, found the end")
        self.at += 1

    def value(self) -> Json:
        ch = self.peek()
        if ch == "{":
            return self.object()
        if ch == "[":
            return self.array()
        if ch == '"':
            return self.string()
        if ch == "-" or ch.isdigit():
            return self.number()
        if ch == "":
            raise self.error("expected a value, found the end")
        return self.word()

    def word(self) -> Json:
        if self.text.startswith("true", self.at):
            self.at += 4
            return True
        if self.text.startswith("false", self.at):
            self.at += 5
            return False
        if self.text.startswith("null", self.at):
            self.at += 4
            return None
        raise self.error(f"unexpected {self.text[self.at]!r}")

    def object(self) -> dict[str, Json]:
        result: dict[str, Json] = {}
        self.expect("{")
        if self.peek() == "}":
            self.at += 1
            return result
        while True:
            if self.peek() != '"':
                raise self.error("a key must be a string")
            key = self.string()
            self.expect(":")
            result[key] = self.value()
            if self.peek() != ",":
                self.expect("}")
                return result
            self.at += 1

    def array(self) -> list[Json]:
        result: list[Json] = []
        self.expect("[")
        if self.peek() == "]":
            self.at += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() != ",":
                self.expect("]")
                return result
            self.at += 1

    def string(self) -> str:
        self.expect('"')
        parts: list[str] = []
        while True:
            if self.at >= len(self.text):
                raise self.error("string without end")
            ch = self.text[self.at]
            self.at += 1
            if ch == '"':
                return "".join(parts)
            parts.append(self.escape() if ch == "\\" else ch)

    def escape(self) -> str:
        ch = self.text[self.at : self.at + 1]
        self.at += 1
        if ch == "u":
            digits = self.text[self.at : self.at + 4]
            self.at += 4
            try:
                return chr(int(digits, 16))
            except ValueError:
                raise self.error(f"bad escape \\u{digits}") from None
        if ch not in ESCAPES:
            raise self.error(f"bad escape \\{ch}")
        return ESCAPES[ch]

    def number(self) -> Union[int, float]:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-.0123456789eE":
            self.at += 1
        digits = self.text[start : self.at]
        try:
            if "." in digits or "e" in digits or "E" in digits:
                return float(digits)
            return int(digits)
        except ValueError:
            self.at = start
            raise self.error(f"bad number {digits!r}") from None


def quote(text: str) -> str:
    return '"' + "".join(UNESCAPES.get(ch, ch) for ch in text) + '"'


def compact(value: Json) -> str:
    """The value on one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, list):
        return "[" + ",".join(compact(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{quote(key)}:{compact(item)}" for key, item in value.items()) + "}"
    return str(value)


def indented(value: Json, indent: str = "") -> str:
    """The value over several lines, nested parts two columns deeper."""
    deeper = indent + "  "
    if isinstance(value, list) and value:
        inner = [deeper + indented(item, deeper) for item in value]
        return "[\n" + ",\n".join(inner) + "\n" + indent + "]"
    if isinstance(value, dict) and value:
        inner = [f"{deeper}{quote(key)}: {indented(item, deeper)}" for key, item in value.items()]
        return "{\n" + ",\n".join(inner) + "\n" + indent + "}"
    return compact(value)


def depth(value: Json) -> int:
    """How deep lists and objects are nested."""
    if isinstance(value, list):
        return 1 + max([depth(item) for item in value], default=0)
    if isinstance(value, dict):
        return 1 + max([depth(item) for item in value.values()], default=0)
    return 0


def total(value: Json) -> float:
    """The sum of all numbers in it."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return 0.0
    if isinstance(value, list):
        return sum([total(item) for item in value])
    if isinstance(value, dict):
        return sum([total(item) for item in value.values()])
    return float(value)


DOCUMENT = """
{
  "title": "Inventory of the \\"north\\" store",
  "open": true, "manager": null,
  "position": [54.3233, 10.1228, -0.5e-3],
  "items": [
    {"name": "rope", "count": 12, "price": 3.75, "tags": ["sea", "hemp"]},
    {"name": "caf\\u00e9 mug", "count": 40, "price": 8, "tags": []},
    {"name": "tab\\there", "count": 123456789012345678901234567890, "price": 1E3, "tags": [[["deep"]]]}
  ],
  "notes": {}
}
"""

BROKEN = ["", "[1, 2", '{"a" 1}', "[1,\n  tru]", '"open', "[1] 2", '{"k": 1.2.3}', '"\\x"', "{1: 2}", '"\\u12"']


def main() -> None:
    value = Parser(DOCUMENT).parse()
    text = compact(value)
    print(text)
    print(indented(value))
    print("depth", depth(value), "total", f"{total(value):.6g}")
    again = Parser(indented(value)).parse()
    print("same after a round trip:", compact(again) == text and again == value)
    for broken in BROKEN:
        try:
            print(compact(Parser(broken).parse()))
        except ParseError as error:
            print(f"{broken!r}: {error}")
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    large = "[" + ",".join(f'{{"id": {i}, "square": {i * i}, "half": {i / 2}}}' for i in range(size)) + "]"
    parsed = Parser(large).parse()
    print(len(large), "characters, depth", depth(parsed), "total", total(parsed), len(compact(parsed)), "printed")


if __name__ == "__main__":
    main()
