"""What a user asked for, what a build gave back, and where the files that ship with the compiler are."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


class Target(StrEnum):
    LINUX = "linux"
    XEN = "xen"


class Pack(StrEnum):
    """How a guest is compressed."""

    GZIP = "gzip"
    XZ = "xz"


class OutputFormat(StrEnum):
    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


def tap_problem(text: str) -> str:
    """What is wrong with NAME[,ip=A/BITS][,gw=A][,dns=A,A][,mtu=N], or nothing."""
    name, *words = re.split(r",(?=[a-z]+=)", text)
    if not re.fullmatch(r"[!-.0-9;-~]{1,15}", name) or "," in name or "=" in name:
        return f"{name!r} is no name of an interface: it has 1 to 15 letters and figures"
    for word in words:
        key, _, value = word.partition("=")
        if key not in ("ip", "gw", "dns", "mtu", "domain"):
            return f"there is no setting {key!r}: ip, gw, dns, mtu, domain"
        try:
            if key == "ip" and value != "dhcp":
                ipaddress.IPv4Interface(value)
            elif key in ("gw", "dns"):
                for address in value.split(","):
                    ipaddress.IPv4Address(address)
        except ValueError as error:
            return f"{word}: {error}"
        if key == "mtu" and not (value.isascii() and value.isdigit() and 68 <= int(value) <= 65535):
            return f"{word}: not a number from 68 to 65535"
    return ""


@dataclass(frozen=True, slots=True)
class CompileOptions:
    """One compilation.

    source: the script, as the user spelled it (tracebacks show paths derived from it).
    output: the executable; with several targets, or for None, see `executable_path`.
    embed: files and directories that become part of a guest's image, readable with `open` at the same path, or at
      NAME where PATH=NAME is given.
    opt: gcc's optimisation level, 0 to 3 or s. sanitize: build for Linux with the address and undefined sanitizers.
    warnings: let gcc's warnings about the C file fail the build.
    emit_c: stop after writing the C file. dump_after: names of stages after which the tree is printed.
    verify: run the verifier after every stage. sweep: allow the long-lived region to be swept.
    profile_memory: have the program count its memory and write `profile_name()` when it ends; for Linux only.
    net: where a Linux program's network is: "host", the kernel's sockets, or "tap:NAME", our own stack over that
      device; what follows a comma are settings, "tap:tap0,ip=10.0.0.2/24,gw=10.0.0.1".
    """

    source: Path
    output: Path | None = None
    targets: tuple[Target, ...] = (Target.LINUX,)
    embed: tuple[Path, ...] = ()
    opt: str = "2"
    sanitize: bool = False
    warnings: bool = False
    emit_c: bool = False
    dump_after: tuple[str, ...] = ()
    verify: bool = False
    sweep: bool = True
    profile_memory: bool = False
    net: str = "host"

    def machine(self, target: Target) -> tuple[str, ...]:
        """The folders of the library with what differs by the machine below: `_on_host` stands on Linux's system calls,
        `_on_stack` on our own TCP/IP, over the device of a Xen guest or over a TAP device of Linux."""
        if target is Target.XEN:
            return "_on_stack", "_on_xen"
        return ("_on_host",) if self.net == "host" else ("_on_stack", "_on_tap")

    def given(self) -> dict[str, str]:
        """Modules of the library whose text follows from the options."""
        if not self.net.startswith("tap:"):
            return {}
        name, *words = re.split(r",(?=[a-z]+=)", self.net.removeprefix("tap:"))
        return {"_tap_option": f"NAME = {name!r}\nWORDS = {' '.join(words)!r}\n"}

    def c_path(self) -> Path:
        """Where the generated C goes: next to the executable, or in the working directory."""
        base = self.output if self.output is not None else Path(self.source.stem)
        return base if base.suffix == ".c" else base.with_name(base.name + ".c")

    def executable_path(self, target: Target) -> Path:
        """Where the image for `target` goes: `app` for Linux, `app.xen` for Xen, or exactly `--output`."""
        if self.output is not None and len(self.targets) == 1 and self.output.suffix != ".c":
            return self.output
        base = self.c_path().with_suffix("")
        return base if target is Target.LINUX else base.with_name(base.name + ".xen")

    def profile_name(self) -> str:
        """Where a program that counts its memory writes its profile, seen from the folder it runs in."""
        return f"{self.source.resolve().stem}.memory.json"

    def c_file(self, target: Target) -> Path:
        """Where the C for `target` goes: to `c_path` for the first one."""
        first = target is self.targets[0]
        return self.c_path() if first else self.executable_path(target).with_suffix(f".{target.value}.c")

    def linker_script(self) -> Path | None:
        """Where the linker script goes that the C file of a guest is built with."""
        return self.c_file(Target.XEN).with_suffix(".lds") if Target.XEN in self.targets else None


@dataclass(frozen=True, slots=True)
class CompileResult:
    """What `driver.compile` wrote: the C file, one image a target, and their sizes in bytes."""

    c_file: Path
    images: dict[Target, Path] = field(default_factory=dict)
    sizes: dict[Target, int] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    """stage → time spent, in the order in which the stages ran"""
    read: list[Path] = field(default_factory=list)
    """files that the result depends on, and directories where others were looked for"""
    modules: dict[str, bool] = field(default_factory=dict)
    """the program's modules, and whether they are the library's"""


def cache_dir() -> Path:
    """Where results of earlier runs are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pyx2c"


def data_dir(name: str) -> Path:
    """The directory `rt`, `xen_headers`, `stdlib_subset` or `samples`: in a checkout beside `transpiler/`,
    in an installed wheel inside the package. It need not exist."""
    if (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / "transpiler").is_dir():
        return _CHECKOUT / name
    return _PACKAGE / "_data" / name
