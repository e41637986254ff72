"""The guest to run, what came of it, and the text of its xl configuration file (xl.cfg(5))."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pyx2c.image.xenhost.network import Network

Boot = Literal["pv", "pvh"]
Reason = Literal["poweroff", "reboot", "suspend", "crash", "watchdog", "timeout", "failed"]

CRASH_STATUS = 134
"""The exit status of a guest that crashed without reporting one, as a shell shows an abort."""

STATUS_NODE = "data/pyx2c-status"
STDIN_SIZE_NODE = "data/pyx2c-stdin-size"


@dataclass(frozen=True, slots=True)
class Guest:
    """One run of one image. `stdin` is sent as it is and ends; None means no input and no end of it. `network`: the
    guest has an interface. `ramdisk`: the first files of a Linux kernel."""

    name: str
    elf: Path
    boot: Boot = "pv"
    memory_mb: int = 4
    cmdline: str = ""
    stdin: bytes | None = b""
    network: Network | None = None
    ramdisk: Path | None = None


@dataclass(frozen=True, slots=True)
class GuestResult:
    """What a run left behind. `times`, in ns: first_output and run since unpause, the guest's cpu."""

    status: Literal["ok", "error", "crashed", "timeout"]
    console: bytes
    reason: Reason
    exit_code: int | None
    times: dict[str, int] = field(default_factory=dict)


def config_text(guest: Guest, kernel: str, preserve: bool = True, native_tsc: bool = False, vif: str = "") -> str:
    """The .xl file of `guest`, with its image at `kernel` (its ramdisk at `kernel`.ramdisk); `preserve` keeps the
    ended domain; `vif` is the line that gives it an interface."""
    after = "preserve" if preserve else "destroy"
    lines = [
        f"name = {_quoted(guest.name)}",
        f'type = "{guest.boot}"',
        f"kernel = {_quoted(kernel)}",
        *([f"ramdisk = {_quoted(kernel + '.ramdisk')}"] if guest.ramdisk else []),
        f"memory = {guest.memory_mb}",
        f"maxmem = {guest.memory_mb}",
        "vcpus = 1",
        *([f"cmdline = {_quoted(guest.cmdline)}"] if guest.cmdline else []),
        *([vif] if vif else []),
        *(['tsc_mode = "native"'] if native_tsc else []),
        *(f'on_{event} = "{after}"' for event in ("poweroff", "reboot", "crash", "watchdog")),
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A string of xl's syntax: in double quotes, with backslash escapes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def judge(reason: Reason, status: int | None, console: bytes, times: dict[str, int]) -> GuestResult:
    """Puts a run's reason and the status its guest reported (None: none) together.

    A guest powers off for status 0 and shuts down with "crash" for any other, after writing it to the store;
    so a crash without a status is a real one.
    """
    if reason == "timeout":
        return GuestResult("timeout", console, reason, None, times)
    if status is None:
        clean = reason == "poweroff"
        return GuestResult("ok" if clean else "crashed", console, reason, 0 if clean else CRASH_STATUS, times)
    return GuestResult("error" if status else "ok", console, reason, status, times)
