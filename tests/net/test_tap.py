"""A Linux program built with --tap has a network of its own: it serves the kernel over a TAP interface."""

from __future__ import annotations

import os
import socket
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from programs import ROOT
from pyx2c import driver
from pyx2c.options import CompileOptions
from taps import Tap

SOURCE = ROOT / "tests" / "net" / "tap" / "services.py"
NAME = f"pyx{os.getpid()}"
NET = f"10.{64 | os.getpid() >> 8 & 63}.{os.getpid() & 255}"
OURS, THEIRS = f"{NET}.2", f"{NET}.1"
TAP = Tap(NAME, OURS, THEIRS, 24)
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    TAP.need()
    made = tmp_path_factory.mktemp("tap") / "services"
    driver.compile(CompileOptions(SOURCE, made, net=f"tap:{NAME}"))
    return made


@pytest.fixture(scope="module")
def services(image: Path) -> Iterator[subprocess.Popen[str]]:
    with TAP.served_by(image, image.parent, ready="up\n") as process:
        yield process


def connect(port: int) -> socket.socket:
    return socket.create_connection((OURS, port), timeout=120)


def test_a_web_server(services: subprocess.Popen[str]) -> None:
    for path in ("/", "/a", "/b" * 1000):
        with urllib.request.urlopen(f"http://{OURS}{path}", timeout=120) as answer:
            assert answer.read() == f"{path} by our own TCP/IP\n".encode()


def test_datagrams_also_in_fragments(services: subprocess.Popen[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(30)
        sock.connect((OURS, 7))
        for size in (0, 1, 1472, 1473, 9000, 60000):
            sent = os.urandom(size)
            sock.send(sent)
            assert sock.recv(65535) == sent


def test_a_closed_port_refuses(services: subprocess.Popen[str]) -> None:
    with pytest.raises(ConnectionRefusedError):
        connect(81)


def test_much_to_it(services: subprocess.Popen[str]) -> None:
    block = os.urandom(MEGABYTE)
    with connect(9) as sock:
        for _ in range(16):
            sock.sendall(block)
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(100).decode().split() == [str(16 * MEGABYTE), str(16 * sum(block) & 0xFFFFFFFF)]


def test_much_from_it_and_idle_connections(services: subprocess.Popen[str]) -> None:
    idle = [connect(7) for _ in range(20)]
    size = 16 * MEGABYTE + 5
    with connect(19) as sock:
        sock.sendall(str(size).encode())
        got = b"".join(iter(lambda: sock.recv(MEGABYTE), b""))
    block = bytes(range(251)) * 260
    assert got == (block * (size // len(block) + 1))[:size]
    for sock in idle:
        sock.sendall(b"still there?")
        assert sock.recv(100) == b"still there?"
        sock.close()


def test_an_interface_that_it_may_not_have(services: subprocess.Popen[str], image: Path) -> None:
    done = subprocess.run([image], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert done.stderr.endswith(f"OSError: [Errno 16] Device or resource busy: 'network device {NAME}'\n")
