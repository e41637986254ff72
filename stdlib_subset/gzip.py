"""Files of gzip (RFC 1952), held in memory as a whole.

What `gzip.open` gives depends on its mode: where that is written in the program, the compiler calls `_open_binary` or
`_open_text` (`frontend/text_or_bytes.py`)."""

import builtins
import io
import os
import time
import zlib

from _inflate import Invalid, Truncated, inflate

__all__ = ["BadGzipFile", "GzipFile", "compress", "decompress", "open"]


class BadGzipFile(OSError):
    """No file of gzip."""


def compress(data, compresslevel: int = 9, *, mtime: float | None = None) -> bytes:  # type: ignore[no-untyped-def]
    """A file with one member; `mtime` is when it was made, in seconds since 1970, now if none is given."""
    made = zlib.compress(data, compresslevel, 31)
    when = int(time.time() if mtime is None else mtime) & 0xFFFFFFFF
    return made[:4] + when.to_bytes(4, "little") + made[8:9] + b"\xff" + made[10:]


def decompress(data) -> bytes:  # type: ignore[no-untyped-def]
    """What all members of a file hold."""
    octets = bytes(data)
    parts: list[bytes] = []
    at = 0
    while at < len(octets):
        if parts:
            while at < len(octets) and octets[at] == 0:
                at += 1
            if at == len(octets):
                break
        part, at = _member(octets, at)
        parts.append(part)
    return b"".join(parts)


def _member(data: bytes, at: int) -> tuple[bytes, int]:
    if data[at : at + 2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[at : at + 2]!r})")
    if data[at + 2 : at + 3] not in (b"", b"\x08"):
        raise BadGzipFile("Unknown compression method")
    try:
        out, end = inflate(data, zlib.gzip_head(data, at))
    except Truncated:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached") from None
    except Invalid as e:
        raise zlib.error(f"Error -3 while decompressing data: {e}") from None
    if end + 8 > len(data):
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    if int.from_bytes(data[end : end + 4], "little") != zlib.crc32(out):
        raise BadGzipFile("CRC check failed")
    if int.from_bytes(data[end + 4 : end + 8], "little") != len(out) & 0xFFFFFFFF:
        raise BadGzipFile("Incorrect length of data produced")
    return out, end + 8


READ = 1
WRITE = 2
_MODES = {"r": "rb", "rb": "rb", "w": "wb", "wb": "wb", "a": "ab", "ab": "ab", "x": "xb", "xb": "xb"}


class GzipFile:
    """A file of bytes that is compressed where it is kept. It is read at once, and written when it is
    closed."""

    def __init__(self, filename=None, mode: str | None = None, compresslevel: int = 9, fileobj=None, mtime: float | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        if mode is None:
            mode = "rb"
        if mode not in _MODES:
            raise ValueError(f"Invalid mode: {mode!r}")
        self.name = "" if filename is None else os.fspath(filename)
        self.mode = READ if mode[0] == "r" else WRITE
        self.closed = False
        self._level = compresslevel
        self._mtime = mtime
        self._sink = None
        self._data = io.BytesIO()
        self._raw: bytes | None = None
        if fileobj is None:
            if mode[0] == "r":
                with builtins.open(filename, "rb") as source:
                    self._raw = source.read()
            else:
                self._make(self.name, mode[0])
        elif mode[0] == "r":
            self._raw = fileobj.read()
        else:
            self._sink = fileobj

    def _make(self, name: str, kind: str) -> None:
        """Makes the file, as opening does."""
        if kind == "w":
            builtins.open(name, "wb").close()
        elif kind == "x":
            builtins.open(name, "xb").close()
        else:
            builtins.open(name, "ab").close()

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._check()
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _source(self) -> io.BytesIO:
        self._check()
        if self.mode != READ:
            raise OSError("read() on write-only GzipFile object")
        raw = self._raw
        if raw is not None:
            self._raw = None
            self._data = io.BytesIO(decompress(raw))
        return self._data

    def read(self, size: int | None = -1) -> bytes:
        """So many bytes, or all."""
        return self._source().read(size)

    def read1(self, size: int = -1) -> bytes:
        """Some bytes."""
        return self._source().read(size)

    def readline(self, size: int | None = -1) -> bytes:
        """The next line."""
        return self._source().readline(size)

    def readlines(self, hint: int | None = None) -> list[bytes]:
        """The lines that are left."""
        return self._source().readlines(hint)

    def peek(self, n: int) -> bytes:
        """What comes next, without taking it."""
        source = self._source()
        at = source.tell()
        data = source.read(n)
        source.seek(at)
        return data

    def write(self, data) -> int:  # type: ignore[no-untyped-def]
        """More bytes."""
        self._check()
        if self.mode != WRITE:
            raise OSError("write() on read-only GzipFile object")
        return self._data.write(data)

    def writelines(self, lines) -> None:  # type: ignore[no-untyped-def]
        """More bytes."""
        for line in lines:
            self.write(line)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Another place of what is read."""
        return self._source().seek(offset, whence)

    def tell(self) -> int:
        """The place in what is not compressed."""
        self._check()
        return self._data.tell()

    def rewind(self) -> None:
        """Back to the beginning of what is read."""
        self._source().seek(0)

    def flush(self) -> None:
        """Nothing: the file is written when it is closed."""
        self._check()

    def readable(self) -> bool:
        return self.mode == READ

    def writable(self) -> bool:
        return self.mode == WRITE

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """Writes the file."""
        if self.closed:
            return
        self.closed = True
        if self.mode == READ:
            return
        made = compress(self._data.getvalue(), self._level, mtime=self._mtime)
        sink = self._sink
        if sink is not None:
            sink.write(made)
        else:
            with builtins.open(self.name, "ab") as target:
                target.write(made)


class _TextFile:
    """A file of text that is compressed where it is kept."""

    def __init__(self, binary: GzipFile, encoding: str | None, errors: str | None, newline: str | None) -> None:
        self.encoding = encoding or "UTF-8"
        self.errors = errors or "strict"
        self.closed = False
        self._file = binary
        self._newline = newline
        self._begun = False
        self._text = io.StringIO()

    @property
    def name(self) -> str:
        """The file's name."""
        return self._file.name

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _source(self) -> io.StringIO:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self._file.mode != READ:
            raise io.UnsupportedOperation("not readable")
        if not self._begun:
            self._begun = True
            self._text = io.StringIO(self._file.read().decode(self.encoding, self.errors), self._newline)
        return self._text

    def read(self, size: int | None = -1) -> str:
        """So many characters, or all."""
        return self._source().read(size)

    def readline(self, size: int = -1) -> str:
        """The next line."""
        return self._source().readline(size)

    def readlines(self, hint: int = -1) -> list[str]:
        """The lines that are left."""
        return self._source().readlines(hint)

    def write(self, text: str) -> int:
        """More text."""
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self._file.mode == READ:
            raise io.UnsupportedOperation("not writable")
        newline = self._newline
        shown = text.replace("\n", newline) if newline else text
        self._file.write(shown.encode(self.encoding, self.errors))
        return len(text)

    def writelines(self, lines) -> None:  # type: ignore[no-untyped-def]
        """More text."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing: the file is written when it is closed."""

    def close(self) -> None:
        """Writes the file."""
        if not self.closed:
            self.closed = True
            self._file.close()


def _binary(filename, mode: str, compresslevel: int) -> GzipFile:  # type: ignore[no-untyped-def]
    if hasattr(filename, "read") or hasattr(filename, "write"):
        return GzipFile(None, mode, compresslevel, filename)
    return GzipFile(filename, mode, compresslevel)


def _open_binary(filename, mode: str = "rb", compresslevel: int = 9, encoding: None = None, errors: None = None, newline: None = None) -> GzipFile:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
    if encoding is not None or errors is not None or newline is not None:
        raise ValueError("Argument 'encoding' not supported in binary mode")
    return _binary(filename, mode, compresslevel)


def _open_text(filename, mode: str = "rb", compresslevel: int = 9, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> _TextFile:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
    if "b" in mode:
        raise ValueError(f"Invalid mode: {mode!r}")
    return _TextFile(_binary(filename, mode.replace("t", ""), compresslevel), encoding, errors, newline)


def open(filename, mode: str = "rb", compresslevel: int = 9) -> GzipFile:  # type: ignore[no-untyped-def]
    """A file of bytes whose mode is known only now."""
    if "t" in mode:
        raise NotImplementedError("gzip.open: the mode of a text file must be written in the program")
    return _open_binary(filename, mode, compresslevel)
