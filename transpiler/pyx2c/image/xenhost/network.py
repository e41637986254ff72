"""The network of guests: what dom0 sets up for it, the addresses on it, and the ports of this machine that lead there.

    this machine ── QEMU's user network 10.0.2.0/24 ── dom0 ── bridge 10.0.2.128/25 ── guests
                    gateway 10.0.2.2, DNS 10.0.2.3     .4     .129                     .130 …

dom0 routes, and answers on QEMU's side for the guests' half of the network, so no address is translated but by QEMU
itself. On the bridge its udhcpd gives each guest the address that goes with its MAC address. The bridge is set up when
the first guest asks for it: other runs don't pay for it.
"""

from __future__ import annotations

import json
import re
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pyx2c.image.xenhost.errors import XenHostError

BRIDGE = "xenbr0"
SCRIPT = "etc/network"
VIF_SCRIPT = "etc/xen/scripts/vif-bridge"
MODULES = ("virtio_net", "bridge", "xen-netback")
GATEWAY = "10.0.2.129"
_GATEWAY_MAC = "00:16:3e:70:79:81"
_FIRST, _LAST = 130, 250
NIC = ["-netdev", "user,id=net0,net=10.0.2.0/24,host=10.0.2.2,dns=10.0.2.3",
       "-device", "virtio-net-pci,netdev=net0,romfile="]  # fmt: skip
"""QEMU's arguments"""


@dataclass(frozen=True, slots=True)
class Forward:
    """A port of this machine, on 127.0.0.1, that leads to one of the guest."""

    host: int
    guest: int
    udp: bool = False

    def __str__(self) -> str:
        return f"{self.host}:{self.guest}{'/udp' * self.udp}"


@dataclass(frozen=True, slots=True)
class Network:
    """What a guest's network interface comes with; `pcap`: the file that gets all that passes on the bridge."""

    ports: tuple[Forward, ...] = ()
    pcap: Path | None = None


def parse_forward(text: str) -> Forward:
    """`8080:80`, `5353:53/udp`. Raises ValueError with what is wrong."""
    found = re.fullmatch(r"(\d{1,5}):(\d{1,5})(/tcp|/udp)?", text)
    ports = [int(found[1]), int(found[2])] if found else []
    if found is None or not all(0 < port < 65536 for port in ports):
        raise ValueError(f"{text}: write HOST:GUEST, two ports from 1 to 65535, as in 8080:80 or 5353:53/udp")
    return Forward(ports[0], ports[1], found[3] == "/udp")


def check_ports(ports: tuple[Forward, ...]) -> None:
    """Raises XenHostError for a port of this machine that is in use, or named twice."""
    for forward in ports:
        kind = socket.SOCK_DGRAM if forward.udp else socket.SOCK_STREAM
        with socket.socket(socket.AF_INET, kind) as probe:
            if not forward.udp:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", forward.host))
            except OSError as error:
                place = f"--port {forward}: port {forward.host} of this machine"
                raise XenHostError(f"{place}: {error.strerror}") from error
    named = [(forward.host, forward.udp) for forward in ports]
    for forward in ports:
        if named.count((forward.host, forward.udp)) > 1:
            raise XenHostError(f"--port {forward}: port {forward.host} of this machine is forwarded twice")


@dataclass(frozen=True, slots=True)
class Place:
    """A guest's place on the bridge."""

    address: str
    mac: str

    @staticmethod
    def of(count: int) -> Place:
        """The place of the `count`-th guest, from 0 on; they come round again."""
        last = _FIRST + count % (_LAST - _FIRST + 1)
        return Place(f"10.0.2.{last}", f"00:16:3e:70:79:{last:02x}")

    def config_line(self) -> str:
        """Of the guest's xl file."""
        return f"vif = ['mac={self.mac},bridge={BRIDGE}']"


class Forwarder:
    """Adds and removes ports in a running QEMU, through its control protocol on `stream`."""

    def __init__(self, stream: socket.socket) -> None:
        self._stream = stream
        self._replies = stream.makefile("rb")
        self._greeted = False

    def add(self, forward: Forward, address: str) -> None:
        """Raises XenHostError when QEMU can't."""
        kind = "udp" if forward.udp else "tcp"
        told = self._command(f"hostfwd_add net0 {kind}:127.0.0.1:{forward.host}-{address}:{forward.guest}")
        if told:
            raise XenHostError(f"port {forward} cannot be forwarded: {told}")

    def remove(self, forward: Forward) -> None:
        self._command(f"hostfwd_remove net0 {'udp' if forward.udp else 'tcp'}:127.0.0.1:{forward.host}")

    def _command(self, line: str) -> str:
        if not self._greeted:
            self._replies.readline()
            self._execute("qmp_capabilities", {})
            self._greeted = True
        return self._execute("human-monitor-command", {"command-line": line}).strip()

    def _execute(self, name: str, arguments: dict[str, str]) -> str:
        with suppress(OSError):  # that it has ended shows when no reply comes
            self._stream.sendall(json.dumps({"execute": name, "arguments": arguments}).encode() + b"\n")
        while line := self._replies.readline():
            reply = json.loads(line)
            if "return" in reply:
                return str(reply["return"] or "")
            if "error" in reply:
                return str(reply["error"].get("desc", "error"))
        raise XenHostError("the emulated machine has ended")


def network_script(modules: list[str]) -> bytes:
    """Run in dom0 before the first guest with a network."""
    loads = "\n".join(f"insmod /modules/{name}" for name in modules)
    places = [Place.of(count) for count in range(_LAST - _FIRST + 1)]
    leases = "\n".join(f"static_lease {place.mac} {place.address}" for place in places)
    return f"""#!/bin/sh
set -e
{loads}
cat > /tmp/udhcpd.conf <<END
start 10.0.2.{_LAST + 1}
end 10.0.2.254
interface {BRIDGE}
lease_file /tmp/udhcpd.leases
option subnet 255.255.255.128
option router {GATEWAY}
option dns 10.0.2.3
{leases}
END
: > /tmp/udhcpd.leases
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
echo 1 > /proc/sys/net/ipv6/conf/default/disable_ipv6
ip link set lo up
brctl addbr {BRIDGE}
echo 0 > /sys/class/net/{BRIDGE}/bridge/forward_delay
ip link set {BRIDGE} address {_GATEWAY_MAC}
ip addr add {GATEWAY}/25 brd + dev {BRIDGE}
ip link set {BRIDGE} up
until ip link show eth0 >/dev/null 2>&1; do usleep 20000; done
ip addr add 10.0.2.4/24 dev eth0
ip link set eth0 up
ip route add default via 10.0.2.2
echo 1 > /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv4/conf/eth0/proxy_arp
udhcpd -S /tmp/udhcpd.conf >/dev/null 2>&1
""".encode()


def vif_script() -> bytes:
    """Run by xl when a guest's interface comes or goes."""
    return f"""#!/bin/sh
[ "$1" = online ] || exit 0
brctl addif {BRIDGE} "$vif" && ip link set "$vif" up && xenstore-write "$XENBUS_PATH/hotplug-status" connected
""".encode()
