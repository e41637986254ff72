"""Addresses of IPv4 and Ethernet as the stack has them, ints of 32 bits and 6 bytes, and as people write them."""

from machine import u8, u32

ANY = 0
BROADCAST = 0xFFFFFFFF
LOOPBACK = 0x7F000001

NO_MAC = bytes(6)
BROADCAST_MAC = b"\xff\xff\xff\xff\xff\xff"


def parse_address(text: str) -> int:
    """The address written as four decimal numbers with dots; ValueError if it is not."""
    parts = text.split(".")
    if len(parts) != 4:
        raise ValueError(f"not an IPv4 address: {text!r}")
    address = 0
    for part in parts:
        if not (part.isascii() and part.isdigit() and len(part) <= 3 and int(part) < 256):
            raise ValueError(f"not an IPv4 address: {text!r}")
        if part[0] == "0" and len(part) > 1:  # octal for some readers, decimal for others
            raise ValueError(f"not an IPv4 address: {text!r}")
        address = address << 8 | int(part) & 0xFF
    return address & 0xFFFFFFFF


def format_address(address: u32) -> str:
    return f"{address >> 24 & 255}.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}"


def parse_mac(text: str) -> bytes:
    """The address written as six hexadecimal bytes with colons; ValueError if it is not."""
    parts = text.split(":")
    if len(parts) != 6 or any(len(part) != 2 for part in parts):
        raise ValueError(f"not an Ethernet address: {text!r}")
    return bytes.fromhex("".join(parts))


def format_mac(mac: bytes) -> str:
    return mac.hex(":")


def netmask(prefix: u8) -> int:
    """The mask whose first `prefix` bits are ones, 0 <= prefix <= 32."""
    return (0xFFFFFFFF << (32 - prefix)) & 0xFFFFFFFF


def prefix_length(mask: u32) -> int:
    """How many ones a mask starts with; ValueError if ones follow a zero."""
    ones = 0
    while ones < 32 and mask >> (31 - ones) & 1:
        ones += 1
    if netmask(ones) != mask:
        raise ValueError(f"not a netmask: {format_address(mask)}")
    return ones


def is_multicast(address: u32) -> bool:
    """Of class D (RFC 1112)."""
    return address >> 28 == 0xE


def is_loopback(address: u32) -> bool:
    return address >> 24 == 127


def is_group_mac(mac: bytes) -> bool:
    """Of a group of stations, the broadcast being one (IEEE 802)."""
    return mac[0] & 1 == 1
