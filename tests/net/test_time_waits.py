"""The ring of connections in TIME-WAIT, against a dict."""

import random

from net.clock import NEVER, SECOND
from net.tcp.time_waits import LAZINESS, LEAST_ROOM, SND_NXT, TimeWaits


def test_ring_and_chains() -> None:
    """Hashes that collide, rows removed before their turn, begun anew, ended; room that grows."""
    rng = random.Random(5)
    waits = TimeWaits()
    model: dict[tuple[int, int, int], tuple[int, int]] = {}
    now = 0
    most = 600
    largest = 0
    for step in range(20_000):
        now += rng.randrange(10) * (50 if step > 15_000 else 1)
        key = (1, rng.randrange(50), rng.randrange(40) + 1)
        hash = key[1] * 3 + (key[2] << 40)
        at = waits.find(hash, *key)
        assert (at >= 0) == (key in model), step
        if at < 0:
            if len(model) == most:
                del model[next(iter(model))]
            at = waits.add(hash, *key, now + 5000, most)
            waits.rows[at + SND_NXT] = step
            model[key] = (step, now + 5000)
        else:
            number = model.pop(key)[0]
            assert waits.rows[at + SND_NXT] == number
            if rng.random() < 0.5:
                waits.remove(at)
            else:
                at = waits.restart(at, now + 5000, most)
                assert waits.rows[at + SND_NXT] == number
                model[key] = (number, now + 5000)
        if rng.random() < 0.1:
            due = waits.poll(now)
            model = {k: v for k, v in model.items() if v[1] > now}
            assert due == (next(iter(model.values()))[1] + LAZINESS if model else NEVER)
        assert waits.count == len(model)
        assert waits.mask < 4 * most
        largest = max(largest, waits.count)
    assert largest == most > LEAST_ROOM


def test_nothing_is_kept() -> None:
    waits = TimeWaits()
    assert waits.poll(0) == NEVER
    for _ in range(3):
        waits.add(7, 1, 2, 3, SECOND, 0)
        assert waits.count == 1
        waits.poll(SECOND)
        assert waits.count == 0
    assert waits.find(7, 1, 2, 3) == -1
