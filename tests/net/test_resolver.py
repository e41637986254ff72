"""The resolver in virtual time against scripted servers."""

import random
from collections.abc import Callable

import pytest
from net.address import LOOPBACK, parse_address
from net.clock import SECOND
from net.dns import FAILED, FOUND, MAX_CACHED, NO_DATA, NO_SUCH_NAME, TOO_LONG, Lookup, Resolver
from net.wire import dns, dnsdata, dnsname
from two_hosts import LEFT_MAC, RIGHT, Cable, Host

N = dnsname.from_text
WWW, WEB, ZONE = N("www.example.org"), N("web.example.org"), N("example.org")
HOST = parse_address("10.0.0.80")
SECOND_SERVER = parse_address("10.0.0.1")

Script = Callable[[dns.Message], dns.Message | None]


def a(name: bytes, ttl: int = 60, address: int = HOST) -> dns.Record:
    return dns.Record(name, dns.A, dns.IN, ttl, dnsdata.of_address(address))


def cname(name: bytes, to: bytes, ttl: int = 60) -> dns.Record:
    return dns.Record(name, dns.CNAME, dns.IN, ttl, to)


def soa(minimum: int, ttl: int = 600) -> dns.Record:
    return dns.Record(ZONE, dns.SOA, dns.IN, ttl, dnsdata.of_soa(dnsdata.Soa(ZONE, ZONE, 1, 2, 3, 4, minimum)))


def answer(query: dns.Message, *answers: dns.Record, code: int = 0, authority: dns.Record | None = None) -> dns.Message:
    authorities = [] if authority is None else [authority]
    return dns.Message(query.ident, dns.RESPONSE | code, query.questions, list(answers), authorities)


class World(Cable):
    """Left asks, right is the server at two addresses of which only one exists unless `second` is set."""

    def __init__(self, servers: list[int] | None = None) -> None:
        super().__init__()
        self.script: Script = lambda query: answer(query, a(query.questions[0].name))
        self.queries: list[dns.Message] = []
        self.ports: list[int] = []
        self.asked_at: list[int] = []
        self.server = self.right.socket(53)
        self.server.readable = self.serve
        self.resolver = Resolver(self.left.stack.udp, random.Random(9).randbytes, servers or [RIGHT])
        self.left.stack.attach(self.resolver)
        self.finished: list[Lookup] = []

    def serve(self) -> None:
        src, port, data = self.server.receive()
        query = dns.parse(data)
        self.queries.append(query)
        self.ports.append(port)
        self.asked_at.append(self.now // SECOND)
        reply = self.script(query)
        if reply is not None:
            self.right.stack.udp.send_to(self.server, dns.encode(reply), src, port)

    def ask(self, name: bytes = WWW, kind: int = dns.A, wait: int = 60 * SECOND) -> Lookup:
        """Looks up, runs until that is done or for `wait`."""
        lookup = self.resolver.lookup(self.now, name, kind, self.finished.append)
        end = self.now + wait
        while not lookup.done and self.now < end:
            due = self.settle()
            if not lookup.done:
                self.now = min(due, end)
        return lookup


@pytest.fixture
def world() -> World:
    return World()


def test_a_name_is_looked_up_once_in_its_time(world: World) -> None:
    lookup = world.ask()
    assert (lookup.outcome, lookup.addresses()) == (FOUND, [HOST]) and world.finished == [lookup]
    query = world.queries[0]
    assert query.flags == dns.RECURSION_DESIRED and query.questions == [dns.Question(WWW, dns.A)]
    assert query.edns() == dns.opt(1232)
    world.now += 59 * SECOND
    assert world.ask(N("WWW.Example.ORG")).addresses() == [HOST] and len(world.queries) == 1
    world.now += 2 * SECOND
    assert world.ask().addresses() == [HOST] and len(world.queries) == 2
    assert world.queries[0].ident != world.queries[1].ident and world.ports[0] != world.ports[1]
    assert set(world.left.stack.udp.ports) == set()


def test_aliases_are_followed_in_the_answer(world: World) -> None:
    world.script = lambda q: answer(
        q, a(WEB, 500), cname(N("b.org"), WEB, 7), cname(WWW, N("b.org"), 30), a(N("evil.org"))
    )
    assert world.ask().addresses() == [HOST] and len(world.queries) == 1
    assert world.resolver.cache[WWW, dns.A].expires == world.now + 7 * SECOND
    assert len(world.resolver.cache) == 1


def test_aliases_that_lead_out_of_the_answer_are_asked_for(world: World) -> None:
    world.script = lambda q: answer(q, cname(WWW, WEB) if q.questions[0].name == WWW else a(WEB, 5))
    lookup = world.ask()
    assert lookup.addresses() == [HOST] and [q.questions[0].name for q in world.queries] == [WWW, WEB]
    assert world.resolver.cache[WWW, dns.A].expires == world.now + 5 * SECOND


@pytest.mark.parametrize("length", [1, 2, 5])
def test_aliases_in_a_circle_end(world: World, length: int) -> None:
    names = [N(f"n{i}.org") for i in range(length)]
    world.script = lambda q: answer(q, *[cname(name, names[(i + 1) % length]) for i, name in enumerate(names)])
    assert world.ask(names[0]).outcome != FOUND
    assert len(world.queries) <= 8


def test_aliases_without_an_end_are_given_up(world: World) -> None:
    world.script = lambda q: answer(q, cname(q.questions[0].name, N(f"n{len(world.queries)}.org")))
    assert world.ask().outcome == FAILED and len(world.queries) == 8


def test_what_does_not_exist_is_kept_as_the_zone_says(world: World) -> None:
    world.script = lambda q: answer(q, code=dns.NO_SUCH_NAME, authority=soa(20))
    assert world.ask().outcome == world.ask().outcome == NO_SUCH_NAME and len(world.queries) == 1
    world.now += 21 * SECOND
    world.script = lambda q: answer(q, authority=soa(2000, ttl=9))
    assert world.ask().outcome == world.ask().outcome == NO_DATA and len(world.queries) == 2
    world.now += 10 * SECOND
    world.script = lambda q: answer(q)
    assert world.ask().outcome == world.ask().outcome == NO_DATA and len(world.queries) == 4


def test_an_alias_to_nothing(world: World) -> None:
    world.script = lambda q: answer(q, cname(WWW, WEB), code=dns.NO_SUCH_NAME, authority=soa(20))
    assert world.ask().outcome == NO_SUCH_NAME and len(world.queries) == 1


@pytest.mark.parametrize("ttl", [0, 1 << 31, 0xFFFFFFFF])
def test_records_that_must_not_be_kept(world: World, ttl: int) -> None:
    world.script = lambda q: answer(q, a(WWW, ttl))
    assert world.ask().outcome == world.ask().outcome == FOUND and len(world.queries) == 2


def test_silence_is_asked_again_and_again_and_given_up(world: World) -> None:
    world.script = lambda q: None
    assert world.ask().outcome == FAILED
    assert world.asked_at == [0, 2, 6] and world.now == 14 * SECOND
    assert len(set(world.ports)) == len({q.ident for q in world.queries}) == 3


def test_a_late_answer_of_an_earlier_port_is_lost_but_the_next_counts(world: World) -> None:
    world.script = lambda q: answer(q, a(WWW)) if len(world.queries) == 2 else None
    assert world.ask().outcome == FOUND and world.now == 2 * SECOND


def test_the_next_server_is_asked() -> None:
    world = World([parse_address("10.0.0.9"), RIGHT])
    assert world.ask().outcome == FOUND and world.now == 2 * SECOND


@pytest.mark.parametrize("code", [dns.SERVER_FAILURE, dns.REFUSED, dns.NOT_IMPLEMENTED])
def test_who_fails_is_passed_over_at_once(code: int) -> None:
    world = World([RIGHT, RIGHT])
    world.script = lambda q: answer(q, code=code) if len(world.queries) == 1 else answer(q, a(WWW))
    assert world.ask().outcome == FOUND and world.now == 0 and len(world.queries) == 2


def test_a_closed_port_is_passed_over_at_once() -> None:
    world = World()
    world.right.stack.udp.close(world.server)
    assert world.ask().outcome == FAILED and world.now == 0


def test_servers_without_edns_are_asked_without(world: World) -> None:
    world.script = lambda q: (
        answer(q, a(WWW)) if q.edns() is None else dns.Message(q.ident, dns.RESPONSE | dns.FORMAT_ERROR)
    )
    assert world.ask().outcome == FOUND and len(world.queries) == 2


def _wrong(change: Callable[[dns.Message], None]) -> Script:
    def script(query: dns.Message) -> dns.Message:
        reply = answer(query, a(WWW, address=1))
        reply.questions = list(reply.questions)
        change(reply)
        return reply

    return script


WRONG: dict[str, Callable[[dns.Message], None]] = {
    "identifier": lambda m: setattr(m, "ident", m.ident ^ 1),
    "no response": lambda m: setattr(m, "flags", m.flags ^ dns.RESPONSE),
    "operation": lambda m: setattr(m, "flags", m.flags | 0x0800),
    "name": lambda m: setattr(m, "questions", [dns.Question(WEB, dns.A)]),
    "type": lambda m: setattr(m, "questions", [dns.Question(WWW, dns.AAAA)]),
    "class": lambda m: setattr(m, "questions", [dns.Question(WWW, dns.A, 3)]),
    "no question": lambda m: m.questions.clear(),
    "two questions": lambda m: m.questions.append(m.questions[0]),
}


@pytest.mark.parametrize("what", WRONG)
def test_answers_to_other_questions_do_not_count(world: World, what: str) -> None:
    world.script = _wrong(WRONG[what])
    assert world.ask().outcome == FAILED and len(world.queries) == 3


def test_records_that_nobody_asked_for_do_not_count(world: World) -> None:
    world.script = lambda q: answer(q, a(N("evil.org")), dns.Record(WWW, dns.A, 3, 60, bytes(4)))
    assert world.ask().outcome == NO_DATA and not world.resolver.cache


def test_answers_from_elsewhere_do_not_count(world: World) -> None:
    world.script = lambda q: None
    lookup = world.ask(wait=SECOND)
    forged = dns.encode(dns.Message(lookup.ident, dns.RESPONSE, [dns.Question(WWW, dns.A)], [a(WWW, address=1)]))
    other = world.right.socket(54)
    world.right.stack.udp.send_to(other, forged, SECOND_SERVER, lookup.socket.local_port)
    world.settle()
    assert not lookup.done
    world.right.stack.udp.send_to(world.server, forged, SECOND_SERVER, lookup.socket.local_port)
    world.settle()
    assert lookup.done


def test_an_answer_that_is_too_long_goes_on_by_tcp(world: World) -> None:
    def script(query: dns.Message) -> dns.Message:
        reply = answer(query, a(WWW))
        reply.flags |= dns.TRUNCATED
        return reply

    world.script = script
    lookup = world.ask()
    assert (lookup.outcome, lookup.records) == (TOO_LONG, []) and not world.resolver.cache
    question = dns.parse(lookup.question)
    assert not world.resolver.answer(world.now, lookup, b"rubbish")
    assert not world.resolver.answer(world.now, lookup, dns.encode(dns.Message(0, dns.RESPONSE)))
    assert world.resolver.answer(world.now, lookup, dns.encode(answer(question, *[a(WWW, 60, i) for i in range(99)])))
    assert (lookup.outcome, len(lookup.addresses())) == (FOUND, 99) and len(world.finished) == 2
    assert len(world.ask().addresses()) == 99 and len(world.queries) == 1


def test_an_answer_by_tcp_that_leads_elsewhere_is_a_failure(world: World) -> None:
    world.script = lambda q: dns.Message(q.ident, dns.RESPONSE | dns.TRUNCATED, q.questions)
    lookup = world.ask()
    question = dns.parse(lookup.question)
    assert world.resolver.answer(world.now, lookup, dns.encode(answer(question, cname(WWW, WEB))))
    assert lookup.done and lookup.outcome == FAILED and not world.resolver.lookups


def test_other_types(world: World) -> None:
    mx = dns.Record(ZONE, dns.MX, dns.IN, 60, dnsdata.of_mx(5, WEB))
    world.script = lambda q: answer(q, mx, a(WEB))
    assert [dnsdata.mx(r.data) for r in world.ask(ZONE, dns.MX).records] == [(5, WEB)]
    alias = cname(WWW, WEB)
    world.script = lambda q: answer(q, alias)
    assert world.ask(WWW, dns.CNAME).records == [alias]


def test_the_cache_is_bounded(world: World) -> None:
    world.script = lambda q: answer(q, a(q.questions[0].name, 10**6))
    for i in range(MAX_CACHED + 20):
        world.ask(N(f"n{i}.org"))
        world.now += SECOND
    assert len(world.resolver.cache) == MAX_CACHED and (N("n0.org"), dns.A) not in world.resolver.cache
    world.now += 2 * 24 * 3600 * SECOND
    world.ask()
    assert len(world.resolver.cache) == 1


def test_many_lookups_at_a_time(world: World) -> None:
    world.script = lambda q: None
    lookups = [world.resolver.lookup(0, N(f"n{i}.org"), dns.A, world.finished.append) for i in range(70)]
    assert [lookup.done for lookup in lookups] == [False] * 64 + [True] * 6
    assert len({lookup.socket.local_port for lookup in lookups[:64]}) == 64
    world.run(60 * SECOND)
    assert len(world.finished) == 70 and not world.resolver.lookups and not world.left.stack.udp.ports


def test_our_own_name_is_known(world: World) -> None:
    assert world.ask(N("localhost")).addresses() == world.ask(N("a.LOCALHOST.")).addresses() == [LOOPBACK]
    assert world.ask(N("localhost"), dns.AAAA).outcome == NO_DATA and not world.queries


def test_without_servers_or_address() -> None:
    host = Host(LEFT_MAC, 0, 1)
    done: list[Lookup] = []
    resolver = Resolver(host.stack.udp, host.dice.randbytes, [])
    resolver.lookup(0, WWW, dns.A, done.append)
    resolver.servers = [RIGHT]
    resolver.lookup(0, WWW, dns.A, done.append)
    for _ in range(5):
        resolver.poll(0)
    assert [lookup.outcome for lookup in done] == [FAILED, FAILED]
