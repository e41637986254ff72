"""Words as a shell splits them."""

import sys
from collections.abc import Iterable

_BLANK = " \t\r\n"
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def split(s: str, comments: bool = False, posix: bool = True) -> list[str]:
    """The words of a line; quotes and backslashes are taken off, or kept when not `posix`.

    ValueError for a quote that isn't closed and for a backslash with nothing behind it.
    """
    words: list[str] = []
    at, n = 0, len(s)
    while at < n:
        c = s[at]
        if c in _BLANK:
            at += 1
        elif comments and c == "#":
            end = s.find("\n", at)
            at = n if end < 0 else end + 1
        else:
            word, at = _posix_word(s, at, comments) if posix else _plain_word(s, at, comments)
            words.append(word)
    return words


def _posix_word(s: str, at: int, comments: bool) -> tuple[str, int]:
    """The word that begins at a place, and the place behind it."""
    parts: list[str] = []
    n = len(s)
    while at < n and s[at] not in _BLANK and not (comments and s[at] == "#"):
        c = s[at]
        at += 1
        if c == "'":
            end = s.find("'", at)
            if end < 0:
                raise ValueError("No closing quotation")
            parts.append(s[at:end])
            at = end + 1
        elif c == '"':
            at = _double_quoted(s, at, parts)
        elif c == "\\":
            if at == n:
                raise ValueError("No escaped character")
            parts.append(s[at])
            at += 1
        else:
            parts.append(c)
    return "".join(parts), at


def _double_quoted(s: str, at: int, parts: list[str]) -> int:
    """Adds what stands up to the closing quote; the place behind it."""
    n = len(s)
    while at < n:
        c = s[at]
        if c == '"':
            return at + 1
        if c == "\\":
            at += 1
            if at == n:
                raise ValueError("No escaped character")
            if s[at] not in '"\\':
                parts.append("\\")
        parts.append(s[at])
        at += 1
    raise ValueError("No closing quotation")


def _plain_word(s: str, at: int, comments: bool) -> tuple[str, int]:
    """The same with its quotes. A word that begins with one ends with it; inside a word one is plain, and a comment is
    taken out of the word, which goes on in the next line."""
    n = len(s)
    if s[at] in "'\"":
        end = s.find(s[at], at + 1)
        if end < 0:
            raise ValueError("No closing quotation")
        return s[at : end + 1], end + 1
    parts: list[str] = []
    while at < n and s[at] not in _BLANK:
        if comments and s[at] == "#":
            end = s.find("\n", at)
            at = n if end < 0 else end + 1
        else:
            parts.append(s[at])
            at += 1
    return "".join(parts), at


def quote(s: str) -> str:
    """The text as one word of a shell."""
    if not s:
        return "''"
    if all(c in _SAFE for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command: Iterable[str]) -> str:
    """The words as a line that splits into them."""
    return " ".join([quote(word) for word in split_command])


class shlex:
    """Words of a text, one after the other; what its attributes name may be changed before the first."""

    def __init__(  # type: ignore[no-untyped-def]
        self, instream=None, infile: str | None = None, posix: bool = False, punctuation_chars=False
    ) -> None:
        if instream is None:
            self._text = sys.stdin.read()
        elif isinstance(instream, str):
            self._text = instream
        else:
            self._text = instream.read()
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = _BLANK
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.lineno = 1
        self.token = ""
        self._at = 0
        self._pushed: list[str] = []
        self.punctuation_chars = ""
        if isinstance(punctuation_chars, str):
            self.punctuation_chars = punctuation_chars
        elif punctuation_chars:
            self.punctuation_chars = "();<>|&"
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in self.punctuation_chars])

    def push_token(self, tok: str) -> None:
        """The next word will be this one."""
        self._pushed.append(tok)

    def get_token(self) -> str | None:
        """The next word; at the end "", or None when `posix`."""
        found = self._pushed.pop() if self._pushed else self.read_token()
        self.token = found or ""
        return found

    def __iter__(self) -> "shlex":
        return self

    def __next__(self) -> str:
        found = self.get_token()
        if found is None or (found == "" and not self.posix):
            raise StopIteration
        return found

    def error_leader(self, infile: str | None = None, lineno: int | None = None) -> str:
        """What stands in front of a message about the place where it is."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def _next(self) -> str:
        """The next character; "" at the end."""
        if self._at >= len(self._text):
            return ""
        c = self._text[self._at]
        self._at += 1
        if c == "\n":
            self.lineno += 1
        return c

    def _back(self) -> None:
        self._at -= 1
        if self._text[self._at] == "\n":
            self.lineno -= 1

    def _skip_line(self) -> None:
        end = self._text.find("\n", self._at)
        self._at = len(self._text) if end < 0 else end + 1
        self.lineno += 1

    def read_token(self) -> str | None:
        """The next word of the text."""
        while True:
            c = self._next()
            if not c:
                return self.eof
            if c in self.commenters:
                self._skip_line()
            elif c not in self.whitespace:
                return self._word(c)

    def _word(self, c: str) -> str | None:
        if c in self.punctuation_chars:
            return self._punctuation(c)
        if not self.posix and c in self.quotes:
            return self._quoted(c)
        is_word = c in self.wordchars or self.whitespace_split or c in self.quotes
        if not is_word and not (self.posix and c in self.escape):
            return c
        return self._posix_word(c) if self.posix else self._plain_word(c)

    def _punctuation(self, c: str) -> str:
        """Such characters in a row."""
        word = ""
        while c and (c in self.punctuation_chars or (c in self.commenters and not self.posix)):
            if c in self.punctuation_chars:
                word += c
            else:
                self._skip_line()
            c = self._next()
        if c:
            self._back()
        return word

    def _quoted(self, quote: str) -> str:
        """A quoted text with its quotes."""
        word = quote
        while True:
            c = self._next()
            if not c:
                raise ValueError("No closing quotation")
            word += c
            if c == quote:
                return word

    def _goes_on(self, c: str) -> bool:
        """Whether a character that is no quote belongs to the word before it."""
        if c in self.whitespace or (c in self.commenters and not self.whitespace_split):
            return False
        if c in self.punctuation_chars:
            return False
        return c in self.wordchars or c in self.quotes or self.whitespace_split

    def _plain_word(self, c: str) -> str:
        word = ""
        while c and c not in self.whitespace:
            if c in self.commenters:
                self._skip_line()  # the word goes on in the next line
            elif self._goes_on(c):
                word += c
            else:
                self._back()
                break
            c = self._next()
        return word

    def _posix_word(self, c: str) -> str:
        word = ""
        while c and c not in self.whitespace:
            if c in self.commenters:
                self._skip_line()
                break
            if c in self.quotes:
                word += self._inside(c)
            elif c in self.escape:
                c = self._next()
                if not c:
                    raise ValueError("No escaped character")
                word += c
            elif self._goes_on(c):
                word += c
            else:
                self._back()
                break
            c = self._next()
        return word

    def _inside(self, quote: str) -> str:
        """What stands up to the closing quote."""
        word = ""
        while True:
            c = self._next()
            if c == quote:
                return word
            if c and c in self.escape and quote in self.escapedquotes:
                following = self._next()
                if not following:
                    raise ValueError("No escaped character")
                if following != quote and following not in self.escape:
                    word += c
                word += following
                c = following
            else:
                word += c
            if not c:
                raise ValueError("No closing quotation")
