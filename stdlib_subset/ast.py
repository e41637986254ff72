"""`literal_eval`: the value of a text that is a Python literal."""

from __future__ import annotations

_ESCAPES = {"\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_WIDTHS = {"x": 2, "u": 4, "U": 8}
_OCTAL = "01234567"


def literal_eval(node_or_string: str):  # type: ignore[no-untyped-def]
    """A number, text, tuple, list, dict, set, True, False or None, in any nesting. Raises ValueError for what is no
    literal, SyntaxError for what is no expression, NotImplementedError for bytes and complex numbers."""
    reader = _Reader(node_or_string.lstrip(" \t"))
    value = reader.value()
    if reader.takes(","):
        items = [value]
        while not reader.ends():
            items.append(reader.value())
            if not reader.takes(","):
                break
        value = tuple(items)
    if not reader.ends():
        raise _wrong()
    return value


def _wrong() -> SyntaxError:
    return SyntaxError("invalid syntax")


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.inside = 0
        """brackets that are open: line ends and comments count as spaces in them"""

    def _skip(self) -> None:
        while self.at < len(self.text):
            c = self.text[self.at]
            if c == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif c in " \t\f" or (c in "\r\n" and self.inside):
                self.at += 1
            elif c == "\\" and self.text.startswith("\\\n", self.at):
                self.at += 2
            else:
                return

    def ends(self) -> bool:
        """Whether nothing follows."""
        self._skip()
        return not self.text[self.at :].strip()

    def takes(self, mark: str) -> bool:
        """Goes past a mark, if it stands here."""
        self._skip()
        found = self.text.startswith(mark, self.at)
        if found:
            self.at += len(mark)
        return found

    def value(self):  # type: ignore[no-untyped-def]
        """The value that stands here."""
        self._skip()
        c = self.text[self.at : self.at + 1]
        if not c:
            raise _wrong()
        if c in "([{":
            self.at += 1
            self.inside += 1
            made = self._tuple() if c == "(" else self._list("]") if c == "[" else self._braces()
            self.inside -= 1
            return made
        if c in "+-":
            self.at += 1
            number = self._signed()
            return -number if c == "-" else number
        if c in "0123456789.":
            return self._number()
        if c in "'\"":
            return self._texts(False)
        return self._word()

    def _signed(self):  # type: ignore[no-untyped-def]
        self._skip()
        c = self.text[self.at : self.at + 1]
        if c and c in "0123456789.":
            return self._number()
        raise ValueError("malformed node or string")  # also of a second sign

    def _tuple(self):  # type: ignore[no-untyped-def]
        if self.takes(")"):
            return tuple([0][:0])
        first = self.value()
        if self.takes(")"):
            return first
        if not self.takes(","):
            raise _wrong()
        rest = [first]
        rest += self._list(")")
        return tuple(rest)

    def _list(self, end: str):  # type: ignore[no-untyped-def]
        items = []
        while not self.takes(end):
            items.append(self.value())
            if not self.takes(","):
                if self.takes(end):
                    break
                raise _wrong()
        return items

    def _braces(self):  # type: ignore[no-untyped-def]
        pairs = {}
        if self.takes("}"):
            return pairs
        first = self.value()
        if not self.takes(":"):
            if self.takes("}"):
                return {first}
            if not self.takes(","):
                raise _wrong()
            return {first, *self._list("}")}
        pairs[first] = self.value()
        while self.takes(","):
            if self.takes("}"):
                return pairs
            key = self.value()
            if not self.takes(":"):
                raise _wrong()
            pairs[key] = self.value()
        if not self.takes("}"):
            raise _wrong()
        return pairs

    def _number(self):  # type: ignore[no-untyped-def]
        start = self.at
        if self.text[start] == "0" and self.text[start + 1 : start + 2].lower() in ("x", "o", "b"):
            self.at += 2
            while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
                self.at += 1
            try:
                return int(self.text[start : self.at], 0)
            except ValueError:
                raise _wrong() from None
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "._"):
            self.at += 1
            if self.text[self.at - 1] in "eE" and self.text[self.at : self.at + 1] in ("+", "-"):
                self.at += 1
        text = self.text[start : self.at]
        if text[-1] in "jJ":
            raise NotImplementedError("ast.literal_eval: complex numbers")
        try:
            return int(text, 0) if text.replace("_", "").isdigit() else float(text)
        except ValueError:
            raise _wrong() from None

    def _word(self):  # type: ignore[no-untyped-def]
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        word = self.text[start : self.at]
        if self.text[self.at : self.at + 1] in ("'", '"'):
            if word.lower() in ("r", "u"):
                return self._texts(word.lower() == "r")
            if word.lower() in ("b", "br", "rb"):
                raise NotImplementedError("ast.literal_eval: bytes")
        if word == "None":
            return None
        if word in ("True", "False"):
            return word == "True"
        if word == "set" and self.takes("(") and self.takes(")"):
            return set([0][:0])
        if not word:
            raise _wrong()
        raise ValueError(f"malformed node or string on line {self.text.count(chr(10), 0, start) + 1}: {word!r}")

    def _texts(self, raw: bool) -> str:
        """Texts side by side."""
        parts = [self._text(raw)]
        while True:
            self._skip()
            c = self.text[self.at : self.at + 1]
            if c in ("r", "R", "u", "U") and self.text[self.at + 1 : self.at + 2] in ("'", '"'):
                self.at += 1
                parts.append(self._text(c in "rR"))
            elif c in ("'", '"'):
                parts.append(self._text(False))
            else:
                return "".join(parts)

    def _text(self, raw: bool) -> str:
        quote = self.text[self.at]
        mark = quote * 3 if self.text.startswith(quote * 3, self.at) else quote
        self.at += len(mark)
        parts: list[str] = []
        while not self.text.startswith(mark, self.at):
            if self.at >= len(self.text) or (self.text[self.at] == "\n" and len(mark) == 1):
                raise SyntaxError("unterminated string literal")
            c = self.text[self.at]
            self.at += 1
            if c != "\\":
                parts.append(c)
            elif raw:
                parts.append(c + self.text[self.at : self.at + 1])
                self.at += 1
            else:
                parts.append(self._escape())
        self.at += len(mark)
        return "".join(parts)

    def _escape(self) -> str:
        c = self.text[self.at : self.at + 1]
        self.at += 1
        if c == "\n":
            return ""
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c in _WIDTHS:
            digits = self.text[self.at : self.at + _WIDTHS[c]]
            self.at += _WIDTHS[c]
            try:
                return chr(int(digits, 16))
            except (ValueError, OverflowError):
                raise SyntaxError("(unicode error) 'unicodeescape' codec can't decode bytes") from None
        if c and c in _OCTAL:
            digits = c
            while len(digits) < 3 and self.text[self.at : self.at + 1] in [*_OCTAL]:
                digits += self.text[self.at]
                self.at += 1
            return chr(int(digits, 8))
        return "\\" + c
