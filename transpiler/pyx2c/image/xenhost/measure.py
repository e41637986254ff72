"""Measures guests in instruction time, which two runs agree on where wall-clock time differs tenfold.

QEMU's virtual clock advances one nanosecond an instruction (`-icount shift=0,sleep=off`), dom0 and guest
share one CPU, and dom0 keeps the output in its memory until the guest has ended. Instructions are not cycles:
only compare a kind of guest (PV, PVH) with its own kind, and only guests that print the same.

    python -m pyx2c.image.xenhost.measure hello.xen pv=1 pv=4 pvh=2
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pyx2c.image.xenhost.config import Boot, Guest, GuestResult
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.packages import Progress, quiet
from pyx2c.image.xenhost.session import XenSession


@dataclass(frozen=True, slots=True)
class Measurement:
    """One guest's figures, in milliseconds of instruction time, and the run they come from."""

    guest: Guest
    first_output_ms: float | None
    cpu_ms: float
    run_ms: float
    result: GuestResult


def measure(
    guests: Iterable[Guest], warm_up: int = 1, timeout: float = 600, progress: Progress = quiet
) -> list[Measurement]:
    """Runs each guest in one boot, `warm_up` times unmeasured, then once for the record."""
    chosen = list(guests)
    with XenSession(icount=True, progress=progress) as xen:
        return [_measure_one(xen, guest, warm_up, timeout) for guest in chosen]


def _measure_one(xen: XenSession, guest: Guest, warm_up: int, timeout: float) -> Measurement:
    for _ in range(warm_up):
        xen.run(guest, timeout=timeout)
    result = xen.run(guest, timeout=timeout)
    if result.status == "timeout":
        raise XenHostError(f"the guest {guest.name} did not end within {timeout:g} s, so it was not measured")
    first = result.times.get("first_output")
    return Measurement(
        guest,
        None if first is None else first / 1e6,
        result.times["cpu"] / 1e6,
        result.times["run"] / 1e6,
        result,
    )


def main(arguments: list[str]) -> None:
    """Prints a line for each kind of guest and memory in MiB: milliseconds to the first output, and of the CPU."""
    image = Path(arguments[0])
    guests = [_guest(image, *argument.split("=")) for argument in arguments[1:]]
    print(f"{image} {image.stat().st_size:,} bytes")
    for m in measure(guests):
        first = "-" if m.first_output_ms is None else f"{m.first_output_ms:.3f}"
        print(f"{m.guest.boot:3} {m.guest.memory_mb:3} MB: first output {first} ms, cpu {m.cpu_ms:.3f} ms, "
              f"{m.result.status}")  # fmt: skip


def _guest(image: Path, kind: str, memory: str) -> Guest:
    boot: Boot = "pv" if kind == "pv" else "pvh"
    return Guest(f"{boot}-{memory}", image, boot, int(memory))


if __name__ == "__main__":
    main(sys.argv[1:])
