"""The records of a ZIP file (APPNOTE 6.3): entries, what is written in front of each, and the directory at the end."""

import struct

STORED = 0
DEFLATED = 8
LIMIT = 0xFFFFFFFF
"""from this size on an archive needs ZIP64"""
UTF8 = 0x800
"""the flag that says that a name is UTF-8; others are in code page 437"""
_LOCAL = b"PK\x03\x04"
_CENTRAL = b"PK\x01\x02"
_END = b"PK\x05\x06"
_LOCAL_SIZE = 30
_CENTRAL_SIZE = 46
_END_SIZE = 22
_PAGE_437 = (
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
)
_METHODS = {0: "store", 1: "shrink", 6: "implode", 8: "deflate", 9: "deflate64", 12: "bzip2", 14: "lzma"}


class BadZipFile(Exception):
    """No ZIP file, or one that is damaged."""

    __module__ = "zipfile"


class ZipInfo:
    """An entry of an archive."""

    __module__ = "zipfile"

    def __init__(self, filename: str = "NoName", date_time=(1980, 1, 1, 0, 0, 0)) -> None:  # type: ignore[no-untyped-def]
        self.orig_filename = filename
        end = filename.find("\0")
        self.filename = filename if end < 0 else filename[:end]
        year, month, day, hour, minute, second = date_time
        self.date_time = (year, month, day, hour, minute, second)
        if year < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = STORED
        self._compresslevel: int | None = None
        self.comment = b""
        self.extra = b""
        self.create_system = 3
        self.create_version = 20
        self.extract_version = 20
        self.reserved = 0
        self.flag_bits = 0
        self.volume = 0
        self.internal_attr = 0
        self.external_attr = 0
        self.header_offset = 0
        self.CRC = 0
        self.compress_size = 0
        self.file_size = 0

    def __repr__(self) -> str:
        parts = [f"<ZipInfo filename={self.filename!r}"]
        if self.compress_type != STORED:
            parts.append(f" compress_type={_METHODS.get(self.compress_type, self.compress_type)}")
        low = self.external_attr & 0xFFFF
        high = self.external_attr >> 16
        if high:
            parts.append(f" filemode={_shown_mode(high)!r}")
        if low:
            parts.append(f" external_attr={low:#x}")
        if not self.is_dir() or self.file_size:
            parts.append(f" file_size={self.file_size!r}")
        packed = self.compress_type != STORED or self.file_size != self.compress_size
        if (not self.is_dir() or self.compress_size) and packed:
            parts.append(f" compress_size={self.compress_size!r}")
        return "".join(parts) + ">"

    def is_dir(self) -> bool:
        """Whether it is a directory."""
        return self.filename.endswith("/")

    def _name(self) -> tuple[bytes, int]:
        """The name as it is written, and the flags with it."""
        if self.filename.isascii():
            return self.filename.encode("ascii"), self.flag_bits
        return self.filename.encode("utf-8"), self.flag_bits | UTF8

    def _when(self) -> tuple[int, int]:
        """Time and date as MS-DOS has them."""
        year, month, day, hour, minute, second = self.date_time
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def local(self) -> bytes:
        """What stands in front of the entry's data."""
        name, flags = self._name()
        time, date = self._when()
        sizes = self.CRC, self.compress_size, self.file_size
        head = struct.pack(
            "<4s2B4HL2L2H", _LOCAL, self.extract_version, self.reserved, flags, self.compress_type, time, date,
            *sizes, len(name), len(self.extra),
        )  # fmt: skip
        return head + name + self.extra

    def central(self) -> bytes:
        """What stands in the directory."""
        name, flags = self._name()
        time, date = self._when()
        sizes = self.CRC, self.compress_size, self.file_size
        lengths = len(name), len(self.extra), len(self.comment)
        head = struct.pack(
            "<4s4B4HL2L5H2L", _CENTRAL, self.create_version, self.create_system, self.extract_version, self.reserved,
            flags, self.compress_type, time, date, *sizes, *lengths, 0, self.internal_attr, self.external_attr,
            self.header_offset,
        )  # fmt: skip
        return head + name + self.extra + self.comment


def _shown_mode(mode: int) -> str:
    kinds = {0o140000: "s", 0o120000: "l", 0o100000: "-", 0o060000: "b", 0o040000: "d", 0o020000: "c", 0o010000: "p"}
    kind = kinds.get(mode & 0o170000, "?")
    return kind + "".join(c if mode & 1 << 8 - i else "-" for i, c in enumerate("rwxrwxrwx"))


def _decoded(name: bytes, flags: int) -> str:
    if flags & UTF8:
        return name.decode("utf-8")
    return "".join(chr(c) if c < 128 else _PAGE_437[c - 128] for c in name)


def end_of(tail: bytes) -> int:
    """Where the record that ends an archive stands in its last bytes; -1 where there is none."""
    at = len(tail) - _END_SIZE
    if at >= 0 and tail[at : at + 4] == _END and tail[-2:] == b"\0\0":
        return at
    at = tail.rfind(_END)
    return at if at >= 0 and at + _END_SIZE <= len(tail) else -1


LONGEST_END = _END_SIZE + 0x10000
"""of the record with its comment"""


def read_end(data: bytes, at: int) -> tuple[int, int, int, bytes]:
    """Of the record that ends an archive: how many entries, size and place of the directory, comment."""
    _, _, _, count, size, offset, length = struct.unpack_from("<4H2LH", data, at + 4)
    if offset == LIMIT or size == LIMIT:
        raise NotImplementedError("archives of ZIP64 are not supported")
    return count, size, offset, data[at + _END_SIZE : at + _END_SIZE + length]


def write_end(count: int, size: int, offset: int, comment: bytes) -> bytes:
    """The record that ends an archive."""
    return struct.pack("<4s4H2LH", _END, 0, 0, count, count, size, offset, len(comment)) + comment


def read_directory(data: bytes) -> list[ZipInfo]:
    """The entries of a directory."""
    found: list[ZipInfo] = []
    at = 0
    while at < len(data):
        if at + _CENTRAL_SIZE > len(data):
            raise BadZipFile("Truncated central directory")
        if data[at : at + 4] != _CENTRAL:
            raise BadZipFile("Bad magic number for central directory")
        version, system, needed, reserved, flags, method, time, date = struct.unpack_from("<4B4H", data, at + 4)
        crc, packed, size, name_size, extra_size, comment_size = struct.unpack_from("<3L3H", data, at + 16)
        volume, internal, external, offset = struct.unpack_from("<2H2L", data, at + 34)
        at += _CENTRAL_SIZE
        name = data[at : at + name_size]
        made = ZipInfo(_decoded(name, flags))
        at += name_size
        made.extra = data[at : at + extra_size]
        at += extra_size
        made.comment = data[at : at + comment_size]
        at += comment_size
        made.create_version, made.create_system, made.extract_version, made.reserved = version, system, needed, reserved
        made.flag_bits, made.compress_type, made.CRC = flags, method, crc
        made.compress_size, made.file_size, made.header_offset = packed, size, offset
        made.volume, made.internal_attr, made.external_attr = volume, internal, external
        day = date & 31
        made.date_time = (date >> 9) + 1980, date >> 5 & 15, day, time >> 11, time >> 5 & 63, (time & 31) * 2
        found.append(made)
    return found


def data_behind(head: bytes) -> int:
    """How long the record in front of an entry's data is, of which the first 30 bytes are given."""
    if len(head) != _LOCAL_SIZE:
        raise BadZipFile("Truncated file header")
    if head[:4] != _LOCAL:
        raise BadZipFile("Bad magic number for file header")
    name_size, extra_size = struct.unpack_from("<2H", head, 26)
    return _LOCAL_SIZE + name_size + extra_size


def check_name(head: bytes, name: bytes, entry: ZipInfo) -> None:
    """BadZipFile where the record in front of the data has another name than the directory."""
    (flags,) = struct.unpack_from("<H", head, 6)
    if _decoded(name, flags) != entry.orig_filename:
        raise BadZipFile(f"File name in directory {entry.orig_filename!r} and header {name!r} differ.")
