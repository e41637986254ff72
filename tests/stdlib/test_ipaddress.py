"""The library's ipaddress under CPython against the real one."""

import importlib.util
import ipaddress as real
import random
from pathlib import Path
from typing import Any

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


def _load() -> Any:
    spec = importlib.util.spec_from_file_location("ours_ipaddress", LIBRARY / "ipaddress.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ours = _load()
FACTS = (
    "is_private is_global is_multicast is_reserved is_loopback is_link_local is_unspecified exploded reverse_pointer"
)
NETWORK_FACTS = "netmask hostmask broadcast_address num_addresses with_netmask with_hostmask prefixlen"


def _outcome(function: Any) -> str:
    try:
        return str(function())
    except (ValueError, TypeError, IndexError) as e:
        return f"{type(e).__name__} {e}"


def _same(make: Any, *args: Any) -> None:
    assert _outcome(lambda: make(ours, *args)) == _outcome(lambda: make(real, *args)), args


def _facts(what: Any, names: str) -> list[str]:
    return [str(getattr(what, name)) for name in names.split()]


def _number(draw: random.Random, width: int) -> int:
    """Mostly near the ends of what is special."""
    if draw.random() < 0.4:
        return draw.getrandbits(width)
    networks = real._IPv4Constants if width == 32 else real._IPv6Constants
    chosen = draw.choice(networks._private_networks)
    edge = draw.choice([chosen.network_address, chosen.broadcast_address])
    return max(0, min((1 << width) - 1, int(edge) + draw.randrange(-2, 3)))


def _network(draw: random.Random) -> str:
    make, width = draw.choice([(real.IPv4Address, 32), (real.IPv6Address, 128)])
    prefix = draw.randrange(width + 1)
    value = _number(draw, width)
    if draw.random() < 0.8:
        value &= -1 << width - prefix
    return f"{make(value)}/{prefix}"


def test_addresses() -> None:
    draw = random.Random(1)
    for _ in range(4000):
        kind, width = draw.choice([("IPv4Address", 32), ("IPv6Address", 128)])
        value = _number(draw, width)
        _same(lambda m, k, v: repr(getattr(m, k)(v)), kind, value)
        _same(lambda m, k, v: _facts(getattr(m, k)(v), FACTS), kind, value)
        spec = draw.choice(["", ">50", "b", "#x", "_X", "#_n", "q", "_#b"])
        _same(lambda m, k, v, s: format(getattr(m, k)(v), s), kind, value, spec)


def test_texts() -> None:
    draw = random.Random(2)
    for _ in range(20_000):
        letters = draw.choice([":0", ":1a.", ".012", ":.%/fg 9"])
        text = "".join(draw.choices(letters, k=draw.randrange(18)))
        for make in ("IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network", "ip_interface"):
            _same(lambda m, k, t: repr(getattr(m, k)(t)), make, text)


def test_networks() -> None:
    draw = random.Random(3)
    for _ in range(3000):
        text, other = _network(draw), _network(draw)
        n = draw.randrange(-3, 4)
        _same(lambda m, t: _facts(m.ip_network(t), f"{FACTS} {NETWORK_FACTS}"), text)
        _same(lambda m, t: hash(m.ip_network(t)), text)
        _same(lambda m, t: str(m.ip_network(t, strict=False).supernet(n)), text)  # noqa: B023
        _same(lambda m, t: [str(s) for s in m.ip_network(t, False).subnets(n)], text)  # noqa: B023
        _same(lambda m, t: m.ip_network(t, False)[n], text)  # noqa: B023
        for compare in ("__lt__", "__eq__", "__ge__", "overlaps", "subnet_of", "supernet_of", "compare_networks"):
            _same(lambda m, t, o, c: getattr(m.ip_network(t, False), c)(m.ip_network(o, False)), text, other, compare)
        _same(lambda m, t: _facts(m.ip_interface(t), "network ip netmask with_hostmask is_private"), text)


def test_ranges() -> None:
    draw = random.Random(4)
    for _ in range(2000):
        name, width = draw.choice([("IPv4", 32), ("IPv6", 128)])
        first, last = (draw.choice([draw.getrandbits(width), draw.randrange(40)]) for _ in range(2))
        _same(lambda m, k, a, b: list(m.summarize_address_range(getattr(m, k)(a), getattr(m, k)(b))),
              f"{name}Address", first, last)  # fmt: skip
        items = [(draw.randrange(64) & -(1 << bits), width - bits) for bits in draw.choices(range(5), k=6)]
        _same(lambda m, k, xs: list(m.collapse_addresses(getattr(m, k)(x) for x in xs)), f"{name}Network", items)
        size = draw.randrange(9)
        whole, part = f"10.0.0.0/{24 + size // 2}", f"10.0.0.{draw.randrange(256) & -(1 << size) & 255}/{32 - size}"
        _same(lambda m, a, b: sorted(m.ip_network(a).address_exclude(m.ip_network(b))), whole, part)
