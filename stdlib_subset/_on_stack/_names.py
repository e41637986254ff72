"""Names of hosts to IPv4 addresses, by the resolver of our own TCP/IP."""

import _thread
import time

import _green
from _network import random, up
from net import dns
from net.wire import dns as wire
from net.wire import dnsname


class _Holder:
    def __init__(self) -> None:
        self.resolver: dns.Resolver | None = None


_holder = _Holder()


def _resolver() -> dns.Resolver:
    """The network's, made when the first name is asked for."""
    network = up()
    resolver = _holder.resolver
    if resolver is None:
        resolver = dns.Resolver(network.stack.udp, random, network.servers)
        network.stack.attach(resolver)
        _holder.resolver = resolver
    return resolver


def is_own(host: str) -> bool:
    """Whether a name is this machine's."""
    return host.isascii() and host.encode().lower().rstrip(b".") in (b"localhost", b"guest")


def ask(host: str) -> list[int]:
    """The addresses of a name, none if it has none. OSError where no server answers."""
    if is_own(host):
        return [0x7F000001]
    try:
        name = dnsname.from_text(host)
    except ValueError:
        return []
    me = _thread.get_ident()

    def finished(_: dns.Lookup) -> None:
        _green.wake(me)

    network = up()
    resolver = _resolver()
    now = time.monotonic_ns()
    network.stack.ip.now = now
    lookup = resolver.lookup(now, name, wire.A, finished)
    network.touch_all()
    while not lookup.done:
        _green.park()
    if lookup.outcome == dns.FAILED:
        raise OSError("no name server has answered")
    if lookup.outcome == dns.TOO_LONG:
        raise OSError("the answer of the name server doesn't fit into a datagram, and TCP is not tried")
    return lookup.addresses() if lookup.outcome == dns.FOUND else []
