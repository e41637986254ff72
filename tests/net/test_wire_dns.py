"""DNS messages: seen ones, scapy's both ways, names, limits of length, and what is no message."""

import random
import struct

import captures
import pytest
from net.address import parse_address
from net.wire import WireError, dns, dnsdata, dnsname
from scapy.layers.dns import DNS, DNSQR, DNSRR, DNSRRMX, DNSRROPT, DNSRRSOA, DNSRRSRV

N = dnsname.from_text
HOST = N("www.example.org")
SOA = dnsdata.Soa(N("ns.example.org"), N("admin.example.org"), 2024, 3600, 600, 86400, 300)
RECORDS = [
    dns.Record(HOST, dns.A, dns.IN, 300, dnsdata.of_address(parse_address("10.0.0.1"))),
    dns.Record(HOST, dns.AAAA, dns.IN, 300, bytes(range(16))),
    dns.Record(N("alias.example.org"), dns.CNAME, dns.IN, 1, HOST),
    dns.Record(N("example.org"), dns.MX, dns.IN, 2, dnsdata.of_mx(10, N("mail.example.org"))),
    dns.Record(N("example.org"), dns.NS, dns.IN, 3, N("ns.example.org")),
    dns.Record(N("example.org"), dns.TXT, dns.IN, 4, dnsdata.of_texts([b"v=spf1 -all", b"", bytes(255)])),
    dns.Record(N("example.org"), dns.SOA, dns.IN, 5, dnsdata.of_soa(SOA)),
    dns.Record(N("1.0.0.10.in-addr.arpa"), dns.PTR, dns.IN, 6, HOST),
    dns.Record(N("_http._tcp.example.org"), dns.SRV, dns.IN, 7, dnsdata.of_srv(1, 2, 80, HOST)),
]


def _message() -> dns.Message:
    message = dns.Message(0x1234, dns.RESPONSE | dns.AUTHORITATIVE, [dns.Question(HOST, dns.ANY)])
    message.answers = RECORDS[:6]
    message.authorities = [RECORDS[6]]
    message.additionals = [*RECORDS[7:], dns.opt(1232, dns.DNSSEC_OK, dns.BAD_VERSION, b"\0\x0a\0\2ab")]
    return message


def test_a_query_and_its_answer_as_seen() -> None:
    name = N("www.northeastern.edu")
    query = dns.Message(0xDB42, dns.RECURSION_DESIRED, [dns.Question(name, dns.A)])
    assert dns.parse(captures.DNS_QUERY) == query
    assert dns.encode(query) == captures.DNS_QUERY
    answer = dns.parse(captures.DNS_ANSWER)
    assert [(r.name, r.ttl, dnsdata.address(r.data)) for r in answer.answers] == [
        (name, 600, parse_address("155.33.17.68"))
    ]
    assert dns.encode(answer) == captures.DNS_ANSWER


def test_there_and_back() -> None:
    message = _message()
    data = dns.encode(message)
    assert dns.parse(data) == message
    assert data.count(b"example") == 2  # one more in SRV, whose name isn't compressed
    assert message.code() == dns.BAD_VERSION


def test_scapy_reads_ours() -> None:
    theirs = DNS(dns.encode(_message()))
    answers = [theirs.an[i] for i in range(theirs.ancount)]
    assert [a.rrname for a in answers[:3]] == [b"www.example.org.", b"www.example.org.", b"alias.example.org."]
    assert answers[0].rdata == "10.0.0.1"
    assert answers[2].rdata == b"www.example.org."
    assert (answers[3].preference, answers[3].exchange) == (10, b"mail.example.org.")
    assert answers[5].rdata[0] == b"v=spf1 -all"
    soa = theirs.ns[0]
    assert (soa.mname, soa.rname, soa.serial, soa.minimum) == (b"ns.example.org.", b"admin.example.org.", 2024, 300)
    srv = theirs.ar[1]
    assert (srv.port, srv.target) == (80, b"www.example.org.")
    assert theirs.ar[2].rclass == 1232


def test_records_of_scapy() -> None:
    answers = [
        DNSRR(rrname="www.example.org", type="A", ttl=300, rdata="10.0.0.1"),
        DNSRR(rrname="alias.example.org", type="CNAME", ttl=1, rdata="www.example.org"),
        DNSRRMX(rrname="example.org", ttl=2, preference=10, exchange="mail.example.org"),
        DNSRR(rrname="example.org", type="NS", ttl=3, rdata="ns.example.org"),
        DNSRR(rrname="example.org", type="TXT", ttl=4, rdata=[b"v=spf1 -all", b"x"]),
        DNSRRSRV(rrname="_http._tcp.example.org", ttl=7, priority=1, weight=2, port=80, target="www.example.org"),
    ]
    zone = DNSRRSOA(
        rrname="example.org",
        mname="ns.example.org",
        rname="admin.example.org",
        serial=2024,
        refresh=3600,
        retry=600,
        expire=86400,
        minimum=300,
    )
    theirs = DNS(
        id=7, qr=1, aa=1, qd=[DNSQR(qname="www.example.org")], an=answers, ns=[zone], ar=[DNSRROPT(rclass=4096)]
    )
    for data in (bytes(theirs), bytes(theirs.compress())):
        message = dns.parse(data)
        assert (message.ident, message.flags & dns.AUTHORITATIVE, message.questions[0].name) == (7, 0x400, HOST)
        a, cname, mx, ns, txt, srv = message.answers
        assert (a.name, dnsdata.address(a.data)) == (HOST, 0x0A000001)
        assert dnsdata.name(cname.data) == HOST
        assert dnsdata.mx(mx.data) == (10, N("mail.example.org"))
        assert dnsdata.name(ns.data) == N("ns.example.org")
        assert dnsdata.texts(txt.data) == [b"v=spf1 -all", b"x"]
        assert dnsdata.srv(srv.data) == (1, 2, 80, HOST)
        assert dnsdata.soa(message.authorities[0].data) == SOA
        edns = message.edns()
        assert edns is not None and edns.class_ == 4096


@pytest.mark.parametrize("limit", range(512, 3000, 61))
def test_what_does_not_fit_is_left_out_from_the_end(limit: int) -> None:
    message = _message()
    message.answers = [
        dns.Record(N(f"n{i}.example.org"), dns.TXT, 1, 9, dnsdata.of_texts([bytes(60)])) for i in range(30)
    ]
    data = dns.encode(message, limit)
    assert len(data) <= limit
    back = dns.parse(data)
    assert back.answers == message.answers[: len(back.answers)]
    left_out = len(back.answers) < 30 or not back.authorities
    assert bool(back.flags & dns.TRUNCATED) == left_out
    assert back.edns() == message.edns()
    if len(back.answers) < 30:
        assert limit - len(data) < 100 and not back.authorities
    assert back.additionals[:-1] == ([] if left_out else message.additionals[: len(back.additionals) - 1])


@pytest.mark.parametrize(
    "text, name",
    [
        ("", b"\0"),
        (".", b"\0"),
        ("a", b"\1a\0"),
        ("a.b.", b"\1a\1b\0"),
        (r"a\.b.c", b"\3a.b\1c\0"),
        (r"\065\\\000", b"\3A\\\0\0"),
        (r"a\.", b"\2a.\0"),
        ("x" * 63, b"\x3f" + b"x" * 63 + b"\0"),
    ],
)
def test_names(text: str, name: bytes) -> None:
    assert N(text) == name
    assert N(dnsname.to_text(name)) == name


@pytest.mark.parametrize(
    "text", ["a..b", ".a", "..", "x" * 64, "ä.de", "a\\", "\\25", "\\256", ".".join(["abcdefg"] * 32)]
)
def test_what_is_no_name(text: str) -> None:
    with pytest.raises(ValueError):
        N(text)


def test_the_longest_name() -> None:
    assert len(N(".".join(["abcdefg"] * 31 + ["abcde"]))) == 255


def test_names_below_a_zone() -> None:
    assert dnsname.is_below(HOST, N("example.org")) and dnsname.is_below(HOST, HOST) and dnsname.is_below(HOST, b"\0")
    assert not dnsname.is_below(N("org"), HOST) and not dnsname.is_below(N("notexample.org"), N("example.org"))
    assert not dnsname.is_below(N("wexample.org"), N("example.org"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\1",
        b"\3ab",
        b"\xc0",
        b"\xc0\0",
        b"\x40a\0",
        b"\x80a\0",
        b"\1a\xc0\0",
        b"\1a\xc0\2",
        (b"\x3f" + b"a" * 63) * 4 + b"\0",
    ],
)
def test_names_that_are_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        dnsname.read(data, 0)


def test_pointers_lead_back_only() -> None:
    data = b"\1a\0\1b\xc0\0\1c\xc0\3"
    assert dnsname.read(data, 7) == (b"\1c\1b\1a\0", 11)
    chain = b"\0\0" + b"".join(struct.pack(">H", 0xC000 | 2 * i) for i in range(2000))
    assert dnsname.read(chain, 4000) == (b"\0", 4002)
    with pytest.raises(WireError):
        dnsname.read(b"\1a\xc0\4\1b\xc0\0", 4)


def test_lengths_of_data_are_held() -> None:
    for kind, data in (
        (dns.A, b"abc"),
        (dns.AAAA, bytes(15)),
        (dns.MX, b"\0"),
        (dns.CNAME, b"\0\0"),
        (dns.SOA, bytes(21)),
    ):
        message = dns.Message(1, 0, [], [dns.Record(HOST, 99, 1, 1, data)])
        encoded = bytearray(dns.encode(message))
        struct.pack_into(">H", encoded, 12 + len(HOST), kind)
        with pytest.raises(WireError):
            dns.parse(bytes(encoded))
    for read, short in (
        (dnsdata.address, b"abc"),
        (dnsdata.mx, b"\0\0"),
        (dnsdata.srv, bytes(6)),
        (dnsdata.texts, b"\5abc"),
        (dnsdata.soa, bytes(21)),
        (dnsdata.name, b"\0x"),
    ):
        with pytest.raises(WireError):
            read(short)  # type: ignore[operator]


def test_messages_that_are_cut_off_or_too_long() -> None:
    data = dns.encode(_message())
    for length in range(len(data)):
        with pytest.raises(WireError):
            dns.parse(data[:length])
    with pytest.raises(WireError):
        dns.parse(data + b"\0")


def test_names_of_many_kinds_survive_compression() -> None:
    dice = random.Random(5)
    for _ in range(100):
        names = []
        for _ in range(dice.randrange(1, 30)):
            labels = [dice.choice([b"a", b"b", b"\xc0", b"A", b"x" * 63, b"."]) for _ in range(dice.randrange(4))]
            names.append(b"".join(bytes([len(label)]) + label for label in labels) + b"\0")
        message = dns.Message(0, 0, [], [dns.Record(name, dns.NS, 1, 0, dice.choice(names)) for name in names])
        assert dns.parse(dns.encode(message)) == message
