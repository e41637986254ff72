"""The network of guests: what is read from the command line, written for xl, QEMU and tcpdump; and whose it is."""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.image.xenhost.config import Guest, config_text
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.local import LocalXen
from pyx2c.image.xenhost.network import Forward, Forwarder, Network, Place, check_ports, network_script, parse_forward
from pyx2c.image.xenhost.pcap import PcapFile
from pyx2c.options import CompileOptions, Target
from scapy.layers.inet import IP, TCP, UDP
from scapy.layers.l2 import Ether
from scapy.utils import rdpcap


def test_forwards() -> None:
    assert parse_forward("8080:80") == Forward(8080, 80) == parse_forward("8080:80/tcp")
    assert parse_forward("5353:53/udp") == Forward(5353, 53, udp=True)
    assert str(Forward(5353, 53, udp=True)) == "5353:53/udp"
    for wrong in ("80", "80:", "0:80", "80:65536", "80:80/sctp", "a:b", "1:2:3", "8080:80 "):
        with pytest.raises(ValueError, match="write HOST:GUEST"):
            parse_forward(wrong)


def test_ports_that_cannot_be_had() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(
            XenHostError, match=f"--port {port}:80: port {port} of this machine: Address already in use"
        ):
            check_ports((Forward(port, 80),))
        check_ports((Forward(port, 80, udp=True),))
    check_ports((Forward(port, 80),))
    with pytest.raises(XenHostError, match="forwarded twice"):
        check_ports((Forward(port, 80), Forward(port, 81)))


def test_places_agree_with_the_leases() -> None:
    script = network_script(["bridge.ko"]).decode()
    places = [Place.of(count) for count in range(300)]
    assert len({place.mac for place in places[:121]}) == 121 and places[121] == places[0]
    for place in places:
        assert f"static_lease {place.mac} {place.address}\n" in script
    text = config_text(Guest("g", Path("x")), "/k", vif=places[0].config_line())
    assert "vif = ['mac=00:16:3e:70:79:82,bridge=xenbr0']\n" in text
    assert "vif" not in config_text(Guest("g", Path("x")), "/k")


def test_the_emulator_is_asked_for_ports() -> None:
    ours, theirs = socket.socketpair()
    with theirs.makefile("rw") as answers:
        replies = ['{"QMP": {}}', '{"return": {}}', '{"return": ""}', '{"event": "X"}']
        answers.write("\n".join([*replies, '{"return": "taken\\r\\n"}', '{"error": {"desc": "odd"}}', ""]))
        answers.flush()
        forwarder = Forwarder(ours)
        forwarder.add(Forward(8080, 80), "10.0.2.130")
        with pytest.raises(XenHostError, match="port 53:53/udp cannot be forwarded: taken"):
            forwarder.add(Forward(53, 53, udp=True), "10.0.2.130")
        forwarder.remove(Forward(8080, 80))
        asked = [answers.readline() for _ in range(4)]
    assert "qmp_capabilities" in asked[0] and "hostfwd_add net0 tcp:127.0.0.1:8080-10.0.2.130:80" in asked[1]
    assert "hostfwd_remove net0 tcp:127.0.0.1:8080" in asked[3]
    theirs.close()
    with pytest.raises(XenHostError, match="has ended"):
        forwarder.remove(Forward(8080, 80))


@pytest.mark.parametrize("packet", [UDP(sport=1, dport=2) / b"odd", TCP(sport=1, dport=2) / b"data"])
def test_captured_frames(packet: object, tmp_path: Path) -> None:
    whole = bytes(Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / packet)
    at = 34 + (16 if whole[23] == 6 else 6)
    pseudo = sum(struct.unpack(">4H", whole[26:34])) + whole[23] + len(whole) - 34
    blank = whole[:at] + struct.pack(">H", (pseudo & 0xFFFF) + (pseudo >> 16)) + whole[at + 2 :]
    with PcapFile(tmp_path / "frames.pcap") as pcap:
        pcap.add(struct.pack("<QIHH", 1_500_000_000_123_456_789, len(blank), 34, at) + blank)
        pcap.add(struct.pack("<QIHH", 1_500_000_001_000_000_000, len(blank), 0, 0) + blank)
    first, second = rdpcap(str(tmp_path / "frames.pcap"))
    assert (bytes(first), bytes(second)) == (whole, blank)
    assert str(first.time) == "1500000000.123456789"


def test_a_xen_host_has_a_network_of_its_own() -> None:
    for network in (Network((Forward(8080, 80),)), Network(pcap=Path("x.pcap"))):
        with pytest.raises(XenHostError, match="leave --port and --pcap out"):
            LocalXen().run(Guest("g", Path("x"), network=network))


def test_devices_are_refused_on_linux(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("import mine\nprint(mine.start())\n")
    (tmp_path / "mine.py").write_text(
        "from xen.grants import GrantTable\n\n\ndef start():\n    return GrantTable().page\n"
    )
    with pytest.raises(CompileErrors) as refused:
        driver.compile(CompileOptions(tmp_path / "app.py", tmp_path / "app"))
    (first,) = refused.value.diagnostics
    assert (first.code, first.span.file.rpartition("/")[2]) == ("E0106", "mine.py")
    xen = CompileOptions(tmp_path / "app.py", tmp_path / "app.xen", targets=(Target.XEN,))
    assert driver.compile(xen).sizes[Target.XEN] > 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--net"], "--net, --port and --pcap are for --on xen"),
        (["--on", "xen", "--port", "80"], "--port 80: write HOST:GUEST"),
    ],
)
def test_wrong_usage(words: list[str], message: str, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("print()\n")
    command = [sys.executable, "-m", "pyx2c", "run", str(tmp_path / "app.py"), *words]
    environment = {"PYTHONPATH": str(Path(driver.__file__).parents[1]), "COLUMNS": "200"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 2 and message in done.stderr
