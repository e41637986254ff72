"""A TAP interface for one test, over which a Linux program built with --tap serves the kernel."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Tap:
    """The interface's name, and the two addresses of its network."""

    name: str
    ours: str
    theirs: str
    bits: int = 26
    """of the network's number"""

    @classmethod
    def of_this_process(cls, number: int) -> Tap:
        """One that no other process of the tests has, nor another test file with another number below 4."""
        net = f"10.{64 | os.getpid() >> 8 & 63}.{os.getpid() & 255}"
        return cls(f"pyx{os.getpid()}{'abcd'[number]}", f"{net}.{64 * number + 2}", f"{net}.{64 * number + 1}")

    def need(self) -> None:
        """Skips the test where there are no such devices."""
        try:
            open("/dev/net/tun", "r+b", buffering=0).close()
        except OSError as problem:
            pytest.skip(f"no TAP device: {problem}")

    @contextmanager
    def served_by(
        self, image: Path, folder: Path, *args: str, ready: str | None = None
    ) -> Iterator[subprocess.Popen[str]]:
        """Runs a program on it, in a folder, that prints a line when it is ready, and must go on to the end.
        `ready`: the line, if it is to be that one."""
        try:
            for command in (
                f"ip tuntap add dev {self.name} mode tap",
                f"ip addr add {self.theirs}/{self.bits} dev {self.name}",
                f"ip link set {self.name} up",
            ):
                subprocess.run(command.split(), check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as problem:
            pytest.skip(f"no TAP device can be made here: {problem}")
        settings = {"PYX2C_NET": f"ip={self.ours}/{self.bits}"}
        process = subprocess.Popen([image, *args], stdout=subprocess.PIPE, text=True, env=settings, cwd=folder)
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            assert said if ready is None else said == ready
            yield process
            assert process.poll() is None
        finally:
            process.kill()
            process.wait()
            subprocess.run(["ip", "link", "del", self.name], check=True)
