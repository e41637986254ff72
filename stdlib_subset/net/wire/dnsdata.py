"""The data of DNS records, type by type: bytes with whole names and back."""

import struct
from dataclasses import dataclass

from machine import u16, u32

from net.wire import WireError, dnsname


@dataclass(slots=True)
class Soa:
    """Start of a zone (RFC 1035, 3.3.13); times in seconds. `minimum` is how long it may be kept that a name or type
    does not exist (RFC 2308)."""

    primary: bytes
    mailbox: bytes
    serial: int
    refresh: int
    retry: int
    expire: int
    minimum: int


def address(data: bytes) -> u32:
    """Of type A: the address."""
    if len(data) != 4:
        raise WireError("dns: wrong length of an address")
    return int.from_bytes(data, "big") & 0xFFFFFFFF


def of_address(value: int) -> bytes:
    return value.to_bytes(4, "big")


def name(data: bytes, at: int = 0) -> bytes:
    """Of types CNAME, NS and PTR (at 0), MX (at 2) and SRV (at 6): the name."""
    found, end = dnsname.read(data, at)
    if end != len(data):
        raise WireError("dns: wrong length of a record")
    return found


def mx(data: bytes) -> tuple[int, bytes]:
    """Preference and the mail server's name."""
    if len(data) < 3:
        raise WireError("dns: wrong length of a record")
    return int.from_bytes(data[:2], "big"), name(data, 2)


def of_mx(preference: int, server: bytes) -> bytes:
    return struct.pack(">H", preference) + server


def srv(data: bytes) -> tuple[int, int, int, bytes]:
    """Priority, weight, port and the server's name (RFC 2782)."""
    if len(data) < 7:
        raise WireError("dns: wrong length of a record")
    priority, weight, port = struct.unpack_from(">HHH", data, 0)
    return priority, weight, port, name(data, 6)


def of_srv(priority: int, weight: int, port: u16, server: bytes) -> bytes:
    return struct.pack(">HHH", priority, weight, port) + server


def texts(data: bytes) -> list[bytes]:
    """Of type TXT: the character strings."""
    found: list[bytes] = []
    at = 0
    while at < len(data):
        end = at + 1 + data[at]
        if end > len(data):
            raise WireError("dns: a text is cut off")
        found.append(data[at + 1 : end])
        at = end
    return found


def of_texts(values: list[bytes]) -> bytes:
    """Each value of at most 255 bytes."""
    return b"".join([bytes([len(value)]) + value for value in values])


def soa(data: bytes) -> Soa:
    primary, at = dnsname.read(data, 0)
    mailbox, at = dnsname.read(data, at)
    if at + 20 != len(data):
        raise WireError("dns: wrong length of a record")
    serial, refresh, retry, expire, minimum = struct.unpack_from(">IIIII", data, at)
    return Soa(primary, mailbox, serial, refresh, retry, expire, minimum)


def of_soa(zone: Soa) -> bytes:
    times = struct.pack(">IIIII", zone.serial, zone.refresh, zone.retry, zone.expire, zone.minimum)
    return zone.primary + zone.mailbox + times
