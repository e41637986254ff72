"""What the long runs share: a guest and a client for dom0 are built, and the client runs beside the guest."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pyx2c.image.xenhost.config import Guest, GuestResult
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.session import XenSession

HERE = Path(__file__).parent
PORT = 7000


class Failed(Exception):
    """The run has shown what must not be."""


def say(text: str) -> None:
    print(text, flush=True)


def compile_program(source: Path, out: Path, *options: str) -> Path:
    _run([sys.executable, "-P", "-m", "pyx2c", "compile", str(source), "-o", str(out), *options])
    return out


def compile_guest(source: Path, out: Path, *options: str) -> Path:
    return compile_program(source, out, "--target", "xen", *options)


def compile_client(name: str, work: Path) -> bytes:
    out = work / name
    source = HERE / "clients" / f"{name}.c"
    _run(["gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-static", "-s", str(source), "-o", str(out)])
    return out.read_bytes()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{' '.join(command)} failed\n{done.stdout}{done.stderr}")


def in_background(xen: XenSession, command: str, progress: Callable[[str], None], pause: float = 5.0) -> str:
    """Runs a long command in dom0, longer than `execute` would wait. `progress` gets its last line of errors every
    few seconds. Its output; Failed with all it said where it fails."""
    xen.execute(f"rm -f /tmp/done; ( ( {command} ) >/tmp/out 2>/tmp/err; echo $? >/tmp/done ) >/dev/null 2>&1 &")
    while True:
        time.sleep(pause)
        last = xen.execute("tail -n 1 /tmp/err")[1].strip()
        if xen.execute("test -f /tmp/done")[0] == 0:
            break
        if last:
            progress(last)
    status, said = xen.execute("cat /tmp/out")[1], xen.execute("tail -n 20 /tmp/err")[1]
    if xen.execute("cat /tmp/done")[1].strip() != "0":
        raise Failed(f"{command}\n{status}{said}")
    return status


def run_beside(xen: XenSession, guest: Guest, work: Callable[[], None], timeout: float) -> GuestResult:
    """Runs the guest; once it has printed "ready", `work` runs beside it. Where either fails, Failed tells what the
    guest has printed."""
    begun = False
    console = b""
    failures: list[Exception] = []

    def heard(data: bytes) -> None:
        nonlocal begun, console
        console += data
        if begun or b"ready" not in console:
            return
        begun = True
        try:
            work()
        except (Failed, XenHostError) as error:
            failures.append(error)
            xen.execute(f"xl destroy {guest.name}")  # not by an exception: then its console would be lost

    result = xen.run(guest, on_output=heard, timeout=timeout)
    said = f"the guest: {result.status}, {result.reason}\n{result.console.decode(errors='replace')[-3000:]}"
    for error in failures:
        raise Failed(f"{error}\n{said}") from error
    if result.status != "ok":
        raise Failed(said)
    return result
