"""`pyx2c doctor`: which tools are there, what each is for, and the one command that installs the rest."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Tool:
    """name: a program on PATH, or an absolute path or glob of a file. package: Debian's."""

    name: str
    purpose: str
    package: str
    required: bool = True
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    purpose: str
    package: str
    required: bool
    path: str | None


TOOLS = (
    Tool("gcc", "compiles the C file", "gcc"),
    Tool("ld", "links", "binutils"),
    Tool("objcopy", "strips and embeds", "binutils"),
    Tool("/usr/lib/*-linux-musl/libc.a|/usr/lib/musl/lib/libc.a", "math", "musl-dev", label="musl's libc.a"),
    Tool("/usr/include/stdio.h", "compiles the agent of Xen in QEMU", "libc6-dev", label="C headers"),
    Tool("qemu-system-x86_64", "runs Xen where there is none", "qemu-system-x86"),
    Tool("dpkg", "unpacks Xen and a kernel for QEMU", "dpkg"),
    Tool("apt-get", "fetches them", "apt"),
    Tool("xl", "runs guests on a Xen host directly", "xen-utils", required=False),
    Tool("pypy3", "compared with in benchmarks", "pypy3", required=False),
)


def find_tools() -> list[Finding]:
    return [Finding(t.label or t.name, t.purpose, t.package, t.required, _locate(t.name)) for t in TOOLS]


def install_command(findings: list[Finding]) -> str | None:
    """The command that installs every missing required package, or None."""
    packages = sorted({f.package for f in findings if f.required and f.path is None})
    return f"apt-get install -y {' '.join(packages)}" if packages else None


def diagnose(as_json: bool) -> int:
    """Prints the findings; 1 when something required is missing."""
    findings = find_tools()
    command = install_command(findings)
    if as_json:
        print(json.dumps({"tools": [asdict(f) for f in findings], "install": command}, indent=2))
    else:
        _print_table(findings, command)
    return 1 if command else 0


def _locate(name: str) -> str | None:
    if not name.startswith("/"):
        return shutil.which(name)
    for pattern in name.split("|"):
        if found := sorted(Path("/").glob(pattern[1:])):
            return str(found[0])
    return None


def _print_table(findings: list[Finding], command: str | None) -> None:
    table = Table(box=None, pad_edge=False)
    for title in ("tool", "what for", "where"):
        table.add_column(title)
    for finding in findings:
        missing = "missing" if finding.required else "missing (optional)"
        table.add_row(finding.name, finding.purpose, finding.path or missing)
    Console(highlight=False).print(table)
    print(f"\nto install what is missing: {command}" if command else "\neverything needed is there")
