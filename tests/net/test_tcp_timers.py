"""Timers of many connections: they come when they should, cost little, and the heap stays small."""

import random

import pytest
from net.clock import MILLISECOND, NEVER, SECOND
from net.tcp import Tcp
from net.tcp.timer import Timers
from tcp_world import Network, World

TICK = 1 << 20


@pytest.mark.parametrize("seed", range(5))
def test_against_a_plain_list(seed: int) -> None:
    """Every deadline comes within a tick, none too early; an owner that is asked early says when it is due by now."""
    chance = random.Random(seed)
    timers = Timers()
    due = [NEVER] * 50
    for _ in due:
        timers.add_slot()
    now = 0
    for _ in range(5000):
        slot = chance.randrange(50)
        if chance.random() < 0.1:
            timers.forget(slot)
            due[slot] = NEVER
        else:
            due[slot] = now + chance.choice([1, 40 * MILLISECOND, SECOND, 7200 * SECOND])
            timers.need(slot, due[slot])
        now += chance.randrange(30 * MILLISECOND)
        while (found := timers.due(now)) >= 0:
            if due[found] <= now:
                due[found] = NEVER
            else:
                timers.need(found, due[found])
        assert all(d > now - 2 * TICK for d in due)
        assert timers.next() <= min(due) + TICK
        assert len(timers.heap) <= 50 + 64 + 50 + 64


def test_stale_entries_do_not_pile_up() -> None:
    """A request an hour on thousands of connections that are kept alive leaves no entries behind."""
    timers = Timers()
    for slot in range(1000):
        timers.add_slot()
        timers.need(slot, 7200 * SECOND)
    for i in range(100):
        for slot in range(1000):
            timers.need(slot, i * SECOND + 40 * MILLISECOND)
        while (slot := timers.due(i * SECOND + 50 * MILLISECOND)) >= 0:
            timers.need(slot, 7200 * SECOND + i)
    assert len(timers.heap) < 3200


def test_ten_thousand_connections() -> None:
    world = World(Network(delay=1 * MILLISECOND))
    world.listener.backlog = 4096
    listeners = [world.listener, *(world.b.listen(0, 8000 + i, 4096) for i in range(9))]
    accepted = 0
    clients = []
    for listener in listeners:
        for _ in range(1000):
            clients.append(world.a.connect(world.now, 0x0A000001, 0xC0A80002, listener.port))
        world.run(0.1)
        while listener.accept():
            accepted += 1
    assert accepted == 10_000
    assert all(c.connected for c in clients)
    assert world.a.counters.cookies_accepted == world.a.counters.timeouts == 0
    world.run(1)
    for tcp in (world.a, world.b):
        assert isinstance(tcp, Tcp)
        assert tcp.poll(world.now) == NEVER
        assert len(tcp.host.timers.heap) <= 64
    client = clients[1234]
    client.send(world.now, b"x", 0)
    world.run(1)
    assert client.queue.length == 0
