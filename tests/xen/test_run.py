"""`pyx2c run --on xen` as a user sees it: a conversation on a terminal, ^C, and what is refused before Xen boots."""

from __future__ import annotations

import os
import pty
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from programs import ROOT

TALK = """
import sys

name = input("name? ")
print("hello", name, sys.argv[1:])
if len(sys.argv) > 1:
    sys.exit(7)
n = 1
while n > 0:
    n = (n * 3 + 1) % 1000003 + 1
"""
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "transpiler"), "TERM": "xterm"}


class Terminal:
    """A run whose standard streams are a terminal of its own."""

    def __init__(self, folder: Path, *words: str) -> None:
        (folder / "talk.py").write_text(TALK)
        self._ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "pyx2c", "run", str(folder / "talk.py"), "--on", "xen", "-O", "1", *words]
        self.process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=ENVIRONMENT,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # also where it is ignored
        )  # fmt: skip
        os.close(theirs)
        self.seen = b""

    def read_to(self, text: bytes, seconds: float = 180) -> None:
        """Until `text` has been printed."""
        deadline = time.monotonic() + seconds
        while text not in self.seen:
            assert select.select([self._ours], [], [], deadline - time.monotonic())[0], self.seen
            self.seen += os.read(self._ours, 4096)

    def type(self, text: bytes) -> None:
        os.write(self._ours, text)

    def children(self) -> list[int]:
        found = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in found.split()]


def test_a_conversation_and_the_exit_status(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--boot", "pv", "--memory", "4", "--", "a", "two words")
    terminal.read_to(b"booting Xen")
    terminal.read_to(b"name? ")
    terminal.type(b"Ann\n")
    terminal.read_to(b"hello Ann ['a', 'two words']\r\n")
    assert terminal.process.wait(30) == 7


def test_interrupted(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    terminal = Terminal(tmp_path, "--port", f"{port}:80")
    terminal.read_to(b"pyx2c: the guest is 10.0.2.130 by DHCP; 127.0.0.1:%d is its port 80\r\n" % port)
    terminal.read_to(b"name? ")
    terminal.type(b"Bob\n")
    terminal.read_to(b"hello Bob []\r\n")
    emulators = terminal.children()
    assert emulators
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.process.wait(30) == 130
    assert not [pid for pid in emulators if Path(f"/proc/{pid}").exists()]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", port))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--memory", "1"], "the guest needs at least 2 MB to start as PVH: --memory 1 is too small"),
        (["--", *["word"] * 64], "a guest's command line holds at most 63 arguments and 1023 bytes"),
        (["--embed", "no/such/file"], "no/such/file: no such file to embed"),
    ],
)
def test_refused(tmp_path: Path, words: list[str], message: str) -> None:
    (tmp_path / "talk.py").write_text(TALK)
    command = [sys.executable, "-m", "pyx2c", "run", str(tmp_path / "talk.py"), "--on", "xen", "-O", "1", *words]
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=240)
    assert (done.returncode, done.stderr) == (1, f"pyx2c: {message}\n")
