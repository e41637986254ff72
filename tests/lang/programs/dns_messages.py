"""DNS messages: encode, decode, compression pointers."""
import enum
import ipaddress
import struct
from dataclasses import dataclass, field
from typing import ClassVar


class Type(enum.IntEnum):
    A = 1
    NS = 2
    CNAME = 5
    MX = 15
    TXT = 16
    AAAA = 28

    @classmethod
    def _missing_(cls, value):
        return None


class Flags(enum.IntFlag):
    QR = 0x8000
    AA = 0x0400
    TC = 0x0200
    RD = 0x0100
    RA = 0x0080


class DNSError(ValueError):
    """Bad message."""


class Writer:
    def __init__(self) -> None:
        self.buf = bytearray()
        self.names: dict[tuple[str, ...], int] = {}

    def pack(self, fmt: str, *values: int) -> None:
        self.buf += struct.pack(fmt, *values)

    def name(self, name: str) -> None:
        labels = tuple(name.rstrip(".").split(".")) if name != "." else ()
        while labels:
            if labels in self.names:
                self.pack("!H", 0xC000 | self.names[labels])
                return
            if len(self.buf) < 0x4000:
                self.names[labels] = len(self.buf)
            head, *rest = labels
            raw = head.encode("ascii")
            if not 0 < len(raw) < 64:
                raise DNSError(f"bad label {head!r}")
            self.buf.append(len(raw))
            self.buf.extend(raw)
            labels = tuple(rest)
        self.buf.append(0)


class Reader:
    def __init__(self, data: bytes, pos: int = 0) -> None:
        self.data = data
        self.pos = pos

    def unpack(self, fmt: str) -> tuple[int, ...]:
        size = struct.calcsize(fmt)
        if self.pos + size > len(self.data):
            raise DNSError(f"truncated at {self.pos}")
        values = struct.unpack_from(fmt, self.data, self.pos)
        self.pos += size
        return values

    def take(self, n: int) -> bytes:
        part = self.data[self.pos:self.pos + n]
        if len(part) != n:
            raise DNSError(f"truncated at {self.pos}")
        self.pos += n
        return part

    def name(self) -> str:
        labels: list[str] = []
        jumps, back = 0, None
        while True:
            (n,) = self.unpack("!B")
            if n & 0xC0 == 0xC0:
                (low,) = self.unpack("!B")
                if back is None:
                    back = self.pos
                self.pos = (n & 0x3F) << 8 | low
                if (jumps := jumps + 1) > 10:
                    raise DNSError("pointer loop")
            elif n == 0:
                break
            else:
                labels.append(self.take(n).decode("ascii"))
        if back is not None:
            self.pos = back
        return ".".join(labels) + "."


@dataclass(frozen=True)
class Question:
    name: str
    type: Type = Type.A
    cls: int = 1


@dataclass(frozen=True, order=True)
class Record:
    name: str
    type: Type
    data: object = field(compare=False)
    ttl: int = 300

    CODECS: ClassVar[dict[Type, tuple]] = {}


@dataclass
class Message:
    id: int = 0
    flags: Flags = Flags(0)
    questions: list[Question] = field(default_factory=list)
    answers: list[Record] = field(default_factory=list)

    def encode(self) -> bytes:
        w = Writer()
        w.pack("!6H", self.id, int(self.flags), len(self.questions), len(self.answers), 0, 0)
        for q in self.questions:
            w.name(q.name)
            w.pack("!HH", q.type, q.cls)
        for r in self.answers:
            w.name(r.name)
            w.pack("!HHI", r.type, 1, r.ttl)
            at = len(w.buf)
            w.pack("!H", 0)
            match r.type, r.data:
                case (Type.A | Type.AAAA, addr):
                    w.buf += ipaddress.ip_address(addr).packed
                case Type.MX, (int(pref), str(host)):
                    w.pack("!H", pref)
                    w.name(host)
                case (Type.CNAME | Type.NS, str(host)):
                    w.name(host)
                case Type.TXT, [*texts]:
                    for t in texts:
                        w.buf += bytes([len(t)]) + t.encode()
                case _:
                    raise DNSError(f"cannot encode {r}")
            struct.pack_into("!H", w.buf, at, len(w.buf) - at - 2)
        return bytes(w.buf)

    @classmethod
    def decode(cls, data: bytes) -> "Message":
        r = Reader(data)
        id_, flags, qd, an, _, _ = r.unpack("!6H")
        m = cls(id_, Flags(flags))
        for _ in range(qd):
            name = r.name()
            t, c = r.unpack("!HH")
            m.questions.append(Question(name, Type(t), c))
        for _ in range(an):
            name = r.name()
            t, _, ttl, size = r.unpack("!HHIH")
            end = r.pos + size
            kind = Type(t)
            value: object
            if kind in (Type.A, Type.AAAA):
                value = str(ipaddress.ip_address(r.take(size)))
            elif kind is Type.MX:
                (pref,) = r.unpack("!H")
                value = (pref, r.name())
            elif kind is Type.TXT:
                value = []
                while r.pos < end:
                    value.append(r.take(r.unpack("!B")[0]).decode())
            else:
                value = r.name()
            m.answers.append(Record(name, kind, value, ttl))
        return m


def main() -> None:
    m = Message(0x1234, Flags.QR | Flags.RD | Flags.AA, [Question("www.example.com.")])
    m.answers += [
        Record("www.example.com.", Type.CNAME, "web.example.com."),
        Record("web.example.com.", Type.A, "93.184.216.34", ttl=60),
        Record("web.example.com.", Type.AAAA, "2606:2800:220:1::1"),
        Record("example.com.", Type.MX, (10, "mail.example.com.")),
        Record("example.com.", Type.TXT, ["v=spf1 -all", "hi"]),
    ]
    raw = m.encode()
    print(len(raw), raw[:40].hex(" ", 4))
    back = Message.decode(raw)
    print(back.flags, repr(back.flags), Flags.TC in back.flags)
    for q in back.questions:
        print(q)
    for r in sorted(back.answers):
        print(f"{r.name:<20} {r.ttl:>4} {r.type.name:<5} {r.data}")
    print(back == m, hash(Question("a")) == hash(Question("a")), Type(15), Type["A"].value + 1)
    for bad in (raw[:50], raw[:12] + b"\xc0\x0c" + raw[14:], b"\0" * 5):
        try:
            Message.decode(bad)
        except DNSError as e:
            print("DNSError:", e)
    try:
        Writer().name("a" * 70 + ".x")
    except DNSError as e:
        print("DNSError:", str(e)[:20])
    try:
        Type(99)
    except ValueError as e:
        print(e)
    try:
        m.questions[0].name = "x"
    except AttributeError as e:
        print(type(e).__name__, e)
    net = ipaddress.ip_network("10.0.0.0/29")
    print(net.num_addresses, [str(h) for h in net.hosts()][:3], ipaddress.ip_address("10.0.0.9") in net)


if __name__ == "__main__":
    main()

# --- expected
# 143 12348500 00010005 00000000 03777777 07657861 6d706c65 03636f6d 00000100 01c00c00 05000100
# 34048 <Flags.QR|AA|RD: 34048> False
# Question(name='www.example.com.', type=<Type.A: 1>, cls=1)
# example.com.          300 MX    (10, 'mail.example.com.')
# example.com.          300 TXT   ['v=spf1 -all', 'hi']
# web.example.com.       60 A     93.184.216.34
# web.example.com.      300 AAAA  2606:2800:220:1::1
# www.example.com.      300 CNAME web.example.com.
# True True 15 2
# DNSError: truncated at 50
# DNSError: pointer loop
# DNSError: truncated at 0
# DNSError: bad label 'aaaaaaaaa
# 99 is not a valid Type
# FrozenInstanceError cannot assign to field 'name'
# 8 ['10.0.0.1', '10.0.0.2', '10.0.0.3'] False
