"""A client that asks the server and shows what comes back, in the manner of dig."""

import socket
import struct

from wire import AAAA, CAA, CNAME, INTERNET, MX, NS, OPT, PTR, SOA, SRV, TXT, TYPES, A

CODES = {0: "NOERROR", 1: "FORMERR", 3: "NXDOMAIN", 4: "NOTIMP", 5: "REFUSED", 16: "BADVERS"}
FLAGS = [(0x8000, "qr"), (0x0400, "aa"), (0x0200, "tc"), (0x0100, "rd"), (0x0080, "ra"), (0x0010, "cd")]
NAMES = {number: name for name, number in TYPES.items()}
SECTIONS = ("answer", "authority", "additional")


def question(name: str, type: int, size: int = 0, version: int = 0) -> bytes:
    """A query with identifier 4711, with EDNS if a size is given."""
    labels = name.rstrip(".").split(".") if name != "." else []
    octets = b"".join([bytes([len(label)]) + label.encode() for label in labels]) + b"\0"
    extra = struct.pack(">BHHBBHH", 0, OPT, size, 0, version, 0, 0) if size else b""
    start = struct.pack(">HHHHHH", 4711, 0x0100, 1, 0, 0, 1 if size else 0)
    return start + octets + struct.pack(">HH", type, INTERNET) + extra


def ask(address: tuple[str, int], query: bytes) -> bytes:
    """The answer by UDP; by TCP if it did not fit."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(10)
        sock.sendto(query, address)
        answer = sock.recvfrom(4096)[0]
    return ask_tcp(address, query) if answer[2] & 2 else answer


def ask_tcp(address: tuple[str, int], query: bytes) -> bytes:
    with socket.create_connection(address, timeout=10) as sock:
        sock.sendall(len(query).to_bytes(2, "big") + query)
        with sock.makefile("rb") as stream:
            return stream.read(int.from_bytes(stream.read(2), "big"))


class Message:
    """Reads an answer from its start to its end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 12

    def number(self, size: int) -> int:
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at], "big")

    def name(self) -> str:
        labels: list[str] = []
        at, back = self.at, 0
        while length := self.data[at]:
            if length >= 0xC0:
                back = back or at + 2
                at = (length & 0x3F) << 8 | self.data[at + 1]
                continue
            labels.append(self.data[at + 1 : at + 1 + length].decode())
            at += length + 1
        self.at = back or at + 1
        return ".".join(labels) + "."

    def record(self) -> str:
        """The next record as a line; "" for EDNS."""
        owner = self.name()
        type, _, ttl, length = self.number(2), self.number(2), self.number(4), self.number(2)
        end = self.at + length
        shown = self._data(type, end)
        self.at = end
        return "" if type == OPT else f"{owner} {ttl} IN {NAMES.get(type, f'TYPE{type}')} {shown}"

    def _data(self, type: int, end: int) -> str:
        data = self.data[self.at : end]
        if type == A:
            return socket.inet_ntop(socket.AF_INET, data)
        if type == AAAA:
            return socket.inet_ntop(socket.AF_INET6, data)
        if type == TXT:
            texts: list[str] = []
            while self.at < end:
                length = self.number(1)
                texts.append('"' + self.data[self.at : self.at + length].decode() + '"')
                self.at += length
            return " ".join(texts)
        if type in (NS, CNAME, PTR):
            return self.name()
        if type == MX:
            return f"{self.number(2)} {self.name()}"
        if type == SRV:
            return f"{self.number(2)} {self.number(2)} {self.number(2)} {self.name()}"
        if type == SOA:
            names = f"{self.name()} {self.name()}"
            return names + "".join([f" {self.number(4)}" for _ in range(5)])
        if type == CAA:
            length = data[1]
            return f'{data[0]} {data[2 : 2 + length].decode()} "{data[2 + length :].decode()}"'
        return f"\\# {len(data)} {data.hex()}"


def show(data: bytes) -> str:
    """An answer as text, a line a record."""
    identifier, flags, questions, *counts = struct.unpack_from(">HHHHHH", data, 0)
    message = Message(data)
    code = flags & 15
    lines: list[str] = []
    for _ in range(questions):
        name = message.name()
        type = message.number(2)
        message.number(2)
        lines.append(f"{name} {NAMES.get(type, f'TYPE{type}')}?")
    for section, count in zip(SECTIONS, counts, strict=True):
        for _ in range(count):
            if data[message.at] == 0 and data[message.at + 1 : message.at + 3] == b"\0\x29":
                code |= data[message.at + 5] << 4
            if record := message.record():
                lines.append(f"  {section}: {record}")
    set_flags = " ".join([name for bit, name in FLAGS if flags & bit])
    lines.insert(0, f"{CODES[code]}, {set_flags}, {len(data)} bytes, {'ours' if identifier == 4711 else 'not ours'}")
    return "\n".join(lines)
