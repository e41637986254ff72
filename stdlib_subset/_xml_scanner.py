"""XML text read from its beginning to its end (XML 1.0, Namespaces in XML 1.0): tags and text, without validation.

Errors are numbered, worded and placed as expat does, which CPython reads XML with."""

from collections.abc import Callable

_XML = "http://www.w3.org/XML/1998/namespace"
_KNOWN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}

SYNTAX = 2
NO_ELEMENTS = 3
INVALID_TOKEN = 4
UNCLOSED_TOKEN = 5
TAG_MISMATCH = 7
DUPLICATE_ATTRIBUTE = 8
JUNK = 9
UNDEFINED_ENTITY = 11
BAD_CHAR_REF = 14
MISPLACED_XML_PI = 17
UNCLOSED_CDATA = 20
UNBOUND_PREFIX = 27
DECLARATION = 30
_TEXTS = {
    SYNTAX: "syntax error",
    NO_ELEMENTS: "no element found",
    INVALID_TOKEN: "not well-formed (invalid token)",
    UNCLOSED_TOKEN: "unclosed token",
    TAG_MISMATCH: "mismatched tag",
    DUPLICATE_ATTRIBUTE: "duplicate attribute",
    JUNK: "junk after document element",
    UNDEFINED_ENTITY: "undefined entity",
    BAD_CHAR_REF: "reference to invalid character number",
    MISPLACED_XML_PI: "XML or text declaration not at start of entity",
    UNCLOSED_CDATA: "unclosed CDATA section",
    UNBOUND_PREFIX: "unbound prefix",
    DECLARATION: "XML declaration not well-formed",
}


class Wrong(Exception):
    """The text is no XML: why, and where, as line from 1 and column from 0."""

    def __init__(self, code: int, line: int, column: int, entity: str = "") -> None:
        reason = f"undefined entity &{entity};" if entity else _TEXTS[code]
        super().__init__(f"{reason}: line {line}, column {column}")
        self.code = code
        self.line = line
        self.column = column


def _starts_name(c: str) -> bool:
    return c.isalpha() or c == "_"


def _goes_on(c: str) -> bool:
    return c.isalnum() or c in "_.-" or c == "\xb7" or "\u0300" <= c <= "\u036f"


def _is_char(code: int) -> bool:
    return code >= 32 and not 0xD800 <= code < 0xE000 and code not in (0xFFFE, 0xFFFF) or code in (9, 10, 13)


class Scanner:
    """Goes through a text; what it finds is told to two functions and kept in `text`."""

    def __init__(
        self,
        source: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:
        self.source = source.replace("\r\n", "\n").replace("\r", "\n")
        self.at = 0
        self._start = start
        self._end = end
        self._text = text
        self._entities: dict[str, str] = {}
        self._has_doctype = False
        self._open: list[tuple[str, str]] = []
        """the names of elements that are open, as they were written and as they are meant"""
        self._spaces: list[dict[str, str]] = [{"xml": _XML}]
        """what prefixes mean outside, and in each element that is open"""

    def _wrong(self, code: int, at: int, entity: str = "") -> Wrong:
        before = self.source[:at]
        line = before.count("\n") + 1
        return Wrong(code, line, at - (before.rfind("\n") + 1), entity)

    def scan(self) -> None:
        """The whole document. Wrong."""
        source = self.source
        if source.startswith("\ufeff"):
            self.source = source = source[1:]
        if source.startswith("<?xml") and source[5:6].isspace():
            end = source.find("?>")
            if end < 0:
                raise self._wrong(UNCLOSED_TOKEN, 0)
            self._check_declaration(source[5:end])
            self.at = end + 2
        seen = False
        while True:
            self._skip_space()
            if self.at == len(source):
                if not seen:
                    raise self._wrong(NO_ELEMENTS, self.at)
                return
            if source.startswith("<!--", self.at):
                self._comment()
            elif source.startswith("<?", self.at):
                self._instruction()
            elif source.startswith("<!DOCTYPE", self.at) and not seen and not self._has_doctype:
                self._doctype()
            elif seen or source[self.at] != "<":
                raise self._misplaced(JUNK if seen else SYNTAX)
            else:
                seen = True
                self._element()

    def _misplaced(self, code: int) -> Wrong:
        """What stands outside the root: a token at the wrong place, or none at all."""
        source, start = self.source, self.at
        c = source[start]
        if c == "<":
            self.at += 1
            if self.at == len(source):
                return self._wrong(UNCLOSED_TOKEN, start)
            c = source[self.at]
            return self._wrong(code if _starts_name(c) else INVALID_TOKEN, start if _starts_name(c) else self.at)
        if _goes_on(c) or c in ":#":
            end = start + (1 if c == "#" else 0)
            while end < len(source) and (_goes_on(source[end]) or source[end] == ":"):
                end += 1
            if end < len(source) and source[end] not in "\t\n >[],|()%+*?":
                return self._wrong(INVALID_TOKEN, end)
            return self._wrong(code, start)
        return self._wrong(code if c in ">[],|()%+*" else INVALID_TOKEN, start)

    def _check_declaration(self, text: str) -> None:
        """What stands in `<?xml … ?>`: version, then encoding, then standalone."""
        at = 0
        expected = ["version", "encoding", "standalone"]
        while text[at:].strip(" \t\n"):
            while text[at] in " \t\n":
                at += 1
            place = at
            name, equals, rest = text[at:].partition("=")
            value = rest.lstrip(" \t\n")
            quote = value[:1]
            last = value.find(quote, 1) if quote in ("'", '"') else -1
            if not equals or name.rstrip(" \t\n") not in expected or last < 0:
                raise self._wrong(DECLARATION, 5 + place)
            inner = value[1:last]
            if name.strip() == "standalone" and inner not in ("yes", "no"):
                raise self._wrong(DECLARATION, 5 + place + len(name) + 1 + len(rest) - len(value) + 1)
            if not inner or not inner.isascii() or not all(c.isalnum() or c in "_.:-" for c in inner):
                raise self._wrong(DECLARATION, 5 + place)
            at += len(name) + 1 + len(rest) - len(value) + last + 1
            if text[at : at + 1] and text[at] not in " \t\n":
                raise self._wrong(DECLARATION, 5 + at)
            if expected[0] == "version" and name.strip() != "version":
                raise self._wrong(DECLARATION, 5 + place)
            expected = expected[expected.index(name.strip()) + 1 :]
        if expected[:1] == ["version"]:
            raise self._wrong(DECLARATION, 5 + at)

    def _skip_space(self) -> None:
        source, at = self.source, self.at
        while at < len(source) and source[at] in " \t\n":
            at += 1
        self.at = at

    def _name(self, start: int) -> str:
        """The name at the place; what can't be one is no token. `start` is where the token begins."""
        source, at = self.source, self.at
        if at == len(source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        if not _starts_name(source[at]):
            raise self._wrong(INVALID_TOKEN, at)
        end = at + 1
        colons = 0
        while end < len(source) and (_goes_on(source[end]) or source[end] == ":"):
            if source[end] == ":":
                colons += 1
                if colons > 1:
                    raise self._wrong(INVALID_TOKEN, end)
                if end + 1 == len(source):
                    raise self._wrong(UNCLOSED_TOKEN, start)
                if not _starts_name(source[end + 1]):
                    raise self._wrong(INVALID_TOKEN, end + 1)
            end += 1
        self.at = end
        return source[at:end]

    def _comment(self) -> None:
        start = self.at
        end = self.source.find("--", start + 4)
        if end < 0:
            raise self._wrong(UNCLOSED_TOKEN, start)
        if self.source[end + 2 : end + 3] != ">":
            if end + 2 == len(self.source):
                raise self._wrong(UNCLOSED_TOKEN, start)
            raise self._wrong(INVALID_TOKEN, end + 2)
        self.at = end + 3

    def _instruction(self) -> None:
        start = self.at
        self.at += 2
        name = self._name(start)
        if name.lower() == "xml":
            raise self._wrong(MISPLACED_XML_PI if name == "xml" else INVALID_TOKEN, start if name == "xml" else self.at)
        behind = self.source[self.at : self.at + 1]
        end = self.source.find("?>", self.at)
        if behind not in (" ", "\t", "\n", "") and end != self.at:
            raise self._wrong(INVALID_TOKEN, self.at if behind != "?" else self.at + 1)
        if end < 0:
            raise self._wrong(UNCLOSED_TOKEN, start)
        self.at = end + 2

    def _doctype(self) -> None:
        """Over the declaration of the document's type; entities that stand for text are kept."""
        self._has_doctype = True
        source, start = self.source, self.at
        at = start + 9
        depth = 0
        while at < len(source):
            c = source[at]
            if c in "'\"":
                at = source.find(c, at + 1)
                if at < 0:
                    raise self._wrong(UNCLOSED_TOKEN, start)
            elif c == "[":
                depth += 1
            elif c == "]":
                depth -= 1
            elif source.startswith("<!--", at):
                self.at = at
                self._comment()
                at = self.at
                continue
            elif source.startswith("<!ENTITY", at):
                at = self._entity(at)
            elif c == ">" and depth == 0:
                self.at = at + 1
                return
            at += 1
        raise self._wrong(NO_ELEMENTS, len(source))

    def _entity(self, start: int) -> int:
        """Keeps an entity; where its declaration ends."""
        source = self.source
        self.at = start + 8
        self._skip_space()
        if source[self.at : self.at + 1] == "%":
            raise NotImplementedError("XML: parameter entities")
        name = self._name(start)
        self._skip_space()
        quote = source[self.at : self.at + 1]
        if quote not in ("'", '"'):
            end = source.find(">", self.at)
        else:
            last = source.find(quote, self.at + 1)
            if last < 0:
                raise self._wrong(UNCLOSED_TOKEN, start)
            value = source[self.at + 1 : last]
            if "<" in value or "&" in value or "%" in value:
                raise NotImplementedError("XML: entities that hold more than text")
            self._entities.setdefault(name, value)
            end = source.find(">", last)
        if end < 0:
            raise self._wrong(UNCLOSED_TOKEN, start)
        return end

    def _element(self) -> None:
        """An element and all that it holds."""
        self._start_tag()
        source = self.source
        while self._open:
            at = self.at
            mark = source.find("<", at)
            self._content(len(source) if mark < 0 else mark)
            if self.at == len(source):
                raise self._wrong(NO_ELEMENTS, self.at)
            if source.startswith("</", mark):
                self._end_tag()
            elif source.startswith("<!--", mark):
                self._comment()
            elif source.startswith("<![CDATA[", mark):
                self._cdata()
            elif source.startswith("<?", mark):
                self._instruction()
            elif source.startswith("<!", mark):
                rest = source[mark:]
                if "<!--".startswith(rest) or "<![CDATA[".startswith(rest):
                    raise self._wrong(UNCLOSED_TOKEN, mark)
                known = "<![CDATA[" if rest.startswith("<![") else "<!--"
                same = 2
                while rest[same : same + 1] == known[same]:
                    same += 1
                raise self._wrong(INVALID_TOKEN, mark + same)
            else:
                self._start_tag()

    def _content(self, end: int) -> None:
        """Text up to a place, with references."""
        source = self.source
        while self.at < end:
            mark = source.find("&", self.at, end)
            stop = end if mark < 0 else mark
            part = source[self.at : stop]
            if part:
                self._check(part, self.at)
                self._text(part)
            self.at = stop
            if stop < end:
                self._text(self._reference())

    def _check(self, part: str, at: int) -> None:
        """Text that may stand there."""
        close = part.find("]]>")
        if close >= 0:
            raise self._wrong(INVALID_TOKEN, at + close + 2)
        if not part.isprintable():
            for i, c in enumerate(part):
                if not _is_char(ord(c)):
                    raise self._wrong(INVALID_TOKEN, at + i)

    def _reference(self) -> str:
        """What a reference stands for."""
        source, start = self.source, self.at
        self.at += 1
        if source[self.at : self.at + 1] == "#":
            return self._character(start)
        name = self._name(start)
        if self.at == len(source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        if source[self.at] != ";":
            raise self._wrong(INVALID_TOKEN, self.at)
        self.at += 1
        if name in _KNOWN:
            return _KNOWN[name]
        if name in self._entities:
            return self._entities[name]
        raise self._wrong(UNDEFINED_ENTITY, start, name if self._has_doctype else "")

    def _character(self, start: int) -> str:
        source = self.source
        self.at += 1
        base = 10
        if source[self.at : self.at + 1] == "x":
            base = 16
            self.at += 1
        digits = self.at
        allowed = "0123456789abcdefABCDEF" if base == 16 else "0123456789"
        while self.at < len(source) and source[self.at] in allowed:
            self.at += 1
        if self.at == len(source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        if source[self.at] != ";" or self.at == digits:
            raise self._wrong(INVALID_TOKEN, self.at)
        code = int(source[digits : self.at], base)
        self.at += 1
        if code > 0x10FFFF or not _is_char(code):
            raise self._wrong(BAD_CHAR_REF, start)
        return chr(code)

    def _cdata(self) -> None:
        start = self.at
        end = self.source.find("]]>", start)
        if end < 0:
            raise self._wrong(UNCLOSED_CDATA, start + 9)
        part = self.source[start + 9 : end]
        if part:
            for i, c in enumerate(part):
                if not _is_char(ord(c)):
                    raise self._wrong(INVALID_TOKEN, start + 9 + i)
            self._text(part)
        self.at = end + 3

    def _end_tag(self) -> None:
        start = self.at
        self.at += 2
        name = self._name(start)
        self._skip_space()
        if self.at == len(self.source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        if self.source[self.at] != ">":
            raise self._wrong(INVALID_TOKEN, self.at)
        self.at += 1
        written, meant = self._open[-1]
        if name != written:
            raise self._wrong(TAG_MISMATCH, start + 2)
        self._open.pop()
        self._spaces.pop()
        self._end(meant)

    def _start_tag(self) -> None:
        source, start = self.source, self.at
        self.at += 1
        name = self._name(start)
        written: list[tuple[str, str]] = []
        spaces = self._spaces[-1]
        while True:
            before = self.at
            self._skip_space()
            if self.at == len(source):
                raise self._wrong(UNCLOSED_TOKEN, start)
            c = source[self.at]
            if c == ">":
                self.at += 1
                empty = False
                break
            if c == "/":
                if self.at + 1 == len(source):
                    raise self._wrong(UNCLOSED_TOKEN, start)
                if source[self.at + 1] != ">":
                    raise self._wrong(INVALID_TOKEN, self.at + 1)
                self.at += 2
                empty = True
                break
            if before == self.at:
                raise self._wrong(INVALID_TOKEN, self.at)
            place = self.at
            key = self._name(start)
            value = self._value(start)
            if any(key == other for other, _ in written):
                raise self._wrong(DUPLICATE_ATTRIBUTE, place)
            written.append((key, value))
        for key, value in written:
            if key == "xmlns" or key.startswith("xmlns:"):
                prefix = key[6:]
                if not value and prefix:
                    raise self._wrong(UNBOUND_PREFIX, start)
                spaces = {**spaces, prefix: value}
        attributes: dict[str, str] = {}
        for key, value in written:
            if key != "xmlns" and not key.startswith("xmlns:"):
                meant = self._meant(key, spaces, start) if ":" in key else key
                if meant in attributes:
                    raise self._wrong(DUPLICATE_ATTRIBUTE, start)
                attributes[meant] = value
        tag = self._meant(name, spaces, start)
        self._start(tag, attributes)
        if empty:
            self._end(tag)
        else:
            self._open.append((name, tag))
            self._spaces.append(spaces)

    def _meant(self, name: str, spaces: dict[str, str], start: int) -> str:
        """`{namespace}name`"""
        prefix, colon, local = name.partition(":")
        if not colon:
            prefix, local = "", name
        if prefix not in spaces:
            if prefix:
                raise self._wrong(UNBOUND_PREFIX, start)
            return name
        space = spaces[prefix]
        return f"{{{space}}}{local}" if space else local

    def _value(self, start: int) -> str:
        """The value of an attribute, behind its name."""
        source = self.source
        self._skip_space()
        if self.at == len(source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        if source[self.at] != "=":
            raise self._wrong(INVALID_TOKEN, self.at)
        self.at += 1
        self._skip_space()
        if self.at == len(source):
            raise self._wrong(UNCLOSED_TOKEN, start)
        quote = source[self.at]
        if quote not in ("'", '"'):
            raise self._wrong(INVALID_TOKEN, self.at)
        end = source.find(quote, self.at + 1)
        self.at += 1
        parts: list[str] = []
        while True:
            if self.at == len(source):
                raise self._wrong(UNCLOSED_TOKEN, start)
            c = source[self.at]
            if self.at == end:
                self.at += 1
                return "".join(parts)
            if c == "&":
                parts.append(self._reference())
            elif c == "<" or not _is_char(ord(c)):
                raise self._wrong(INVALID_TOKEN, self.at)
            else:
                parts.append(" " if c in "\t\n" else c)
                self.at += 1
