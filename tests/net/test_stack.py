"""IPv4, ICMP and UDP in a stack: what is taken, answered and refused, with scapy's packets and between two hosts."""

import errno

import pytest
from net.address import LOOPBACK, parse_address
from net.clock import NEVER, SECOND
from net.config import Configuration, parse_configuration
from net.errors import NetError
from net.icmp import ECHO_BURST, ERROR_BURST
from net.protocol import Protocol
from net.udp import MAX_BYTES, MAX_DATAGRAMS, UdpSocket
from net.wire import icmpv4
from scapy.layers.inet import ICMP, IP, TCP, UDP, IPerror, UDPerror
from scapy.layers.l2 import ARP, Ether
from scapy.packet import Packet, Raw
from two_hosts import GATEWAY, LEFT, LEFT_MAC, RIGHT, Cable, Host

HERE = "02:00:00:00:00:01"
THERE = "02:00:00:00:00:02"


@pytest.fixture
def host() -> Host:
    """A host that knows its neighbour."""
    made = Host(LEFT_MAC, LEFT, 1)
    made.stack.poll(0)
    question = Ether(dst=HERE, src=THERE) / ARP(op=1, hwsrc=THERE, psrc="10.0.0.2", pdst="10.0.0.1")
    made.stack.input(0, bytes(question))
    made.end.take()
    return made


def _give(host: Host, packet: Packet, dst: str = HERE, now: int = 0) -> list[Packet]:
    """What the host answers to a packet; the last one is behind padding as short frames are."""
    host.stack.input(now, bytes(Ether(dst=dst, src=THERE) / packet).ljust(60, b"\x55"))
    return [Ether(frame) for frame in host.end.take()]


def _ping(src: str = "10.0.0.2", dst: str = "10.0.0.1", data: bytes = b"abc") -> Packet:
    return IP(src=src, dst=dst) / ICMP(type=8, id=5, seq=6) / Raw(data)


def _refused(number: int) -> object:
    return pytest.raises(NetError, match=f"errno {number}$")


def test_a_ping_is_answered(host: Host) -> None:
    (frame,) = _give(host, _ping(data=b"odd"))
    assert (frame.dst, frame[IP].src, frame[IP].dst, frame[IP].ttl) == (THERE, "10.0.0.1", "10.0.0.2", 64)
    icmp = frame[ICMP]
    assert (icmp.type, icmp.id, icmp.seq, icmp[Raw].load) == (0, 5, 6, b"odd")
    assert bytes(IP(bytes(frame[IP]))) == bytes(frame[IP])
    rebuilt = frame[IP].copy()
    del rebuilt.chksum, rebuilt[ICMP].chksum
    assert bytes(rebuilt) == bytes(frame[IP])


@pytest.mark.parametrize(
    "src", ["0.0.0.0", "10.0.0.1", "10.0.0.255", "255.255.255.255", "224.0.0.1", "127.0.0.1", "240.0.0.1"]
)
def test_packets_from_nobody_are_not_answered(host: Host, src: str) -> None:
    assert _give(host, _ping(src=src)) == []
    assert _give(host, IP(src=src, dst="10.0.0.1") / UDP(sport=1, dport=9)) == []


@pytest.mark.parametrize("dst", ["10.0.0.255", "255.255.255.255", "224.0.0.1", "127.0.0.1", "10.0.0.9"])
def test_packets_to_others_or_all_are_not_answered(host: Host, dst: str) -> None:
    assert _give(host, _ping(dst=dst)) == []
    assert _give(host, _ping(dst=dst), "ff:ff:ff:ff:ff:ff") == []
    assert _give(host, IP(src="10.0.0.2", dst=dst) / UDP(sport=1, dport=9)) == []
    assert _give(host, IP(src="10.0.0.2", dst=dst, proto=99) / Raw(bytes(20))) == []


@pytest.mark.parametrize("mac", ["ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01", THERE])
def test_packets_to_us_in_frames_to_others_are_not_answered(host: Host, mac: str) -> None:
    assert _give(host, _ping(), mac) == []
    assert _give(host, IP(src="10.0.0.2", dst="10.0.0.1") / UDP(sport=1, dport=9), mac) == []


def test_answers_to_pings_are_limited(host: Host) -> None:
    assert sum(len(_give(host, _ping())) for _ in range(1000)) == ECHO_BURST
    assert len(_give(host, _ping(), now=SECOND)) == 1


def test_a_closed_port_is_reported_within_limits(host: Host) -> None:
    (frame,) = _give(host, IP(src="10.0.0.2", dst="10.0.0.1", id=77) / UDP(sport=1000, dport=2000) / Raw(b"hello"))
    assert (frame[ICMP].type, frame[ICMP].code) == (3, 3)
    assert (frame[IPerror].src, frame[IPerror].id, frame[UDPerror].sport) == ("10.0.0.2", 77, 1000)
    assert frame[UDPerror].dport == 2000
    count = sum(len(_give(host, IP(src="10.0.0.2", dst="10.0.0.1") / UDP(sport=1, dport=9))) for _ in range(500))
    assert count == ERROR_BURST - 1


def test_an_unknown_protocol_is_reported(host: Host) -> None:
    (frame,) = _give(host, IP(src="10.0.0.2", dst="10.0.0.1", proto=99) / Raw(bytes(1400)))
    assert (frame[ICMP].type, frame[ICMP].code) == (3, 2)
    assert len(frame[IP]) <= 576 + 20


def test_no_error_about_an_error(host: Host) -> None:
    quoted = IP(src="10.0.0.1", dst="10.0.0.2") / UDP(sport=5, dport=6)
    assert _give(host, IP(src="10.0.0.2", dst="10.0.0.1") / ICMP(type=3, code=3) / quoted) == []
    assert _give(host, IP(src="10.0.0.2", dst="10.0.0.1") / ICMP(type=77) / quoted) == []


def test_a_datagram_reaches_its_socket(host: Host) -> None:
    socket = host.socket(7)
    told: list[int] = []
    socket.readable = lambda: told.append(1)
    packet = IP(src="10.0.0.2", dst="10.0.0.1") / UDP(sport=9, dport=7) / Raw(b"hello")
    assert _give(host, packet) == []
    assert socket.receive() == (RIGHT, 9, b"hello") and told == [1]
    packet[UDP].chksum = 0
    _give(host, packet)
    assert socket.receive()[2] == b"hello"
    packet[UDP].chksum = 0x1234
    assert _give(host, packet) == [] and not socket.is_readable()
    host.end.checksums = True
    _give(host, packet)
    assert socket.receive()[2] == b"hello"


def test_a_datagram_of_scapy_s_making_is_ours(host: Host) -> None:
    host.stack.udp.send_to(host.socket(1234), b"hello", RIGHT, 7)
    (frame,) = [Ether(frame) for frame in host.end.take()]
    theirs = IP(src="10.0.0.1", dst="10.0.0.2", id=frame[IP].id) / UDP(sport=1234, dport=7) / Raw(b"hello")
    assert bytes(frame) == bytes(Ether(dst=THERE, src=HERE) / theirs)


def test_the_device_adds_checksums_except_in_fragments() -> None:
    cable = Cable(Host(LEFT_MAC, LEFT, 1, checksums=True))
    server = cable.right.socket(7)
    client = cable.left.connected(RIGHT, 7)
    cable.left.stack.udp.send(client, b"hello")
    cable.settle()
    assert not server.is_readable()  # nobody added the rest
    cable.left.stack.udp.send(client, bytes(3000))
    cable.settle()
    assert len(server.receive()[2]) == 3000


def test_broadcasts_reach_all_who_listen(host: Host) -> None:
    sockets = [host.socket(7), host.socket(8)]
    sockets[0].reuse = True
    second = UdpSocket()
    second.reuse = True
    host.stack.udp.bind(second, 0, 7)
    for dst in ("10.0.0.255", "255.255.255.255"):
        _give(host, IP(src="10.0.0.2", dst=dst) / UDP(sport=9, dport=7) / Raw(b"all"), "ff:ff:ff:ff:ff:ff")
        assert sockets[0].receive()[2] == second.receive()[2] == b"all"
    assert not sockets[1].is_readable()
    (frame,) = _sent_to_all(host, sockets[0])
    assert (frame.dst, frame[IP].dst) == ("ff:ff:ff:ff:ff:ff", "10.0.0.255")


def _sent_to_all(host: Host, socket: UdpSocket) -> list[Packet]:
    with _refused(errno.EACCES):
        host.stack.udp.send_to(socket, b"all", LEFT | 255, 7)
    socket.broadcast = True
    host.stack.udp.send_to(socket, b"all", LEFT | 255, 7)
    return [Ether(frame) for frame in host.end.take()]


def test_the_closest_socket_gets_it(host: Host) -> None:
    everywhere, here, connected = host.socket(7), UdpSocket(), UdpSocket()
    for socket in (everywhere, here, connected):
        socket.reuse = True
    host.stack.udp.bind(here, LEFT, 7)
    host.stack.udp.bind(connected, 0, 7)
    host.stack.udp.connect(connected, RIGHT, 9)
    for src, port in (("10.0.0.2", 9), ("10.0.0.2", 10), ("10.0.0.3", 9)):
        _give(host, IP(src=src, dst="10.0.0.1") / UDP(sport=port, dport=7) / Raw(f"{src} {port}".encode()))
    assert [len(s.received) for s in (everywhere, here, connected)] == [0, 2, 1]
    assert connected.receive()[2] == b"10.0.0.2 9"
    host.stack.udp.close(here)
    _give(host, IP(src="10.0.0.3", dst="10.0.0.1") / UDP(sport=9, dport=7) / Raw(b"x"))
    assert everywhere.receive()[2] == b"x"
    host.stack.udp.connect(connected, 0, 0)
    assert connected.local == 0


def test_queues_are_bounded_in_bytes_and_numbers(host: Host) -> None:
    socket = host.socket(7)
    for _ in range(MAX_DATAGRAMS + 10):
        socket.put(RIGHT, 9, b"")
    assert (len(socket.received), socket.lost) == (MAX_DATAGRAMS, 10)
    other = host.socket(8)
    for _ in range(MAX_BYTES // 60000 + 3):
        other.put(RIGHT, 9, bytes(60000))
    assert other.size <= MAX_BYTES and other.lost == 3
    while other.is_readable():
        other.receive()
    assert other.size == 0


def test_ports_are_given_out_and_given_back(host: Host) -> None:
    udp = host.stack.udp
    found = {host.socket().local_port for _ in range(200)}
    assert len(found) == 200 and all(49152 <= port < 65536 for port in found)
    socket = host.socket(7)
    for address in (0, LEFT):
        with _refused(errno.EADDRINUSE):
            udp.bind(UdpSocket(), address, 7)
    with _refused(errno.EADDRNOTAVAIL):
        udp.bind(UdpSocket(), RIGHT, 8)
    with _refused(errno.EINVAL):
        udp.bind(socket, 0, 9)
    udp.close(socket)
    udp.close(socket)
    assert 7 not in udp.ports
    host.socket(7, LEFT)
    host.socket(7, LOOPBACK)


def test_all_ports_may_be_taken(host: Host) -> None:
    for _ in range(65536 - 49152):
        host.socket()
    with _refused(errno.EADDRINUSE):
        host.socket()


def test_what_can_not_be_sent() -> None:
    host = Host(LEFT_MAC, 0, 1)
    socket = UdpSocket()
    with _refused(errno.ENETUNREACH):
        host.stack.udp.send_to(socket, b"", RIGHT, 7)
    host.stack.configure(Configuration(LEFT, 24))
    for data, address, port, number in (
        (b"", 0x08080808, 7, errno.ENETUNREACH),
        (b"", RIGHT, 0, errno.EINVAL),
        (b"", 0, 7, errno.ENETUNREACH),
        (bytes(65508), RIGHT, 7, errno.EMSGSIZE),
    ):
        with _refused(number):
            host.stack.udp.send_to(socket, data, address, port)
    with _refused(errno.EDESTADDRREQ):
        host.stack.udp.send(socket, b"")
    with _refused(errno.EINVAL):
        host.stack.udp.send_to(host.socket(9, LOOPBACK), b"", RIGHT, 7)


def test_errors_come_back_to_connected_sockets() -> None:
    cable = Cable()
    client = cable.left.connected(RIGHT, 7)
    other = cable.left.socket()
    cable.left.stack.udp.send(client, b"x")
    cable.left.stack.udp.send_to(other, b"x", RIGHT, 7)
    cable.settle()
    assert not other.is_readable()
    with _refused(errno.ECONNREFUSED):
        client.receive()
    cable.left.stack.udp.send(client, b"x")
    cable.settle()
    with _refused(errno.ECONNREFUSED):
        cable.left.stack.udp.send(client, b"y")
    cable.left.stack.udp.send(client, b"y")


@pytest.mark.parametrize(
    "src, dst, port", [("10.0.0.3", "10.0.0.2", 7), ("10.0.0.1", "10.0.0.9", 7), ("10.0.0.1", "10.0.0.2", 8)]
)
def test_errors_about_what_we_did_not_send_are_ignored(host: Host, src: str, dst: str, port: int) -> None:
    client = host.connected(RIGHT, 7)
    quoted = IP(src=src, dst=dst) / UDP(sport=client.local_port, dport=port)
    _give(host, IP(src="10.0.0.2", dst="10.0.0.1") / ICMP(type=3, code=3) / quoted)
    assert not client.is_readable()


def test_an_error_of_a_router_reaches_the_socket(host: Host) -> None:
    client = host.connected(RIGHT, 7)
    quoted = IP(src="10.0.0.1", dst="10.0.0.2") / UDP(sport=client.local_port, dport=7)
    _give(host, IP(src="10.0.0.254", dst="10.0.0.1") / ICMP(type=3, code=1) / quoted)
    with _refused(errno.EHOSTUNREACH):
        client.receive()


class Segments(Protocol):
    """Notes what TCP would get."""

    def __init__(self) -> None:
        self.got: list[tuple[object, ...]] = []
        self.due = NEVER

    def input(self, now: int, src: int, dst: int, packet: bytes, at: int = 0, end: int = -1) -> None:
        self.got.append((now, src, dst, packet[at : end if end >= 0 else len(packet)]))

    def error(self, now: int, src: int, dst: int, kind: int, code: int, mtu: int, quoted: bytes) -> None:
        self.got.append((src, dst, kind, code, mtu, quoted))

    def poll(self, now: int) -> int:
        return self.due


def test_tcp_gets_its_segments_and_errors_and_sends(host: Host) -> None:
    tcp = Segments()
    host.stack.attach_tcp(tcp)
    segment = TCP(sport=1, dport=2, flags="S") / Raw(b"data")
    packet = IP(src="10.0.0.2", dst="10.0.0.1") / segment
    assert _give(host, packet, now=5) == []
    assert tcp.got.pop() == (5, RIGHT, LEFT, bytes(packet)[20:])
    _give(host, IP(src="10.0.0.2", dst="10.0.0.255") / segment, "ff:ff:ff:ff:ff:ff")
    assert not tcp.got
    host.stack.tcp_output(LEFT, RIGHT, bytes(packet)[20:])
    (frame,) = [Ether(frame) for frame in host.end.take()]
    assert (frame[IP].flags, frame[IP].proto, frame[TCP].dport, frame[IP].len) == ("DF", 6, 2, 44)
    quoted = IP(src="10.0.0.1", dst="10.0.0.2") / TCP(sport=2, dport=1, seq=7)
    _give(host, IP(src="10.0.0.254", dst="10.0.0.1") / ICMP(type=3, code=4, nexthopmtu=1400) / quoted)
    src, dst, kind, code, mtu, data = tcp.got.pop()
    assert (src, dst, kind, code, mtu) == (LEFT, RIGHT, icmpv4.UNREACHABLE, icmpv4.FRAGMENTATION_NEEDED, 1400)
    assert data == bytes(quoted)[20:]
    host.stack.tcp_output(LEFT, RIGHT, bytes(1481))
    assert not host.end.take() and host.stack.ip.sent_too_big == 1
    tcp.due = 7
    assert host.stack.poll(5) == 7


def test_tcp_of_ourselves_comes_back_when_polled(host: Host) -> None:
    tcp = Segments()
    host.stack.attach_tcp(tcp)
    for src, dst in ((LOOPBACK, LOOPBACK), (LEFT, LEFT), (LOOPBACK, LOOPBACK + 5)):
        host.stack.tcp_output(src, dst, b"segment")
        assert not tcp.got
        host.stack.poll(9)
        assert tcp.got.pop() == (9, src, dst, b"segment")
    assert not host.end.take()


def test_udp_to_ourselves(host: Host) -> None:
    server = host.socket(7)
    client = host.connected(LOOPBACK, 7)
    host.stack.udp.send(client, bytes(60000))
    host.stack.poll(0)
    src, port, data = server.receive()
    assert (src, port, len(data)) == (LOOPBACK, client.local_port, 60000)
    host.stack.udp.close(server)
    host.stack.udp.send(client, b"x")
    host.stack.poll(0)
    with _refused(errno.ECONNREFUSED):
        client.receive()


def test_a_storm_of_our_own_ends_each_poll(host: Host) -> None:
    one, other = host.socket(7), host.socket(8)
    udp = host.stack.udp
    one.readable = lambda: udp.send_to(one, one.receive()[2], LOOPBACK, 8)
    other.readable = lambda: udp.send_to(other, other.receive()[2], LOOPBACK, 7)
    udp.send_to(one, b"ball", LOOPBACK, 8)
    assert host.stack.poll(5) == 5
    udp.close(other)
    assert host.stack.poll(5) > 5


def test_pings_between_hosts_and_within() -> None:
    cable = Cable()
    echoes: list[tuple[int, int, int, bytes]] = []
    cable.left.stack.icmp.echoed = lambda *echo: echoes.append(echo)
    for dst in (RIGHT, LOOPBACK, LEFT):
        cable.left.stack.icmp.ping(dst, 1, 2, b"data")
        cable.settle()
    assert echoes == [(dst, 1, 2, b"data") for dst in (RIGHT, LOOPBACK, LEFT)]


def test_nothing_is_taken_without_an_address() -> None:
    host = Host(LEFT_MAC, 0, 1)
    socket = host.socket(7)
    dhcp = host.socket(68)
    for dst in ("10.0.0.1", "0.0.0.0", "127.0.0.1"):
        assert _give(host, _ping(dst=dst)) == []
        _give(host, IP(src="10.0.0.2", dst=dst) / UDP(sport=67, dport=7))
    assert not socket.is_readable()
    _give(host, IP(src="10.0.0.2", dst="10.0.0.1") / UDP(sport=67, dport=68))
    _give(host, IP(src="10.0.0.2", dst="255.255.255.255") / UDP(sport=67, dport=68), "ff:ff:ff:ff:ff:ff")
    assert len(dhcp.received) == 2


def test_routes() -> None:
    ip = Host(LEFT_MAC, LEFT, 1).stack.ip
    assert [ip.source(a) for a in (RIGHT, 0x08080808, LOOPBACK, 0)] == [LEFT, LEFT, LOOPBACK, 0]
    assert [ip.mtu_to(a) for a in (RIGHT, LEFT, LOOPBACK)] == [1500, 65535, 65535]
    ip.configure(Configuration(LEFT, 24, 0, [], 1400))
    assert [ip.source(a) for a in (RIGHT, 0x08080808, LOOPBACK)] == [LEFT, 0, LOOPBACK]
    assert ip.mtu_to(RIGHT) == 1400
    ip.configure(Configuration(LEFT, 31, GATEWAY))
    assert not ip.is_broadcast(LEFT | 1) and ip.is_broadcast(0xFFFFFFFF)


@pytest.mark.parametrize(
    "text",
    [
        "ip=10.0.0.2/24 gw=10.0.0.1 dns=10.0.0.1,8.8.8.8 mtu=1400 domain=a.org",
        "ip=10.0.0.2/32 gw=172.31.1.1",
        "ip=10.1.0.2/8 gw=10.0.0.1",
    ],
)
def test_configurations(text: str) -> None:
    assert str(parse_configuration(f"console=hvc0 {text} quiet")) == text


def test_a_configuration_in_full() -> None:
    found = parse_configuration("ip=10.0.0.2/24 gw=10.0.0.1 dns=10.0.0.1")
    assert found == Configuration(RIGHT, 24, LEFT, [LEFT], 0, "")
    assert parse_configuration("quiet") is None and parse_configuration("ip=dhcp") is None


@pytest.mark.parametrize(
    "text",
    [
        "ip=10.0.0/24",
        "ip=10.0.0.2/33",
        "ip=10.0.0.2/",
        "ip=10.0.0.2/0",
        "ip=224.0.0.1/4",
        "ip=127.0.0.1/8",
        "ip=0.0.0.0/8",
        "ip=10.0.0.2/24 gw=10.0.1.1",
        "ip=10.0.0.2/24 mtu=10",
        "ip=10.0.0.2/24 dns=x",
        "ip=010.0.0.2",
    ],
)
def test_configurations_that_can_not_be(text: str) -> None:
    with pytest.raises(ValueError):
        parse_configuration(text)


def test_addresses() -> None:
    assert parse_address("255.0.1.20") == 0xFF000114
