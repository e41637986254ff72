"""Files that lie in memory, and the names of module io that programs use."""

from _io import UnsupportedOperation

import _text

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class IOBase:
    """What all files in memory have."""

    def __init__(self) -> None:
        self.closed = False

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close()

    def close(self) -> None:
        """No more reading and writing."""
        self.closed = True

    def flush(self) -> None:
        """Nothing: all is in memory."""
        self._check()

    def readable(self) -> bool:
        self._check()
        return True

    def writable(self) -> bool:
        self._check()
        return True

    def seekable(self) -> bool:
        self._check()
        return True

    def isatty(self) -> bool:
        self._check()
        return False

    def fileno(self) -> int:
        raise UnsupportedOperation("fileno")

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")


class RawIOBase(IOBase):
    """Files of bytes without a buffer."""


class BufferedIOBase(IOBase):
    """Files of bytes."""


class TextIOBase(IOBase):
    """Files of text."""


class StringIO(TextIOBase):
    """A file of text in memory. What is written at its end waits in a buffer until somebody reads."""

    __module__ = "_io"

    encoding: str | None = None
    errors: str | None = None
    line_buffering = False
    newlines: str | None = None

    def __init__(self, initial_value: str | None = "", newline: str | None = "\n") -> None:
        super().__init__()
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._text = ""
        self._waiting = bytearray()
        self._size = 0
        self._at = 0
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _whole(self) -> str:
        if self._waiting:
            self._text += _text.made(self._waiting)
            self._waiting.clear()
        return self._text

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def getvalue(self) -> str:
        """All that is in the file."""
        self._check()
        return self._whole()

    def write(self, s, /) -> int:  # type: ignore[no-untyped-def]
        """Puts text where the file stands; returns its length."""
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        text = s
        if self._newline is None:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline == "\r\n" or self._newline == "\r":
            text = text.replace("\n", self._newline)
        if self._at == self._size:
            _text.put(self._waiting, text)
        elif text:
            whole = self._whole()
            before = whole[: self._at] + "\0" * (self._at - self._size)
            self._text = before + text + whole[self._at + len(text) :]
        if text:
            self._at += len(text)
            self._size = max(self._size, self._at)
        return len(s)

    def writelines(self, lines, /) -> None:  # type: ignore[no-untyped-def]
        """Writes each."""
        for line in lines:
            self.write(line)

    def read(self, size: int | None = -1, /) -> str:
        """So many characters, or all that are left."""
        self._check()
        whole = self._whole()
        end = self._size if size is None or size < 0 else min(self._at + size, self._size)
        if end <= self._at:
            return ""
        text = whole[self._at : end]
        self._at = end
        return text

    def readline(self, size: int | None = -1, /) -> str:
        """Up to the end of the line, or so many characters of it."""
        self._check()
        whole = self._whole()
        if self._at >= self._size:
            return ""
        end = self._line_end(whole)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        text = whole[self._at : end]
        self._at = end
        return text

    def _line_end(self, whole: str) -> int:
        if self._newline == "":
            found = [at for at in (whole.find("\n", self._at), whole.find("\r", self._at)) if at >= 0]
            if not found:
                return self._size
            at = min(found)
            return at + 2 if whole.startswith("\r\n", at) else at + 1
        mark = "\n" if self._newline is None else self._newline
        at = whole.find(mark, self._at)
        return self._size if at < 0 else at + len(mark)

    def readlines(self, hint: int | None = -1, /) -> list[str]:
        """The lines that are left, or enough of them for so many characters."""
        lines: list[str] = []
        size = 0
        while True:
            line = self.readline()
            if not line:
                return lines
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                return lines

    def __iter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self) -> int:
        """Where the file stands."""
        self._check()
        return self._at

    def seek(self, pos: int, whence: int = 0, /) -> int:
        """Goes to a position; from the end or from here only by nothing."""
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if pos < 0 and whence == 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._at = pos
        elif whence == 2:
            self._at = self._size
        return self._at

    def truncate(self, pos: int | None = None, /) -> int:
        """Cuts off what lies behind a position."""
        self._check()
        size = self._at if pos is None else pos
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        if size < self._size:
            self._text = self._whole()[:size]
            self._size = size
        return size


class BytesIO(BufferedIOBase):
    """A file of bytes in memory."""

    __module__ = "_io"

    def __init__(self, initial_bytes=b"") -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self._data = bytearray() if initial_bytes is None else bytearray(initial_bytes)
        self._at = 0

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def getvalue(self) -> bytes:
        """All that is in the file."""
        self._check()
        return bytes(self._data)

    def write(self, b, /) -> int:  # type: ignore[no-untyped-def]
        """Puts bytes where the file stands; returns how many."""
        self._check()
        if not isinstance(b, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        if self._at > len(self._data) and b:
            self._data += bytes(self._at - len(self._data))
        if self._at == len(self._data):
            self._data += b
        else:
            self._data[self._at : self._at + len(b)] = b
        self._at += len(b)
        return len(b)

    def writelines(self, lines, /) -> None:  # type: ignore[no-untyped-def]
        """Writes each."""
        for line in lines:
            self.write(line)

    def read(self, size: int | None = -1, /) -> bytes:
        """So many bytes, or all that are left."""
        self._check()
        end = len(self._data) if size is None or size < 0 else min(self._at + size, len(self._data))
        if end <= self._at:
            return b""
        data = bytes(self._data[self._at : end])
        self._at = end
        return data

    def read1(self, size: int | None = -1, /) -> bytes:
        """As `read`."""
        return self.read(size)

    def readinto(self, buffer: bytearray, /) -> int:
        """Fills a bytearray from its start; returns how many bytes there were."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readline(self, size: int | None = -1, /) -> bytes:
        """Up to the end of the line, or so many bytes of it."""
        self._check()
        if self._at >= len(self._data):
            return b""
        found = self._data.find(b"\n", self._at)
        end = len(self._data) if found < 0 else found + 1
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        data = bytes(self._data[self._at : end])
        self._at = end
        return data

    def readlines(self, hint: int | None = None, /) -> list[bytes]:
        """The lines that are left, or enough of them for so many bytes."""
        lines: list[bytes] = []
        size = 0
        while True:
            line = self.readline()
            if not line:
                return lines
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                return lines

    def __iter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self) -> int:
        """Where the file stands."""
        self._check()
        return self._at

    def seek(self, pos: int, whence: int = 0, /) -> int:
        """Goes to a position, counted from the start, from here or from the end."""
        self._check()
        if pos < 0 and whence == 0:
            raise ValueError(f"negative seek value {pos}")
        if whence == 0:
            start = 0
        elif whence == 1:
            start = self._at
        elif whence == 2:
            start = len(self._data)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._at = max(0, start + pos)
        return self._at

    def truncate(self, size: int | None = None, /) -> int:
        """Cuts off what lies behind a position."""
        self._check()
        end = self._at if size is None else size
        if end < 0:
            raise ValueError(f"negative size value {end}")
        del self._data[end:]
        return end
