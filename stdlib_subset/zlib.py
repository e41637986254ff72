"""Check sums."""


def _crc_table() -> list[int]:
    table: list[int] = []
    for byte in range(256):
        rest = byte
        for _ in range(8):
            rest = rest >> 1 ^ (0xEDB88320 if rest & 1 else 0)
        table.append(rest)
    return table


_CRC = _crc_table()


def _data(data) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def crc32(data, value: int = 0, /) -> int:  # type: ignore[no-untyped-def]
    """The remainder of the polynomial of Ethernet and zip (RFC 1952)."""
    rest = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _data(data):
        rest = rest >> 8 ^ _CRC[(rest ^ byte) & 255]
    return rest ^ 0xFFFFFFFF


def adler32(data, value: int = 1, /) -> int:  # type: ignore[no-untyped-def]
    """The sum of the bytes and the sum of these sums (RFC 1950)."""
    low, high = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in _data(data):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low
