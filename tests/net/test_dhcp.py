"""The DHCP client in virtual time: its messages as scapy reads them, and a small server that can misbehave."""

import pytest
from net.address import format_address, parse_address
from net.clock import MILLISECOND, NEVER, SECOND
from net.config import Configuration
from net.dhcp import ASKING, BOUND, REBINDING, RENEWING, SELECTING, DhcpClient
from net.udp import UdpSocket
from net.wire import arp, dhcp
from scapy.layers.dhcp import BOOTP, DHCP
from scapy.layers.inet import IP, UDP
from scapy.layers.l2 import ARP, Ether
from two_hosts import LEFT_MAC, RIGHT, RIGHT_MAC, Cable, Host

YOURS = parse_address("10.0.0.77")


class Server:
    """Answers what `kinds` says for each type of message; `options` are put over its own ones."""

    def __init__(self, cable: Cable) -> None:
        self.cable = cable
        self.stack = cable.right.stack
        self.socket = cable.right.socket(67)
        self.socket.broadcast = True
        self.socket.readable = self.serve
        self.kinds = {dhcp.DISCOVER: dhcp.OFFER, dhcp.ASK: dhcp.ACK}
        self.options: dict[int, bytes] = {}
        self.yours = YOURS
        self.log: list[tuple[int, int, str]] = []

    def serve(self) -> None:
        src, _, data = self.socket.receive()
        asked = dhcp.parse(data)
        self.log.append((self.cable.now // MILLISECOND, asked.kind(), format_address(src)))
        kind = self.kinds.get(asked.kind(), 0)
        if kind:
            options = {
                dhcp.MESSAGE_TYPE: bytes([kind]),
                dhcp.SERVER: RIGHT.to_bytes(4, "big"),
                dhcp.NETMASK: b"\xff\xff\xff\0",
                dhcp.ROUTERS: RIGHT.to_bytes(4, "big"),
                dhcp.DNS_SERVERS: bytes([8, 8, 8, 8, 8, 8, 4, 4]),
                dhcp.LEASE_TIME: dhcp.number_option(3600, 4),
            } | self.options
            answer = dhcp.DhcpMessage(
                2, asked.transaction, 0, asked.flags, asked.client, self.yours, 0, 0, asked.mac, options
            )
            self.stack.udp.send_to(self.socket, dhcp.encode(answer), asked.client or 0xFFFFFFFF, 68)

    def kinds_seen(self) -> list[int]:
        return [kind for _, kind, _ in self.log]


@pytest.fixture
def cable() -> Cable:
    return Cable(left=Host(LEFT_MAC, 0, 1))


def _client(cable: Cable) -> tuple[DhcpClient, list[Configuration]]:
    changes: list[Configuration] = []
    client = DhcpClient(cable.left.stack, 0, "guest")
    client.changed = changes.append
    return client, changes


def test_messages_as_scapy_reads_them(cable: Cable) -> None:
    Server(cable)
    _client(cable)
    cable.settle()
    discover, ask = [Ether(f) for f in cable.left.end.seen if Ether(f).haslayer(DHCP)]
    assert (discover.dst, discover[IP].src, discover[IP].dst) == ("ff:ff:ff:ff:ff:ff", "0.0.0.0", "255.255.255.255")
    assert (discover[UDP].sport, discover[UDP].dport, discover[BOOTP].op, discover[BOOTP].flags) == (68, 67, 1, "B")
    options = dict(o for o in discover[DHCP].options if isinstance(o, tuple))
    assert (
        options["message-type"] == 1
        and options["hostname"] == b"guest"
        and {1, 3, 6, 26} <= set(options["param_req_list"])
    )
    options = dict(o for o in ask[DHCP].options if isinstance(o, tuple))
    assert (options["message-type"], options["requested_addr"], options["server_id"]) == (3, "10.0.0.77", "10.0.0.2")
    assert ask[BOOTP].xid == discover[BOOTP].xid
    checked = ask[UDP].copy()
    assert checked.chksum


def test_an_address_is_got_and_taken(cable: Cable) -> None:
    server = Server(cable)
    client, changes = _client(cable)
    assert cable.settle() > 0
    assert client.state == BOUND and server.kinds_seen() == [1, 3]
    assert str(changes.pop()) == "ip=10.0.0.77/24 gw=10.0.0.2 dns=8.8.8.8,8.8.4.4"
    assert cable.left.stack.ip.address == YOURS
    announced = [Ether(f)[ARP] for f in cable.left.end.seen if Ether(f).haslayer(ARP)]
    assert announced[0].psrc == announced[0].pdst == "10.0.0.77"
    assert client.poll(0) == 1800 * SECOND


def test_scapy_as_the_server() -> None:
    host = Host(LEFT_MAC, 0, 1)
    client = DhcpClient(host.stack, 0)
    for kind in ("offer", "ack"):
        host.stack.poll(0)
        asked = Ether(host.end.take()[-1])
        options = [
            ("message-type", kind),
            ("server_id", "10.0.0.2"),
            ("subnet_mask", "255.255.0.0"),
            ("lease_time", 60),
        ]
        answer = BOOTP(op=2, xid=asked[BOOTP].xid, yiaddr="10.0.0.77", chaddr=LEFT_MAC) / DHCP(
            options=[*options, "end"]
        )
        # to the new address, as servers do that don't heed the flag
        packet = IP(src="10.0.0.2", dst="10.0.0.77") / UDP(sport=67, dport=68) / answer
        host.stack.input(0, bytes(Ether(dst="02:00:00:00:00:01", src="02:00:00:00:00:02") / packet))
    host.stack.poll(0)
    assert client.state == BOUND and host.stack.ip.config.prefix == 16


def test_discovers_are_sent_again_with_longer_waits(cable: Cable) -> None:
    server = Server(cable)
    server.kinds = {}
    client, _ = _client(cable)
    cable.run(400 * SECOND)
    times = [time for time, _, _ in server.log]
    waits = [later - time for time, later in zip(times, times[1:], strict=False)]
    assert client.state == SELECTING
    for wait, mean in zip(waits, [4, 8, 16, 32, 64, 64, 64, 64], strict=False):
        assert abs(wait - 1000 * mean) <= 1000
    assert len({wait % 1000 for wait in waits}) > 3


def test_an_offer_that_leads_to_nothing_is_given_up(cable: Cable) -> None:
    server = Server(cable)
    server.kinds = {dhcp.DISCOVER: dhcp.OFFER}
    _client(cable)
    cable.run(100 * SECOND)
    assert server.kinds_seen()[:7] == [1, 3, 3, 3, 3, 1, 3]


def test_a_refusal_starts_from_the_beginning_after_a_pause(cable: Cable) -> None:
    server = Server(cable)
    server.kinds[dhcp.ASK] = dhcp.NAK
    client, changes = _client(cable)
    cable.run(9 * SECOND)
    assert server.kinds_seen() == [1, 3] and not changes
    server.kinds[dhcp.ASK] = dhcp.ACK
    cable.run(11 * SECOND)
    assert client.state == BOUND and len(changes) == 1


def test_the_lease_is_renewed_with_its_server(cable: Cable) -> None:
    server = Server(cable)
    client, changes = _client(cable)
    cable.run(1799 * SECOND)
    assert len(server.log) == 2
    cable.run(1801 * SECOND)
    assert server.log[2:] == [(1800_000, 3, "10.0.0.77")]
    assert client.lease.end == 5400 * SECOND and len(changes) == 1
    assert client.state == BOUND
    asked = dhcp.parse(bytes(Ether(cable.left.end.seen[-1])[UDP].payload))
    assert (asked.client, asked.flags) == (YOURS, 0)
    assert dhcp.SERVER not in asked.options and dhcp.REQUESTED_ADDRESS not in asked.options


def test_then_with_any_server_and_then_it_ends(cable: Cable) -> None:
    server = Server(cable)
    client, changes = _client(cable)
    cable.run(SECOND)
    server.kinds = {}
    cable.run(2000 * SECOND)
    assert client.state == RENEWING
    cable.run(3200 * SECOND)
    assert client.state == REBINDING
    assert Ether(cable.left.end.seen[-1]).dst == "ff:ff:ff:ff:ff:ff"
    gaps = [later[0] - first[0] for first, later in zip(server.log[2:], server.log[3:], strict=False)]
    assert min(gaps[:5]) >= 60_000 and sum(gap < 60_000 for gap in gaps) <= 2  # the last ones before T2 and the end
    cable.run(3601 * SECOND)
    assert client.state == SELECTING and changes[-1].address == 0 and cable.left.stack.ip.address == 0
    server.kinds = {dhcp.DISCOVER: dhcp.OFFER, dhcp.ASK: dhcp.ACK}
    cable.run(3700 * SECOND)
    assert client.state == BOUND and cable.left.stack.ip.address == YOURS


def test_a_changed_lease_is_taken_over(cable: Cable) -> None:
    server = Server(cable)
    _, changes = _client(cable)
    cable.run(SECOND)
    server.options = {dhcp.MTU: dhcp.number_option(1400, 2), dhcp.DOMAIN_NAME: b"example.org\0"}
    cable.run(1801 * SECOND)
    assert (len(changes), cable.left.stack.ip.mtu, changes[-1].domain) == (2, 1400, "example.org")


def test_leases_without_an_end(cable: Cable) -> None:
    server = Server(cable)
    server.options = {dhcp.LEASE_TIME: b"\xff" * 4}
    client, _ = _client(cable)
    cable.run(10 * SECOND)
    assert cable.settle() == NEVER and client.state == BOUND


def test_times_and_masks_that_can_not_be_are_left_out(cable: Cable) -> None:
    server = Server(cable)
    server.options = {
        dhcp.RENEWAL_TIME: dhcp.number_option(9000, 4),
        dhcp.NETMASK: b"\xff\0\xff\0",
        dhcp.ROUTERS: bytes([11, 0, 0, 1]),
        dhcp.MTU: dhcp.number_option(20, 2),
        dhcp.DOMAIN_NAME: b"\xff\xfe",
    }
    client, changes = _client(cable)
    cable.settle()
    assert client.lease.renew == 1800 * SECOND
    assert str(changes[0]) == "ip=10.0.0.77/8 dns=8.8.8.8,8.8.4.4"


def test_answers_to_others_are_ignored(cable: Cable) -> None:
    server = Server(cable)
    client, _ = _client(cable)
    for at, value in ((4, 1), (28, 1)):  # transaction, hardware address

        def change(frame: bytes, at: int = at, value: int = value) -> list[bytes]:
            if frame[34:38] != b"\0\x43\0\x44":
                return [frame]
            spoilt = bytearray(frame)
            spoilt[42 + at] ^= value
            spoilt[40:42] = bytes(2)
            return [bytes(spoilt)]

        cable.change = change
        cable.run(cable.now + 20 * SECOND)
        assert client.state == SELECTING
    cable.change = lambda frame: [frame]
    server.yours = 0xE0000001
    cable.run(cable.now + 100 * SECOND)
    assert client.state == SELECTING
    server.yours = YOURS
    cable.run(cable.now + 100 * SECOND)
    assert client.state == BOUND


def test_an_ack_of_another_server_is_ignored(cable: Cable) -> None:
    server = Server(cable)
    client, _ = _client(cable)
    server.kinds = {dhcp.DISCOVER: dhcp.OFFER}
    cable.settle()
    server.kinds[dhcp.ASK] = dhcp.ACK
    server.options = {dhcp.SERVER: bytes([10, 0, 0, 3])}
    cable.run(6 * SECOND)
    assert client.state == ASKING


def test_an_address_that_another_host_has_is_declined(cable: Cable) -> None:
    server = Server(cable)
    client, changes = _client(cable)
    cable.settle()
    claim = arp.ArpPacket(arp.REPLY, b"\2\0\0\0\0\x09", YOURS, LEFT_MAC, YOURS)
    cable.left.stack.input(cable.now, LEFT_MAC + RIGHT_MAC + b"\x08\x06" + arp.encode(claim))
    cable.settle()
    assert server.kinds_seen() == [1, 3, dhcp.DECLINE] and changes[-1].address == 0
    server.yours = YOURS + 1
    cable.run(11 * SECOND)
    assert client.state == BOUND and cable.left.stack.ip.address == YOURS + 1


def test_a_lease_is_released(cable: Cable) -> None:
    server = Server(cable)
    client, changes = _client(cable)
    cable.settle()
    cable.left.stack.icmp.ping(RIGHT, 1, 1, b"")  # the server's hardware address is known from here on
    cable.settle()
    client.release(cable.now)
    cable.run(1000 * SECOND)
    assert server.log[2:] == [(0, dhcp.RELEASE, "10.0.0.77")]
    assert changes[-1].address == 0 and cable.left.stack.ip.address == 0


def test_the_port_is_the_client_s_alone(cable: Cable) -> None:
    _client(cable)
    socket = UdpSocket()
    socket.reuse = True
    with pytest.raises(Exception, match="errno 98"):
        cable.left.stack.udp.bind(socket, 0, 68)
