"""Files over sockets, as `makefile` gives them: raw, buffered, and text in UTF-8, ASCII or Latin-1."""

from io import UnsupportedOperation

_ROOM = 8192


class RawStream:
    """A file whose every read and write is one of the socket: makefile("rb", 0)."""

    def __init__(self, sock, mode: str) -> None:  # type: ignore[no-untyped-def]
        self._sock = sock
        self.mode = mode
        self.closed = False
        self._timed_out = False

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    @property
    def name(self) -> int:
        """The descriptor."""
        return -1 if self.closed else self._sock.fileno()

    def fileno(self) -> int:
        """The descriptor."""
        self._check()
        return self._sock.fileno()

    def readable(self) -> bool:
        self._check()
        return "r" in self.mode

    def writable(self) -> bool:
        self._check()
        return "w" in self.mode

    def seekable(self) -> bool:
        self._check()
        return False

    def isatty(self) -> bool:
        self._check()
        return False

    def flush(self) -> None:
        """Nothing waits here."""
        self._check()

    def close(self) -> None:
        """The socket goes with its last file, if it is closed itself."""
        if not self.closed:
            self.closed = True
            self._sock._file_closed()

    def _some(self, size: int) -> bytes:
        if self._timed_out:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock._receive(size, 0)
        except TimeoutError:
            self._timed_out = True
            raise

    def read(self, size: int | None = -1, /) -> bytes:
        """What one receive gives, or all there is."""
        self._check_readable()
        if size is None or size < 0:
            return self._rest()
        return self._some(size)

    def _check_readable(self) -> None:
        if self.closed or "r" not in self.mode:
            self._check()
            raise UnsupportedOperation("not readable")

    def _check_writable(self) -> None:
        if self.closed or "w" not in self.mode:
            self._check()
            raise UnsupportedOperation("not writable")

    def _rest(self) -> bytes:
        parts = []
        while True:
            part = self._some(65536)
            if not part:
                return b"".join(parts)
            parts.append(part)

    def readline(self, size: int | None = -1, /) -> bytes:
        """A line, byte by byte: what is behind it stays in the socket."""
        self._check_readable()
        parts = []
        while size is None or size < 0 or len(parts) < size:
            one = self._some(1)
            if not one:
                break
            parts.append(one)
            if one == b"\n":
                break
        return b"".join(parts)

    def readlines(self) -> list[bytes]:
        """All lines."""
        return list(self)

    def write(self, b, /) -> int:  # type: ignore[no-untyped-def]
        """As many bytes as the socket takes."""
        self._check_writable()
        return self._sock.send(b)


class BinaryStream:
    """A buffered file of bytes: makefile("rb"), makefile("wb"), makefile("rwb")."""

    def __init__(self, sock, mode: str) -> None:  # type: ignore[no-untyped-def]
        self.raw = RawStream(sock, mode)
        self.mode = mode
        self._data = b""
        self._at = 0
        self._waiting: list[bytes] = []
        self._size = 0

    @property
    def closed(self) -> bool:
        """Whether close() was called."""
        return self.raw.closed

    @property
    def name(self) -> int:
        """The descriptor."""
        return self.raw.name

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self) -> None:
        if self.raw.closed:
            raise ValueError("I/O operation on closed file.")

    def _check_readable(self) -> None:
        if self.raw.closed:
            raise ValueError("read of closed file")
        if "r" not in self.mode:
            raise UnsupportedOperation("read")

    def fileno(self) -> int:
        """The descriptor."""
        return self.raw.fileno()

    def readable(self) -> bool:
        return self.raw.readable()

    def writable(self) -> bool:
        return self.raw.writable()

    def seekable(self) -> bool:
        return self.raw.seekable()

    def isatty(self) -> bool:
        return self.raw.isatty()

    def close(self) -> None:
        """What waits is sent first."""
        if not self.raw.closed:
            try:
                self._send()
            finally:
                self.raw.close()

    def flush(self) -> None:
        """Sends what waits."""
        if self.raw.closed:
            raise ValueError("flush of closed file")
        self._send()

    def _send(self) -> None:
        if self._size:
            data = b"".join(self._waiting)
            self._waiting.clear()
            self._size = 0
            self.raw._sock.sendall(data)

    def write(self, b, /) -> int:  # type: ignore[no-untyped-def]
        """Keeps the bytes until there are many, or flush() or close()."""
        if self.raw.closed:
            raise ValueError("write to closed file")
        if "w" not in self.mode:
            raise UnsupportedOperation("write")
        octets = b if isinstance(b, bytes) else bytes(b)
        self._waiting.append(octets)
        self._size += len(octets)
        if self._size > _ROOM:
            self._send()
        return len(octets)

    def writelines(self, lines, /) -> None:  # type: ignore[no-untyped-def]
        """Writes each."""
        for line in lines:
            self.write(line)

    def _more(self, size: int) -> bool:
        """Receives behind what is left; false at the end of the stream."""
        data = self.raw._some(max(size, _ROOM))
        self._data = self._data[self._at :] + data if self._at < len(self._data) else data
        self._at = 0
        return len(data) != 0

    def _take(self, size: int) -> bytes:
        """The next bytes of the buffer, as far as it goes."""
        data = self._data[self._at : self._at + size]
        self._at += len(data)
        return data

    def read(self, size: int | None = -1, /) -> bytes:
        """So many bytes, fewer only at the end; all that comes."""
        self._check_readable()
        if size is None or size < 0:
            return self._take(len(self._data)) + self.raw._rest()
        have = len(self._data) - self._at
        if have >= size:
            return self._take(size)
        parts = [self._take(have)]
        while have < size:
            if not self._more(min(size - have, 65536)):
                break
            part = self._take(size - have)
            parts.append(part)
            have += len(part)
        return b"".join(parts)

    def read1(self, size: int = -1, /) -> bytes:
        """What is there, or what one receive gives."""
        self._check_readable()
        if self._at >= len(self._data):
            self._more(size)
        return self._take(size if size >= 0 else len(self._data))

    def peek(self, size: int = 0, /) -> bytes:
        """What is there, or what one receive gives; it stays."""
        self._check_readable()
        if self._at >= len(self._data):
            self._more(size)
        return self._data[self._at :]

    def readinto(self, b, /) -> int:  # type: ignore[no-untyped-def]
        """Fills a bytearray or memoryview."""
        data = self.read(len(b))
        b[: len(data)] = data
        return len(data)

    def readline(self, size: int | None = -1, /) -> bytes:
        """Up to the end of the line, or so many bytes of it."""
        self._check_readable()
        limit = -1 if size is None else size
        at = self._at
        end = self._data.find(b"\n", at) + 1
        if end and (limit < 0 or end - at <= limit):
            self._at = end
            return self._data[at:end]
        seen = 0
        while True:
            end = self._data.find(b"\n", self._at + seen) + 1
            have = len(self._data) - self._at
            if end == 0 and (limit < 0 or have < limit):
                seen = have
                if self._more(0):
                    continue
            count = end - self._at if end else len(self._data) - self._at
            return self._take(min(count, limit) if limit >= 0 else count)

    def readlines(self, hint: int | None = -1, /) -> list[bytes]:
        """All lines, or enough of them for so many bytes."""
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


class TextStream:
    """A file of text: makefile(), makefile("w"), makefile("rw")."""

    def __init__(self, sock, mode: str, encoding: str | None, errors: str | None, newline: str | None) -> None:  # type: ignore[no-untyped-def]
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = BinaryStream(sock, mode)
        self.mode = mode
        self.encoding = "UTF-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        name = self.encoding.lower().replace("_", "-")
        if name in ("utf-8", "utf8"):
            self._kind = 0
        elif name in ("ascii", "us-ascii"):
            self._kind = 1
        elif name in ("latin-1", "latin1", "iso-8859-1", "iso8859-1"):
            self._kind = 2
        else:
            raise LookupError(f"unknown encoding: {encoding}")
        if self.errors != "strict":
            raise NotImplementedError("errors of a socket's file other than 'strict'")
        self._newline = newline
        self._text = ""
        self._at = 0

    @property
    def closed(self) -> bool:
        """Whether close() was called."""
        return self.buffer.closed

    @property
    def name(self) -> int:
        """The descriptor."""
        return self.buffer.name

    def __enter__(self):  # type: ignore[no-untyped-def]
        self.buffer._check()
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        self.buffer._check()
        return self

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def fileno(self) -> int:
        """The descriptor."""
        return self.buffer.fileno()

    def readable(self) -> bool:
        return self.buffer.readable()

    def writable(self) -> bool:
        return self.buffer.writable()

    def flush(self) -> None:
        """Sends what waits."""
        self.buffer.flush()

    def close(self) -> None:
        """What waits is sent first."""
        self.buffer.close()

    def _decoded(self, data: bytes) -> str:
        if self._kind == 0:
            return data.decode()
        return data.decode("ascii") if self._kind == 1 else data.decode("latin-1")

    def write(self, s: str, /) -> int:
        """Keeps the text until there is much, or flush() or close()."""
        if self.buffer.closed:
            raise ValueError("I/O operation on closed file.")
        if "w" not in self.mode:
            raise UnsupportedOperation("not writable")
        text = s
        if self._newline == "\r" or self._newline == "\r\n":
            text = s.replace("\n", self._newline)
        if self._kind == 0:
            self.buffer.write(text.encode())
        else:
            self.buffer.write(text.encode("ascii") if self._kind == 1 else text.encode("latin-1"))
        return len(s)

    def writelines(self, lines, /) -> None:  # type: ignore[no-untyped-def]
        """Writes each."""
        for line in lines:
            self.write(line)

    def _check_readable(self) -> None:
        if self.buffer.closed:
            raise ValueError("I/O operation on closed file.")
        if "r" not in self.mode:
            raise UnsupportedOperation("not readable")

    def readline(self, size: int | None = -1, /) -> str:
        """Up to the end of the line, or so many characters of it."""
        self._check_readable()
        limit = -1 if size is None else size
        while True:
            end = self._line_end()
            if end >= 0 or 0 <= limit <= len(self._text) - self._at:
                break
            data = self.buffer.readline()
            if not data:
                end = len(self._text)
                break
            self._add(data)
        if end < 0 or (limit >= 0 and end > self._at + limit):
            end = self._at + limit
        line = self._text[self._at : end]
        self._at = end
        return line

    def _add(self, data: bytes) -> None:
        text = self._decoded(data)
        if self._newline is None and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._text = self._text[self._at :] + text
        self._at = 0

    def _line_end(self) -> int:
        """The position behind the next line, or -1."""
        mark = self._newline
        if mark is None or mark == "":
            end = self._text.find("\n", self._at) + 1
            if mark is None:
                return end or -1
            alone = self._text.find("\r", self._at) + 1
            if alone and (not end or alone < end - 1) and alone < len(self._text):
                return alone
            return end or -1
        at = self._text.find(mark, self._at)
        return at + len(mark) if at >= 0 else -1

    def read(self, size: int | None = -1, /) -> str:
        """So many characters, fewer only at the end; all that comes."""
        self._check_readable()
        limit = -1 if size is None else size
        if limit < 0:
            self._add(self.buffer.read())
            limit = len(self._text)
        while len(self._text) - self._at < limit:
            data = self.buffer.readline()
            if not data:
                break
            self._add(data)
        text = self._text[self._at : self._at + limit]
        self._at += len(text)
        return text

    def readlines(self) -> list[str]:
        """All lines."""
        return list(self)
