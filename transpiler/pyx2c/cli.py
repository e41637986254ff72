"""The `pyx2c` command line: reads arguments, calls `commands`, turns outcomes into exit statuses.

0: done · 1: the program has errors, or a tool failed · 2: wrong usage · 130: interrupted;
`run` gives the program's own.
"""

from __future__ import annotations

import sys
from enum import Enum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from pyx2c import __version__
from pyx2c.options import CompileOptions, OutputFormat, Pack, Target

if TYPE_CHECKING:
    from pyx2c.image.xenhost.network import Network

app = typer.Typer(
    name="pyx2c",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Compile typed Python to one C file: a native Linux executable or a sealed Xen guest.",
    epilog="Examples: pyx2c run app.py  |  pyx2c compile app.py --target both -o app  |  pyx2c explain E0201",
)


class GuestKind(Enum):
    """How a guest starts: paravirtual, or in hardware's own page tables."""

    PV = "pv"
    PVH = "pvh"


class Level(StrEnum):
    NONE = "0"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    SIZE = "s"


Source = Annotated[Path, typer.Argument(metavar="APP.PY", help="the script, or a directory with __main__.py")]
Format = Annotated[OutputFormat, typer.Option("--format", help="how diagnostics are printed")]
Opt = Annotated[Level, typer.Option("-O", "--opt", help="gcc's optimisation level; s: the smallest image")]
Embed = Annotated[
    Optional[list[Path]],  # noqa: UP045 (typer reads it at run time)
    typer.Option("--embed", metavar="PATH[=NAME]", help="make a file or directory part of a guest's image"),
]
Output = Annotated[Optional[Path], typer.Option("-o", "--output", help="the executable, or a .c file")]  # noqa: UP045
Sweep = Annotated[bool, typer.Option("--sweep/--no-sweep", help="sweep regions that grow, or refuse to need it")]
SizeReport = Annotated[bool, typer.Option("--size-report", help="tell what the image is made of, by module")]
Gzip = Annotated[
    bool, typer.Option("--gzip", help="Xen: also write IMAGE.gz, half as large, which Xen's tools boot as it is")
]
Xz = Annotated[bool, typer.Option("--xz", help="Xen: also write IMAGE.bzimage, smaller still, which they boot, too")]
ProfileMemory = Annotated[
    bool,
    typer.Option("--profile-memory", help="on Linux: write NAME.memory.json at exit, for `pyx2c regions --profile`"),
]


Net = Annotated[bool, typer.Option("--net", help="on Xen: give the guest a network, with DHCP, a router and DNS")]
Port = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(
        "--port", metavar="HOST:GUEST[/udp]", help="on Xen: forward a port of 127.0.0.1 to the guest; implies --net"
    ),
]
Pcap = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--pcap", metavar="FILE", help="on Xen: capture the guest's traffic, for tcpdump; implies --net"),
]
Tap = Annotated[
    str,
    typer.Option(
        "--tap",
        metavar="NAME[,ip=A/BITS][,gw=A][,dns=A]",
        help="on Linux: our own TCP/IP over that TAP interface, in place of the system's sockets",
    ),
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pyx2c {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Options before any command."""


@app.command(
    "compile",
    epilog="Examples: pyx2c compile app.py --target xen -o app.xen  |  pyx2c compile app.py --profile-memory && ./app "
    "&& pyx2c regions app.py --profile app.memory.json",
)
def compile_command(
    source: Source,
    output: Output = None,
    target: Annotated[str, typer.Option("--target", help="linux, xen or both")] = "linux",
    emit_c: Annotated[bool, typer.Option("--emit-c", help="write the C file and stop")] = False,
    embed: Embed = None,
    dump_after: Annotated[
        Optional[list[str]],  # noqa: UP045
        typer.Option("--dump-after", metavar="STAGE", help="print what a stage leaves: load, infer, rewrite, …, lower"),
    ] = None,
    verify: Annotated[bool, typer.Option("--verify", help="check the compiler's own rules after each stage")] = False,
    opt: Opt = Level.TWO,
    sanitize: Annotated[bool, typer.Option("--sanitize", help="Linux, with gcc's sanitizers")] = False,
    sweep: Sweep = True,
    profile_memory: ProfileMemory = False,
    tap: Tap = "",
    size_report: SizeReport = False,
    gzip: Gzip = False,
    xz: Xz = False,
    form: Format = OutputFormat.TEXT,
) -> None:
    """Compile a program to a C file and an executable."""
    targets = _targets(target)
    if sanitize and targets != (Target.LINUX,):
        raise typer.BadParameter("--sanitize is for --target linux")
    if (gzip or xz) and Target.XEN not in targets:
        raise typer.BadParameter(f"{'--gzip' if gzip else '--xz'} is for --target xen")
    if gzip and xz:
        raise typer.BadParameter("--gzip and --xz are two ways to pack one guest")
    _refuse_guests(profile_memory, targets)
    options = CompileOptions(
        source=source,
        output=output,
        targets=targets,
        embed=tuple(embed or ()),
        opt=opt.value,
        sanitize=sanitize,
        emit_c=emit_c or (output is not None and output.suffix == ".c"),
        dump_after=tuple(dump_after or ()),
        verify=verify,
        sweep=sweep,
        profile_memory=profile_memory,
        net=_net_of(tap, Target.LINUX in targets),
    )
    from pyx2c import commands

    if unknown := commands.unknown_stages(options):
        raise typer.BadParameter(unknown)
    pack = Pack.GZIP if gzip else Pack.XZ if xz else None
    raise typer.Exit(commands.compile_program(options, form, size_report, pack))


@app.command(epilog="Examples: pyx2c check app.py --format json · pyx2c check app.py --perf")
def check(
    source: Source,
    perf: Annotated[bool, typer.Option("--perf", help="tell what costs more than it seems, and what helps")] = False,
    sweep: Sweep = True,
    form: Format = OutputFormat.TEXT,
) -> None:
    """Report every error without building anything."""
    from pyx2c import commands

    raise typer.Exit(commands.check_program(CompileOptions(source, sweep=sweep), form, perf))


@app.command(
    epilog="Examples: pyx2c run app.py --on xen --boot pvh --memory 8 -- first second  |  "
    "pyx2c run server.py --on xen --port 8080:80 --port 5353:53/udp  |  "
    "pyx2c run app.py --on xen --net --pcap app.pcap  |  pyx2c run app.py --profile-memory  |  "
    "pyx2c run server.py --tap tap0,ip=10.0.0.2/24"
)
def run(
    source: Source,
    args: Annotated[Optional[list[str]], typer.Argument(help="the program's own arguments")] = None,  # noqa: UP045
    on: Annotated[Target, typer.Option("--on", help="where it runs")] = Target.LINUX,
    boot: Annotated[GuestKind, typer.Option("--boot", help="the kind of guest, on Xen")] = GuestKind.PVH,
    memory: Annotated[int, typer.Option("--memory", min=1, metavar="MB", help="the guest's memory")] = 32,
    net: Net = False,
    port: Port = None,
    pcap: Pcap = None,
    embed: Embed = None,
    opt: Opt = Level.TWO,
    profile_memory: ProfileMemory = False,
    tap: Tap = "",
    form: Format = OutputFormat.TEXT,
) -> None:
    """Compile and run; the exit status is the program's."""
    _refuse_guests(profile_memory, (on,))
    options = CompileOptions(
        source,
        targets=(on,),
        embed=tuple(embed or ()),
        opt=opt.value,
        profile_memory=profile_memory,
        net=_net_of(tap, on is Target.LINUX),
    )
    from pyx2c import commands

    network = _network(net, port or [], pcap, on)
    raise typer.Exit(commands.run_program(options, args or [], boot.value, memory, network, form))


def _net_of(tap: str, on_linux: bool) -> str:
    """Where the network of a Linux program is, by the text of --tap."""
    if not tap:
        return "host"
    if not on_linux:
        raise typer.BadParameter("--tap is for Linux: a guest has the network that Xen gives it (--net)")
    from pyx2c.options import tap_problem

    if problem := tap_problem(tap):
        raise typer.BadParameter(f"--tap {problem}")
    return f"tap:{tap}"


def _network(net: bool, ports: list[str], pcap: Path | None, on: Target) -> Network | None:
    from pyx2c.image.xenhost.network import Network, parse_forward

    if not (net or ports or pcap):
        return None
    if on is not Target.XEN:
        raise typer.BadParameter(
            "--net, --port and --pcap are for --on xen: on Linux a program has the system's network, or --tap"
        )
    try:
        return Network(tuple(parse_forward(text) for text in ports), pcap)
    except ValueError as error:
        raise typer.BadParameter(f"--port {error}") from error


@app.command(epilog="Example: pyx2c why app.py rt_float_repr")
def why(source: Source, symbol: str, form: Format = OutputFormat.TEXT) -> None:
    """Say why a function is in the image: the chain of calls that reaches it."""
    from pyx2c import commands

    raise typer.Exit(commands.report("why", CompileOptions(source), form, symbol))


@app.command(
    epilog="Examples: pyx2c regions app.py  |  pyx2c regions app.py --run --html memory.html -- first second  |  "
    "pyx2c run app.py --profile-memory; pyx2c regions app.py --profile app.memory.json"
)
def regions(
    source: Source,
    args: Annotated[Optional[list[str]], typer.Argument(help="the program's own arguments, with --run")] = None,  # noqa: UP045
    profile: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--profile", metavar="FILE", help="add what a run held: the file that --profile-memory wrote"),
    ] = None,
    run: Annotated[bool, typer.Option("--run", help="build with --profile-memory, run, and add what was held")] = False,
    html: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--html", metavar="FILE", help="write a page with source, regions and a chart instead"),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="tell the library's allocations too")] = False,
    form: Format = OutputFormat.TEXT,
) -> None:
    """Name every allocation, the region it goes to, why, and how much it holds."""
    if run and profile is not None:
        raise typer.BadParameter("--run makes a profile of its own: leave out --profile")
    if args and not run:
        raise typer.BadParameter("arguments are for the program: add --run")
    from pyx2c import commands

    wanted = commands.RegionsWanted(profile, args or [] if run else None, html, every)
    raise typer.Exit(commands.show_regions(CompileOptions(source), wanted, form))


@app.command(epilog="Example: pyx2c explain E0201")
def explain(code: str) -> None:
    """Explain a diagnostic code."""
    from pyx2c.explain import explain_code

    raise typer.Exit(explain_code(code))


@app.command(epilog="Example: pyx2c doctor --format json")
def doctor(form: Format = OutputFormat.TEXT) -> None:
    """Look for the tools that building and running need."""
    from pyx2c.doctor import diagnose

    raise typer.Exit(diagnose(form is OutputFormat.JSON))


@app.command()
def demo(source: Annotated[Optional[Path], typer.Argument()] = None) -> None:  # noqa: UP045
    """Run a sample on CPython, on Linux and on Xen, and compare what they print."""
    from pyx2c.demo import show_demo

    raise typer.Exit(show_demo(source))


@app.command(
    epilog="Examples: pyx2c bench  |  pyx2c bench nbody richards --peers pypy,c --rounds 9 --json out.json  |  "
    "pyx2c bench app.py --size 1000  |  pyx2c bench --instructions --size small --against kept.json. "
    "Exit status: 0; 1 if an output differs from CPython's or something failed; 2 wrong usage; 130 interrupted."
)
def bench(
    names: Annotated[Optional[list[str]], typer.Argument(metavar="[NAME|APP.PY]...")] = None,  # noqa: UP045
    peers: Annotated[str, typer.Option("--peers", help="cpython,pypy,mypyc,nuitka,cython,c; all that are there")] = "",
    rounds: Annotated[int, typer.Option("--rounds", min=1, help="runs of each; what takes long runs once")] = 5,
    size: Annotated[str, typer.Option("--size", help="small, large, or the argument itself")] = "large",
    python: Annotated[str, typer.Option("--python", help="the CPython that has mypyc, Nuitka, Cython")] = "",
    json_file: Annotated[Optional[Path], typer.Option("--json", help="write all figures there")] = None,  # noqa: UP045
    svg: Annotated[Optional[Path], typer.Option("--svg", help="draw a chart there")] = None,  # noqa: UP045
    instructions: Annotated[bool, typer.Option("--instructions", help="count instructions, by valgrind")] = False,
    against: Annotated[
        Optional[Path],  # noqa: UP045
        typer.Option("--against", help="counts that --json wrote; 1 if one has grown by a tenth"),
    ] = None,
    listing: Annotated[bool, typer.Option("--list", help="name the programs; C: there is one by hand in C")] = False,
    xen: Annotated[
        bool, typer.Option("--xen", help="servers in Xen guests, in instructions; names: web, bulk, udp, dns")
    ] = False,
) -> None:
    """Measure compiled programs against CPython, PyPy, mypyc, Nuitka, Cython and C."""
    from pyx2c.bench import command

    if listing:
        raise typer.Exit(command.list_programs())
    chosen = tuple(filter(None, peers.split(",")))
    if xen:
        from pyx2c.bench.guests.command import bench_guests

        raise typer.Exit(bench_guests(chosen, tuple(names or ()), json_file, svg))
    options = command.BenchOptions(
        tuple(names or ()), chosen, rounds, size, python or sys.executable, json_file, svg, instructions, against
    )
    try:
        raise typer.Exit(command.bench(options))
    except command.WrongUsage as error:
        raise typer.BadParameter(str(error)) from None


def _targets(text: str) -> tuple[Target, ...]:
    if text == "both":
        return (Target.LINUX, Target.XEN)
    try:
        return (Target(text),)
    except ValueError:
        raise typer.BadParameter("--target is linux, xen or both") from None


def _refuse_guests(profile_memory: bool, targets: tuple[Target, ...]) -> None:
    if profile_memory and targets != (Target.LINUX,):
        raise typer.BadParameter("--profile-memory is for Linux: a guest has no file to write its profile to")


def main() -> None:
    """The entry point of the `pyx2c` script."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
