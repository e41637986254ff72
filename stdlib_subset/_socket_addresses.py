"""Addresses and names of module socket: texts and numbers, hosts, services, byte orders."""

import socket
from ipaddress import IPv6Address

import _sockets
from _socket_constants import (
    AI_NUMERICHOST,
    AI_PASSIVE,
    EAI_FAMILY,
    EAI_NONAME,
    EAI_SERVICE,
    INADDR_ANY,
    INADDR_BROADCAST,
    INADDR_LOOPBACK,
    NI_NUMERICHOST,
    NI_NUMERICSERV,
    AddressFamily,
    SocketKind,
)
from machine import word

_SERVICES = {"ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "ntp": 123,
    "imap2": 143, "snmp": 161, "ldap": 389, "https": 443, "imaps": 993, "pop3s": 995}  # fmt: skip
_PROTOCOLS = {"ip": 0, "icmp": 1, "tcp": 6, "udp": 17, "ipv6": 41}


def inet_ntoa(packed: bytes, /) -> str:
    """Four bytes as text."""
    if len(packed) != 4:
        raise OSError("packed IP wrong length for inet_ntoa")
    return f"{packed[0]}.{packed[1]}.{packed[2]}.{packed[3]}"


def _part(text: str) -> word:
    """A number in C's notation, or -1."""
    try:
        if text[:2] in ("0x", "0X"):
            return int(text[2:], 16)
        if len(text) > 1 and text[0] == "0":
            return int(text, 8)
        return int(text) if text.isdecimal() else -1
    except ValueError:
        return -1


def _quad(text: str) -> word:
    """An address as it is mostly written, four decimal numbers without zeros before them, or -1."""
    value = number = digits = dots = 0
    for char in text:
        code = ord(char)
        if 48 <= code <= 57 and digits < 3 and (number or not digits):
            number = number * 10 + code - 48 & 1023
            digits += 1
        elif code == 46 and digits and number < 256 and dots < 3:
            value = value << 8 | number
            dots += 1
            number = digits = 0
        else:
            return -1
    return value << 8 | number if dots == 3 and digits and number < 256 else -1


def _dotted(text: str) -> word:
    """An address as inet_aton(3) reads it, or -1: the last of up to four parts fills what is left."""
    quad = _quad(text)
    if quad >= 0:
        return quad
    parts = text.split(".")
    if len(parts) > 4 or not text.isascii():
        return -1
    value = 0
    for part in parts[:-1]:
        number = _part(part)
        if not 0 <= number < 256:
            return -1
        value = value << 8 | number
    rest = 8 * (5 - len(parts))
    number = _part(parts[-1])
    if not 0 <= number < 1 << rest:
        return -1
    return value << rest | number


def inet_aton(ip_addr: str, /) -> bytes:
    """An address in dotted form as four bytes."""
    number = _dotted(ip_addr)
    if number < 0:
        raise OSError("illegal IP address string passed to inet_aton")
    return number.to_bytes(4, "big")


def _strict(text: str) -> bool:
    parts = text.split(".")
    good = [part.isdecimal() and len(part) < 4 and int(part) < 256 and str(int(part)) == part for part in parts]
    return len(parts) == 4 and all(good) and text.isascii()


def inet_pton(address_family: int, ip_string: str, /) -> bytes:
    """An address of either version as bytes."""
    if address_family == AddressFamily.AF_INET.value:
        if not _strict(ip_string):
            raise OSError("illegal IP address string passed to inet_pton")
        return _dotted(ip_string).to_bytes(4, "big")
    if address_family == AddressFamily.AF_INET6.value:
        try:
            return IPv6Address(ip_string).packed
        except ValueError:
            raise OSError("illegal IP address string passed to inet_pton") from None
    raise OSError(97, "Address family not supported by protocol")


def inet_ntop(address_family: int, packed_ip: bytes, /) -> str:
    """The bytes of an address of either version as text."""
    if address_family == AddressFamily.AF_INET.value:
        if len(packed_ip) != 4:
            raise ValueError("invalid length of packed IP address string")
        return inet_ntoa(packed_ip)
    if address_family == AddressFamily.AF_INET6.value:
        if len(packed_ip) != 16:
            raise ValueError("invalid length of packed IP address string")
        if packed_ip[:12] == b"\0" * 10 + b"\xff\xff":
            return "::ffff:" + inet_ntoa(packed_ip[12:])
        return str(IPv6Address(packed_ip))
    raise ValueError(f"unknown address family {address_family}")


def _fit(x: int, bits: int, name: str) -> int:
    if x < 0:
        raise OverflowError(f"{name}: can't convert negative Python int to C {bits}-bit unsigned integer")
    if x >> bits:
        raise OverflowError(f"{name}: Python int too large to convert to C {bits}-bit unsigned integer")
    return x


def htons(x: int, /) -> int:
    """16 bits from the machine's order to the network's."""
    return _fit(x, 16, "htons") >> 8 | (x & 0xFF) << 8


def ntohs(x: int, /) -> int:
    """16 bits from the network's order to the machine's."""
    return _fit(x, 16, "ntohs") >> 8 | (x & 0xFF) << 8


def _swapped(x: int) -> int:
    return x >> 24 | x >> 8 & 0xFF00 | (x & 0xFF00) << 8 | (x & 0xFF) << 24


def htonl(x: int, /) -> int:
    """32 bits from the machine's order to the network's."""
    if x < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if x >> 32:
        raise OverflowError("int larger than 32 bits")
    return _swapped(x)


def ntohl(x: int, /) -> int:
    """32 bits from the network's order to the machine's."""
    if x < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if x >> 32:
        raise OverflowError("int larger than 32 bits")
    return _swapped(x)


def shown(address: word) -> tuple[str, int]:
    """host << 16 | port as programs see it."""
    a, b, c, d = address >> 40 & 0xFF, address >> 32 & 0xFF, address >> 24 & 0xFF, address >> 16 & 0xFF
    return f"{a}.{b}.{c}.{d}", address & 0xFFFF


def _by_number(host: str) -> word:
    """The address that a text is without being a name, or -1."""
    if host == "":
        return INADDR_ANY
    if host == "<broadcast>" or host == "255.255.255.255":
        return INADDR_BROADCAST
    return _dotted(host)


def _hosts(host: str) -> list[int]:
    """The addresses of a host; gaierror."""
    number = _by_number(host)
    if number >= 0:
        return [number]
    try:
        found = _sockets.resolve(host)
    except OSError as e:
        raise socket.gaierror(e.errno, e.strerror) from None
    if not found:
        raise socket.gaierror(EAI_NONAME, "Name or service not known")
    return found


def _joined(number: int, port: int, function: str) -> int:
    if not 0 <= port <= 0xFFFF:
        raise OverflowError(f"{function}(): port must be 0-65535.")
    return number << 16 | port


def number_of(address: tuple[str, int], function: str) -> word:
    """An address as host << 16 | port."""
    host, port = address
    return _joined(_hosts(host)[0], port, function)


def own_number_of(address: tuple[str, int], function: str) -> word:
    """The same of an address of this machine, which our own network knows without asking anybody."""
    host, port = address
    number = _by_number(host)
    if number < 0:
        try:
            found = _sockets.resolve_own(host)
        except OSError as e:
            raise socket.gaierror(e.errno, e.strerror) from None
        if not found:
            raise socket.gaierror(EAI_NONAME, "Name or service not known")
        number = found[0]
    return _joined(number, port, function)


def gethostbyname(hostname: str, /) -> str:
    """The first address of a host."""
    return shown(_hosts(hostname)[0] << 16)[0]


def gethostbyname_ex(hostname: str, /) -> tuple[str, list[str], list[str]]:
    """Name, other names, addresses."""
    return hostname, [], [shown(number << 16)[0] for number in _hosts(hostname)]


def gethostbyaddr(ip_address: str, /) -> tuple[str, list[str], list[str]]:
    """Only this machine's own address has a name."""
    if _hosts(ip_address)[0] >> 24 == 127:
        return "localhost", [], [ip_address]
    raise socket.herror(1, "Unknown host")


def getfqdn(name: str = "") -> str:
    """The name, in full where that is known."""
    name = name.strip()
    if not name or name == "0.0.0.0":
        return _sockets.host_name()
    return "localhost" if name == "127.0.0.1" else name


def getservbyname(servicename: str, protocolname: str = "", /) -> int:
    """The port of a well-known service."""
    if servicename not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[servicename]


def getservbyport(port: int, protocolname: str = "", /) -> str:
    """The service at a well-known port."""
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def getprotobyname(protocolname: str, /) -> int:
    """The number of a protocol."""
    if protocolname not in _PROTOCOLS:
        raise OSError("protocol not found")
    return _PROTOCOLS[protocolname]


def getnameinfo(sockaddr: tuple[str, int], flags: int, /) -> tuple[str, str]:
    """Host and service as texts; numbers where there is no name."""
    host, port = sockaddr
    if not flags & NI_NUMERICHOST and host == "127.0.0.1":
        host = "localhost"
    if not flags & NI_NUMERICSERV:
        for name, number in _SERVICES.items():
            if number == port:
                return host, name
    return host, str(port)


def _port(port) -> int:  # type: ignore[no-untyped-def]
    if port is None:
        return 0
    if isinstance(port, int):
        return port
    if port.isdecimal():
        return int(port)
    if port in _SERVICES:
        return _SERVICES[port]
    raise socket.gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")


def _serves(port, protocol: int) -> bool:  # type: ignore[no-untyped-def]
    """Whether a service is offered over a protocol: a name says so, a number does not."""
    if port is None or isinstance(port, int) or port.isdecimal():
        return True
    return protocol == 6 and port != "ntp" or protocol == 17 and port in ("domain", "ntp", "snmp")


def getaddrinfo(host: str | None, port, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0):  # type: ignore[no-untyped-def]
    """Where a service of a host is: (family, type, proto, canonical name, address) each."""
    if family not in (0, AddressFamily.AF_INET.value):
        raise socket.gaierror(EAI_FAMILY, "ai_family not supported")
    number = _port(port)
    if host is None or host == "":
        hosts = [INADDR_ANY if flags & AI_PASSIVE else INADDR_LOOPBACK]
    elif flags & AI_NUMERICHOST and _dotted(host) < 0:
        raise socket.gaierror(EAI_NONAME, "Name or service not known")
    else:
        hosts = _hosts(host)
    kinds = [(SocketKind.SOCK_STREAM, 6), (SocketKind.SOCK_DGRAM, 17), (SocketKind.SOCK_RAW, 0)]
    found = []
    for one in hosts:
        for kind, protocol in kinds:
            if type in (0, kind.value) and proto in (0, protocol) and _serves(port, protocol):
                found.append((AddressFamily.AF_INET, kind, protocol, "", shown(one << 16 | number & 0xFFFF)))
    if not found:
        raise socket.gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    return found
