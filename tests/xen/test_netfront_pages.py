"""Data of TCP that lies in the rings' pages: what a backend reads and a user gets, when pages are free again, and what
becomes of them when the connection to the backend ends."""

from __future__ import annotations

import random
import struct

import _xen
import pytest
from net.buffer import Buffer
from net.config import Configuration
from net.device import Device
from net.stack import Stack
from net.tcp import Tcp
from netback import BACKEND, Netback
from netfront_host import Host
from scapy.layers.inet import IP, TCP, UDP
from scapy.layers.l2 import Ether
from xen import netif, xenbus
from xen.netfront import MOST_HELD, RX_PAGES, TX_PAGES, headers_of_tcp
from xen.receive_buffer import ReceiveBuffer
from xen.send_buffer import MOST, RESERVE, SendBuffer
from xen.shared import PLENTY

HEAD = bytes(Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / TCP(sport=1, dport=2, options=[("NOP", 0)] * 12))
SECOND = 1_000_000_000


@pytest.fixture
def host() -> Host:
    made = Host()
    assert made.device.connected
    return made


def restart(host: Host) -> None:
    """The backend goes and comes back."""
    host.store.put(BACKEND + "/state", str(xenbus.CLOSING))
    host.settle()
    assert host.device.connected


def queue_of(host: Host) -> SendBuffer:
    queue = host.device.new_queue()
    assert isinstance(queue, SendBuffer)
    return queue


def in_slots(frame: bytes, dice: random.Random) -> list[bytes]:
    """A packet as a backend gives it: in parts of at most a page, not too many."""
    parts: list[bytes] = []
    while frame:
        full = dice.random() < 0.7 or len(frame) > (netif.SLOTS_MOST - len(parts) - 1) * 4096
        size = 4096 if full else dice.randrange(200, 4097)
        parts.append(frame[:size])
        frame = frame[size:]
    return parts


def test_large_data_is_sent_from_where_it_lies(host: Host) -> None:
    queue = queue_of(host)
    data = random.Random(1).randbytes(70000)
    queue.append(data, 0, 100)
    assert queue.in_pages == 0
    queue.append(data, 100, 70000)
    assert queue.in_pages == queue.length == 70000
    host.device.send_data(HEAD, queue, 3, 65000, 1000)
    host.back.take()
    assert host.back.sent.pop() == (HEAD + data[3:65003], netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED)
    assert host.back.slots[-1] == 1 + 16
    assert queue.read(10, 65000) == data[10:65010]
    queue.discard(70000)
    assert host.device.path is not None
    host.device.path.reap()
    host.device.path.sending.reclaim()
    assert len(host.device.path.tx_free) == len(host.device.path.tx_shared.pages)


def test_what_is_acknowledged_stays_until_the_backend_has_sent_it(host: Host) -> None:
    """A segment that was sent twice may be acknowledged while a request for it is still on its way."""
    queue = queue_of(host)
    dice = random.Random(2)
    for _ in range(30):
        wanted = []
        for _ in range(dice.randrange(1, 5)):
            data = dice.randbytes(dice.randrange(8192, 60000))
            queue.append(data, 0, len(data))
            for _ in range(dice.randrange(1, 3)):
                if host.device.large_room() > len(data) + 40:
                    host.device.send_data(HEAD, queue, queue.length - len(data), len(data), 1448)
                    wanted.append(HEAD + data)
            queue.discard(queue.length)
        host.back.take()
        assert [packet for packet, _ in host.back.sent] == wanted
        host.back.sent.clear()
        host.settle()
    path = host.device.path
    assert path is not None and path.dropped == 0 and host.device.failures == 0
    for _ in range(3):
        path.sending.reclaim()
    assert sorted(path.tx_free) == list(range(len(path.tx_shared.pages)))


@pytest.mark.parametrize("seed", range(12))
def test_a_queue_is_what_a_plain_one_is(seed: int, host: Host) -> None:
    dice = random.Random(seed)
    queue, model = queue_of(host), b""
    for step in range(400):
        size = dice.choice((10, 500, 1448, 5000, 30000, 100000))
        if dice.random() < 0.5 and len(model) < 300000:
            data = dice.randbytes(dice.randrange(size) + 20)
            start = dice.randrange(10)
            queue.append(data, start, len(data) - 3)
            model += data[start:-3]
        else:
            count = min(dice.randrange(size), len(model))
            queue.discard(count)
            model = model[count:]
        assert queue.length == len(model)
        offset = dice.randrange(len(model) + 1)
        count = min(dice.randrange(1, 65000), len(model) - offset)
        assert queue.read(offset, count) == model[offset : offset + count]
        if count > 1448 and host.device.large_room() > count + 40:
            host.device.send_data(HEAD, queue, offset, count, 1448)
            host.back.take()
            assert host.back.sent.pop()[0] == HEAD + model[offset : offset + count]
        if step % 100 == 99:
            restart(host)
    assert queue.take(len(model)) == model
    assert host.device.dropped == 0


def test_pages_to_send_from_grow_where_there_is_plenty(host: Host) -> None:
    path = host.device.path
    assert path is not None and len(path.tx_shared.pages) == TX_PAGES
    _xen.memory[0] = PLENTY
    first, second = queue_of(host), queue_of(host)
    first.append(bytes(300000), 0, 300000)
    assert len(path.tx_shared.pages) == TX_PAGES and len(path.tx_free) == RESERVE
    assert first.in_pages == (TX_PAGES - RESERVE) * 4096 and first.length == 300000
    _xen.memory[0] = PLENTY + 1
    second.append(bytes(700000), 0, 700000)
    assert len(path.tx_shared.pages) == MOST and len(path.tx_free) == RESERVE
    assert second.in_pages == (MOST - TX_PAGES) * 4096 and second.length == 700000


def test_unplugged_while_data_waits(host: Host) -> None:
    queue, inbox = queue_of(host), host.device.new_inbox()
    data = random.Random(3).randbytes(100000)
    queue.append(data, 0, 100000)
    host.back.put(*in_slots(HEAD + data[:50000], random.Random(1)))
    assert host.device.receive() == HEAD and host.device.tail == 50000
    host.device.lend_tail(inbox)
    host.vif.detach()
    host.settle()
    assert not host.device.connected and len(_xen.pages) > host.pages
    assert queue.read(0, 100000) == data
    assert inbox.take(30000) == data[:30000]
    host.vif.attach()
    host.settle()
    host.device.send_data(HEAD, queue, 1, 2000, 0)
    host.back.take()
    assert host.back.sent.pop()[0] == HEAD + data[1:2001]
    queue.discard(100000)
    assert inbox.take(30000) == data[30000:50000]
    queue.append(data, 0, 100000)
    assert queue.in_pages and queue.take(100000) == data
    host.vif.detach()
    host.settle()
    assert len(_xen.pages) == host.pages and host.device.grants.leaked == 0


def test_pages_that_a_dead_backend_has_mapped_are_kept(host: Host) -> None:
    queue = queue_of(host)
    queue.append(bytes(20000), 0, 20000)
    path = host.device.path
    assert path is not None
    ref = path.tx_shared.refs[queue.numbers[0]]
    flags = _xen.load16(_xen.grant_page(), ref * 8)
    _xen.store16(_xen.grant_page(), ref * 8, flags | 8)
    host.vif.detach()
    host.settle()
    assert host.device.grants.leaked == 1
    queue.discard(20000)
    assert len(_xen.pages) == host.pages + 1


@pytest.mark.parametrize("seed", range(12))
def test_an_inbox_is_what_a_plain_one_is(seed: int, host: Host) -> None:
    dice = random.Random(seed)
    boxes = [host.device.new_inbox() for _ in range(3)]
    models = [b"", b"", b""]
    for step in range(400):
        which = dice.randrange(3)
        inbox, model = boxes[which], models[which]
        host.device.wait(1)
        action = dice.random()
        if action < 0.35:
            data = dice.randbytes(dice.randrange(4100, 65000))
            host.back.put(*in_slots(HEAD + data, dice))
            got = host.device.receive()
            assert got == HEAD and host.device.tail == len(data)
            if dice.random() < 0.2:
                assert host.device.take_tail() == data
            elif dice.random() < 0.8:
                host.device.lend_tail(inbox)
                model += data
        elif action < 0.5:
            data = dice.randbytes(dice.randrange(2000))
            inbox.append(data, 0, len(data))
            model += data
        elif action < 0.8:
            got = inbox.take(dice.randrange(1, 70000)) if model else b""
            assert model.startswith(got) and bool(got) == bool(model)
            model = model[len(got) :]
        elif action < 0.9:
            count = dice.randrange(len(model) + 1)
            assert inbox.read(0, count) == model[:count]
        else:
            count = min(dice.randrange(10000), len(model))
            inbox.discard(count)
            model = model[count:]
        models[which] = model
        assert inbox.length == len(model)
        path = host.device.path
        assert path is not None and (path.tail or path._held() <= MOST_HELD)
        if step % 100 == 99:
            restart(host)
    for inbox, model in zip(boxes, models, strict=True):
        inbox.discard(len(model))
    host.settle()
    assert host.device.failures == 0 and host.back.rx.waiting() == RX_PAGES
    host.device.close(1)
    assert len(_xen.pages) == host.pages


def test_a_tail_that_nobody_takes(host: Host) -> None:
    for _ in range(20):
        host.back.put(HEAD + bytes(4000), bytes(4000))
        host.back.put(b"another")
        assert host.device.receive() == HEAD
        assert host.device.receive() == b"another" and host.device.tail == 0
    assert host.device.receive() == b"" and host.device.tail == 0


@pytest.mark.parametrize("where", ["copy_out", "frame"])
def test_no_memory_for_a_packet(where: str, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is as good as lost, and its pages are not."""

    def no_memory(*args: object) -> None:
        raise MemoryError

    inbox = host.device.new_inbox()
    for _ in range(10):
        host.back.put(HEAD + bytes(4000), bytes(4000))
        with monkeypatch.context() as patch:
            patch.setattr(_xen, where, no_memory)
            with pytest.raises(MemoryError):
                host.device.receive()
                host.device.take_tail()
        host.back.put(HEAD + bytes(4000), b"data")
        assert host.device.receive() == HEAD and host.device.tail == 4004
        host.device.lend_tail(inbox)
        assert inbox.take(9000) == bytes(4000) + b"data"
    host.settle()
    assert host.back.rx.waiting() == RX_PAGES


@pytest.mark.parametrize(
    ("frame", "count"),
    [
        (HEAD, len(HEAD)),
        (HEAD + b"data", len(HEAD)),
        (HEAD[:-1], 0),
        (HEAD[:54], 0),
        (bytes(Ether() / IP(proto=6) / (b"\0" * 40)), 0),  # a data offset of nothing
        (bytes(Ether() / IP(flags="MF") / TCP() / b"data"), 0),
        (bytes(Ether() / IP() / UDP() / bytes(40)), 0),
        (bytes(Ether(type=0x86DD) / IP() / TCP() / bytes(40)), 0),
        (b"", 0),
    ],
)
def test_headers_of_tcp(frame: bytes, count: int) -> None:
    assert headers_of_tcp(frame) == count


def test_what_is_no_segment_of_tcp_is_whole(host: Host) -> None:
    datagram = bytes(Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / UDP(sport=1, dport=2) / bytes(6000))
    host.back.put(datagram[:4096], datagram[4096:])
    assert host.received() == [datagram]
    host.back.put(HEAD[:40], HEAD[40:] + bytes(5000 - 1000))  # headers in two slots
    assert host.received() == [HEAD + bytes(4000)]
    segment = bytes(Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / TCP(sport=1, dport=2) / bytes(6000))
    host.back.put(segment[:4096], segment[4096:], flags=0)  # its checksum is ours to look at
    assert host.received() == [segment] and host.device.tail == 0


class Far(Device):
    """The machine at the other end of the bridge: its frames go to the backend as they are, however long."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__(bytes.fromhex("020000000002"), 1500, True)
        self.out: list[bytes] = []
        self.dice = dice

    def send(self, frame: bytes) -> None:
        self.out.append(frame)

    def large_room(self) -> int:
        return 65521

    def send_data(self, head: bytes, data: Buffer, offset: int, count: int, cut: int) -> None:
        self.out.append(head + data.read(offset, count))


def carry(host: Host, near: Stack, far: Stack, device: Far, now: int, loss: float) -> None:
    """Frames both ways, until there are none."""
    dice = device.dice
    while True:
        host.back.take()
        frames, host.back.sent = host.back.sent, []
        for frame, _ in frames:
            if dice.random() >= loss:
                far.input(now, frame)
        far.poll(now)
        given, device.out = device.out, []
        for frame in given:
            if dice.random() >= loss and host.back.rx.waiting() >= 20:
                host.back.put(*in_slots(frame, dice))
        while frame := host.device.receive():
            near.input(now, frame)
        near.poll(now)
        host.device.wait(1)
        if not frames and not given:
            return


@pytest.mark.parametrize(("loss", "restarts"), [(0.0, 0), (0.03, 0), (0.03, 7)])
def test_transfers_of_tcp_both_ways(loss: float, restarts: int, host: Host) -> None:
    dice = random.Random(restarts)
    device = Far(dice)
    near, far = Stack(host.device, 0, dice.randbytes), Stack(device, 0, dice.randbytes)
    ends = []
    for stack, address in ((near, 0x0A000001), (far, 0x0A000002)):
        stack.configure(Configuration(address, 24, 0))
        tcp = Tcp(stack.tcp_output, dice.randbytes)
        tcp.settings.send_buffer = 1 << 18
        tcp.set_checksum_offload(True)
        tcp.set_output_data(stack.ip.large_room, stack.ip.output_data)
        tcp.set_device(stack.device)
        stack.attach_tcp(tcp)
        ends.append(tcp)
    listener = ends[1].listen(0, 80)
    now = SECOND
    client = ends[0].connect(now, 0x0A000001, 0x0A000002, 80)
    while not (client.connected and listener.ready):
        carry(host, near, far, device, now, 0)
        now += SECOND
    server = listener.accept()
    assert server is not None
    pairs = ((client, server, dice.randbytes(1_500_000)), (server, client, dice.randbytes(1_500_000)))
    sent, got = [0, 0], [bytearray(), bytearray()]
    due = [len(pairs[0][2]) * number // (restarts + 1) for number in range(1, restarts + 1)]
    for _ in range(20000):
        for number, (giver, taker, data) in enumerate(pairs):
            if sent[number] < len(data) and giver.writable:
                sent[number] += giver.send(now, data, sent[number])
            if taker.readable:
                got[number] += taker.receive(now, dice.choice((1000, 65536, 1 << 20)))
        carry(host, near, far, device, now, loss)
        if due and len(got[0]) >= due[0]:
            due.pop(0)
            restart(host)
        if all(len(got[number]) == len(pairs[number][2]) for number in (0, 1)):
            break
        now = max(min(near.poll(now), far.poll(now), now + SECOND), now + 1_000_000)
    assert [bytes(each) for each in got] == [data for _, _, data in pairs]
    assert isinstance(client.inbox, ReceiveBuffer) and isinstance(client.queue, SendBuffer)
    assert not due and host.device.failures == 0
    client.abort(now)
    host.device.close(1)
    assert len(_xen.pages) == host.pages and host.device.grants.leaked == 0


def test_lying_answers_end_the_connection(host: Host) -> None:
    """More answers to a frame in pages than it has requests."""
    queue = queue_of(host)
    queue.append(bytes(30000), 0, 30000)
    host.device.send_data(HEAD, queue, 0, 20000, 1448)
    back: Netback = host.back
    slot = back.tx.slot(0)
    ident = struct.unpack_from("<H", _xen.pages[back.tx.page], slot + netif.TX_ID)[0]
    for _ in range(7):
        back.respond(ident)
    back.tx.publish(back.port)
    host.settle()
    assert (host.device.failures, host.device.connected) == (1, True)
    assert queue.read(0, 30000) == bytes(30000)
