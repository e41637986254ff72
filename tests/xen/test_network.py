"""Guests on the network of a real Xen: our frontend against Linux's backend, PV and PVH."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from guest_images import BOOTS, build_image
from programs import ROOT, read_program
from pyx2c.image.xenhost.config import Boot, Guest, GuestResult
from pyx2c.image.xenhost.network import Forward, Network
from pyx2c.image.xenhost.session import XenSession
from scapy.layers.inet import ICMP, IP, UDP
from scapy.layers.l2 import ARP, Ether
from scapy.utils import rdpcap

BACKENDS = "/local/domain/0/backend/vif"
GUESTS = ROOT / "tests" / "xen" / "network"


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("network")
    return {
        name: build_image(read_program(GUESTS / f"{name}.py"), folder / name)
        for name in ("answers", "greets", "shares")
    }


class Conversation:
    """Runs a guest; `when` a text has been printed, a function of this test runs beside the guest."""

    def __init__(self, xen: XenSession, image: Path, boot: Boot, network: Network) -> None:
        self.xen, self.image, self.boot, self.network = xen, image, boot, network
        self.place = xen.next_place()
        self.console = b""
        self.steps: list[tuple[bytes, Callable[[], None]]] = []
        self.asked = self.answered = 0

    def when(self, text: bytes) -> Callable[[Callable[[], None]], None]:
        return lambda step: self.steps.append((text, step))

    def run(self, line: str) -> GuestResult:
        guest = Guest(f"net-{self.boot}", self.image, self.boot, 8, line, network=self.network)
        return self.xen.run(guest, on_output=self._heard, timeout=240)

    def _heard(self, data: bytes) -> None:
        self.console += data
        while self.steps and self.steps[0][0] in self.console:
            self.console = self.console.partition(self.steps[0][0])[2]
            self.steps.pop(0)[1]()

    def dom0(self, command: str) -> str:
        status, text = self.xen.execute(command)
        assert status == 0, text
        return text

    def ping(self, *options: str) -> None:
        """All that were asked for come back, at the latest when they are asked for again: the machine may be busy.
        Several run side by side."""
        told = ""
        for _ in range(3):
            asking = " & ".join(f"ping {each} -W 3 {self.place.address}" for each in options)
            told = self.xen.execute(f"{asking} & wait")[1]
            counts = re.findall(r"(\d+) packets transmitted, (\d+) packets received", told)
            assert len(counts) == len(options), told
            sent, back = (sum(int(pair[n]) for pair in counts) for n in (0, 1))
            self.asked += sent
            self.answered += back
            if sent == back:
                return
        raise AssertionError(told)


@pytest.mark.parametrize("boot", BOOTS)
def test_pings_unplugging_and_a_backend_that_restarts(
    boot: Boot, xen: XenSession, images: dict[str, Path], tmp_path: Path
) -> None:
    talk = Conversation(xen, images["answers"], boot, Network(pcap=tmp_path / "frames.pcap"))
    here = f"$(xl domid net-{boot})"

    @talk.when(f"up {talk.place.mac}\n".encode())
    def _() -> None:
        for options in (
            "-c 3 -i 0.2 -s 56",
            "-c 3 -i 0.2 -s 1400",
            "-c 1 -s 8000",  # comes in fragments, goes in one frame of two slots
            "-q -A -c 150",
            "-q -A -c 150 -s 1472",
        ):
            talk.ping(options)
            talk.dom0("usleep 200000")  # the stack answers 1000 pings a second
        talk.ping("-q -A -c 75", "-q -A -c 75 -s 700")
        talk.dom0(f"ip link set vif{here}.0 mtu 9000; ip link set xenbr0 mtu 9000")
        talk.ping("-c 3 -i 0.2 -s 8900")  # frames of three slots each way
        assert "state" in talk.dom0(f"xl network-list {here}")
        talk.dom0(f"xl network-detach {here} 0")

    @talk.when(b"down\n")
    def _() -> None:
        talk.dom0(f"xl network-attach {here} mac={talk.place.mac} bridge=xenbr0")

    @talk.when(b"up ")
    def _() -> None:
        driver = "/sys/bus/xen-backend/drivers/vif"
        talk.dom0(f"echo vif-{here}-0 > {driver}/unbind; echo vif-{here}-0 > {driver}/bind")
        talk.dom0(f"vif=vif{here}.0 XENBUS_PATH={BACKENDS}/{here}/0 /etc/xen/scripts/vif-bridge online")

    @talk.when(b"down\n")
    def _() -> None:
        pass

    @talk.when(b"up ")
    def _() -> None:
        forwarding = f"/sys/class/net/vif{here}.0/brport/state"  # the bridge is a moment behind the two halves
        talk.dom0(f'until [ "$(cat {forwarding})" = 3 ]; do usleep 20000; done')
        talk.ping("-c 3 -i 0.2")
        talk.ping("-c 1 -s 1")

    result = talk.run(f"{talk.place.address} 9000")
    assert (result.status, talk.steps) == ("ok", []), result.console
    last, grants = result.console.split(b"\n")[-3:-1]
    counted = re.fullmatch(rb"(\d+) pings, 0 dropped, 0 failures, 0 leaked", last)
    assert counted and grants == b"all grants free", result.console
    assert talk.answered <= int(counted[1]) <= talk.asked
    check_capture(tmp_path / "frames.pcap", talk.place.address, talk.answered)


def check_capture(path: Path, address: str, answered: int) -> None:
    """Whole packets, with right checksums: scapy makes the same bytes of their fields. A busy machine may miss some."""
    frames = rdpcap(str(path))
    assert any(frame.haslayer(ARP) and frame[ARP].psrc == address for frame in frames)
    answers = [frame for frame in frames if frame.haslayer(ICMP) and frame[IP].src == address]
    assert len(answers) > answered * 9 // 10
    for frame in answers[:50]:
        packet = frame[IP].copy()
        del packet.chksum
        assert bytes(packet) == bytes(frame[IP])
    assert {len(frame) for frame in answers} >= {14 + 28 + 56, 14 + 28 + 1400, 14 + 28 + 1472, 14 + 28 + 8900}


@pytest.mark.parametrize("boot", BOOTS)
def test_dhcp_and_ports_of_this_machine(boot: Boot, xen: XenSession, images: dict[str, Path], tmp_path: Path) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as server, socket.socket(type=socket.SOCK_DGRAM) as client:
        server.bind(("127.0.0.1", 0))
        client.bind(("127.0.0.1", 0))
        forwarded = free_port()
        network = Network((Forward(forwarded, 7, udp=True),), tmp_path / "frames.pcap")
        talk = Conversation(xen, images["greets"], boot, network)
        for each in (server, client):
            each.settimeout(20)

        @talk.when(f"{talk.place.address}/25 gw 10.0.2.129 dns 10.0.2.3\n".encode())
        def _() -> None:
            data, whose = server.recvfrom(2000)
            assert data == b"hello " * 200
            server.sendto(b"x" * 1001, whose)

        @talk.when(b"answer 1001\n")
        def _() -> None:
            for text in (b"one", b"two " * 300, b"end"):
                client.sendto(text, ("127.0.0.1", forwarded))
                assert client.recv(2000) == text.upper()

        result = talk.run(str(server.getsockname()[1]))
    assert (result.status, talk.steps) == ("ok", []), result.console
    assert result.console.endswith(b"done\n")
    sent = [f for f in rdpcap(str(tmp_path / "frames.pcap")) if f.haslayer(UDP) and f[IP].src == talk.place.address]
    assert sent
    for frame in sent:
        packet = Ether(bytes(frame))
        del packet[UDP].chksum
        assert bytes(packet) == bytes(frame)


def free_port() -> int:
    with socket.socket(type=socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_other_guests_have_no_interface(xen: XenSession, images: dict[str, Path]) -> None:
    """And a guest that waits for one is told of what there is: nothing."""
    result = xen.run(Guest("alone", images["answers"], "pvh", 8, "10.0.2.130 1500"), timeout=3)
    assert (result.status, result.console) == ("timeout", b"")


@pytest.mark.parametrize("boot", BOOTS)
def test_two_clients_share_the_store(boot: Boot, xen: XenSession, images: dict[str, Path]) -> None:
    """The library's watches fire while the runtime asks for the end of the input."""
    for lines in (1, 3000):
        guest = Guest("shares", images["shares"], boot, 8, stdin=b"line\n" * lines, network=Network())
        result = xen.run(guest, timeout=240)
        assert (result.exit_code, result.console) == (7, b"%d lines, connected\n" % lines)
