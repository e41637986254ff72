"""Boots Xen once, runs each server in a guest of its own, and loads it from dom0.

Time is QEMU's virtual clock, which counts instructions (`pyx2c.image.xenhost.measure`). dom0 and the guests share one
processor, so while one guest is measured no other is there, and nothing in dom0 waits for this machine.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from pyx2c.bench.guests import linux
from pyx2c.bench.guests.catalog import LINES, Line, Server
from pyx2c.bench.guests.results import Session, parse_figures
from pyx2c.bench.measure import MeasureError
from pyx2c.image.xenhost.config import Guest
from pyx2c.image.xenhost.network import GATEWAY, Network, Place
from pyx2c.image.xenhost.session import XenSession

LOAD = Path(__file__).parent / "load"
AGENT = Path(linux.__file__).parents[2] / "image" / "xenhost" / "agent"
AGENT_PARTS = ("domain.c", "channel.c", "console.c", "store.c")
PING_US = 200
"""between echo requests while a guest boots: what that time is known to"""
MEMORY_MB = 192
"""of every guest: CPython and its library lie in it"""

Watch = Callable[[str], None]
Files = tuple[Path, Path | None]
"""of a guest: its kernel, and the archive of its first files"""


def build_load(work: Path) -> Path:
    """The load client for dom0. Raises MeasureError."""
    out = work / "load"
    sources = [*sorted(map(str, LOAD.glob("*.c"))), *(str(AGENT / name) for name in AGENT_PARTS)]
    command = ["gcc", "-std=gnu11", "-O2", "-static", "-s", f"-I{LOAD}", f"-I{AGENT}", *sources, "-o", str(out)]
    _run(command)
    return out


def measure(servers: Iterable[Server], session: Session, work: Path, watch: Watch) -> None:
    """Fills `session`, guest by guest. Raises MeasureError, XenHostError, OSError."""
    chosen = list(servers)
    tree = linux.fetch() if any(server.content for server in chosen) else Path()
    load = build_load(work).read_bytes()
    guests = {}
    for server in list(chosen):
        if server.program and not server.source.is_file():
            session.troubles.append(f"{server.name}, {server.kind}: there is no {server.source}")
            chosen.remove(server)
            continue
        guests[server] = _files(server, tree, work, watch)
    with XenSession(icount=True) as xen:
        xen.put("/bin/load", load)
        for server in chosen:
            _measure_server(xen, server, guests[server], session, watch)


def _measure_server(xen: XenSession, server: Server, files: Files, session: Session, watch: Watch) -> None:
    watch(f"{server.name}, {server.kind}: boots")
    guest = _guest(server, files, xen.next_place())
    with xen.created(guest) as (domain, place):
        xen.execute(f"arp -s {place.address} {place.mac}")
        lines = [line for line in LINES if line.kind == server.kind]
        _note(xen, session, server, "boot", f"load boot {domain} 0 1 {place.address} {PING_US}")
        first = _command(lines[0], domain, place, 0, 1)
        wait = f"n=0; until {first} >/dev/null; do n=$((n+1)); [ $n -le 100 ] || exit 1; usleep 100000; done"
        status, text = xen.execute(wait)
        if status:
            session.troubles.append(f"{server.name}, {server.kind}: {text.strip()}")
            return
        for line in lines:
            watch(f"{server.name}: {line.name}")
            if not _note(xen, session, server, line.name, _command(line, domain, place, line.warm, line.count)):
                return


def _note(xen: XenSession, session: Session, server: Server, line: str, command: str) -> bool:
    """Keeps the figures, or what is wrong; whether there are figures."""
    domain = command.split()[2]
    status, text = xen.execute(command)
    printed = "" if line == "boot" else xen.execute(f"load console {domain} 0 1")[1]  # a full console stops a guest
    if status:
        session.troubles.append(f"{server.name}: {line}: {text.strip()} {printed.strip()[-500:]}")
        return False
    name = f"boot, {server.kind}" if line == "boot" else line
    session.figures.setdefault(name, {})[server.name] = parse_figures(text)
    return True


def _command(line: Line, domain: int, place: Place, warm: int, count: int) -> str:
    kind, _, rest = line.load.format(address=place.address).partition(" ")
    return f"load {kind} {domain} {warm} {count} {rest}"


def _guest(server: Server, files: Files, place: Place) -> Guest:
    image, ramdisk = files
    words = f"net.ip={place.address}/25 net.gw={GATEWAY} {server.arguments}"
    if server.content:
        words = f"console=hvc0 quiet loglevel=1 panic=-1 net.ifnames=0 rdinit=/init address={place.address}/25"
    return Guest("measured", image, "pv", MEMORY_MB, words, network=Network(), ramdisk=ramdisk)


def _files(server: Server, tree: Path, work: Path, watch: Watch) -> Files:
    watch(f"{server.name}, {server.kind}: is built")
    name = f"{server.kind}-{server.name.replace(' ', '-')}"
    if server.content is None:
        return _compile(server, "xen", work / f"{name}.xen"), None
    content = server.content
    if server.program:
        content = replace(content, own=(("server", _compile(server, "linux", work / name)),))
    archive = work / f"{name}.cpio"
    archive.write_bytes(linux.first_files(tree, content))
    return linux.kernel(tree), archive


def _compile(server: Server, target: str, out: Path) -> Path:
    command = [sys.executable, "-P", "-m", "pyx2c", "compile", str(server.source), "--target", target, "-o", str(out)]
    if server.embed and target == "xen":
        name, data = server.embed
        (out.parent / name).write_bytes(data)
        command += ["--embed", f"{out.parent / name}={name}"]
    _run(command)
    return out


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise MeasureError(f"{' '.join(command)} failed\n{done.stderr}")
