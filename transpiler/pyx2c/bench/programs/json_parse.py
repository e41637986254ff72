"""A parser and a printer of JSON, character by character: strings, recursion, values of several types."""

from __future__ import annotations

import sys
from typing import Union

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]

ESCAPES = {'"': '"', "\\": "\\", "/": "/", "n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
UNESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def error(self, message: str) -> ValueError:
        return ValueError(f"{message} at character {self.at}")

    def peek(self) -> str:
        """The next character behind spaces."""
        while self.at < len(self.text) and self.text[self.at] in " \n\t\r":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def expect(self, sign: str) -> None:
        if self.peek() != sign:
            raise self.error(f"{sign} expected")
        self.at += 1

    def value(self) -> Json:
        sign = self.peek()
        if sign == "{":
            return self.mapping()
        if sign == "[":
            return self.sequence()
        if sign == '"':
            return self.string()
        if sign == "t":
            return self.word("true", True)
        if sign == "f":
            return self.word("false", False)
        if sign == "n":
            return self.word("null", None)
        return self.number()

    def word(self, word: str, value: Json) -> Json:
        if not self.text.startswith(word, self.at):
            raise self.error("a value expected")
        self.at += len(word)
        return value

    def number(self) -> Json:
        start = self.at
        whole = True
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign in ".eE":
                whole = False
            elif not (sign.isdigit() or sign in "+-"):
                break
            self.at += 1
        digits = self.text[start : self.at]
        if not digits:
            raise self.error("a value expected")
        return int(digits) if whole else float(digits)

    def string(self) -> str:
        self.expect('"')
        parts: list[str] = []
        start = self.at
        while True:
            if self.at >= len(self.text):
                raise self.error("a string without an end")
            sign = self.text[self.at]
            if sign == '"':
                parts.append(self.text[start : self.at])
                self.at += 1
                return "".join(parts)
            if sign == "\\":
                parts.append(self.text[start : self.at])
                parts.append(ESCAPES[self.text[self.at + 1]])
                self.at += 2
                start = self.at
            else:
                self.at += 1

    def sequence(self) -> Json:
        items: list[Json] = []
        self.expect("[")
        if self.peek() == "]":
            self.at += 1
            return items
        while True:
            items.append(self.value())
            if self.peek() == "]":
                self.at += 1
                return items
            self.expect(",")

    def mapping(self) -> Json:
        items: dict[str, Json] = {}
        self.expect("{")
        if self.peek() == "}":
            self.at += 1
            return items
        while True:
            if self.peek() != '"':
                raise self.error("a key expected")
            key = self.string()
            self.expect(":")
            items[key] = self.value()
            if self.peek() == "}":
                self.at += 1
                return items
            self.expect(",")


def write(value: Json, parts: list[str]) -> None:
    """Appends the text of a value to the parts."""
    if value is None:
        parts.append("null")
    elif value is True:
        parts.append("true")
    elif value is False:
        parts.append("false")
    elif isinstance(value, str):
        write_string(value, parts)
    elif isinstance(value, list):
        parts.append("[")
        for i, item in enumerate(value):
            if i > 0:
                parts.append(", ")
            write(item, parts)
        parts.append("]")
    elif isinstance(value, dict):
        parts.append("{")
        first = True
        for key, item in value.items():
            if not first:
                parts.append(", ")
            first = False
            write_string(key, parts)
            parts.append(": ")
            write(item, parts)
        parts.append("}")
    else:
        parts.append(str(value))


def write_string(text: str, parts: list[str]) -> None:
    parts.append('"')
    for sign in text:
        parts.append(UNESCAPES.get(sign, sign))
    parts.append('"')


def document(count: int) -> str:
    rows = [
        f'{{"id": {i}, "name": "row \\"{i * 7919 % 1000}\\"", "share": {i / 8},'
        f' "tags": ["a{i % 7}", "b{i % 11}", null], "open": {"true" if i % 3 else "false"},'
        f' "place": {{"x": {-i}, "y": {i * i}}}}}'
        for i in range(count)
    ]
    return '{"rows": [' + ",\n".join(rows) + "]}"


def total(value: Json) -> float:
    """The sum of all numbers."""
    if isinstance(value, (bool, str)) or value is None:
        return 0.0
    if isinstance(value, list):
        return sum([total(item) for item in value])
    if isinstance(value, dict):
        return sum([total(item) for item in value.values()])
    return float(value)


def main() -> None:
    text = document(int(sys.argv[1]))
    value = Parser(text).value()
    parts: list[str] = []
    write(value, parts)
    printed = "".join(parts)
    print(len(text), "characters,", total(value), "in all,", len(printed), "printed")
    print("same:", Parser(printed).value() == value)


if __name__ == "__main__":
    main()
