"""Boots Xen once and runs many guests in it.

with XenSession() as xen:
    result = xen.run(Guest("hello", elf=Path("hello.elf"), boot="pvh"), on_output=sys.stdout.buffer.write)
"""

import shlex
import struct
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from pyx2c.image.xenhost.channel import CHUNK, Channel, ChannelTimeout, Frame
from pyx2c.image.xenhost.config import Guest, GuestResult, config_text
from pyx2c.image.xenhost.dom0 import build_dom0
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.machine import Machine, Settings
from pyx2c.image.xenhost.network import BRIDGE, SCRIPT, Forwarder, Network, Place
from pyx2c.image.xenhost.packages import Progress, quiet
from pyx2c.image.xenhost.pcap import PcapFile
from pyx2c.image.xenhost.run import Feeder, OnOutput, follow_run

BOOT_SECONDS = 180.0
COMMAND_SECONDS = 120.0


class XenSession:
    """A Xen host inside QEMU, to be used as a context manager by one thread."""

    def __init__(self, icount: bool = False, memory_mb: int = 2048, progress: Progress = quiet) -> None:
        self._settings = Settings(icount=icount, memory_mb=memory_mb)
        self._progress = progress
        self._count = 0
        self._interfaces = 0

    def __enter__(self) -> Self:
        dom0 = build_dom0(self._progress)
        self._progress("booting Xen", 0, 1)
        self._machine = Machine(dom0, self._settings)
        self._channel = Channel(self._machine.control)
        try:
            self._await("H", BOOT_SECONDS)
        except BaseException:
            self._machine.stop()
            raise
        self._progress("Xen is up", 1, 1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._machine.stop()

    def run(
        self, guest: Guest, on_output: OnOutput | None = None, timeout: float = 60, stdin: int | None = None
    ) -> GuestResult:
        """Runs `guest` to its end. `on_output` gets the console's bytes as they come; with `stdin`, a file
        descriptor, its bytes go to the guest as they come, instead of `guest.stdin`.
        `on_output` may call `execute`. An exception of it ends the guest and goes on from here.
        ^C and a machine that does not answer leave the guest running: the session can only be closed.
        """
        self._count += 1
        with ExitStack() as stack:
            place = self.next_place()
            pcap = self._connect(guest.network, place, stack) if guest.network else None
            vif = place.config_line() if guest.network else ""
            domain = self._create(guest, f"/guest/{self._count}", vif)
            try:
                self._channel.send("R", struct.pack("<IB", domain, self._settings.icount))
                feeder = Feeder(self._channel, guest.stdin, stdin)
                result = follow_run(self._channel, on_output, timeout, feeder, pcap)
            except ChannelTimeout as error:
                raise self._broken("the guest cannot be stopped") from error
            except XenHostError:
                raise
            except Exception:
                self._destroy(domain)
                raise
            self._destroy(domain)
        return result

    def _destroy(self, domain: int) -> None:
        """Ends the guest of the last run, and drops what nobody has received of it."""
        self.execute(f"xl destroy {domain}; rm -f /guest/{self._count} /guest/{self._count}.*")
        self._channel.forget()

    @contextmanager
    def created(self, guest: Guest) -> Iterator[tuple[int, Place]]:
        """Creates `guest`, paused, and destroys it at the end: its domain and its place. Nobody reads its console."""
        self._count += 1
        image = f"/guest/{self._count}"
        place = self.next_place()
        with ExitStack() as stack:
            if guest.network:
                self._connect(guest.network, place, stack)
            domain = self._create(guest, image, place.config_line() if guest.network else "")
            stack.callback(self.execute, f"xl destroy {domain}; rm -f {image} {image}.*")
            yield domain, place

    def next_place(self) -> Place:
        """The addresses that the next guest with a network will have."""
        return Place.of(self._interfaces)

    def _connect(self, network: Network, place: Place, stack: ExitStack) -> PcapFile | None:
        """Prepares what the guest's interface needs, until `stack` ends."""
        if self._interfaces == 0:
            status, text = self.execute(f"/{SCRIPT}")
            if status:
                raise XenHostError(f"the network of dom0 cannot be set up:\n{text.strip()}")
            self._forwarder = Forwarder(self._machine.monitor)
        self._interfaces += 1
        for forward in network.ports:
            self._forwarder.add(forward, place.address)
            stack.callback(self._forwarder.remove, forward)
        if network.pcap is None:
            return None
        pcap = stack.enter_context(PcapFile(network.pcap))
        self._channel.send("C", BRIDGE.encode())
        stack.callback(self._channel.send, "C")
        return pcap

    def execute(self, command: str) -> tuple[int, str]:
        """Runs a shell command in dom0: its status and its output, errors included."""
        self._channel.send("X", f"( {command} ) 2>&1".encode())
        body = self._await("x", COMMAND_SECONDS).body
        return struct.unpack_from("<i", body)[0], body[4:].decode(errors="replace")

    def put(self, path: str, data: bytes) -> None:
        """Writes a file in dom0's memory."""
        self._channel.send("F", path.encode())
        for at in range(0, len(data), CHUNK):
            self._channel.send("D", data[at : at + CHUNK])

    def _create(self, guest: Guest, place: str, vif: str) -> int:
        self.put(place, Path(guest.elf).read_bytes())
        if guest.ramdisk:
            self.put(f"{place}.ramdisk", guest.ramdisk.read_bytes())
        self.put(f"{place}.xl", config_text(guest, place, native_tsc=self._settings.icount, vif=vif).encode())
        status, text = self.execute(f"xl create -q -p -e {place}.xl && xl domid {shlex.quote(guest.name)}")
        lines = text.split()
        if status or not lines or not lines[-1].isdigit():
            raise XenHostError(f"xl cannot create the guest {guest.name}:\n{text.strip()}")
        return int(lines[-1])

    def _await(self, kind: str, seconds: float) -> Frame:
        """The next frame of this kind."""
        try:
            return self._channel.await_kind(kind, time.monotonic() + seconds)
        except (ChannelTimeout, XenHostError) as error:
            raise self._broken("Xen inside QEMU does not answer") from error

    def _broken(self, what: str) -> XenHostError:
        return XenHostError(f"{what}; its last lines:\n{self._machine.tail()}")
