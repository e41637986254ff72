"""DHCP messages: scapy's both ways, options in the fields for names, values in parts, and what is no message."""

import pytest
from net.address import parse_address
from net.wire import WireError, dhcp
from scapy.layers.dhcp import BOOTP, DHCP

MAC = b"\2\0\0\0\0\1"
EMPTY = dhcp.DhcpMessage(dhcp.REPLY, 7, 1, 0x8000, 0, 5, 6, 0, MAC, {})


def test_a_message_of_scapy() -> None:
    options = [
        ("message-type", "offer"),
        ("server_id", "10.0.0.1"),
        ("subnet_mask", "255.255.255.0"),
        ("router", "10.0.0.1", "10.0.0.2"),
        ("name_server", "10.0.0.3", "10.0.0.4"),
        ("lease_time", 7200),
        ("interface-mtu", 1400),
        ("domain", b"example.org"),
        "end",
    ]
    theirs = bytes(BOOTP(op=2, xid=0xDEADBEEF, yiaddr="10.0.0.9", chaddr=MAC, flags="B") / DHCP(options=options))
    message = dhcp.parse(theirs)
    assert (message.operation, message.transaction, message.mac) == (dhcp.REPLY, 0xDEADBEEF, MAC)
    assert (message.yours, message.flags) == (parse_address("10.0.0.9"), dhcp.BROADCAST)
    assert message.kind() == dhcp.OFFER
    assert message.address(dhcp.SERVER) == parse_address("10.0.0.1")
    assert message.addresses(dhcp.ROUTERS) == [parse_address("10.0.0.1"), parse_address("10.0.0.2")]
    assert message.addresses(dhcp.DNS_SERVERS) == [parse_address("10.0.0.3"), parse_address("10.0.0.4")]
    assert (message.number(dhcp.LEASE_TIME, 0), message.number(dhcp.MTU, 0)) == (7200, 1400)
    assert (message.number(dhcp.RENEWAL_TIME, 5), message.address(26), message.addresses(99)) == (5, 0, [])
    assert message.options[dhcp.DOMAIN_NAME] == b"example.org"


def test_scapy_reads_ours() -> None:
    ours = dhcp.DhcpMessage(dhcp.REQUEST, 77, 3, dhcp.BROADCAST, 0, 0, 0, 0, MAC, {})
    ours.options[dhcp.REQUESTED_ADDRESS] = bytes([10, 0, 0, 9])
    ours.options[dhcp.MESSAGE_TYPE] = bytes([dhcp.ASK])
    ours.options[dhcp.HOST_NAME] = b"guest"
    data = dhcp.encode(ours)
    assert len(data) == 300
    theirs = BOOTP(data)
    assert (theirs.op, theirs.xid, theirs.secs, theirs.chaddr[:6]) == (1, 77, 3, MAC)
    options = [option for option in theirs[DHCP].options if option not in ("end", "pad")]
    assert options == [("message-type", 3), ("requested_addr", "10.0.0.9"), ("hostname", b"guest")]


def test_there_and_back() -> None:
    options = {dhcp.MESSAGE_TYPE: b"\5", dhcp.PARAMETERS: bytes(range(200)), 121: bytes(range(256)) * 3, 80: b""}
    message = dhcp.DhcpMessage(1, 2, 3, 4, 5, 6, 7, 8, MAC, options, b"server", b"file")
    assert dhcp.parse(dhcp.encode(message)) == message


def _with_overload(used: int) -> bytes:
    data = bytearray(dhcp.encode(EMPTY))
    data[44:53] = b"\x0c\3abc\x0c\1d\xff"
    data[108:116] = b"\x0f\2xy\x00\x00\xff\x01"
    data[240:244] = bytes([dhcp.OVERLOAD, 1, used, 255])
    return bytes(data)


@pytest.mark.parametrize(
    "used, host, domain",
    [(1, b"", b"xy"), (2, b"abcd", b""), (3, b"abcd", b"xy"), (0, b"", b"")],
)
def test_options_in_other_fields(used: int, host: bytes, domain: bytes) -> None:
    message = dhcp.parse(_with_overload(used))
    assert message.options.get(dhcp.HOST_NAME, b"") == host
    assert message.options.get(dhcp.DOMAIN_NAME, b"") == domain
    assert (message.boot_file == b"") == bool(used & 1)
    assert (message.boot_server == b"") == bool(used & 2)


@pytest.mark.parametrize(
    "place, value",
    [(0, 0), (0, 3), (1, 2), (2, 8), (236, 0), (240, 53)],
    ids=["operation 0", "operation 3", "hardware", "size", "cookie", "option without end"],
)
def test_what_is_no_message(place: int, value: int) -> None:
    data = bytearray(dhcp.encode(EMPTY))
    data[place] = value
    if place == 240:
        data[241] = 255
    with pytest.raises(WireError):
        dhcp.parse(bytes(data))


def test_messages_that_are_cut_off() -> None:
    data = dhcp.encode(EMPTY)
    for length in range(240):
        with pytest.raises(WireError):
            dhcp.parse(data[:length])
    assert dhcp.parse(data[:240]) == EMPTY
