"""What a host must know to take part in a network, and the text that a guest's command line says it in."""

from dataclasses import dataclass, field

from machine import u32, word

from net.address import format_address, is_loopback, is_multicast, netmask, parse_address


@dataclass(slots=True)
class Configuration:
    """Address 0 means that there is none yet, gateway 0 that only the own network can be reached; `mtu` 0 is the
    device's. `dns` are servers in the order in which they are asked."""

    address: u32 = 0
    prefix: u32 = 0
    gateway: u32 = 0
    dns: list[int] = field(default_factory=list)
    mtu: u32 = 0
    domain: str = ""

    def broadcast(self) -> int:
        """The address of all hosts of the network; networks of one or two addresses have none (RFC 3021)."""
        if self.address == 0 or self.prefix > 30:
            return 0xFFFFFFFF
        return self.address | (netmask(self.prefix) ^ 0xFFFFFFFF)

    def is_on_link(self, address: u32) -> bool:
        return self.address != 0 and (address ^ self.address) & netmask(self.prefix) == 0

    def is_neighbour(self, address: u32) -> bool:
        """Whether a host can be reached without a gateway: the gateway itself needn't be in the network."""
        return self.is_on_link(address) or (address == self.gateway and address != 0)

    def __str__(self) -> str:
        """The text that `parse_configuration` reads."""
        parts = [f"ip={format_address(self.address)}/{self.prefix}"]
        if self.gateway:
            parts.append(f"gw={format_address(self.gateway)}")
        if self.dns:
            parts.append("dns=" + ",".join([format_address(server) for server in self.dns]))
        if self.mtu:
            parts.append(f"mtu={self.mtu}")
        if self.domain:
            parts.append(f"domain={self.domain}")
        return " ".join(parts)


def parse_configuration(text: str) -> Configuration | None:
    """Reads `ip=10.0.0.2/24 gw=10.0.0.1 dns=10.0.0.1,10.0.0.3 mtu=1400 domain=example.org`.

    Other words are someone else's. None where there is no `ip=` or it is `ip=dhcp`; ValueError where what is said can't
    be.
    """
    found = Configuration()
    by_dhcp = True
    for item in text.split():
        key, _, value = item.partition("=")
        if key == "ip" and value != "dhcp":
            by_dhcp = False
            found.address, found.prefix = _interface(value)
        elif key == "gw":
            found.gateway = parse_address(value)
        elif key == "dns":
            found.dns = [parse_address(server) for server in value.split(",")]
        elif key == "mtu":
            found.mtu = _number(value, 68, 65535)
        elif key == "domain":
            found.domain = value
    if by_dhcp:
        return None
    if found.gateway and found.prefix < 32 and not found.is_on_link(found.gateway):
        raise ValueError(f"the gateway {format_address(found.gateway)} is not in the network of {found}")
    return found


def _interface(text: str) -> tuple[int, int]:
    host, slash, bits = text.partition("/")
    address = parse_address(host)
    prefix = _number(bits, 1, 32) if slash else 32
    if address == 0 or is_multicast(address) or is_loopback(address) or address >= 0xF0000000:
        raise ValueError(f"not an address of a host: {host!r}")
    return address, prefix


def _number(text: str, low: int, high: int) -> word:
    if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
        raise ValueError(f"not a number from {low} to {high}: {text!r}")
    return int(text)
