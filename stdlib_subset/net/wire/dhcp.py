"""DHCP messages (RFC 2131) and their options (RFC 2132)."""

import struct
from dataclasses import dataclass

from machine import u16, u32

from net.wire import WireError

SERVER_PORT = 67
CLIENT_PORT = 68

REQUEST = 1
REPLY = 2
"""operations: from clients, from servers"""

DISCOVER = 1
OFFER = 2
ASK = 3
DECLINE = 4
ACK = 5
NAK = 6
RELEASE = 7
INFORM = 8
"""types of messages; ASK is what RFC 2131 calls DHCPREQUEST"""

NETMASK = 1
ROUTERS = 3
DNS_SERVERS = 6
HOST_NAME = 12
DOMAIN_NAME = 15
MTU = 26
BROADCAST_ADDRESS = 28
NTP_SERVERS = 42
REQUESTED_ADDRESS = 50
LEASE_TIME = 51
OVERLOAD = 52
MESSAGE_TYPE = 53
SERVER = 54
PARAMETERS = 55
TEXT = 56
MAX_MESSAGE = 57
RENEWAL_TIME = 58
REBINDING_TIME = 59
VENDOR_CLASS = 60
CLIENT = 61
DOMAIN_SEARCH = 119
CLASSLESS_ROUTES = 121
"""codes of options"""

BROADCAST = 0x8000
"""flag: answers are to be broadcast, the client can't receive unicasts yet"""

_PAD = 0
_END = 255
_FIXED = 236
_COOKIE = 0x63825363
_LEAST = 300
"""bytes of the shortest message that all relays forward (RFC 1542, section 2.1)"""


@dataclass(slots=True)
class DhcpMessage:
    """Addresses are ints; `mac` is the client's; each option's value is put together of all its parts (RFC 3396).

    `boot_server` and `boot_file` are the fields sname and file up to their first zero, empty where they hold options.
    """

    operation: int
    transaction: int
    seconds: u16
    flags: u16
    client: int
    yours: int
    next_server: int
    relay: int
    mac: bytes
    options: dict[int, bytes]
    boot_server: bytes = b""
    boot_file: bytes = b""

    def kind(self) -> int:
        """The message's type, 0 if it has none, as messages of BOOTP."""
        value = self.options.get(MESSAGE_TYPE, b"")
        return value[0] if len(value) == 1 else 0

    def address(self, code: int) -> u32:
        """The (first) address of an option; 0 where there is none."""
        value = self.options.get(code, b"")
        return int.from_bytes(value[:4], "big") if len(value) >= 4 else 0

    def addresses(self, code: int) -> list[int]:
        value = self.options.get(code, b"")
        return [int.from_bytes(value[i : i + 4], "big") for i in range(0, len(value) - 3, 4)]

    def number(self, code: int, missing: u32) -> u32:
        """The unsigned number of an option of 1, 2 or 4 bytes; `missing` where there is none."""
        value = self.options.get(code, b"")
        return int.from_bytes(value, "big") if len(value) in (1, 2, 4) else missing


def parse(data: bytes) -> DhcpMessage:
    """A message to or from a client on Ethernet."""
    if len(data) < _FIXED + 4:
        raise WireError("dhcp: too short")
    operation, hardware, size, transaction, seconds, flags = struct.unpack_from(">BBBxIHH", data, 0)
    client, yours, next_server, relay, mac = struct.unpack_from(">IIII6s", data, 12)
    (cookie,) = struct.unpack_from(">I", data, _FIXED)
    if operation != REQUEST and operation != REPLY:
        raise WireError("dhcp: neither request nor reply")
    if hardware != 1 or size != 6:
        raise WireError("dhcp: not on Ethernet")
    if cookie != _COOKIE:
        raise WireError("dhcp: no options")
    options: dict[int, bytes] = {}
    _read_options(data, _FIXED + 4, len(data), options)
    overload = options.get(OVERLOAD, b"\0")
    used = overload[0] if len(overload) == 1 else 0
    if used & 1:
        _read_options(data, 108, 236, options)
    if used & 2:
        _read_options(data, 44, 108, options)
    boot_server = b"" if used & 2 else data[44:108].split(b"\0")[0]
    boot_file = b"" if used & 1 else data[108:236].split(b"\0")[0]
    return DhcpMessage(
        operation,
        transaction,
        seconds,
        flags,
        client,
        yours,
        next_server,
        relay,
        mac,
        options,
        boot_server,
        boot_file,
    )


def _read_options(data: bytes, start: int, end: int, options: dict[int, bytes]) -> None:
    at = start
    while at < end and data[at] != _END:
        if data[at] == _PAD:
            at += 1
            continue
        if at + 2 > end or at + 2 + data[at + 1] > end:
            raise WireError("dhcp: an option is cut off")
        code = data[at]
        value = data[at + 2 : at + 2 + data[at + 1]]
        options[code] = options.get(code, b"") + value
        at += 2 + len(value)


def encode(message: DhcpMessage) -> bytes:
    """A message whose options all stand in the field for them, the type first."""
    head = struct.pack(
        ">BBBBIHHIIII6s10x64s128sI",
        message.operation,
        1,
        6,
        0,
        message.transaction,
        message.seconds,
        message.flags,
        message.client,
        message.yours,
        message.next_server,
        message.relay,
        message.mac,
        message.boot_server,
        message.boot_file,
        _COOKIE,
    )
    out = bytearray(head)
    if MESSAGE_TYPE in message.options:
        _write_option(out, MESSAGE_TYPE, message.options[MESSAGE_TYPE])
    for code, value in message.options.items():
        if code != MESSAGE_TYPE:
            _write_option(out, code, value)
    out.append(_END)
    if len(out) < _LEAST:
        out += bytes(_LEAST - len(out))
    return bytes(out)


def _write_option(out: bytearray, code: int, value: bytes) -> None:
    """Values of more than 255 bytes in several parts."""
    at = 0
    while True:
        part = value[at : at + 255]
        out += bytes([code, len(part)])
        out += part
        at += 255
        if at >= len(value):
            return


def addresses_option(addresses: list[int]) -> bytes:
    return b"".join([address.to_bytes(4, "big") for address in addresses])


def number_option(number: int, size: int) -> bytes:
    return number.to_bytes(size, "big")
