"""Text files in other encodings than UTF-8, or with errors that are not raised: they are read at once."""

import sys


def opened(file, mode, encoding, errors, newline):
    """What `open` gives for text where the encoding or the errors are not the compiler's own."""
    return CodedFile(file, mode, encoding, errors, newline)


class CodedFile:
    """A text file over one of bytes."""

    def __init__(self, file, mode: str, encoding: str | None, errors: str | None, newline: str | None) -> None:
        kind = mode.replace("t", "")
        if kind not in ("r", "w", "a", "x"):
            if kind in ("r+", "w+", "a+", "x+", "+r", "+w", "+a", "+x"):
                raise NotImplementedError("files in other encodings than UTF-8 are either read or written")
            if "b" in kind:
                raise ValueError("binary mode doesn't take an encoding argument")
            raise ValueError(f"invalid mode: '{mode}'")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.name = file
        self.mode = mode
        self.encoding = "UTF-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        self.closed = False
        self._reads = kind == "r"
        self._newline = newline
        self._begun = False
        self._text = ""
        self._at = 0
        if kind == "r":
            self._file = open(file, "rb")  # noqa: SIM115
        elif kind == "w":
            self._file = open(file, "wb")  # noqa: SIM115
        elif kind == "a":
            self._file = open(file, "ab")  # noqa: SIM115
            self._begun = self._file.tell() > 0
        else:
            self._file = open(file, "xb")  # noqa: SIM115
        "".encode(self.encoding)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):
        return self

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _load(self) -> None:
        self._check()
        if not self._reads:
            sys._unsupported("not readable")
        if not self._begun:
            self._begun = True
            text = self._file.read().decode(self.encoding, self.errors)
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            self._text = text

    def _line_end(self) -> int:
        """Where the line that begins here ends."""
        text, at = self._text, self._at
        mark = self._newline
        if mark is None or mark == "\n":
            found = text.find("\n", at) + 1
        elif mark:
            found = text.find(mark, at)
            found = found + len(mark) if found >= 0 else 0
        else:
            found = text.find("\n", at) + 1
            back = text.find("\r", at) + 1
            if back and (not found or back < found):
                found = back + 1 if text[back : back + 1] == "\n" else back
        return found if found else len(text)

    def read(self, size: int | None = -1, /) -> str:
        self._load()
        end = len(self._text) if size is None or size < 0 else min(self._at + size, len(self._text))
        part = self._text[self._at : end]
        self._at = end
        return part

    def readline(self, size: int = -1, /) -> str:
        self._load()
        end = self._line_end()
        if 0 <= size < end - self._at:
            end = self._at + size
        part = self._text[self._at : end]
        self._at = end
        return part

    def readlines(self, hint: int = -1, /) -> list[str]:
        lines: list[str] = []
        total = 0
        while hint <= 0 or total < hint:
            line = self.readline()
            if not line:
                break
            total += len(line)
            lines.append(line)
        return lines

    def write(self, text: str, /) -> int:
        self._check()
        if self._reads:
            sys._unsupported("not writable")
        mark = self._newline
        shown = text.replace("\n", mark) if mark == "\r" or mark == "\r\n" else text
        name = self.encoding.lower().replace("_", "-")
        if self._begun and name in ("utf-16", "utf16", "utf-32", "utf32", "utf-8-sig"):
            name = {"utf-8-sig": "utf-8"}.get(name, "utf-16-le" if "16" in name else "utf-32-le")
        self._begun = self._begun or bool(text)
        self._file.write(shown.encode(name, self.errors) if text else b"")
        return len(text)

    def writelines(self, lines) -> None:
        for line in lines:
            self.write(line)

    def seek(self, place: int, whence: int = 0, /) -> int:
        self._load()
        if place != 0 or whence not in (0, 2):
            raise NotImplementedError("files in other encodings than UTF-8 go to their beginning or end only")
        self._at = len(self._text) if whence == 2 else 0
        return 0

    def flush(self) -> None:
        self._check()
        self._file.flush()

    def fileno(self) -> int:
        return self._file.fileno()

    def isatty(self) -> bool:
        return False

    def readable(self) -> bool:
        self._check()
        return self._reads

    def writable(self) -> bool:
        self._check()
        return not self._reads

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self._file.close()
