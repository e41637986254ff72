"""samples/dns_server as a Linux program: answers over sockets, what it refuses, and the same answers as NSD's."""

from __future__ import annotations

import shutil
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from programs import SAMPLES
from pyx2c import driver
from pyx2c.options import CompileOptions
from scapy.layers.dns import DNS, DNSQR

FOLDER = SAMPLES / "dns_server"
sys.path.insert(0, str(FOLDER))

from client import ask_tcp, question, show  # type: ignore[import-not-found]  # noqa: E402

Address = tuple[str, int]


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("dns") / "dns_server"
    driver.compile(CompileOptions(FOLDER / "main.py", made))
    return made


@pytest.fixture(scope="module")
def server(image: Path) -> Iterator[Address]:
    port = _free_port()
    process = subprocess.Popen([image, str(port), FOLDER / "example.zone"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == f"30 names at port {port}\n"
    yield "127.0.0.1", port
    process.kill()
    process.wait()


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def udp(server: Address, query: bytes, wait: float = 10) -> bytes:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(wait)
        sock.sendto(query, server)
        return sock.recv(4096)


def code(answer: bytes) -> int:
    return answer[3] & 15


def test_scapy_reads_the_answers(server: Address) -> None:
    query = DNS(id=7, rd=1, qd=DNSQR(qname="www.example", qtype="A"))
    answer = DNS(udp(server, bytes(query)))
    assert (answer.id, answer.qr, answer.aa, answer.tc, answer.ra, answer.rcode) == (7, 1, 1, 0, 0, 0)
    assert [(r.rrname, r.type) for r in answer.an] == [(b"www.example.", 5), (b"web.example.", 1), (b"web.example.", 1)]
    assert [r.rdata for r in answer.an] == [b"web.example.", "192.0.2.80", "192.0.2.81"]
    assert [r.rdata for r in answer.ns] == [b"ns1.example.", b"ns2.example."]
    assert [r.rdata for r in answer.ar] == ["192.0.2.1", "2001:db8::1", "192.0.2.2"]


def test_what_is_kept_is_the_answer_to_the_same_question_alone(server: Address) -> None:
    plain = question("web.example", 1)
    for name in ("web.example", "WEB.example"):
        for type in (1, 28, 1):
            first, second = (udp(server, i + question(name, type)[2:]) for i in (b"\x01\x02", b"\xfe\xff"))
            assert (first[:2], second[:2]) == (b"\x01\x02", b"\xfe\xff") and first[2:] == second[2:]
            assert DNS(first).qd[0].qname.decode() == name + "." and DNS(first).qd[0].qtype == type
    assert len(udp(server, question("web.example", 1, 1232))) == len(udp(server, plain)) + 11


def test_what_does_not_fit_comes_by_tcp(server: Address) -> None:
    query = question("long.example", 16)
    short = udp(server, query)
    assert short[2] & 2 and DNS(short).ancount == 0 and len(short) <= 512
    whole = ask_tcp(server, query)
    assert not whole[2] & 2 and DNS(whole).ancount == 5
    for size in (0, 100, 512, 600, 700, 4096):
        assert len(udp(server, question("long.example", 16, size))) <= max(size, 512)


def test_questions_by_tcp_one_behind_the_other_and_in_pieces(server: Address) -> None:
    queries = [question(name, 1) for name in ("web.example", "nothing.example", "sip.example")]
    stream = b"".join(len(q).to_bytes(2, "big") + q for q in queries)
    with socket.create_connection(server, timeout=10) as sock:
        for at in range(0, len(stream), 5):
            sock.sendall(stream[at : at + 5])
        with sock.makefile("rb") as answers:
            got = [answers.read(int.from_bytes(answers.read(2), "big")) for _ in queries]
    assert [code(answer) for answer in got] == [0, 3, 0]


def test_what_it_refuses(server: Address) -> None:
    query = question("web.example", 1)
    header = struct.Struct(">HHHHHH")
    assert code(udp(server, header.pack(1, 0x2800, 1, 0, 0, 0) + query[12:])) == 4
    assert code(udp(server, header.pack(1, 0, 2, 0, 0, 0) + query[12:] * 2)) == 1
    assert code(udp(server, header.pack(1, 0, 0, 0, 0, 0))) == 1
    assert code(udp(server, query[:12] + b"\xc0\x0c" + query[-4:])) == 1
    assert code(udp(server, query[:12] + b"\x3fabc" + query[-4:])) == 1
    assert code(udp(server, query[:12] + (b"\x3f" + b"a" * 63) * 4 + b"\0" + query[-4:])) == 1
    assert code(udp(server, query + b"x")) == 1
    assert code(udp(server, query[:-2] + b"\0\3")) == 5
    assert code(udp(server, question("example", 252))) == 5
    for silent in (b"", query[:11], query[:2] + b"\x80" + query[3:]):
        with pytest.raises(TimeoutError):
            udp(server, silent, 0.2)
    assert code(udp(server, query)) == 0


def test_cut_and_changed_queries_leave_it_running(server: Address) -> None:
    query = question("www.sub.example", 1, 1232)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        for at in range(len(query)):
            sock.sendto(query[:at], server)
            for octet in (0, 1, 63, 64, 192, 255):
                sock.sendto(query[:at] + bytes([octet]) + query[at + 1 :], server)
            assert code(udp(server, query)) == 0


@pytest.mark.parametrize("text, problem", [
    ("@ SOA a b 1 1 1 1 1\n@ NS", "line 2: data of 0 words"),
    ("$ORIGIN x.\n@ SOA a b 1 1 1 1 1\n", "the zone has no SOA or no NS"),
    ("x. SOA a b 1 1 1 1 1\ny. A 1.2.3.4", "line 2: a name outside of the zone"),
    ("x. SOA a b (1 1 1 1 1", "line 1: a parenthesis isn't closed"),
    ('x. TXT "a', "line 1: a quote isn't closed"),
    ("x. A 1.2.3", "line 1: no address: 1.2.3"),
    ("x. SOA a b 1 1 1 1 1\nx. NS a.x.\nx. CNAME y.", "a CNAME beside other records"),
])  # fmt: skip
def test_zones_that_it_does_not_serve(text: str, problem: str, image: Path, tmp_path: Path) -> None:
    zone = tmp_path / "bad.zone"
    zone.write_text(text)
    done = subprocess.run([image, "0", zone], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{zone}: {problem}\n")


@pytest.mark.skipif(shutil.which("dig") is None, reason="no dig on this machine (bind9-dnsutils)")
def test_dig(server: Address) -> None:
    def dig(*words: str) -> str:
        command = ["dig", f"@{server[0]}", "-p", str(server[1]), "+norecurse", *words]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert dig("+short", "www.example").split() == ["web.example.", "192.0.2.80", "192.0.2.81"]
    assert dig("+short", "+tcp", "TXT", "text.example") == '"quotes \\"inside\\"; no comment" "plain" "ABC"\n'
    assert "status: NXDOMAIN" in dig("nothing.example") and "flags: qr aa;" in dig("nothing.example")


NSD = """server:
  ip-address: 127.0.0.1@{port}
  username: ""
  zonesdir: "{folder}"
  database: ""
  pidfile: "{folder}/pid"
  xfrdfile: "{folder}/xfrd"
  zonelistfile: "{folder}/zones"
remote-control:
  control-enable: no
zone:
  name: example
  zonefile: "{zone}"
"""
NAMES = """
example Web.EXAMPLE www.example outside.example lost.example loop.example text.example _sip._tcp.example
_tcp.example 1.2.0.192.example any.thing.wild.example wild.example host.wild.example below.host.wild.example
x.alias.example b.c.example a.b.c.example x.c.example nothing.example www.sub.example sub.example ns.sub.example
long.example other.example elsewhere.test . *.wild.example *.alias.example x.www.example x.*.wild.example
""".split()


@pytest.fixture
def nsd(tmp_path: Path) -> Iterator[Address]:
    if shutil.which("nsd") is None:
        pytest.skip("no NSD on this machine")
    port = _free_port()
    config = tmp_path / "nsd.conf"
    config.write_text(NSD.format(port=port, folder=tmp_path, zone=FOLDER / "example.zone"))
    process = subprocess.Popen(["nsd", "-d", "-c", str(config)], stderr=subprocess.DEVNULL)
    time.sleep(1)
    yield "127.0.0.1", port
    process.terminate()
    process.wait()


def _sections(answer: bytes) -> tuple[str, list[str]]:
    """The first line without its length, and the records in an order of their own."""
    first, *records = show(answer).split("\n")
    return first.partition(",")[0] + str(answer[2:4]), sorted(records)


@pytest.mark.parametrize("type", [1, 2, 5, 6, 12, 15, 16, 28, 33, 43, 257, 65534])
def test_the_same_answers_as_nsd(type: int, server: Address, nsd: Address) -> None:
    for name in NAMES:
        for size in (0, 512, 4096):
            query = question(name, type, size)
            ours, theirs = udp(server, query), udp(nsd, query)
            assert _sections(ours) == _sections(theirs), (name, size)
