"""Megabytes in both directions over networks that lose, double, delay, reorder and change segments arrive intact."""

import random

import pytest
from net.clock import MILLISECOND, SECOND
from net.tcp import state
from net.tcp.host import Settings
from tcp_world import Network, Transfer, World

NETWORKS = {
    "clean": Network(),
    "loss": Network(loss=0.02),
    "heavy loss": Network(loss=0.15, delay=5 * MILLISECOND),
    "reordering": Network(jitter=8 * MILLISECOND),
    "doubling": Network(double=0.2, jitter=3 * MILLISECOND),
    "corruption": Network(corrupt=0.03),
    "everything": Network(loss=0.03, double=0.05, corrupt=0.02, jitter=15 * MILLISECOND),
    "bottleneck": Network(rate=1_000_000, queue=30_000, delay=20 * MILLISECOND),
}


def both_ways(world: World, size: int, seconds: float = 2000) -> None:
    client, server = world.connect()
    up = Transfer(world, client, server, world.random.randbytes(size))
    down = Transfer(world, server, client, world.random.randbytes(size))
    assert world.run(seconds, lambda: up.go_on() & down.go_on()), (len(up.got), len(down.got))
    assert up.got == up.data
    assert down.got == down.data
    client.close(world.now)
    server.close(world.now)
    assert world.run(300, lambda: not any(world.a.table.slots) and not any(world.b.table.slots))
    assert client.error == server.error == 0


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("seed", range(4))
def test_both_ways(name: str, seed: int) -> None:
    both_ways(World(NETWORKS[name], seed), 300_000)


def test_megabytes() -> None:
    both_ways(World(Network(loss=0.005, jitter=2 * MILLISECOND), 7), 4_000_000)


@pytest.mark.parametrize("lacking", ["sack", "timestamps", "window_scale", "all"])
@pytest.mark.parametrize("seed", range(3))
def test_without_options(lacking: str, seed: int) -> None:
    def without(settings: Settings) -> None:
        for name in ("sack", "timestamps", "window_scale"):
            if lacking in (name, "all"):
                setattr(settings, name, False)

    network = Network(loss=0.03, double=0.02, corrupt=0.01, jitter=10 * MILLISECOND)
    both_ways(World(network, seed, without), 300_000)


@pytest.mark.parametrize("seed", range(10))
def test_small_buffers_and_odd_pieces(seed: int) -> None:
    """The sender gives pieces of any size, the receiver is slow and takes pieces of any size."""

    def small(settings: Settings) -> None:
        settings.send_buffer = 5000
        settings.receive_buffer = 6000

    world = World(Network(loss=0.02, jitter=5 * MILLISECOND), seed, small)
    client, server = world.connect()
    data = world.random.randbytes(60_000)
    sent = 0
    got = bytearray()
    chance = random.Random(seed)
    for _ in range(100_000):
        if sent < len(data) and chance.random() < 0.5:
            end = min(len(data), sent + chance.choice([1, 10, 500, 3000]))
            sent += max(0, client.send(world.now, data[:end], sent))
        if server.readable and chance.random() < 0.3:
            got += server.receive(world.now, chance.choice([1, 100, 2000, 9000]))
        assert server.inbox.length <= 6000 + 1460
        assert client.queue.length <= 5000
        if len(got) == len(data):
            break
        world.step(world.now + chance.randrange(1, 20) * MILLISECOND)
    assert got == data


def test_speed_of_a_clean_path() -> None:
    """100 Mbit/s at 50 ms need a window of 625 KB: it is reached, and kept."""

    def large(settings: Settings) -> None:
        settings.receive_buffer = settings.send_buffer = 1 << 20

    world = World(Network(rate=12_500_000, queue=700_000, delay=25 * MILLISECOND), 3, large)
    client, server = world.connect()
    transfer = Transfer(world, client, server, bytes(20_000_000))
    begin = world.now
    assert world.run(60, transfer.go_on)
    assert 20_000_000 * SECOND / (world.now - begin) > 0.8 * 12_500_000


@pytest.mark.parametrize("seed", range(5))
def test_speed_of_a_lossy_path(seed: int) -> None:
    """Single losses are repaired without waiting for the timer."""
    world = World(Network(loss=0.002, delay=10 * MILLISECOND), seed)
    client, server = world.connect()
    transfer = Transfer(world, client, server, bytes(2_000_000))
    assert world.run(60, transfer.go_on)
    assert world.a.counters.fast_retransmits > 0
    assert world.a.counters.timeouts <= 2


def test_many_connections() -> None:
    world = World(Network(loss=0.05, jitter=5 * MILLISECOND), 2)
    clients = [world.a.connect(world.now, 0x0A000001, 0xC0A80002, 80) for _ in range(300)]
    servers = []

    def serve() -> bool:
        while (server := world.listener.accept()) is not None:
            servers.append(server)
        for server in servers:
            if server.readable and server.state != state.CLOSED and not server.orphan:
                request = server.receive(world.now, 1000)
                if request:
                    server.send(world.now, request.upper(), 0)
                server.close(world.now)
        for i, client in enumerate(clients):
            if client.writable and not client.fin_queued:
                client.send(world.now, b"request %d" % i, 0)
                client.shutdown_write(world.now)
        return all(client.fin_received for client in clients)

    assert world.run(200, serve)
    assert [client.receive(world.now, 100) for client in clients] == [b"REQUEST %d" % i for i in range(300)]
    for client in clients:
        client.close(world.now)
    assert world.run(400, lambda: not any(world.a.table.slots) and not any(world.b.table.slots))
    assert not world.a.table.by_key and not world.b.table.by_key


@pytest.mark.parametrize("seed", range(60))
def test_any_network(seed: int) -> None:
    """Networks, settings and blackouts drawn by lot; some lose a quarter of all segments."""
    lot = random.Random(seed)
    network = Network(
        delay=lot.choice([0, 1, 10, 100]) * MILLISECOND,
        jitter=lot.choice([0, 1, 20, 150]) * MILLISECOND,
        loss=lot.choice([0, 0.01, 0.1, 0.25]),
        double=lot.choice([0, 0.1]),
        corrupt=lot.choice([0, 0.05]),
        rate=lot.choice([0, 0, 20_000, 500_000]),
        queue=lot.choice([3000, 20_000, 200_000]),
    )

    def draw(settings: Settings) -> None:
        settings.sack = lot.random() < 0.6
        settings.timestamps = lot.random() < 0.6
        settings.window_scale = lot.random() < 0.6
        settings.mss = lot.choice([300, 536, 1460])
        settings.send_buffer = lot.choice([4096, 20_000, 1 << 17])
        settings.receive_buffer = lot.choice([4096, 20_000, 1 << 17, 1 << 20])

    world = World(network, seed, draw)
    client, server = world.connect()
    client.set_nodelay(world.now, lot.random() < 0.5)
    up = Transfer(world, client, server, lot.randbytes(lot.choice([1, 1000, 100_000])))
    down = Transfer(world, server, client, lot.randbytes(lot.choice([0, 1000, 100_000])))
    dark_from = world.now + lot.randrange(3 * SECOND)
    dark_until = dark_from + lot.randrange(8 * SECOND)
    if lot.random() < 0.3:
        world.drop = lambda src, segment: dark_from <= world.now < dark_until
    assert world.run(3000, lambda: up.go_on() & down.go_on()), (client.state, client.error, server.state, server.error)
    assert up.got == up.data
    assert down.got == down.data
    client.close(world.now)
    server.close(world.now)
    assert world.run(300, lambda: not any(world.a.table.slots) and not any(world.b.table.slots))
