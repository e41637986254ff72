"""Guests from the command line's point of view: which Xen runs them, their command line, memory and xl file.

with open_xen() as xen:
    boot_guest(xen, Path("app.xen"), ["--fast", "two words"], "pvh", 32)
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from pyx2c.image.xenhost.config import Boot, Guest, GuestResult, config_text
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.local import LocalXen, on_xen_host
from pyx2c.image.xenhost.memory import least_memory
from pyx2c.image.xenhost.network import BRIDGE, Network, check_ports
from pyx2c.image.xenhost.packages import Progress as OnProgress
from pyx2c.image.xenhost.run import OnOutput
from pyx2c.image.xenhost.session import XenSession

Xen = LocalXen | XenSession
BOOTS: tuple[Boot, ...] = ("pv", "pvh")
DEFAULT_MEMORY = 32
HOST_MEMORY = 1024
"""MiB for Xen itself and its control domain"""
COMMAND_LINE_MAX = 1023
ARGUMENTS_MAX = 63
"""limits of the guest's own start-up code, in bytes and words"""
FOREVER = 365 * 24 * 3600.0


@contextmanager
def open_xen(memory: int = DEFAULT_MEMORY) -> Iterator[Xen]:
    """This machine's Xen where it is a Xen host, else a Xen inside QEMU with room for a guest of so many MiB; a bar on
    the terminal shows its progress."""
    if on_xen_host():
        with LocalXen() as local:
            yield local
        return
    with progress_bar() as progress:
        session = XenSession(memory_mb=max(2048, memory + HOST_MEMORY), progress=progress)
        session.__enter__()
    try:
        yield session
    finally:
        session.__exit__(None, None, None)


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """A callback that moves a bar on stderr; the bar goes away at the end and shows only on a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description:40}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("starting Xen", total=None)

        def show(text: str, done: int, total: int) -> None:
            bar.update(task, description=text, completed=done, total=total if total > 1 else None)

        yield show


def boot_guest(
    xen: Xen,
    image: Path,
    args: list[str],
    boot: Boot,
    memory: int,
    on_output: OnOutput | None = None,
    stdin: int | None = None,
    timeout: float = FOREVER,
    network: Network | None = None,
) -> GuestResult:
    """Runs the image to its end; `stdin` is a descriptor that the guest reads, None an empty input."""
    name = re.sub(r"[^A-Za-z0-9_.-]", "-", image.stem)[:40]
    guest = Guest(f"{name}-{os.getpid()}", image, boot, memory, command_line(args), network=network)
    return xen.run(guest, on_output=on_output, timeout=timeout, stdin=stdin)


def boot_on_terminal(image: Path, args: list[str], boot: Boot, memory: int, network: Network | None = None) -> int:
    """Runs the image with its console on our stdout and our stdin as its input; gives its exit status. Where its
    network is reached is told on stderr."""
    command_line(args)  # what can't be passed is told before Xen boots
    check_memory(image, boot, memory)
    check_ports(network.ports if network else ())
    sys.stdout.flush()
    with open_xen(memory) as xen:
        if network:
            print(network_text(network, xen), file=sys.stderr)
        result = boot_guest(xen, image, args, boot, memory, _write_all, _stdin(), network=network)
    if result.status == "crashed":
        print(f"pyx2c: the guest crashed ({result.reason})", file=sys.stderr)
    return 124 if result.exit_code is None else result.exit_code


def network_text(network: Network, xen: Xen) -> str:
    """Where the next guest is reached."""
    if isinstance(xen, LocalXen):
        return f"pyx2c: the guest is on the bridge {BRIDGE} of this machine"
    address = xen.next_place().address
    if not network.ports:
        return f"pyx2c: the guest is {address} by DHCP, inside Xen only: --port 8080:80 makes its port 80 reachable"
    ways = [f"127.0.0.1:{f.host} is its port {f.guest}{' (udp)' * f.udp}" for f in network.ports]
    return f"pyx2c: the guest is {address} by DHCP; {', '.join(ways)}"


def _write_all(data: bytes) -> None:
    while data:
        data = data[os.write(1, data) :]


def _stdin() -> int | None:
    try:
        os.fstat(0)
    except OSError:
        return None
    return 0


def command_line(args: list[str]) -> str:
    """The arguments as one line that the guest splits as a shell does."""
    line = " ".join(_word(arg) for arg in args)
    if len(args) > ARGUMENTS_MAX or len(line.encode()) > COMMAND_LINE_MAX:
        limits = f"{ARGUMENTS_MAX} arguments and {COMMAND_LINE_MAX} bytes"
        raise XenHostError(f"a guest's command line holds at most {limits}")
    return line


def _word(arg: str) -> str:
    return re.sub(r"([ \"'\\])", r"\\\1", arg) or "''"


def check_memory(image: Path, boot: Boot, memory: int) -> None:
    least = least_memory(image, boot)
    if memory < least:
        needs = f"the guest needs at least {least} MB to start as {boot.upper()}"
        raise XenHostError(f"{needs}: --memory {memory} is too small")


def write_config(image: Path, packed: Path | None = None, memory: int = DEFAULT_MEMORY, boot: Boot = "pvh") -> Path:
    """Writes `app.xl` beside `app.xen`: `xl create -c app.xl` boots it on a Xen host, `packed` where there is that."""
    path = image.with_suffix(".xl")
    guest = Guest(image.stem, image, boot, max(memory, least_memory(image, boot)))
    path.write_text(config_text(guest, str((packed or image).resolve()), preserve=False))
    return path
