"""TCP on the rest of the stack: through Ethernet and ARP, to oneself, to nobody, over a narrow path."""

import errno

import pytest
from net.address import LOOPBACK
from net.clock import SECOND
from net.tcp import Connection, Tcp
from net.tcp.state import CLOSED
from two_hosts import LEFT, LEFT_MAC, RIGHT, RIGHT_MAC, Cable, Host


def attach(host: Host) -> Tcp:
    tcp = Tcp(host.stack.tcp_output, host.dice.randbytes)
    tcp.set_checksum_offload(host.end.checksums)
    host.stack.attach_tcp(tcp)
    return tcp


def carry(cable: Cable, sender: Connection, receiver: Connection, data: bytes) -> bytes:
    """Sends all, with FIN behind it, and gives what arrives."""
    sent = 0
    got = bytearray()
    for _ in range(2000):
        if sent < len(data) and sender.writable:
            sent += sender.send(cable.now, data, sent)
        if sent == len(data):
            sender.shutdown_write(cable.now)
        cable.run(cable.now + SECOND // 100)
        while receiver.readable:
            piece = receiver.receive(cable.now, 100_000)
            if not piece:
                return bytes(got)
            got += piece
    raise AssertionError("never arrived")


@pytest.mark.parametrize("checksums", [False, True])
def test_two_hosts(checksums: bool) -> None:
    left = Host(LEFT_MAC, LEFT, 1, checksums=checksums)
    cable = Cable(left, Host(RIGHT_MAC, RIGHT, 2))
    if checksums:
        # The device that does them is not there: the other side must not look at them either.
        cable = Cable(left, Host(RIGHT_MAC, RIGHT, 2, checksums=True))
    a, b = attach(cable.left), attach(cable.right)
    listener = b.listen(0, 80)
    client = a.connect(cable.now, LEFT, RIGHT, 80)
    cable.run(SECOND)
    server = listener.accept()
    assert server is not None
    assert (server.remote, server.remote_port) == (LEFT, client.local_port)
    data = cable.left.dice.randbytes(300_000)
    assert carry(cable, client, server, data) == data
    assert carry(cable, server, client, data[::-1]) == data[::-1]
    client.close(cable.now)
    server.close(cable.now)
    cable.run(cable.now + 100 * SECOND)
    assert not a.table.by_key
    assert not b.table.by_key
    assert cable.left.stack.dropped == cable.right.stack.dropped == 0


def test_to_oneself() -> None:
    cable = Cable()
    tcp = attach(cable.left)
    listener = tcp.listen(0, 80)
    for address in (LOOPBACK, LEFT):
        client = tcp.connect(cable.now, address, address, 80)
        cable.run(cable.now + SECOND)
        server = listener.accept()
        assert server is not None
        assert carry(cable, client, server, b"hello, me") == b"hello, me"


def test_nobody_there() -> None:
    cable = Cable()
    tcp = attach(cable.left)
    c = tcp.connect(cable.now, LEFT, RIGHT + 7, 80)
    cable.run(20 * SECOND)
    assert (c.state, c.error) == (CLOSED, errno.EHOSTUNREACH)


def test_no_tcp_there() -> None:
    """The other host has no TCP at all: it says so."""
    cable = Cable()
    tcp = attach(cable.left)
    c = tcp.connect(cable.now, LEFT, RIGHT, 80)
    cable.run(10 * SECOND)
    assert (c.state, c.error) == (CLOSED, errno.ECONNREFUSED)
