"""Names of hosts to IPv4 addresses: /etc/hosts, then the name servers of /etc/resolv.conf over UDP (RFC 1035)."""

import sys
import time

import _kernel

_A = 1


def _number(text: str) -> int:
    """An address in dotted form, or -1."""
    parts = text.split(".")
    if len(parts) != 4:
        return -1
    value = 0
    for part in parts:
        if not part.isdecimal() or len(part) > 3 or int(part) > 255:
            return -1
        value = value << 8 | int(part)
    return value


def _lines(path: str) -> list[list[str]]:
    """The words of each line of a file, comments left out; none if it can't be read."""
    try:
        with open(path, "rb") as file:
            text = file.read().decode("latin-1")
    except OSError:
        return []
    found = [line.partition("#")[0].split() for line in text.split("\n")]
    return [words for words in found if words]


def _in_hosts(name: str) -> list[int]:
    found = []
    for words in _lines("/etc/hosts"):
        address = _number(words[0])
        if address >= 0 and name in [word.lower() for word in words[1:]] and address not in found:
            found.append(address)
    return found


def _query(name: str, number: int) -> bytes:
    """RFC 1035, section 4: one question for addresses, recursion desired."""
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return number.to_bytes(2, "big") + b"\x01\0\0\x01\0\0\0\0\0\0" + labels + b"\0\0\x01\0\x01"


def _skip_name(data: bytes, at: int) -> int:
    while data[at]:
        if data[at] >= 0xC0:
            return at + 2
        at += data[at] + 1
    return at + 1


def _addresses(data: bytes) -> list[int]:
    """The addresses in an answer; IndexError where it ends too soon."""
    at = _skip_name(data, 12) + 4
    found = []
    for _ in range(data[6] << 8 | data[7]):
        at = _skip_name(data, at)
        kind, size = data[at] << 8 | data[at + 1], data[at + 8] << 8 | data[at + 9]
        at += 10
        if kind == _A and size == 4:
            found.append(data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3])
        at += size
    return found


def _ask_server(server: int, question: bytes) -> bytes:
    """The server's answer, empty if none comes within some seconds."""
    fd = _kernel.open(2, 2, 0)
    if fd < 0:
        return b""
    answer = b""
    deadline = time.monotonic_ns() + 5_000_000_000
    if _kernel.connect(fd, server << 16 | 53) == 0 and _kernel.send(fd, question, 0, 0) > 0:
        while not answer and _kernel.wait(fd, 1, deadline):
            got = _kernel.receive(fd, 65535, 0)
            if _kernel.failed():
                break
            if len(got) >= 12 and got[:2] == question[:2] and got[12 : len(question)] == question[12:]:
                answer = got
    _kernel.close(fd)
    return answer


def _ask_servers(name: str, servers: list[int], number: int) -> list[int] | None:
    """None where no server answers."""
    if not all(0 < len(label) < 64 for label in name.split(".")) or len(name) > 253 or not name.isascii():
        return []
    for _ in range(2):
        for server in servers:
            answer = _ask_server(server, _query(name, number))
            if answer and answer[3] & 15 in (0, 3):
                try:
                    return _addresses(answer)
                except IndexError:
                    continue
    return None


def ask(host: str) -> list[int]:
    """The addresses of a name, none if there is no such name. OSError(-3) where no name server answers."""
    name = host.lower().removesuffix(".")
    found = _in_hosts(name)
    if found:
        return found
    if name == "localhost" or name.endswith(".localhost"):
        return [0x7F000001]
    servers, search, ndots = [], [""], 1
    for words in _lines("/etc/resolv.conf"):
        if words[0] == "nameserver" and len(words) > 1 and _number(words[1]) >= 0:
            servers.append(_number(words[1]))
        elif words[0] in ("search", "domain"):
            search = ["", *["." + domain.strip(".") for domain in words[1:]]]
        elif words[0] == "options":
            for word in words:
                if word.startswith("ndots:") and word[6:].isdecimal():
                    ndots = int(word[6:])
    if name.count(".") < ndots:
        search = search[1:] + search[:1]
    if host.endswith("."):
        search = [""]
    answered = False
    number = sys._entropy() & 0xFFFF
    for domain in search:
        answer = _ask_servers(name + domain, servers or [0x7F000001], number)
        if answer:
            return answer
        answered = answered or answer is not None
    if not answered:
        raise OSError(-3, "Temporary failure in name resolution")
    return []
