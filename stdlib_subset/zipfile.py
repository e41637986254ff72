"""ZIP archives, stored and deflated; entries are packed and unpacked as a whole."""

import builtins
import io
import os
import time
import zlib

from _zip_records import (
    DEFLATED,
    LIMIT,
    LONGEST_END,
    STORED,
    BadZipFile,
    ZipInfo,
    check_name,
    data_behind,
    end_of,
    read_directory,
    read_end,
    write_end,
)

__all__ = ["BadZipFile", "BadZipfile", "LargeZipFile", "ZIP_DEFLATED", "ZIP_STORED", "ZipExtFile", "ZipFile", "ZipInfo",
    "error", "is_zipfile"]  # fmt: skip

ZIP_STORED = STORED
ZIP_DEFLATED = DEFLATED
ZIP_BZIP2 = 12
ZIP_LZMA = 14
BadZipfile = error = BadZipFile
_ENCRYPTED = 1


class LargeZipFile(Exception):
    """An archive that needs ZIP64."""


def is_zipfile(filename) -> bool:  # type: ignore[no-untyped-def]
    """Whether a file, by name or open, ends as an archive does."""
    try:
        if hasattr(filename, "read"):
            return _find_end(filename) is not None
        with builtins.open(filename, "rb") as source:
            return _find_end(source) is not None
    except OSError:
        return False


def _find_end(source) -> tuple[bytes, int, int] | None:  # type: ignore[no-untyped-def]
    """The last bytes of a file, where in them the record is that ends it, and where in the file they begin."""
    size = source.seek(0, 2)
    start = max(0, size - LONGEST_END)
    source.seek(start)
    tail = source.read()
    at = end_of(tail)
    return (tail, at, start) if at >= 0 else None


def _check_method(method: int) -> None:
    if method in (ZIP_BZIP2, ZIP_LZMA):
        raise NotImplementedError("compression by bz2 and lzma is not supported")
    if method not in (STORED, DEFLATED):
        raise NotImplementedError("That compression method is not supported")


def _unpacked(data: bytes, entry: ZipInfo) -> bytes:
    if entry.compress_type == DEFLATED:
        result = zlib.decompress(data, -15)
    elif entry.compress_type == STORED:
        result = data
    else:
        name = {1: "shrink", 6: "implode", 9: "deflate64", 12: "bzip2", 14: "lzma"}.get(entry.compress_type, "")
        shown = f" ({name})" if name else ""
        raise NotImplementedError(f"compression type {entry.compress_type}{shown}")
    if zlib.crc32(result) != entry.CRC:
        raise BadZipFile(f"Bad CRC-32 for file {entry.filename!r}")
    return result


class ZipExtFile(io.BytesIO):
    """An entry as a file. One that is written goes into its archive when it is closed."""

    def __init__(self, archive, entry: ZipInfo, mode: str, data: bytes) -> None:  # type: ignore[no-untyped-def]
        super().__init__(data)
        self._archive = archive
        self._entry = entry
        self.name = entry.filename
        self.mode = mode

    def readable(self) -> bool:
        """Whether it can be read."""
        return self.mode == "r"

    def writable(self) -> bool:
        """Whether it can be written."""
        return self.mode == "w"

    def close(self) -> None:
        """Ends the entry."""
        if not self.closed and self.mode == "w":
            self._archive._add(self._entry, self.getvalue())
        super().close()


class ZipFile:
    """An archive, of a file's name or of a file that is open."""

    def __init__(self, file, mode: str = "r", compression: int = STORED, allowZip64: bool = True, compresslevel: int | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_method(compression)
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.debug = 0
        self.filelist: list[ZipInfo] = []
        self.NameToInfo: dict[str, ZipInfo] = {}
        self._comment = b""
        self._changed = False
        self._open = True
        self._start = 0
        """where the directory begins, and what is added goes"""
        if hasattr(file, "read"):
            self._own = False
            self.fp = file
            self.filename = file.name if hasattr(file, "name") else None
        else:
            self._own = True
            self.filename = os.fspath(file)
            self.fp = _opened(self.filename, mode)
        if mode == "r":
            self._read_directory()
        elif mode == "a":
            self._continue()
        else:
            self._changed = True
            self._start = 0 if self._own else self.fp.tell()

    def __repr__(self) -> str:
        if not self._open:
            return "<zipfile.ZipFile [closed]>"
        name = f" filename={self.filename!r}" if self._own else f" file={self.fp!r}"
        return f"<zipfile.ZipFile{name} mode={self.mode!r}>"

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def _continue(self) -> None:
        """What is added to an archive stands where its directory was; to another file, behind it."""
        self._changed = False
        if _find_end(self.fp) is None:
            self._changed = True
            self._start = self.fp.seek(0, 2)
            return
        self._read_directory()
        self.fp.seek(self._start)

    def _read_directory(self) -> None:
        found = _find_end(self.fp)
        if found is None:
            if self._own:
                self.fp.close()
            raise BadZipFile("File is not a zip file")
        tail, at, before = found
        _, size, offset, self._comment = read_end(tail, at)
        shifted = before + at - size - offset
        if shifted < 0 or offset + shifted < 0:
            raise BadZipFile("Bad offset for central directory")
        self._start = offset + shifted
        self.fp.seek(self._start)
        for entry in read_directory(self.fp.read(size)):
            entry.header_offset += shifted
            self.filelist.append(entry)
            self.NameToInfo[entry.filename] = entry

    def namelist(self) -> list[str]:
        """The names of all entries."""
        return [entry.filename for entry in self.filelist]

    def infolist(self) -> list[ZipInfo]:
        """All entries."""
        return self.filelist

    def getinfo(self, name: str) -> ZipInfo:
        """The entry of a name. KeyError."""
        found = self.NameToInfo.get(name)
        if found is None:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return found

    def printdir(self, file=None) -> None:  # type: ignore[no-untyped-def]
        """Prints a table of the entries."""
        lines = [f"{'File Name':<46} {'Modified    ':>19} {'Size':>12}"]
        for entry in self.filelist:
            year, month, day, hour, minute, second = entry.date_time
            date = f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
            lines.append(f"{entry.filename:<46} {date} {entry.file_size:12}")
        for line in lines:
            if file is None:
                print(line)
            else:
                print(line, file=file)

    def testzip(self) -> str | None:
        """The name of the first damaged entry."""
        for entry in self.filelist:
            try:
                self._data(entry)
            except BadZipFile:
                return entry.filename
        return None

    @property
    def comment(self) -> bytes:
        """The comment of the archive."""
        return self._comment

    @comment.setter
    def comment(self, comment: bytes) -> None:
        if not isinstance(comment, bytes):
            raise TypeError(f"comment: expected bytes, got {type(comment)}")
        self._comment = comment[:0xFFFF]
        self._changed = True

    def _entry(self, name) -> ZipInfo:  # type: ignore[no-untyped-def]
        if isinstance(name, ZipInfo):
            return name
        return self.getinfo(name)

    def _check_open(self) -> None:
        if not self._open:
            raise ValueError("Attempt to use ZIP archive that was already closed")

    def _data(self, entry: ZipInfo) -> bytes:
        """What an entry holds. BadZipFile where it is damaged."""
        self._check_open()
        self.fp.seek(entry.header_offset)
        head = self.fp.read(30)
        size = data_behind(head)
        check_name(head, self.fp.read(size - 30)[: head[26] | head[27] << 8], entry)
        if entry.flag_bits & _ENCRYPTED:
            raise RuntimeError(f"File {entry.filename!r} is encrypted, password required for extraction")
        self.fp.seek(entry.header_offset + size)
        data = self.fp.read(entry.compress_size)
        if len(data) < entry.compress_size:
            raise EOFError
        return _unpacked(data, entry)

    def read(self, name, pwd: bytes | None = None) -> bytes:  # type: ignore[no-untyped-def]
        """What an entry holds."""
        return self._data(self._entry(name))

    def open(self, name, mode: str = "r", pwd: bytes | None = None, *, force_zip64: bool = False) -> ZipExtFile:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        """An entry as a file of bytes, to read it or to write a new one."""
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        self._check_open()
        if mode == "r":
            entry = self._entry(name)
            return ZipExtFile(self, entry, "r", self._data(entry))
        if isinstance(name, ZipInfo):
            return ZipExtFile(self, name, "w", b"")
        made = ZipInfo(name)
        made.compress_type = self.compression
        made._compresslevel = self.compresslevel
        return ZipExtFile(self, made, "w", b"")

    def _check_writable(self) -> None:
        if not self._open:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self.mode == "r":
            raise ValueError("write() requires mode 'w', 'x', or 'a'")

    def _add(self, entry: ZipInfo, data: bytes) -> None:
        """Writes an entry behind the others."""
        self._check_writable()
        _check_method(entry.compress_type)
        if not entry.external_attr:
            entry.external_attr = 0o600 << 16
        level = entry._compresslevel
        packed = data
        if entry.compress_type == DEFLATED:
            packed = zlib.compress(data, -1 if level is None else level, -15)
        entry.CRC = zlib.crc32(data)
        entry.file_size = len(data)
        entry.compress_size = len(packed)
        entry.header_offset = self._start
        if self._start + len(packed) > LIMIT:
            raise LargeZipFile("Zipfile size would require ZIP64 extensions")
        self.fp.seek(self._start)
        head = entry.local()
        self.fp.write(head)
        self.fp.write(packed)
        self._start += len(head) + len(packed)
        self._changed = True
        self.filelist.append(entry)
        self.NameToInfo[entry.filename] = entry

    def writestr(self, zinfo_or_arcname, data, compress_type: int | None = None, compresslevel: int | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        """Adds an entry that holds a text or bytes."""
        octets = data.encode("utf-8") if isinstance(data, str) else bytes(data)
        self._check_writable()
        if isinstance(zinfo_or_arcname, ZipInfo):
            entry = zinfo_or_arcname
        else:
            now = time.localtime(time.time())
            when = now.tm_year, now.tm_mon, now.tm_mday, now.tm_hour, now.tm_min, now.tm_sec
            entry = ZipInfo(zinfo_or_arcname, when)
            entry.compress_type = self.compression
            entry._compresslevel = self.compresslevel
            entry.external_attr = 0o40775 << 16 | 0x10 if entry.filename.endswith("/") else 0o600 << 16
        if compress_type is not None:
            entry.compress_type = compress_type
        if compresslevel is not None:
            entry._compresslevel = compresslevel
        self._add(entry, octets)

    def write(self, filename, arcname=None, compress_type: int | None = None, compresslevel: int | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        """Adds a file or a directory (without what is in it)."""
        self._check_writable()
        path = os.fspath(filename)
        entry = _of_file(path, path if arcname is None else os.fspath(arcname))
        if entry.is_dir():
            self._add(entry, b"")
            return
        entry.compress_type = self.compression if compress_type is None else compress_type
        entry._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with builtins.open(path, "rb") as source:
            self._add(entry, source.read())

    def mkdir(self, zinfo_or_directory_name, mode: int = 511) -> None:  # type: ignore[no-untyped-def]
        """Adds a directory."""
        self._check_writable()
        if isinstance(zinfo_or_directory_name, ZipInfo):
            self._add(zinfo_or_directory_name, b"")
            return
        name = zinfo_or_directory_name
        entry = ZipInfo(name if name.endswith("/") else name + "/")
        entry.external_attr = ((0o40000 | mode) & 0xFFFF) << 16 | 0x10
        self._add(entry, b"")

    def extract(self, member, path=None, pwd: bytes | None = None) -> str:  # type: ignore[no-untyped-def]
        """Writes an entry below a directory, the current one if none is given; returns the file's name."""
        return self._extract(self._entry(member), os.getcwd() if path is None else os.fspath(path))

    def extractall(self, path=None, members=None, pwd: bytes | None = None) -> None:  # type: ignore[no-untyped-def]
        """Writes all entries, or those named, below a directory."""
        target = os.getcwd() if path is None else os.fspath(path)
        if members is None:
            for entry in self.filelist:
                self._extract(entry, target)
        else:
            for member in members:
                self._extract(self._entry(member), target)

    def _extract(self, entry: ZipInfo, directory: str) -> str:
        parts = [p for p in entry.filename.split("/") if p not in ("", ".", "..")]
        target = os.path.normpath(os.path.join(directory, *parts))
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if entry.is_dir():
            if not os.path.isdir(target):
                os.mkdir(target)
            return target
        data = self._data(entry)
        with builtins.open(target, "wb") as sink:
            sink.write(data)
        return target

    def close(self) -> None:
        """Writes the directory, where something has changed."""
        if not self._open:
            return
        self._open = False
        if self.mode != "r" and self._changed:
            self.fp.seek(self._start)
            directory = b"".join([entry.central() for entry in self.filelist])
            self.fp.write(directory)
            self.fp.write(write_end(len(self.filelist), len(directory), self._start, self._comment))
            if self.mode == "a":
                self.fp.truncate()
            self.fp.flush()
        if self._own:
            self.fp.close()


def _opened(name: str, mode: str):  # type: ignore[no-untyped-def]
    if mode == "r":
        return builtins.open(name, "rb")
    if mode == "w":
        return builtins.open(name, "w+b")
    if mode == "x":
        return builtins.open(name, "x+b")
    if os.path.exists(name):
        return builtins.open(name, "r+b")
    return builtins.open(name, "w+b")


def _of_file(path: str, name: str) -> ZipInfo:
    """An entry for a file, without its data."""
    found = os.stat(path)
    is_directory = os.path.isdir(path)
    changed = time.localtime(found.st_mtime)
    when = changed.tm_year, changed.tm_mon, changed.tm_mday, changed.tm_hour, changed.tm_min, changed.tm_sec
    kept = os.path.normpath(name).lstrip("/")
    entry = ZipInfo(kept + "/" if is_directory else kept, when)
    entry.external_attr = (found.st_mode & 0xFFFF) << 16
    if is_directory:
        entry.external_attr |= 0x10
    return entry
