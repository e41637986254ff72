"""Runs guests on this machine's own Xen, with the same interface as a session inside QEMU.

    with (LocalXen() if on_xen_host() else XenSession()) as xen:
        xen.run(guest)

The guest starts paused, so that its console is open before it prints; the local xenconsoled serves the ring.
"""

import os
import re
import select
import shutil
import subprocess
import tempfile
import time
import tty
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pyx2c.image.xenhost.channel import CHUNK
from pyx2c.image.xenhost.config import (
    STATUS_NODE,
    STDIN_SIZE_NODE,
    Guest,
    GuestResult,
    Reason,
    config_text,
    judge,
)
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.network import BRIDGE, Network
from pyx2c.image.xenhost.run import REASONS, OnOutput

CAPABILITIES = Path("/proc/xen/capabilities")
_QUIET_SECONDS = 0.3


def on_xen_host(capabilities: Path = CAPABILITIES) -> bool:
    """Is this the control domain of a Xen host with the xl toolstack?"""
    try:
        return "control_d" in capabilities.read_text() and shutil.which("xl") is not None
    except OSError:
        return False


class LocalXen:
    """The local Xen host as a context manager; each guest is destroyed when its run is over."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def run(
        self, guest: Guest, on_output: OnOutput | None = None, timeout: float = 60, stdin: int | None = None
    ) -> GuestResult:
        """Runs `guest` to its end; `on_output` and `stdin` as in XenSession.run. Its network is the host's bridge."""
        vif = _interface(guest.network) if guest.network else ""
        try:
            with tempfile.NamedTemporaryFile("w", suffix=".xl") as config:
                config.write(config_text(guest, str(Path(guest.elf).resolve()), vif=vif))
                config.flush()
                _call("xl", "create", "-q", "-p", "-e", config.name)
            domain = _call("xl", "domid", guest.name).strip()
            return _follow(domain, _Input(domain, guest.stdin, stdin), on_output, timeout)
        finally:  # ^C may have come while xl was creating it
            _destroy(guest.name)


def _interface(network: Network) -> str:
    if network.ports or network.pcap:
        told = "this machine is a Xen host, whose own network the guest joins: there is nothing to forward or capture"
        raise XenHostError(f"{told} (leave --port and --pcap out)")
    return f"vif = ['bridge={BRIDGE}']"


class _Input:
    """What is still to go to the guest: given bytes, or a descriptor's as they come."""

    def __init__(self, domain: str, data: bytes | None, source: int | None) -> None:
        self._node = f"/local/domain/{domain}/{STDIN_SIZE_NODE}"
        self.source = source
        self.left = b"" if data is None or source is not None else data
        self._sent = len(self.left)
        if data is not None and source is None:
            self._end()
        else:
            _call("xenstore-write", self._node, "?")  # not known yet, but bytes of a file and no keys

    def take(self) -> None:
        """Reads from the descriptor; at its end the count of all bytes goes to the store."""
        data = os.read(self.source, CHUNK) if self.source is not None else b""
        self.left += data
        self._sent += len(data)
        if not data:
            self.source = None
            self._end()

    def _end(self) -> None:
        _call("xenstore-write", self._node, str(self._sent))


def _follow(domain: str, stdin: _Input, on_output: OnOutput | None, timeout: float) -> GuestResult:
    console = _Console(_await_node(f"/local/domain/{domain}/console/tty"), stdin, on_output)
    try:
        started = time.monotonic_ns()
        _call("xl", "unpause", domain)
        reason = _until_end(domain, console, time.monotonic() + timeout)
        times = {"run": time.monotonic_ns() - started}
    finally:
        console.close()
    status = _read_node(f"/local/domain/{domain}/{STATUS_NODE}")
    return judge(reason, int(status) if status else None, bytes(console.output), times)


def _until_end(domain: str, console: "_Console", deadline: float) -> Reason:
    while time.monotonic() < deadline:
        moved = console.transfer(_QUIET_SECONDS)
        reason = None if moved else _reason(domain)
        if reason is not None:
            while console.transfer(_QUIET_SECONDS):
                pass
            return reason
    return "timeout"


def _reason(domain: str) -> Reason | None:
    """Why the domain ended, of `xl list -v`: state flags, seconds, UUID, reason code; None while it lives."""
    line = _call("xl", "list", "-v", domain).splitlines()[-1]
    match = re.search(r"\s([r-][b-][p-][s-][c-][d-])\s+\S+\s+\S+\s+(\d+|-)", line)
    if match is None or match[1][3:5] == "--":
        return None
    if match[1][4] == "c":
        return "crash"
    return REASONS.get(int(match[2]), "failed") if match[2].isdigit() else "failed"


class _Console:
    """A guest's terminal, raw: bytes in as it takes them, bytes out as they come."""

    def __init__(self, path: str, stdin: _Input, on_output: OnOutput | None) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self._file)
        self._input = stdin
        self._on_output = on_output
        self.output = bytearray()

    def transfer(self, seconds: float) -> bool:
        """Waits at most `seconds` for something to move; did anything?"""
        given = self._input
        writers = [self._file] if given.left else []
        sources = [] if given.source is None or given.left else [given.source]
        readable, writable, _ = select.select([self._file, *sources], writers, [], seconds)
        if writable:
            given.left = given.left[os.write(self._file, given.left[:CHUNK]) :]
        if given.source in readable:
            given.take()
        if self._file in readable:
            self._read()
        return bool(readable or writable)

    def _read(self) -> None:
        data = os.read(self._file, CHUNK)
        self.output += data
        if self._on_output is not None:
            self._on_output(data)

    def close(self) -> None:
        os.close(self._file)


def _await_node(path: str, seconds: float = 10) -> str:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = _read_node(path)
        if value:
            return value
        time.sleep(0.05)
    raise XenHostError(f"xenstore has no {path}: is xenconsoled running?")


def _read_node(path: str) -> str:
    done = subprocess.run(["xenstore-read", path], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def _destroy(name: str) -> None:
    """Whether it is there or not."""
    with suppress(XenHostError):
        _call("xl", "destroy", name)


def _call(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise XenHostError(f"{command[0]} is not installed: install the Debian package xen-utils") from error
    if done.returncode:
        raise XenHostError(f"{' '.join(command)} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout
