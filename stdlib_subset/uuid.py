"""Identifiers that nobody else has (RFC 4122)."""

import hashlib
from secrets import token_bytes

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    "reserved for NCS compatibility",
    "specified in RFC 4122",
    "reserved for Microsoft compatibility",
    "reserved for future definition",
)


class UUID:
    """128 bits."""

    def __init__(
        self,
        hex: str | None = None,
        bytes: bytes | None = None,
        bytes_le: bytes | None = None,
        fields: tuple[int, int, int, int, int, int] | None = None,
        int: int | None = None,
        version: int | None = None,
    ) -> None:
        given = [hex is not None, bytes is not None, bytes_le is not None, fields is not None, int is not None]
        if sum(given) != 1:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        value = 0
        if hex is not None:
            value = _of_text(hex)
        if bytes is not None:
            value = _of_bytes(bytes, "bytes")
        if bytes_le is not None:
            _of_bytes(bytes_le, "bytes_le")
            le = bytes_le
            value = _of_bytes(le[3::-1] + le[5:3:-1] + le[7:5:-1] + le[8:], "bytes_le")
        if fields is not None:
            value = _of_fields(fields)
        if int is not None:
            if not 0 <= int < 1 << 128:
                raise ValueError("int is out of range (need a 128-bit value)")
            value = int
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            value = value & ~(0xC000 << 48) | 0x8000 << 48
            value = value & ~(0xF000 << 64) | version << 76
        self.int = value

    def __str__(self) -> str:
        h = f"{self.int:032x}"
        return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

    def __repr__(self) -> str:
        return f"UUID('{self}')"

    def __hash__(self) -> int:
        return hash(self.int)

    def __int__(self) -> int:
        return self.int

    def __eq__(self, other: object) -> bool:
        if isinstance(other, UUID):
            return self.int == other.int
        return NotImplemented

    def __lt__(self, other: "UUID") -> bool:
        return self.int < other.int

    def __le__(self, other: "UUID") -> bool:
        return self.int <= other.int

    def __gt__(self, other: "UUID") -> bool:
        return self.int > other.int

    def __ge__(self, other: "UUID") -> bool:
        return self.int >= other.int

    @property
    def hex(self) -> str:
        """32 digits."""
        return f"{self.int:032x}"

    @property
    def bytes(self) -> bytes:
        """16 bytes."""
        return self.int.to_bytes(16, "big")

    @property
    def bytes_le(self) -> "bytes":
        """The same, the first three fields little-endian."""
        b = self.int.to_bytes(16, "big")
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def urn(self) -> str:
        """As a name."""
        return f"urn:uuid:{self}"

    @property
    def time_low(self) -> int:
        return self.int >> 96

    @property
    def time_mid(self) -> int:
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self) -> int:
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self) -> int:
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self) -> int:
        return self.int >> 48 & 0xFF

    @property
    def time(self) -> int:
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self) -> int:
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self) -> int:
        return self.int & 0xFFFFFFFFFFFF

    @property
    def fields(self) -> tuple[int, int, int, int, int, int]:
        """All six."""
        hi, low = self.clock_seq_hi_variant, self.clock_seq_low
        return self.time_low, self.time_mid, self.time_hi_version, hi, low, self.node

    @property
    def variant(self) -> str:
        """Whose layout it has."""
        top = self.clock_seq_hi_variant
        if not top & 0x80:
            return RESERVED_NCS
        if not top & 0x40:
            return RFC_4122
        return RESERVED_FUTURE if top & 0x20 else RESERVED_MICROSOFT

    @property
    def version(self) -> int | None:
        """How it was made; of RFC 4122's only."""
        return self.int >> 76 & 0xF if self.variant == RFC_4122 else None


def _of_text(text: str) -> int:
    digits = text.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
    if len(digits) != 32:
        raise ValueError("badly formed hexadecimal UUID string")
    return int(digits, 16)


def _of_bytes(data: bytes, name: str) -> int:
    if len(data) != 16:
        raise ValueError(f"{name} is not a 16-char string")
    return int.from_bytes(data, "big")


def _of_fields(fields: tuple[int, int, int, int, int, int]) -> int:
    low, mid, high, clock_high, clock_low, node = fields
    for i, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48), strict=True), 1):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {i} out of range (need a {bits}-bit value)")
    return low << 96 | mid << 80 | high << 64 | clock_high << 56 | clock_low << 48 | node


def uuid3(namespace: UUID, name: str) -> UUID:
    """Made of a name, by MD5."""
    return UUID(bytes=hashlib.md5(namespace.bytes + name.encode()).digest()[:16], version=3)


def uuid4() -> UUID:
    """Made by chance."""
    return UUID(bytes=token_bytes(16), version=4)


def uuid5(namespace: UUID, name: str) -> UUID:
    """Made of a name, by SHA-1."""
    return UUID(bytes=hashlib.sha1(namespace.bytes + name.encode()).digest()[:16], version=5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
