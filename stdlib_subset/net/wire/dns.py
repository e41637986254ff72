"""DNS messages (RFC 1035) for resolvers and servers, with EDNS (RFC 6891).

A record's data is bytes in which names are whole, as `net.wire.dnsname` has them; compression is taken off when a
message is read and put on when it is written. `net.wire.dnsdata` reads and makes the data of each type.
"""

import struct
from dataclasses import dataclass, field

from net.wire import WireError, dnsname

PORT = 53
CLASSIC_LIMIT = 512
"""bytes of a message over UDP to who doesn't tell otherwise by EDNS"""

A = 1
NS = 2
CNAME = 5
SOA = 6
PTR = 12
MX = 15
TXT = 16
AAAA = 28
SRV = 33
OPT = 41
ANY = 255
"""types of records"""

IN = 1
"""class of records"""

RESPONSE = 0x8000
OPCODE = 0x7800
AUTHORITATIVE = 0x0400
TRUNCATED = 0x0200
RECURSION_DESIRED = 0x0100
RECURSION_AVAILABLE = 0x0080
RCODE = 0x000F
"""flags and masks of a message's flags"""

NO_ERROR = 0
FORMAT_ERROR = 1
SERVER_FAILURE = 2
NO_SUCH_NAME = 3
NOT_IMPLEMENTED = 4
REFUSED = 5
BAD_VERSION = 16
"""codes of answers; those above 15 have their high bits in the OPT record"""

DNSSEC_OK = 0x8000
"""flag in the low half of an OPT record's ttl"""


@dataclass(slots=True)
class Question:
    name: bytes
    kind: int
    class_: int = IN


@dataclass(slots=True)
class Record:
    """`ttl` is in seconds. In an OPT record `class_` is the sender's limit of UDP payload, and `ttl` the high bits of
    the answer's code, version and flags."""

    name: bytes
    kind: int
    class_: int
    ttl: int
    data: bytes


@dataclass(slots=True)
class Message:
    ident: int
    flags: int
    questions: list[Question] = field(default_factory=list)
    answers: list[Record] = field(default_factory=list)
    authorities: list[Record] = field(default_factory=list)
    additionals: list[Record] = field(default_factory=list)

    def edns(self) -> Record | None:
        """The OPT record, if there is one."""
        for record in self.additionals:
            if record.kind == OPT:
                return record
        return None

    def code(self) -> int:
        """The answer's code, with the bits that EDNS adds."""
        opt = self.edns()
        return self.flags & RCODE | (0 if opt is None else opt.ttl >> 24 << 4)


def opt(limit: int, flags: int = 0, code: int = 0, options: bytes = b"") -> Record:
    """An OPT record: `limit` bytes of UDP payload can be received, `code` is the whole code of the answer."""
    return Record(dnsname.ROOT, OPT, limit, code >> 4 << 24 | flags, options)


def parse(data: bytes) -> Message:
    """A message; bytes behind it are an error, as is more than one OPT record."""
    if len(data) < 12:
        raise WireError("dns: too short")
    ident, flags, questions, answers, authorities, additionals = struct.unpack_from(">HHHHHH", data, 0)
    message = Message(ident, flags)
    at = 12
    for _ in range(questions):
        name, at = dnsname.read(data, at)
        if at + 4 > len(data):
            raise WireError("dns: a question is cut off")
        kind, class_ = struct.unpack_from(">HH", data, at)
        at += 4
        message.questions.append(Question(name, kind, class_))
    at = _read_records(data, at, answers, message.answers)
    at = _read_records(data, at, authorities, message.authorities)
    at = _read_records(data, at, additionals, message.additionals)
    if at != len(data):
        raise WireError("dns: bytes behind the message")
    if sum(1 for record in message.additionals if record.kind == OPT) > 1:
        raise WireError("dns: two OPT records")
    return message


def _read_records(data: bytes, at: int, count: int, records: list[Record]) -> int:
    for _ in range(count):
        name, at = dnsname.read(data, at)
        if at + 10 > len(data):
            raise WireError("dns: a record is cut off")
        kind, class_, ttl, length = struct.unpack_from(">HHIH", data, at)
        at += 10
        if at + length > len(data):
            raise WireError("dns: a record is cut off")
        records.append(Record(name, kind, class_, ttl, _whole(data, at, at + length, kind)))
        at += length
    return at


def _lead(kind: int) -> int:
    """How many bytes stand before the (first) name in the data of a type, -1 where there is none."""
    if kind in (CNAME, NS, PTR, SOA):
        return 0
    if kind == MX:
        return 2
    return 6 if kind == SRV else -1


def _whole(data: bytes, start: int, end: int, kind: int) -> bytes:
    """A record's data with its names without compression."""
    lead = _lead(kind)
    if lead < 0:
        length = end - start
        if (kind == A and length != 4) or (kind == AAAA and length != 16):
            raise WireError("dns: wrong length of an address")
        return data[start:end]
    name, at = dnsname.read(data, start + lead)
    out = data[start : start + lead] + name
    if kind == SOA:
        second, at = dnsname.read(data, at)
        out += second + data[at : at + 20]
        at += 20
    if at != end:
        raise WireError("dns: wrong length of a record")
    return out


def encode(message: Message, limit: int = 65535) -> bytes:
    """The message in at most `limit` bytes, of which 512 must be allowed.

    What doesn't fit is left out from the end on; if that is an answer or an authority, TRUNCATED is set. The OPT record
    stays.
    """
    out = bytearray(12)
    places: dict[bytes, int] = {}
    for question in message.questions:
        dnsname.write(out, question.name, places, 0)
        out += struct.pack(">HH", question.kind, question.class_)
    edns = message.edns()
    room = limit if edns is None else limit - 11 - len(edns.data)
    answers = _write_records(out, message.answers, places, room)
    flags = message.flags
    authorities = 0
    additionals = 0
    if answers == len(message.answers):
        authorities = _write_records(out, message.authorities, places, room)
    if answers < len(message.answers) or authorities < len(message.authorities):
        flags |= TRUNCATED
    else:
        others = [record for record in message.additionals if record.kind != OPT]
        additionals = _write_records(out, others, places, room)
    if edns is not None:
        _write_record(out, edns, places)
        additionals += 1
    counts = (len(message.questions), answers, authorities, additionals)
    struct.pack_into(">HHHHHH", out, 0, message.ident, flags, *counts)
    return bytes(out)


def _write_records(out: bytearray, records: list[Record], places: dict[bytes, int], limit: int) -> int:
    """Writes what fits; gives how many that are."""
    for i, record in enumerate(records):
        before = len(out)
        _write_record(out, record, places)
        if len(out) > limit:
            # Names that were noted behind `before` stay in `places`: nothing but an OPT record is written after this,
            # whose name is the root, or records of a section that is dropped the same way.
            del out[before:]
            return i
    return len(records)


def _write_record(out: bytearray, record: Record, places: dict[bytes, int]) -> None:
    dnsname.write(out, record.name, places, 0)
    out += struct.pack(">HHIH", record.kind, record.class_, record.ttl, 0)
    start = len(out)
    lead = _lead(record.kind)
    if lead < 0 or record.kind == SRV:  # names in types that are younger than RFC 1035 aren't compressed (RFC 3597)
        out += record.data
    else:
        out += record.data[:lead]
        name, at = dnsname.read(record.data, lead)
        dnsname.write(out, name, places, 0)
        if record.kind == SOA:
            second, at = dnsname.read(record.data, at)
            dnsname.write(out, second, places, 0)
        out += record.data[at:]
    struct.pack_into(">H", out, start - 2, len(out) - start)
