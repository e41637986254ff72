"""Values packed into bytes as C structs are. Where a format is written in the program, the compiler takes it apart and
uses what stands here for single items; other formats are read when the program runs, and give items of any type."""

import _struct

_CODES = "xcbB?hHiIlLqQefdsp"
_SIZES = b"\1\1\1\1\1\2\2\4\4\4\4\x08\x08\2\4\x08\1\1"
_NATIVE = "lLnNP"
"""codes that take eight bytes where sizes are the machine's"""


class error(Exception):
    """A format, a value or a size that doesn't fit."""


class _Item:
    def __init__(self, code: str, at: int, size: int) -> None:
        self.code = code
        self.at = at
        self.size = size


def _layout(fmt: str) -> tuple[list[_Item], int, bool]:
    """The items of a format, the size of all, and whether the first byte is the highest."""
    mode = fmt[0] if fmt and fmt[0] in "@=<>!" else "@"
    native = mode == "@"
    items: list[_Item] = []
    at = 0
    count = -1
    for code in fmt[1:] if fmt and fmt[0] in "@=<>!" else fmt:
        if code.isspace() and count < 0:
            continue
        if "0" <= code <= "9":
            count = max(count, 0) * 10 + int(code)
            continue
        if native and code in _NATIVE:
            size = 8
        elif code in _CODES:
            size = _SIZES[_CODES.index(code)]
        else:
            raise error("bad char in struct format")
        times = 1 if count < 0 else count
        count = -1
        if native and code not in "xsp":
            at = (at + size - 1) // size * size
        if code in "sp":
            items.append(_Item(code, at, times))
        elif code != "x":
            for i in range(times):
                items.append(_Item(code, at + i * size, size))
        at += times * size
    if count >= 0:
        raise error("repeat count given without format specifier")
    return items, at, mode in ">!"


def _text(fmt) -> str:  # type: ignore[no-untyped-def]
    if isinstance(fmt, bytes):
        return fmt.decode("ascii")
    return fmt  # type: ignore[no-any-return]


def calcsize(format, /) -> int:  # type: ignore[no-untyped-def]
    """How many bytes a format takes."""
    return _layout(_text(format))[1]


def _int_bytes(value, code: str, size: int, big: bool) -> bytes:  # type: ignore[no-untyped-def]
    signed = code in "bhilqn"
    if isinstance(value, int):
        number = int(value)
    else:
        number = _index(value)
    bits = 8 * size - (1 if signed else 0)
    high = (1 << bits) - 1
    low = -high - 1 if signed else 0
    if not low <= number <= high:
        widest = 1 << 63 if signed or size < 4 else 1 << 64
        if size == 8 or not (0 if code in "IL" else -(1 << 63)) <= number < widest:
            raise error("argument out of range")
        raise error(f"{_name(code)} format requires {low} <= number <= {high}")
    return number.to_bytes(size, "big" if big else "little", signed=signed)


def _name(code: str) -> str:
    if code in "bB":
        return "byte" if code == "b" else "ubyte"
    if code in "hH":
        return "short" if code == "h" else "ushort"
    return f"'{code}'"


def _index(value) -> int:  # type: ignore[no-untyped-def]
    if hasattr(value, "__index__"):
        return value.__index__()  # type: ignore[no-any-return]
    raise error("required argument is not an integer")


def _float_bytes(value, code: str, size: int, big: bool, native: bool) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(value, (int, float)):
        raise error("required argument is not a float")
    number = float(value)
    if size < 8 and not _struct.float_fits(number, size) and not (native and size == 4):
        raise OverflowError(f"float too large to pack with {code} format")
    return _struct.float_bytes(number, size, big)


def _text_bytes(value, code: str, size: int) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{code}' must be a bytes object")
    data = bytes(value)
    if code == "p":
        if size == 0:
            return b""
        data = data[: min(size - 1, 255)]
        data = bytes([len(data)]) + data
    return data[:size] + bytes(max(0, size - len(data)))


def _char_bytes(value) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(value, bytes) or len(value) != 1:
        raise error("char format requires a bytes object of length 1")
    return value


def _bool_bytes(value) -> bytes:  # type: ignore[no-untyped-def]
    return b"\1" if value else b"\0"


def _item_bytes(value, item: _Item, big: bool, native: bool) -> bytes:  # type: ignore[no-untyped-def]
    code = item.code
    if code in "sp":
        return _text_bytes(value, code, item.size)
    if code == "c":
        return _char_bytes(value)
    if code == "?":
        return _bool_bytes(value)
    if code in "efd":
        return _float_bytes(value, code, item.size, big, native)
    return _int_bytes(value, "Q" if code == "P" else code, item.size, big)


def _is_native(fmt: str) -> bool:
    return not fmt or fmt[0] not in "=<>!"


def pack(format, /, *v) -> bytes:  # type: ignore[no-untyped-def]
    """The values as bytes."""
    return _packed(_text(format), "pack", v)


def _packed(fmt: str, function: str, values) -> bytes:  # type: ignore[no-untyped-def]
    items, size, big = _layout(fmt)
    if len(values) != len(items):
        raise error(f"{function} expected {len(items)} items for packing (got {len(values)})")
    native = _is_native(fmt)
    out = bytearray(size)
    for which, value in enumerate(values):
        item = items[which]
        out[item.at : item.at + item.size] = _item_bytes(value, item, big, native)
    return bytes(out)


def pack_into(format, buffer, offset, /, *v) -> None:  # type: ignore[no-untyped-def]
    """Writes the values into a bytearray."""
    _put(buffer, int(offset), _packed(_text(format), "pack_into", v))


def _put(buffer: bytearray, offset: int, data: bytes) -> None:
    size = len(data)
    at = _begin(size, len(buffer), offset, "no space to pack", "pack_into", "packing")
    buffer[at : at + size] = data


def _begin(size: int, have: int, offset: int, short: str, function: str, doing: str) -> int:
    """Where `size` bytes begin in a buffer of so many."""
    at = offset
    if at < 0:
        if at + size > 0:
            raise error(f"{short} {size} bytes at offset {at}")
        if at + have < 0:
            raise error(f"offset {at} out of range for {have}-byte buffer")
        at += have
    if have - at < size:
        raise error(
            f"{function} requires a buffer of at least {size + at} bytes for {doing} {size} bytes at offset {at} "
            f"(actual buffer size is {have})"
        )
    return at


def _check_all(size: int, have: int) -> int:
    if size != have:
        raise error(f"unpack requires a buffer of {size} bytes")
    return 0


def _check_from(size: int, have: int, offset: int) -> int:
    """Where the items begin."""
    if 0 <= offset <= have - size:
        return offset
    return _begin(size, have, offset, "not enough data to unpack", "unpack_from", "unpacking")


def _items(items: list[_Item], data: bytes, at: int, big: bool):  # type: ignore[no-untyped-def]
    out = []
    for item in items:
        code, here = item.code, at + item.at
        if code in "sc":
            out.append(data[here : here + item.size])
        elif code == "p":
            out.append(_pascal(data, here, item.size))
        elif code == "?":
            out.append(data[here] != 0)
        elif code in "efd":
            out.append(_struct.float_at(data, here, item.size, big))
        else:
            out.append(_int_at(data, here, item.size, big, code in "bhilqn"))
    return tuple(out)


def _int_at(data: bytes, at: int, size: int, big: bool, signed: bool) -> int:
    return int.from_bytes(data[at : at + size], "big" if big else "little", signed=signed)


def _pascal(data: bytes, at: int, size: int) -> bytes:
    if size == 0:
        return b""
    return data[at + 1 : at + 1 + min(data[at], size - 1)]


def _data(buffer) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(buffer, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
    return bytes(buffer)


def unpack(format, buffer, /):  # type: ignore[no-untyped-def]
    """The values in bytes that are exactly as many as the format takes."""
    items, size, big = _layout(_text(format))
    data = _data(buffer)
    _check_all(size, len(data))
    return _items(items, data, 0, big)


def unpack_from(format, /, buffer, offset=0):  # type: ignore[no-untyped-def]
    """The values in bytes from an offset on."""
    items, size, big = _layout(_text(format))
    data = _data(buffer)
    return _items(items, data, _check_from(size, len(data), offset), big)


def _pieces(size: int, data: bytes):  # type: ignore[no-untyped-def]
    """The bytes in parts of one size."""
    for at in range(0, len(data), size):
        yield data[at : at + size]


def _check_pieces(size: int, have: int) -> None:
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if have % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")


def iter_unpack(format, buffer, /):  # type: ignore[no-untyped-def]
    """The values in one part of the bytes after the other."""
    items, size, big = _layout(_text(format))
    data = _data(buffer)
    _check_pieces(size, len(data))
    return (_items(items, piece, 0, big) for piece in _pieces(size, data))


def _ints(values):  # type: ignore[no-untyped-def]
    """Of a format that has no other items."""
    out: list[int] = []
    for value in values:
        if not isinstance(value, int) or isinstance(value, bool):
            raise NotImplementedError("a format with items of other types than its text shows")
        out.append(value)
    return tuple(out)


def _floats(values):  # type: ignore[no-untyped-def]
    """Of a format that has no other items."""
    out: list[float] = []
    for value in values:
        if not isinstance(value, float):
            raise NotImplementedError("a format with items of other types than its text shows")
        out.append(value)
    return tuple(out)


class Struct:
    """A format that is read once."""

    __module__ = "_struct"

    def __init__(self, format) -> None:  # type: ignore[no-untyped-def]
        self.format = _text(format)
        self.size = calcsize(self.format)

    def pack(self, *v) -> bytes:  # type: ignore[no-untyped-def]
        """`pack` with this format."""
        return _packed(self.format, "pack", v)

    def pack_into(self, buffer, offset, *v) -> None:  # type: ignore[no-untyped-def]
        """`pack_into` with this format."""
        _put(buffer, offset, _packed(self.format, "pack_into", v))

    def unpack(self, buffer):  # type: ignore[no-untyped-def]
        """`unpack` with this format."""
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):  # type: ignore[no-untyped-def]
        """`unpack_from` with this format."""
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):  # type: ignore[no-untyped-def]
        """`iter_unpack` with this format."""
        return iter_unpack(self.format, buffer)
