"""The format of DNS messages (RFC 1035, section 4): questions with EDNS are read, answers written, names compressed.

A name is its labels with their lengths before them, ended by a zero, in lower case: b"\\3www\\7example\\0".
"""

import struct
from dataclasses import dataclass

A, NS, CNAME, SOA, PTR, MX, TXT, AAAA, SRV, DNAME, OPT, DS = 1, 2, 5, 6, 12, 15, 16, 28, 33, 39, 41, 43
IXFR, AXFR, MAILB, MAILA, ANY, CAA = 251, 252, 253, 254, 255, 257
INTERNET = 1

TYPES = {
    "A": A, "NS": NS, "CNAME": CNAME, "SOA": SOA, "PTR": PTR, "MX": MX, "TXT": TXT, "AAAA": AAAA, "SRV": SRV,
    "DNAME": DNAME, "OPT": OPT, "DS": DS, "IXFR": IXFR, "AXFR": AXFR, "ANY": ANY, "CAA": CAA,
}  # fmt: skip

NOERROR, FORMERR, SERVFAIL, NXDOMAIN, NOTIMP, REFUSED, BADVERS = 0, 1, 2, 3, 4, 5, 16

RESPONSE, AUTHORITATIVE, TRUNCATED, RECURSION_DESIRED, CHECKING_DISABLED = 0x8000, 0x0400, 0x0200, 0x0100, 0x0010
OPCODE = 0x7800
DNSSEC_OK = 0x8000

HEADER = 12
PLAIN_SIZE = 512
"""the longest answer by UDP to who says nothing of a size"""
LARGEST = 1232
"""the longest answer by UDP: it fits into a packet of every path"""


class FormatError(Exception):
    """A message that is none."""


@dataclass(slots=True)
class Query:
    """What is asked. `end` is where the question ends; `limit` is how long an answer by UDP may be."""

    flags: int
    name: bytes
    type: int
    kind: int
    end: int
    limit: int = PLAIN_SIZE
    has_edns: bool = False
    version: int = 0
    dnssec_ok: bool = False
    has_options: bool = False


def name_end(data: bytes, at: int) -> int:
    """Where the name that begins at `at` ends. Questions have no pointers. FormatError."""
    start = at
    try:
        while length := data[at]:
            if length > 63:
                raise FormatError("a pointer in a question")
            at += length + 1
    except IndexError:
        raise FormatError("a name that doesn't end") from None
    if at - start > 254:
        raise FormatError("a name of more than 255 bytes")
    return at + 1


def read_query(data: bytes) -> Query:
    """Reads a query of opcode 0. FormatError."""
    try:
        flags, questions, answers, authorities, additional = struct.unpack_from(">HHHHH", data, 2)
        if questions != 1 or answers or authorities:
            raise FormatError("not one question")
        end = name_end(data, HEADER)
        type, kind = struct.unpack_from(">HH", data, end)
        # lengths are below the letters, so that lower() leaves them alone
        query = Query(flags, data[HEADER:end].lower(), type, kind, end + 4)
        at = end + 4
        for _ in range(additional):
            at = _read_additional(data, at, query)
    except struct.error:
        raise FormatError("cut off") from None
    if at != len(data):
        raise FormatError("more than was announced")
    return query


def _read_additional(data: bytes, at: int, query: Query) -> int:
    owner = at
    at = name_end(data, at)
    type, size, _, version, flags, length = struct.unpack_from(">HHBBHH", data, at)
    at += 10
    if at + length > len(data):
        raise FormatError("cut off")
    if type == OPT:
        if query.has_edns or data[owner]:
            raise FormatError("a second OPT, or one with a name")
        query.has_edns = True
        query.version = version
        query.limit = min(max(size, PLAIN_SIZE), LARGEST)
        query.dnssec_ok = flags & DNSSEC_OK != 0
    query.has_options = query.has_options or length > 0 or type != OPT
    return at + length


def header(data: bytes, flags: int, code: int) -> bytes:
    """An answer without a question, to a query that could not be read or that nobody answers."""
    kept = flags & (OPCODE | RECURSION_DESIRED)
    return data[:2] + (RESPONSE | kept | code).to_bytes(2, "big") + bytes(8)


@dataclass(slots=True)
class Data:
    """The data of a record: bytes, names that are compressed, bytes (none without names). `target` is the host it leads
    to, or nothing."""

    head: bytes
    names: list[bytes]
    tail: bytes
    target: bytes


class Writer:
    """Writes an answer of at most `limit` bytes. Records that don't fit are left out as whole sets."""

    def __init__(self, data: bytes, query: Query, limit: int) -> None:
        self.query = query
        self.limit = limit - 11 if query.has_edns else limit
        self.out = bytearray(data[: query.end])
        self.places: dict[bytes, int] = {}
        self.counts = [0, 0, 0]
        self._remember(query.name, HEADER)

    def _remember(self, name: bytes, at: int) -> None:
        start = 0
        while name[start]:
            self.places[name[start:]] = at + start
            start += name[start] + 1

    def put_name(self, name: bytes) -> None:
        """Writes a name, its end as a pointer to where it has stood before."""
        out = self.out
        places = self.places
        start = 0
        while length := name[start]:
            rest = name[start:]
            known = places.get(rest)
            if known is not None:
                out += (0xC000 | known).to_bytes(2, "big")
                return
            if len(out) < 0x4000:
                places[rest] = len(out)
            out += name[start : start + length + 1]
            start += length + 1
        out.append(0)

    def put(self, section: int, owner: bytes, type: int, ttl: int, records: list[Data]) -> bool:
        """Writes a set of records; False and nothing if it doesn't fit."""
        out = self.out
        start = len(out)
        kind = struct.pack(">HHI", type, INTERNET, ttl)
        for record in records:
            self.put_name(owner)
            out += kind
            if not record.names:
                out += len(record.head).to_bytes(2, "big")
                out += record.head
                continue
            out += b"\0\0"
            at = len(out)
            out += record.head
            for name in record.names:
                self.put_name(name)
            out += record.tail
            out[at - 2 : at] = (len(out) - at).to_bytes(2, "big")
        if len(out) > self.limit:
            del out[start:]
            self.places = {name: at for name, at in self.places.items() if at < start}
            return False
        self.counts[section] += len(records)
        return True

    def finish(self, flags: int, code: int) -> bytes:
        """The whole answer."""
        out = self.out
        query = self.query
        edns = 0
        if query.has_edns:
            out += struct.pack(">BHHBBHH", 0, OPT, LARGEST, code >> 4, 0, DNSSEC_OK if query.dnssec_ok else 0, 0)
            edns = 1
        kept = query.flags & (OPCODE | RECURSION_DESIRED | CHECKING_DISABLED)
        answers, authorities, additional = self.counts
        out[2:12] = struct.pack(
            ">HHHHH", RESPONSE | kept | flags | code & 15, 1, answers, authorities, additional + edns
        )
        return bytes(out)
