"""HTML taken apart into tags, text, comments and references, as it is met in the wild: nothing is an error."""

from html import unescape

__all__ = ["HTMLParser"]

_SPACE = " \t\n\r\x0c"
_RAW = ("script", "style")


def _is_letter(c: str) -> bool:
    return c.isascii() and c.isalpha()


class HTMLParser:
    """Tells what it meets to methods that subclasses have.

    With `convert_charrefs`, references in text are characters; without, they are told on their own."""

    CDATA_CONTENT_ELEMENTS = _RAW

    def __init__(self, *, convert_charrefs: bool = True) -> None:
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self) -> None:
        """Forgets all."""
        self.rawdata = ""
        self.cdata_elem: str | None = None
        self._start_tag: str | None = None
        self._line = 1
        self._column = 0

    def feed(self, data: str) -> None:
        """More of the document; what may go on waits."""
        self.rawdata += data
        self._go(False)

    def close(self) -> None:
        """There is no more."""
        self._go(True)

    def getpos(self) -> tuple[int, int]:
        """Line, from 1, and column, from 0, of what is being told."""
        return self._line, self._column

    def get_starttag_text(self) -> str | None:
        """The last tag as it was written."""
        return self._start_tag

    def _to(self, start: int, end: int) -> int:
        """Counts lines up to a place."""
        lines = self.rawdata.count("\n", start, end)
        if lines:
            self._line += lines
            self._column = end - (self.rawdata.rfind("\n", start, end) + 1)
        else:
            self._column += end - start
        return end

    def _go(self, ends: bool) -> None:
        data = self.rawdata
        at = 0
        while at < len(data):
            raw = self.cdata_elem
            if raw is not None:
                stop = self._raw_end(at, raw)
                if stop < 0:
                    # text that never ends is told by nobody, as in CPython
                    break
            elif self.convert_charrefs:
                stop = data.find("<", at)
                if stop < 0:
                    amp = data.rfind("&", max(at, len(data) - 34))
                    if not ends and amp >= 0 and not any(c in data[amp:] for c in " \t\n\r\x0c;"):
                        break
                    stop = len(data)
            else:
                found = [p for p in (data.find("<", at), data.find("&", at)) if p >= 0]
                stop = min(found) if found else len(data)
            if at < stop:
                text = data[at:stop]
                self.handle_data(unescape(text) if self.convert_charrefs and raw is None else text)
            at = self._to(at, stop)
            if at == len(data):
                break
            end = self._mark(at, ends) if data[at] == "<" else self._reference(at, ends)
            if end < 0:
                break
            at = self._to(at, end)
        if ends and at < len(data) and self.cdata_elem is None:
            text = data[at:]
            self.handle_data(unescape(text) if self.convert_charrefs else text)
            at = self._to(at, len(data))
        self.rawdata = data[at:]

    def _raw_end(self, at: int, name: str) -> int:
        """Where the tag stands that ends text without tags."""
        lower = self.rawdata.lower()
        while True:
            at = lower.find("</", at)
            end = lower.find(">", at)
            if at < 0 or end < 0:
                return -1
            if lower[at + 2 : end].strip() == name:
                return at
            at += 2

    def _mark(self, at: int, ends: bool) -> int:
        """What begins with `<`; where it ends, or -1 if that is not there yet."""
        data = self.rawdata
        second = data[at + 1 : at + 2]
        if _is_letter(second):
            return self._tag(at, ends)
        if second == "/":
            return self._end_tag(at, ends)
        if data.startswith("<!--", at):
            end = data.find("-->", at + 4)
            if end >= 0:
                self.handle_comment(data[at + 4 : end])
                return end + 3
            return self._rest(at, ends)
        if second == "?":
            end = data.find(">", at + 2)
            if end >= 0:
                self.handle_pi(data[at + 2 : end])
                return end + 1
            return self._rest(at, ends)
        if second == "!":
            return self._declaration(at, ends)
        if not second and not ends:
            return -1
        self.handle_data("<")
        return at + 1

    def _rest(self, at: int, ends: bool) -> int:
        """What never ends: a `<` as text, and what follows."""
        if not ends:
            return -1
        stop = self.rawdata.find(">", at + 1)
        if stop < 0:
            stop = self.rawdata.find("<", at + 1)
            if stop < 0:
                stop = at + 1
        else:
            stop += 1
        text = self.rawdata[at:stop]
        self.handle_data(unescape(text) if self.convert_charrefs and self.cdata_elem is None else text)
        return stop

    def _declaration(self, at: int, ends: bool) -> int:
        data = self.rawdata
        end = data.find(">", at + 2)
        if data.startswith("<![", at):
            close = data.find("]>" if not data.startswith("<![CDATA[", at) else "]]>", at)
            if close < 0:
                return self._rest(at, ends)
            self.unknown_decl(data[at + 3 : close])
            return data.find(">", close) + 1
        if end < 0:
            return self._rest(at, ends)
        if data[at : at + 9].lower() == "<!doctype":
            self.handle_decl(data[at + 2 : end])
        else:
            self.handle_comment(data[at + 2 : end])
        return end + 1

    def _end_tag(self, at: int, ends: bool) -> int:
        data = self.rawdata
        end = data.find(">", at + 2)
        if end < 0:
            return self._rest(at, ends)
        plain = data[at + 2 : end].strip(_SPACE)
        if _is_letter(plain[:1]) and all(c.isascii() and c.isalnum() or c in "-.:_" for c in plain):
            self.handle_endtag(plain.lower())
            self.cdata_elem = None
            return end + 1
        if not _is_letter(data[at + 2 : at + 3]):
            if data[at + 2] == ">":
                return at + 3
            self.handle_comment(data[at + 2 : end])
            return end + 1
        stop = at + 2
        while stop < end and data[stop] not in _SPACE + "/":
            stop += 1
        name = data[at + 2 : stop].lower()
        self.handle_endtag(name)
        self.cdata_elem = None
        return end + 1

    def _tag(self, at: int, ends: bool) -> int:
        """A tag and its attributes."""
        data = self.rawdata
        size = len(data)
        place = at + 1
        while place < size and data[place] not in _SPACE + "/>":
            place += 1
        name = data[at + 1 : place].lower()
        attributes: list[tuple[str, str | None]] = []
        closed = False
        while True:
            while place < size and data[place] in _SPACE + "/":
                closed = data[place] == "/"
                place += 1
            if place >= size:
                return self._rest(at, ends)
            if data[place] == ">":
                break
            closed = False
            first = place
            place += 1
            while place < size and data[place] not in _SPACE + "/>=":
                place += 1
            key = data[first:place].lower()
            after = place
            while after < size and data[after] in _SPACE:
                after += 1
            if data[after : after + 1] != "=":
                attributes.append((key, None))
                continue
            place = after
            while data[place : place + 1] == "=":
                place += 1
            while place < size and data[place] in _SPACE:
                place += 1
            quote = data[place : place + 1]
            if quote in ("'", '"') and quote:
                end = data.find(quote, place + 1)
                if end < 0:
                    # a quote that is never closed is a name of its own
                    attributes.append((key, ""))
                    continue
                value = data[place + 1 : end]
                place = end + 1
            else:
                end = place
                while end < size and data[end] not in _SPACE + ">":
                    end += 1
                value = data[place:end]
                place = end
            attributes.append((key, unescape(value)))
        self._start_tag = data[at : place + 1]
        if closed and data[place - 1] == "/":
            self.handle_startendtag(name, attributes)
        else:
            self.handle_starttag(name, attributes)
            if name in self.CDATA_CONTENT_ELEMENTS:
                self.cdata_elem = name
        return place + 1

    def _reference(self, at: int, ends: bool) -> int:
        """What begins with `&`, where references are told on their own."""
        data = self.rawdata
        number = data.startswith("&#", at)
        first = at + 2 if number else at + 1
        end = first
        if number and data[end : end + 1] in ("x", "X"):
            end += 1
        while end < len(data) and data[end].isascii() and data[end].isalnum():
            end += 1
        if end == len(data) and not ends:
            return -1
        good = end > first and (data[first].isdigit() or data[first] in "xX" if number else _is_letter(data[first]))
        if not good:
            self.handle_data(data[at:first])
            return first
        if number:
            self.handle_charref(data[first:end])
        else:
            self.handle_entityref(data[first:end])
        return end + 1 if data[end : end + 1] == ";" else end

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>`"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<a href="x">`"""

    def handle_endtag(self, tag: str) -> None:
        """`</a>`"""

    def handle_data(self, data: str) -> None:
        """Text."""

    def handle_charref(self, name: str) -> None:
        """`&#60;`"""

    def handle_entityref(self, name: str) -> None:
        """`&lt;`"""

    def handle_comment(self, data: str) -> None:
        """`<!-- … -->`"""

    def handle_decl(self, decl: str) -> None:
        """`<!DOCTYPE html>`"""

    def handle_pi(self, data: str) -> None:
        """`<?php … ?>`"""

    def unknown_decl(self, data: str) -> None:
        """`<![…]>`"""
