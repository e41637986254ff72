"""Addresses and networks of the Internet Protocol, versions 4 and 6 (RFC 791, RFC 4291).

An address is one int. What is said of special addresses comes from IANA's registries as CPython 3.11.7 has them."""

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """Not an address."""


class NetmaskValueError(ValueError):
    """Not a netmask."""


# First and last of each range.
_PRIVATE_4 = (
    (0x00000000, 0x00FFFFFF),
    (0x0A000000, 0x0AFFFFFF),
    (0x7F000000, 0x7FFFFFFF),
    (0xA9FE0000, 0xA9FEFFFF),
    (0xAC100000, 0xAC1FFFFF),
    (0xC0000000, 0xC0000007),
    (0xC00000AA, 0xC00000AB),
    (0xC0000200, 0xC00002FF),
    (0xC0A80000, 0xC0A8FFFF),
    (0xC6120000, 0xC613FFFF),
    (0xC6336400, 0xC63364FF),
    (0xCB007100, 0xCB0071FF),
    (0xF0000000, 0xFFFFFFFF),
)
_SHARED_4 = (0x64400000, 0x647FFFFF)

# Leading bits and how many they are.
_PRIVATE_6 = (
    (1, 128),
    (0, 128),
    (0xFFFF, 96),
    (0x0100000000000000, 64),
    (0x20010000 >> 9, 23),
    (0x200100020000, 48),
    (0x20010DB8, 32),
    (0x20010010 >> 4, 28),
    (0xFC >> 1, 7),
    (0xFE80 >> 6, 10),
)
_RESERVED_6 = (
    (0x00, 8),
    (0x01, 8),
    (0x02 >> 1, 7),
    (0x04 >> 2, 6),
    (0x08 >> 3, 5),
    (0x1, 4),
    (0x4 >> 1, 3),
    (0x6 >> 1, 3),
    (0x8 >> 1, 3),
    (0xA >> 1, 3),
    (0xC >> 1, 3),
    (0xE, 4),
    (0xF0 >> 3, 5),
    (0xF8 >> 2, 6),
    (0xFE00 >> 7, 9),
)


def _ones(prefix: int, width: int) -> int:
    """The netmask with so many leading ones."""
    return (1 << width) - (1 << width - prefix)


def _octet(text: str) -> int:
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    value = int(text)
    if value > 255:
        raise ValueError(f"Octet {value} (> 255) not permitted")
    return value


def _parse_4(text: str) -> int:
    if not text:
        raise AddressValueError("Address cannot be empty")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    value = 0
    try:
        for octet in octets:
            value = value << 8 | _octet(octet)
    except ValueError as e:
        raise AddressValueError(f"{e} in {text!r}") from None
    return value


def _show_4(value: int) -> str:
    return f"{value >> 24}.{value >> 16 & 255}.{value >> 8 & 255}.{value & 255}"


def _hextet(text: str) -> int:
    for c in text:
        if c not in "0123456789ABCDEFabcdef":
            raise ValueError(f"Only hex digits permitted in {text!r}")
    if len(text) > 4:
        raise ValueError(f"At most 4 characters permitted in {text!r}")
    return int(text, 16)


def _gap(parts: list[str], text: str) -> int:
    """Where `::` left out zeros, not counting the ends, or -1."""
    found = -1
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if found >= 0:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            found = i
    return found


def _parse_6(text: str) -> int:
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            tail = _parse_4(parts.pop())
        except AddressValueError as e:
            raise AddressValueError(f"{e} in {text!r}") from None
        parts.append(f"{tail >> 16:x}")
        parts.append(f"{tail & 0xFFFF:x}")
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    gap = _gap(parts, text)
    before = len(parts)
    after = 0
    if gap >= 0:
        before = gap
        after = len(parts) - gap - 1
        if not parts[0]:
            before -= 1
            if before:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            after -= 1
            if after:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        if before + after > 7:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
    else:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    value = 0
    try:
        for i in range(before):
            value = value << 16 | _hextet(parts[i])
        value <<= 16 * (8 - before - after)
        for i in range(len(parts) - after, len(parts)):
            value = value << 16 | _hextet(parts[i])
    except ValueError as e:
        raise AddressValueError(f"{e} in {text!r}") from None
    return value


def _hextets(value: int) -> list[int]:
    return [value >> 16 * i & 0xFFFF for i in range(7, -1, -1)]


def _show_6(value: int) -> str:
    """The first of the longest runs of two zeros and more is left out (RFC 5952)."""
    numbers = _hextets(value)
    start = 0
    length = 1
    i = 0
    while i < 8:
        end = i
        while end < 8 and numbers[end] == 0:
            end += 1
        if end - i > length:
            start = i
            length = end - i
        i = end + 1
    if length == 1:
        return ":".join([f"{n:x}" for n in numbers])
    head = ":".join([f"{n:x}" for n in numbers[:start]])
    tail = ":".join([f"{n:x}" for n in numbers[start + length :]])
    return f"{head}::{tail}"


def _is_one_of(value: int, prefixes: tuple[tuple[int, int], ...]) -> bool:
    return any(value >> 128 - length == bits for bits, length in prefixes)


def _are_one_of(first: int, last: int, prefixes: tuple[tuple[int, int], ...]) -> bool:
    """Whether both are in the same one."""
    return any(first >> 128 - length == bits and last >> 128 - length == bits for bits, length in prefixes)


def _are_private_4(first: int, last: int) -> bool:
    return any(low <= first <= high and low <= last <= high for low, high in _PRIVATE_4)


def _checked(value: int, version: int, width: int) -> int:
    if value < 0:
        raise AddressValueError(f"{value} (< 0) is not permitted as an IPv{version} address")
    if value >> width:
        raise AddressValueError(f"{value} (>= 2**{width}) is not permitted as an IPv{version} address")
    return value


def _unpacked(data: bytes, version: int, width: int) -> int:
    if len(data) * 8 != width:
        raise AddressValueError(
            f"{data!r} (len {len(data)} != {width // 8}) is not permitted as an IPv{version} address"
        )
    return int.from_bytes(data, "big")


def _parts(text: str) -> list[str]:
    """Address, and prefix if there is one."""
    parts = text.split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {text!r}")
    return parts


def _prefix_of_number(number: int, width: int) -> int:
    if not 0 <= number <= width:
        raise NetmaskValueError(f"{number!r} is not a valid netmask")
    return number


def _prefix_of_text(text: str, width: int) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > width:
        raise NetmaskValueError(f"{text!r} is not a valid netmask")
    return int(text)


def _prefix_of_mask(mask: int) -> int:
    """How many ones a netmask of version 4 begins with, -1 if it is none."""
    for prefix in range(33):
        if mask == _ones(prefix, 32):
            return prefix
    return -1


def _prefix_4(mask: int | str) -> int:
    """Of a number, its digits, a netmask or a hostmask."""
    if isinstance(mask, int):
        return _prefix_of_number(mask, 32)
    if mask.isascii() and mask.isdigit() and int(mask) <= 32:
        return int(mask)
    try:
        value = _parse_4(mask)
    except AddressValueError:
        raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None
    prefix = _prefix_of_mask(value)
    if prefix < 0:
        prefix = _prefix_of_mask(value ^ 0xFFFFFFFF)
    if prefix < 0:
        raise NetmaskValueError(f"{mask!r} is not a valid netmask")
    return prefix


def _prefix_6(mask: int | str) -> int:
    if isinstance(mask, int):
        return _prefix_of_number(mask, 128)
    return _prefix_of_text(mask, 128)


class _Address:
    """What addresses of both versions can do. A derived class has `version`, `max_prefixlen` and `_ip`."""

    def __int__(self) -> int:
        return self._ip

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return self._ip == other._ip and self.version == other.version
        return NotImplemented

    def __hash__(self) -> int:
        return hash(hex(self._ip))

    def _is_less(self, other: object) -> bool:
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __lt__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return self._is_less(other)
        return NotImplemented

    def __gt__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return not self._is_less(other) and self != other
        return NotImplemented

    def __le__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return self._is_less(other) or self == other
        return NotImplemented

    def __ge__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return not self._is_less(other)
        return NotImplemented

    def __add__(self, other: object):
        if isinstance(other, int):
            return self.__class__(self._ip + other)
        return NotImplemented

    def __sub__(self, other: object):
        if isinstance(other, int):
            return self.__class__(self._ip - other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"{self.__class__.__name__}({str(self)!r})"

    def __format__(self, spec: str) -> str:
        """`b`, `x`, `X` and `n` show all digits, with `#` and `_`; all else formats the text."""
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind = spec[-1]
        options = spec[:-1]
        if kind not in "bnxX" or options not in ("", "#", "_", "#_"):
            raise TypeError(f"unsupported format string passed to {self.__class__.__name__}.__format__")
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        digits = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
        if "_" in options:
            digits += digits // 4 - 1
        if "#" in options:
            digits += 2
        alternate = "#" if "#" in options else ""
        grouping = "_" if "_" in options else ""
        return format(self._ip, f"{alternate}0{digits}{grouping}{kind}")

    @property
    def packed(self) -> bytes:
        """In the order of the network."""
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def compressed(self) -> str:
        return str(self)


class IPv4Address(_Address):
    """Of an int, four bytes or text."""

    version = 4
    max_prefixlen = IPV4LENGTH

    def __init__(self, address: object) -> None:
        if isinstance(address, int):
            self._ip = _checked(address, 4, 32)
        elif isinstance(address, bytes):
            self._ip = _unpacked(address, 4, 32)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = _parse_4(text)

    def __str__(self) -> str:
        return _show_4(self._ip)

    @property
    def exploded(self) -> str:
        return str(self)

    @property
    def reverse_pointer(self) -> str:
        """The name under which the DNS knows the name of the host."""
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def is_multicast(self) -> bool:
        return self._ip >> 28 == 0xE

    @property
    def is_private(self) -> bool:
        return _are_private_4(self._ip, self._ip)

    @property
    def is_global(self) -> bool:
        return not _SHARED_4[0] <= self._ip <= _SHARED_4[1] and not self.is_private

    @property
    def is_unspecified(self) -> bool:
        return self._ip == 0

    @property
    def is_reserved(self) -> bool:
        return self._ip >> 28 == 0xF

    @property
    def is_loopback(self) -> bool:
        return self._ip >> 24 == 127

    @property
    def is_link_local(self) -> bool:
        return self._ip >> 16 == 0xA9FE

    def _network(self, first: int, prefix: int) -> "IPv4Network":
        return IPv4Network((first, prefix))


class IPv6Address(_Address):
    """Of an int, sixteen bytes or text, which may end in a zone (RFC 4007)."""

    version = 6
    max_prefixlen = IPV6LENGTH

    def __init__(self, address: object) -> None:
        self._scope_id: str | None = None
        if isinstance(address, int):
            self._ip = _checked(address, 6, 128)
        elif isinstance(address, bytes):
            self._ip = _unpacked(address, 6, 128)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, sign, scope = text.partition("%")
            if sign:
                if not scope or "%" in scope:
                    raise AddressValueError(f'Invalid IPv6 address: "{str(address)!r}"')
                self._scope_id = scope
            self._ip = _parse_6(text)

    def __str__(self) -> str:
        text = _show_6(self._ip)
        return f"{text}%{self._scope_id}" if self._scope_id else text

    def __hash__(self) -> int:
        return hash((self._ip, self._scope_id))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, IPv6Address):
            return self._ip == other._ip and self._scope_id == other._scope_id
        if isinstance(other, _Address):
            return False
        return NotImplemented

    @property
    def scope_id(self) -> str | None:
        return self._scope_id

    @property
    def exploded(self) -> str:
        return ":".join([f"{n:04x}" for n in _hextets(self._ip)])

    @property
    def reverse_pointer(self) -> str:
        """The name under which the DNS knows the name of the host (RFC 3596)."""
        return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

    @property
    def is_multicast(self) -> bool:
        return self._ip >> 120 == 0xFF

    @property
    def is_reserved(self) -> bool:
        return _is_one_of(self._ip, _RESERVED_6)

    @property
    def is_link_local(self) -> bool:
        return self._ip >> 118 == 0xFE80 >> 6

    @property
    def is_site_local(self) -> bool:
        return self._ip >> 118 == 0xFEC0 >> 6

    @property
    def is_private(self) -> bool:
        mapped = self.ipv4_mapped
        return _is_one_of(self._ip, _PRIVATE_6) if mapped is None else mapped.is_private

    @property
    def is_global(self) -> bool:
        return not self.is_private

    @property
    def is_unspecified(self) -> bool:
        return self._ip == 0

    @property
    def is_loopback(self) -> bool:
        return self._ip == 1

    @property
    def ipv4_mapped(self) -> IPv4Address | None:
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self) -> tuple[IPv4Address, IPv4Address] | None:
        """Server and client (RFC 4380)."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self) -> IPv4Address | None:
        """The address inside (RFC 3056)."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None

    def _network(self, first: int, prefix: int) -> "IPv6Network":
        return IPv6Network((first, prefix))


class _Network:
    """What networks of both versions can do. A derived class has `version`, `max_prefixlen`, `network_address`,
    `_prefixlen` and `_address`, which makes an address of its version."""

    @property
    def prefixlen(self) -> int:
        return self._prefixlen

    @property
    def _first(self) -> int:
        return self.network_address._ip

    @property
    def _mask(self) -> int:
        return _ones(self._prefixlen, self.max_prefixlen)

    @property
    def _last(self) -> int:
        return self.network_address._ip + self.num_addresses - 1

    @property
    def num_addresses(self) -> int:
        return 1 << self.max_prefixlen - self._prefixlen

    @property
    def netmask(self):
        return self._address(self._mask)

    @property
    def hostmask(self):
        return self._address(self.num_addresses - 1)

    @property
    def broadcast_address(self):
        return self._address(self._last)

    def __str__(self) -> str:
        return f"{self.network_address}/{self._prefixlen}"

    def __repr__(self) -> str:
        return f"{self.__class__.__name__}({str(self)!r})"

    @property
    def with_prefixlen(self) -> str:
        return f"{self.network_address}/{self._prefixlen}"

    @property
    def with_netmask(self) -> str:
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self) -> str:
        return f"{self.network_address}/{self.hostmask}"

    @property
    def compressed(self) -> str:
        return str(self)

    @property
    def exploded(self) -> str:
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Network):
            return (
                self.version == other.version
                and self._prefixlen == other._prefixlen
                and self.network_address == other.network_address
            )
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._first ^ self._mask)

    def _is_less(self, other: object) -> bool:
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if self.network_address != other.network_address:
            return self._first < other._first
        return self._prefixlen < other._prefixlen

    def __lt__(self, other: object) -> bool:
        if isinstance(other, _Network):
            return self._is_less(other)
        return NotImplemented

    def __gt__(self, other: object) -> bool:
        if isinstance(other, _Network):
            return not self._is_less(other) and self != other
        return NotImplemented

    def __le__(self, other: object) -> bool:
        if isinstance(other, _Network):
            return self._is_less(other) or self == other
        return NotImplemented

    def __ge__(self, other: object) -> bool:
        if isinstance(other, _Network):
            return not self._is_less(other)
        return NotImplemented

    def __contains__(self, other: object) -> bool:
        if isinstance(other, _Address):
            return self.version == other.version and other._ip & self._mask == self._first
        if isinstance(other, _Network):
            return False
        raise AttributeError(f"'{type(other).__name__}' object has no attribute '_version'")

    def __iter__(self):
        value = self._first
        last = self._last
        while value <= last:
            yield self._address(value)
            value += 1

    def __getitem__(self, n: int):
        if n >= 0 and n < self.num_addresses:
            return self._address(self._first + n)
        if n < 0 and -n <= self.num_addresses:
            return self._address(self._last + n + 1)
        raise IndexError("address out of range")

    def overlaps(self, other: object) -> bool:
        """Whether an address is in both."""
        return (
            other.network_address in self
            or other.broadcast_address in self
            or self.network_address in other
            or self.broadcast_address in other
        )

    def subnet_of(self, other: object) -> bool:
        if isinstance(other, _Network):
            if self.version != other.version:
                raise TypeError(f"{self} and {other} are not of the same version")
            return other._first <= self._first and self._last <= other._last
        raise TypeError(f"Unable to test subnet containment between {self} and {other}")

    def supernet_of(self, other: object) -> bool:
        if isinstance(other, _Network):
            if self.version != other.version:
                raise TypeError(f"{other} and {self} are not of the same version")
            return self._first <= other._first and other._last <= self._last
        raise TypeError(f"Unable to test subnet containment between {other} and {self}")

    def compare_networks(self, other: object) -> int:
        """-1, 0 or 1, by address and then by netmask."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        if self._first != other._first:
            return -1 if self._first < other._first else 1
        if self._prefixlen != other._prefixlen:
            return -1 if self._prefixlen < other._prefixlen else 1
        return 0

    def subnets(self, prefixlen_diff: int = 1, new_prefix: int | None = None):
        """Those with more ones in the netmask, in order."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        first = self._first
        last = self._last
        while first <= last:
            yield self._network(first, prefix)
            first += 1 << self.max_prefixlen - prefix

    def supernet(self, prefixlen_diff: int = 1, new_prefix: int | None = None):
        """The one with fewer ones in the netmask."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(
                f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}"
            )
        return self._network(self._first & self._mask << prefixlen_diff, prefix)

    def address_exclude(self, other: object):
        """The fewest networks that hold all addresses but the other's."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        for prefix in range(self._prefixlen + 1, other._prefixlen + 1):
            size = 1 << self.max_prefixlen - prefix
            yield self._network((other._first ^ size) & -size, prefix)

    @property
    def is_multicast(self) -> bool:
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_reserved(self) -> bool:
        return self.network_address.is_reserved and self.broadcast_address.is_reserved

    @property
    def is_link_local(self) -> bool:
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_unspecified(self) -> bool:
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified

    @property
    def is_loopback(self) -> bool:
        return self.network_address.is_loopback and self.broadcast_address.is_loopback


class IPv4Network(_Network):
    """Of `address/prefix` as text or as a pair, or of an address; `strict` refuses addresses of hosts."""

    version = 4
    max_prefixlen = IPV4LENGTH

    def __init__(self, address: object, strict: bool = True) -> None:
        self._prefixlen = IPV4LENGTH
        if isinstance(address, tuple):
            self.network_address = IPv4Address(address[0])
            self._prefixlen = _prefix_4(address[1])
        elif isinstance(address, (int, bytes)):
            self.network_address = IPv4Address(address)
        else:
            parts = _parts(str(address))
            self.network_address = IPv4Address(parts[0])
            if len(parts) > 1:
                self._prefixlen = _prefix_4(parts[1])
        masked = self._first & self._mask
        if masked != self._first:
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = IPv4Address(masked)

    def _address(self, value: int) -> IPv4Address:
        return IPv4Address(value)

    def _network(self, first: int, prefix: int) -> "IPv4Network":
        return IPv4Network((first, prefix))

    def hosts(self):
        """All addresses but those of the network and of broadcasts, where it has others."""
        spare = 1 if self._prefixlen < 31 else 0
        value = self._first + spare
        last = self._last - spare
        while value <= last:
            yield IPv4Address(value)
            value += 1

    @property
    def reverse_pointer(self) -> str:
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def is_private(self) -> bool:
        return _are_private_4(self._first, self._last)

    @property
    def is_global(self) -> bool:
        low, high = _SHARED_4
        return not (low <= self._first <= high and low <= self._last <= high) and not self.is_private


class IPv6Network(_Network):
    """Of `address/prefix` as text or as a pair, or of an address; `strict` refuses addresses of hosts."""

    version = 6
    max_prefixlen = IPV6LENGTH

    def __init__(self, address: object, strict: bool = True) -> None:
        self._prefixlen = IPV6LENGTH
        if isinstance(address, tuple):
            self.network_address = IPv6Address(address[0])
            self._prefixlen = _prefix_6(address[1])
        elif isinstance(address, (int, bytes)):
            self.network_address = IPv6Address(address)
        else:
            parts = _parts(str(address))
            self.network_address = IPv6Address(parts[0])
            if len(parts) > 1:
                self._prefixlen = _prefix_6(parts[1])
        masked = self._first & self._mask
        if masked != self._first:
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = IPv6Address(masked)

    def _address(self, value: int) -> IPv6Address:
        return IPv6Address(value)

    def _network(self, first: int, prefix: int) -> "IPv6Network":
        return IPv6Network((first, prefix))

    def hosts(self):
        """All addresses but that of the routers, where it has more than two."""
        value = self._first + (1 if self._prefixlen < 127 else 0)
        last = self._last
        while value <= last:
            yield IPv6Address(value)
            value += 1

    @property
    def reverse_pointer(self) -> str:
        return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

    @property
    def is_private(self) -> bool:
        return _are_one_of(self._first, self._last, _PRIVATE_6)

    @property
    def is_global(self) -> bool:
        return not self.is_private

    @property
    def is_site_local(self) -> bool:
        return self.network_address.is_site_local and self.broadcast_address.is_site_local


class IPv4Interface(IPv4Address):
    """An address and the network it is in."""

    def __init__(self, address: object) -> None:
        if isinstance(address, tuple):
            super().__init__(address[0])
            self.network = IPv4Network(address, False)
        elif isinstance(address, (int, bytes)):
            super().__init__(address)
            self.network = IPv4Network(address)
        else:
            super().__init__(_parts(str(address))[0])
            self.network = IPv4Network(str(address), False)

    @property
    def ip(self) -> IPv4Address:
        return IPv4Address(self._ip)

    @property
    def netmask(self) -> IPv4Address:
        return self.network.netmask

    @property
    def hostmask(self) -> IPv4Address:
        return self.network.hostmask

    def __str__(self) -> str:
        return f"{_show_4(self._ip)}/{self.network._prefixlen}"

    @property
    def with_prefixlen(self) -> str:
        return f"{_show_4(self._ip)}/{self.network._prefixlen}"

    @property
    def with_netmask(self) -> str:
        return f"{_show_4(self._ip)}/{self.netmask}"

    @property
    def with_hostmask(self) -> str:
        return f"{_show_4(self._ip)}/{self.hostmask}"

    def __hash__(self) -> int:
        return hash((self._ip, self.network._prefixlen, self.network._first))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, IPv4Interface):
            return self._ip == other._ip and self.network == other.network
        if isinstance(other, _Address):
            return False
        return NotImplemented

    def _is_less(self, other: object) -> bool:
        """Addresses without a network come first."""
        if isinstance(other, IPv4Interface):
            if self.network == other.network:
                return self._ip < other._ip
            return self.network < other.network
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return False


class IPv6Interface(IPv6Address):
    """An address and the network it is in."""

    def __init__(self, address: object) -> None:
        if isinstance(address, tuple):
            super().__init__(address[0])
            self.network = IPv6Network(address, False)
        elif isinstance(address, (int, bytes)):
            super().__init__(address)
            self.network = IPv6Network(address)
        else:
            super().__init__(_parts(str(address))[0])
            self.network = IPv6Network(str(address), False)

    @property
    def ip(self) -> IPv6Address:
        return IPv6Address(self._ip)

    @property
    def netmask(self) -> IPv6Address:
        return self.network.netmask

    @property
    def hostmask(self) -> IPv6Address:
        return self.network.hostmask

    def __str__(self) -> str:
        return f"{super().__str__()}/{self.network._prefixlen}"

    @property
    def with_prefixlen(self) -> str:
        return f"{_show_6(self._ip)}/{self.network._prefixlen}"

    @property
    def with_netmask(self) -> str:
        return f"{_show_6(self._ip)}/{self.netmask}"

    @property
    def with_hostmask(self) -> str:
        return f"{_show_6(self._ip)}/{self.hostmask}"

    @property
    def exploded(self) -> str:
        return f"{super().exploded}/{self.network._prefixlen}"

    @property
    def is_unspecified(self) -> bool:
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self) -> bool:
        return self._ip == 1 and self.network.is_loopback

    def __hash__(self) -> int:
        return hash((self._ip, self.network._prefixlen, self.network._first))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, IPv6Interface):
            return super().__eq__(other) and self.network == other.network
        if isinstance(other, _Address):
            return False
        return NotImplemented

    def _is_less(self, other: object) -> bool:
        """Addresses without a network come first."""
        if isinstance(other, IPv6Interface):
            if self.network == other.network:
                return self._ip < other._ip
            return self.network < other.network
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return False


def ip_address(address: object) -> IPv4Address | IPv6Address:
    """Of the version that it is."""
    try:
        return IPv4Address(address)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Address(address)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def ip_network(address: object, strict: bool = True) -> IPv4Network | IPv6Network:
    """Of the version that it is."""
    try:
        return IPv4Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Network(address, strict)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")


def ip_interface(address: object) -> IPv4Interface | IPv6Interface:
    """Of the version that it is."""
    try:
        return IPv4Interface(address)
    except (AddressValueError, NetmaskValueError):
        pass
    try:
        return IPv6Interface(address)
    except (AddressValueError, NetmaskValueError):
        pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")


def v4_int_to_packed(address: int) -> bytes:
    try:
        return address.to_bytes(4, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")  # noqa: B904 - CPython shows both


def v6_int_to_packed(address: int) -> bytes:
    try:
        return address.to_bytes(16, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")  # noqa: B904 - CPython shows both


def summarize_address_range(first, last):
    """The fewest networks that hold the addresses from first to last."""
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    for value, bits in _blocks(first._ip, last._ip, first.max_prefixlen):
        yield first._network(value, first.max_prefixlen - bits)


def _blocks(first: int, last: int, width: int) -> list[tuple[int, int]]:
    """First address and number of free bits of each network from first to last."""
    found: list[tuple[int, int]] = []
    while first <= last:
        bits = min((first & -first).bit_length() - 1 if first else width, (last - first + 1).bit_length() - 1)
        found.append((first, bits))
        first += 1 << bits
    return found


def collapse_addresses(addresses):
    """The fewest networks that hold all addresses of those that are given."""
    items = list(addresses)
    ranges: list[tuple[int, int]] = []
    for item in items:
        if item.version != items[0].version:
            raise TypeError(f"{item} and {items[0]} are not of the same version")
        if isinstance(item, _Network):
            ranges.append((item._first, item._last))
        else:
            ranges.append((item._ip, item._ip))
    return _collapsed(items, sorted(ranges))


def _collapsed(items, ranges: list[tuple[int, int]]):
    i = 0
    while i < len(ranges):
        first, last = ranges[i]
        i += 1
        while i < len(ranges) and ranges[i][0] <= last + 1:
            last = max(last, ranges[i][1])
            i += 1
        width = items[0].max_prefixlen
        for value, bits in _blocks(first, last, width):
            yield items[0]._network(value, width - bits)


def get_mixed_type_key(obj):
    """A key that sorts what can't be compared: networks by address and netmask, addresses by version."""
    if isinstance(obj, _Network):
        return (obj.version, obj.network_address, obj.netmask)
    if isinstance(obj, _Address):
        return (obj.version, obj)
    return NotImplemented
