"""ARP: questions, answers, what is learnt and what is not, limits and times."""

import pytest
from net.arp import FRESH, MAX_ENTRIES, MAX_PACKETS, MAX_WAITING, STALE
from net.clock import SECOND
from net.config import Configuration
from net.wire import arp
from scapy.layers.inet import IP, UDP
from scapy.layers.l2 import ARP, Ether
from two_hosts import GATEWAY, LEFT, LEFT_MAC, RIGHT, RIGHT_MAC, Cable, Host

OTHER_MAC = b"\2\0\0\0\0\x09"


@pytest.fixture
def host() -> Host:
    made = Host(LEFT_MAC, LEFT, 1)
    made.stack.poll(0)
    made.end.take()
    return made


def _arp(host: Host, now: int, operation: int, sender: int, target: int = LEFT, mac: bytes = RIGHT_MAC) -> None:
    to = LEFT_MAC if operation == arp.REPLY else b"\xff" * 6
    packet = arp.ArpPacket(operation, mac, sender, bytes(6), target)
    host.stack.input(now, to + mac + b"\x08\x06" + arp.encode(packet))


def _send(host: Host, to: int) -> None:
    socket = host.connected(to, 7)
    host.stack.udp.send(socket, b"data")


def test_the_address_is_announced_twice() -> None:
    host = Host(LEFT_MAC, LEFT, 1)
    assert host.stack.poll(0) == 2 * SECOND
    host.stack.poll(SECOND)
    host.stack.poll(2 * SECOND)
    host.stack.poll(9 * SECOND)
    frames = [Ether(frame) for frame in host.end.take()]
    assert [(f.dst, f[ARP].op, f[ARP].psrc, f[ARP].pdst) for f in frames] == [
        ("ff:ff:ff:ff:ff:ff", 1, "10.0.0.1", "10.0.0.1")
    ] * 2


def test_a_question_is_answered_and_its_sender_learnt(host: Host) -> None:
    question = Ether(dst="ff:ff:ff:ff:ff:ff", src="02:00:00:00:00:02") / ARP(
        op=1, hwsrc="02:00:00:00:00:02", psrc="10.0.0.2", pdst="10.0.0.1"
    )
    host.stack.input(0, bytes(question) + bytes(18))
    (frame,) = host.end.take()
    answer = Ether(frame)
    assert (answer.dst, answer.src) == ("02:00:00:00:00:02", "02:00:00:00:00:01")
    assert (answer[ARP].op, answer[ARP].hwsrc, answer[ARP].psrc) == (2, "02:00:00:00:00:01", "10.0.0.1")
    _send(host, RIGHT)
    assert Ether(host.end.take()[0]).haslayer(UDP)


def test_questions_to_others_teach_nothing(host: Host) -> None:
    _arp(host, 0, arp.REQUEST, RIGHT, GATEWAY)
    assert not host.stack.arp.entries and not host.end.take()


def test_a_probe_is_answered_but_teaches_nothing(host: Host) -> None:
    _arp(host, 0, arp.REQUEST, 0)
    assert len(host.end.take()) == 1 and not host.stack.arp.entries


def test_replies_that_nobody_asked_for_teach_nothing(host: Host) -> None:
    _arp(host, 0, arp.REPLY, RIGHT)
    assert not host.stack.arp.entries


@pytest.mark.parametrize("sender", [0x0B000001, 0x0A0000FF, 0x7F000001, 0xFFFFFFFF, 0xE0000001])
def test_who_can_not_be_a_neighbour_is_not_learnt(host: Host, sender: int) -> None:
    _arp(host, 0, arp.REQUEST, sender)
    assert not host.stack.arp.entries


@pytest.mark.parametrize("mac", [b"\xff" * 6, bytes(6), b"\1\0\x5e\0\0\1", LEFT_MAC])
def test_addresses_of_groups_are_not_learnt(host: Host, mac: bytes) -> None:
    _arp(host, 0, arp.REQUEST, RIGHT, mac=mac)
    assert not host.stack.arp.entries and not host.end.take()


def test_packets_wait_for_the_answer_the_latest_ones(host: Host) -> None:
    socket = host.connected(RIGHT, 7)
    for i in range(MAX_PACKETS + 2):
        host.stack.udp.send(socket, bytes([i]))
    (frame,) = host.end.take()
    assert (Ether(frame)[ARP].op, Ether(frame)[ARP].pdst) == (1, "10.0.0.2")
    _arp(host, 5, arp.REPLY, RIGHT)
    assert [Ether(frame)[UDP].payload.load[:1] for frame in host.end.take()] == [bytes([i]) for i in range(2, 6)]
    assert not host.stack.arp.waiting


def test_packets_to_other_networks_go_to_the_gateway(host: Host) -> None:
    _send(host, 0x08080808)
    assert Ether(host.end.take()[0])[ARP].pdst == "10.0.0.254"
    _arp(host, 5, arp.REPLY, GATEWAY, mac=OTHER_MAC)
    frame = Ether(host.end.take()[0])
    assert (frame.dst, frame[IP].dst) == ("02:00:00:00:00:09", "8.8.8.8")


def test_a_gateway_may_be_outside_of_the_network() -> None:
    host = Host(LEFT_MAC, 0, 1)
    host.stack.configure(Configuration(LEFT, 32, 0x0B000001))
    host.stack.poll(0)
    host.end.take()
    _send(host, 0x08080808)
    assert Ether(host.end.take()[0])[ARP].pdst == "11.0.0.1"
    _arp(host, 5, arp.REPLY, RIGHT)
    _arp(host, 5, arp.REPLY, 0x0B000001)
    assert Ether(host.end.take()[0])[IP].dst == "8.8.8.8" and list(host.stack.arp.entries) == [0x0B000001]


def test_asking_ends_after_some_tries(host: Host) -> None:
    socket = host.connected(RIGHT, 7)
    host.stack.udp.send(socket, b"a")
    for now in range(0, 10 * SECOND, SECOND // 10):
        host.stack.poll(now)
    questions = [
        frame for frame in host.end.take() if Ether(frame).haslayer(ARP) and Ether(frame)[ARP].pdst == "10.0.0.2"
    ]
    assert len(questions) == 4
    assert socket.error and not host.stack.arp.waiting


def test_a_flood_of_packets_asks_once_in_a_second(host: Host) -> None:
    for _ in range(100):
        _send(host, RIGHT)
    assert len(host.end.take()) == 1


def test_an_entry_is_confirmed_again_and_forgotten(host: Host) -> None:
    _arp(host, 0, arp.REQUEST, RIGHT)
    host.end.take()
    assert host.stack.arp.header(FRESH, RIGHT) and not host.end.take()
    assert host.stack.arp.header(FRESH + 1, RIGHT)
    assert host.stack.arp.header(FRESH + 2, RIGHT)
    (frame,) = host.end.take()
    assert (Ether(frame).dst, Ether(frame)[ARP].op) == ("02:00:00:00:00:02", 1)
    _arp(host, FRESH + 3, arp.REPLY, RIGHT)
    assert host.stack.arp.header(2 * FRESH, RIGHT) and not host.end.take()
    assert host.stack.arp.header(2 * FRESH + STALE + 4, RIGHT) == b""


def test_a_host_may_move_but_not_at_once(host: Host) -> None:
    _arp(host, 0, arp.REQUEST, RIGHT)
    _arp(host, SECOND // 2, arp.REPLY, RIGHT, mac=OTHER_MAC)
    assert host.stack.arp.header(SECOND, RIGHT)[:6] == RIGHT_MAC
    _arp(host, 2 * SECOND, arp.REPLY, RIGHT, mac=OTHER_MAC)
    assert host.stack.arp.header(2 * SECOND, RIGHT)[:6] == OTHER_MAC


def test_the_cache_is_bounded_and_forgets_the_oldest() -> None:
    host = Host(LEFT_MAC, LEFT, 1)
    host.stack.ip.config.prefix = 8
    for i in range(MAX_ENTRIES + 10):
        _arp(host, i, arp.REQUEST, LEFT + 256 + i)
    assert len(host.stack.arp.entries) == MAX_ENTRIES
    assert min(host.stack.arp.entries) == LEFT + 256 + 10


def test_not_too_many_addresses_are_asked_for(host: Host) -> None:
    for i in range(200):
        host.stack.arp.wait(0, LEFT + 1 + i, b"packet")
    assert len(host.stack.arp.waiting) == MAX_WAITING == len(host.end.take())


def test_our_address_is_defended_sometimes(host: Host) -> None:
    for i in range(20):
        _arp(host, 100 * SECOND + i * SECOND, arp.REQUEST, LEFT, mac=OTHER_MAC)
    assert len(host.end.take()) == 2
    assert host.stack.arp.conflicts == 20 and not host.stack.arp.entries


def test_two_hosts_find_each_other() -> None:
    cable = Cable()
    server = cable.right.socket(7)
    _send(cable.left, RIGHT)
    cable.settle()
    assert server.receive()[2] == b"data"
    assert cable.left.stack.arp.header(0, RIGHT)[:6] == RIGHT_MAC
    assert cable.right.stack.arp.header(0, LEFT)[:6] == LEFT_MAC
