"""The commands that turn one C file into an image: the one definition that everything which builds C uses.

`build_plan` is pure: options in, steps out. `run_plan` carries steps out, with a content cache; the SCons tool turns
the same steps into SCons commands.

    app.c ─ gcc -c ─ app.o ─ ld ─ app.first.elf ─ line table ─ lines.o ─ ld ─ app.elf ─ objcopy ─ app + app.debug

A large C file is compiled in parts (image/parts.py), side by side.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from pyx2c.image import lines

LANGUAGE = "-std=gnu11 -fno-omit-frame-pointer -ffixed-rbp -fno-strict-aliasing -fno-pic".split()
"""Functions that have no frame of their own leave the frame register alone, so that the others' frames are a chain."""
LINES_ONLY, VARIABLES = "-g1", "-g"
"""Debug information: functions and lines, which tracebacks are made from; or local variables too, which at -O2 mostly
read "optimized out" and cost a sixth of gcc's time."""
TRACEBACKS = (
    "-fno-optimize-sibling-calls -fno-tree-tail-merge -fno-crossjumping -fno-ipa-icf -fno-partial-inlining"
).split()
"""each call of the program has an instruction of its own, and each function one frame: a part that gcc splits off, to
take up the rest in line, would be two"""
INLINE = "--param min-inline-recursive-probability=1".split()
"""a recursive function takes up its own calls, although gcc guesses those of exact ints unlikely: fib(38) took 0.088 s
without, 0.072 s with it"""
FREESTANDING = "-O2 -ffreestanding -mno-red-zone -fno-asynchronous-unwind-tables -fno-stack-protector".split()
TIGHT = "-malign-data=abi -falign-jumps=1 -falign-labels=1".split()
"""nothing is moved for speed but functions and loops: constants of text begin at words (gcc: at 32 bytes), and what is
jumped to is where it is"""
GUARD = "-fstack-clash-protection".split()
"""frames larger than the guard page touch it on their way"""
SECTIONS = "-ffunction-sections -fdata-sections".split()
COMPILE = [*LANGUAGE, LINES_ONLY, *TRACEBACKS, *INLINE, *FREESTANDING, *TIGHT, *GUARD, *SECTIONS]
PART = "-gdwarf-4 -x c".split()
"""addr2line (binutils 2.40) takes one file for another in DWARF 5 where `#line` names another file than gcc reads"""
LINK = "-nostdlib -static -no-pie -Wl,--gc-sections,-z,noexecstack,--build-id=none".split()
LINK_XEN = ["-Wl,-n"]
"""segments without padding between them in the file: a loader of guests copies them"""
SANITIZE = (
    "-no-pie -fsanitize=address,undefined -fno-sanitize=null,object-size,pointer-overflow,alignment "
    "-fno-sanitize-recover "
    "--param asan-instrumentation-with-call-threshold=0"
).split()
"""Without what only costs gcc's time here: the address sanitizer reports a use of null and of what is outside an
object, and gcc knows the sizes of objects from -O1 on, where nothing is sanitized. Of alignment: a word with a tag
that is taken for an address is one of no memory, and x86 reads words anywhere; its tests took a quarter of gcc's time.
Tests of addresses are calls: in line they take longer to compile than most programs run (30,000 lines of C: 7.4 s
before, 4.3 s now)."""
LDS_SYMBOLS = (
    "-Wl,--defsym=rt_data_start=__executable_start,--defsym=rt_data_end=_end,--defsym=rt_vars_start=rt_data_start"
)
"""what our linker scripts define, where the linker's own is used"""
SANITIZE_LINK = ["-Wl,-z,noexecstack", LDS_SYMBOLS]
HOST = "rt/platform/host"
"""What stands in for the Linux platform under the sanitizers: over libc, compiled by itself, since libc's headers don't
go with the names of a program's variables."""
WARNINGS = (
    "-Wall -Wextra -Werror -Wno-infinite-recursion -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread "
    "-Wno-dangling-pointer "
    "-Wno-unused-but-set-parameter -Wno-tautological-compare"
).split()
"""What is left out: a Python program may recurse for ever, RecursionError is its answer; it may give a parameter a
value that it never reads, and compare a value with itself. Literals are as long as their
`length` says, which gcc can't read while it follows an index past their end that a test excludes, and a string that
grows has as much room as another variable says. Handlers and running
generators are lists through the frames of C functions: an exception takes them out, which gcc can't see either. The
sanitizers look for all of these while the tests run."""
LIBM = frozenset(
    "pow exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh atan2 cbrt "
    "erf erfc tgamma lgamma remainder".split()
)
MUSL_LIBC = Path("/usr/lib/x86_64-linux-musl/libc.a")
LINES_MODULE = "pyx2c.image.lines"


class ToolError(Exception):
    """A tool that is missing or that failed; the message has the command and what it said."""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """`c_file` becomes `output`. `source_map` is the JSON that the line table is made from (None: no table).
    `embedded` are files that the C text includes. `parts`, if any, hold the text of `c_file` together. `libm` links
    musl's math functions. `warnings`: gcc's warnings are errors; for tests, since a newer gcc knows more of them."""

    c_file: Path
    output: Path
    target: str = "linux"
    rt: Path = Path("rt")
    work: Path | None = None
    source_map: Path | None = None
    embedded: tuple[Path, ...] = ()
    parts: tuple[Path, ...] = ()
    libm: bool = False
    sanitize: bool = False
    opt: str = "2"
    warnings: bool = False

    @property
    def debug_file(self) -> Path:
        return self.output.with_name(self.output.name + ".debug")


@dataclass(frozen=True, slots=True)
class Step:
    """`feed`: the input that the command reads as its standard input; so its name is nowhere in what comes out."""

    argv: tuple[str, ...]
    inputs: tuple[Path, ...]
    outputs: tuple[Path, ...]
    feed: Path | None = None


def needs_libm(externals: frozenset[str]) -> bool:
    """Whether the C file calls functions of libm."""
    return bool(externals & LIBM)


def one_command(platform: str, name: str, externals: frozenset[str]) -> str:
    """The gcc command that alone builds the C file: without line table, and unstripped. For a guest it takes the linker
    script that stands beside the C file."""
    libraries = [str(MUSL_LIBC)] if needs_libm(externals) else []
    if platform == "host":
        files = [f"{name}.c", *_host_flags(Path("rt")), f"{HOST}/*.c"]
        return " ".join(["gcc -O0", *LANGUAGE, VARIABLES, *TRACEBACKS, *SANITIZE, *SANITIZE_LINK, "-o", name, *files])
    script = [*LINK_XEN, "-T", f"{name}.lds"] if platform == "xen" else [LDS_SYMBOLS]
    return " ".join(["gcc", *COMPILE, *LINK, *script, "-o", name, f"{name}.c", *libraries])


def build_plan(options: BuildOptions) -> list[Step]:
    """The steps from C to image, in order."""
    stem = (options.work or options.output.parent) / options.output.name
    object_file, elf = stem.with_suffix(".o"), stem.with_suffix(".elf")
    steps = [*_compile(options, object_file), *(_host(options) if options.sanitize else [])]
    objects = tuple(step.outputs[0] for step in steps)
    if options.source_map:
        first = stem.with_suffix(".first.elf")
        table, table_object = stem.with_suffix(".lines.s"), stem.with_suffix(".lines.o")
        steps.append(_link(options, objects, first))
        steps.append(_lines(options, first, table))
        steps.append(Step(("gcc", "-c", "-o", str(table_object), str(table)), (table,), (table_object,)))
        objects = (*objects, table_object)
    if options.sanitize:  # its reports need the debug information
        return [*steps, _link(options, objects, options.output)]
    steps.append(_link(options, objects, elf))
    return steps + _strip(elf, options)


def _compile(options: BuildOptions, out: Path) -> list[Step]:
    kind = [*LANGUAGE, LINES_ONLY, *TRACEBACKS, "-O2", *SANITIZE] if options.sanitize else COMPILE
    level = "-Oz" if options.opt == "s" else f"-O{options.opt}"
    flags = [level if flag == "-O2" else flag for flag in kind]
    if options.opt == "0" and not options.sanitize:
        flags = [VARIABLES if flag == LINES_ONLY else flag for flag in flags]
    warnings = WARNINGS if options.warnings else []
    command = ("gcc", *flags, *warnings, "-c", "-o")
    if not options.parts:
        return [Step((*command, str(out), str(options.c_file)), (options.c_file, *options.embedded), (out,))]
    objects = [out.with_suffix(f".{number}.o") for number in range(len(options.parts))]
    return [
        Step((*command, str(o), *PART, "-"), (part, *options.embedded), (o,), part)
        for o, part in zip(objects, options.parts, strict=True)
    ]


def _host_flags(rt: Path) -> list[str]:
    return ["-D_GNU_SOURCE", f"-I{rt / 'include'}", f"-I{rt / 'platform/host'}"]


def _host(options: BuildOptions) -> list[Step]:
    """The platform's own files, an object each."""
    folder = options.rt / "platform/host"
    headers = (*sorted((options.rt / "include/rt").glob("*.h")), folder / "poison.h")
    work = options.work or options.output.parent
    flags = ("gcc", *LANGUAGE, LINES_ONLY, "-O1", *SANITIZE, *_host_flags(options.rt), "-c", "-o")
    objects = [(file, work / f"host.{file.stem}.o") for file in sorted(folder.glob("*.c"))]
    return [Step((*flags, str(out), str(file)), (file, *headers), (out,)) for file, out in objects]


def _link(options: BuildOptions, objects: tuple[Path, ...], out: Path) -> Step:
    names = [str(o) for o in objects]
    if options.sanitize:
        libraries = ["-lm"] if options.libm else []
        return Step(("gcc", *SANITIZE, *SANITIZE_LINK, "-o", str(out), *names, *libraries), objects, (out,))
    script = options.rt / "link" / f"{options.target}.lds"
    libraries = [str(MUSL_LIBC)] if options.libm else []
    flags = [*LINK, *LINK_XEN] if options.target == "xen" else LINK
    argv = ("gcc", *flags, "-T", str(script), "-o", str(out), *names, *libraries)
    return Step(argv, (*objects, script, *map(Path, libraries)), (out,))


def _lines(options: BuildOptions, elf: Path, table: Path) -> Step:
    assert options.source_map
    argv = (sys.executable, "-m", LINES_MODULE, str(elf), str(options.source_map), str(table))
    return Step(argv, (elf, options.source_map), (table,))


def _strip(elf: Path, options: BuildOptions) -> list[Step]:
    out, debug = options.output, options.debug_file
    keep = ("objcopy", "--only-keep-debug", str(elf), str(debug))
    strip = ("objcopy", "--strip-all", f"--add-gnu-debuglink={debug}", str(elf), str(out))
    return [Step(keep, (elf,), (debug,)), Step(strip, (elf, debug), (out,))]


def run_plan(steps: list[Step], cache: Path | None = None) -> None:
    """Carries the steps out, side by side where none needs another's output. A step whose command, tool and inputs are
    known is answered from the cache. Raises ToolError."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for group in _groups(steps):
            list(pool.map(lambda step: _carry_out(step, cache), group))


def _groups(steps: list[Step]) -> Iterator[list[Step]]:
    """Steps in a row that need nothing of one another."""
    group: list[Step] = []
    for step in steps:
        if any(path in earlier.outputs for earlier in group for path in step.inputs):
            yield group
            group = []
        group.append(step)
    yield group


def _carry_out(step: Step, cache: Path | None) -> None:
    for output in step.outputs:
        output.parent.mkdir(parents=True, exist_ok=True)
    entry = cache / "steps" / step_key(step) if cache else None
    if entry and _restore(step, entry):
        return
    _run(step)
    if entry:
        _keep(step, entry)


def step_key(step: Step) -> str:
    """Hash of the command, the tool's identity and the contents of all inputs; folders don't count."""
    named = {str(p): f"<{n}{p.suffix}>" for n, p in enumerate((*step.inputs, *step.outputs))}
    digest = hashlib.sha256()
    for word in step.argv:
        digest.update(named.get(word, word).encode() + b"\0")
    digest.update(_tool_identity(step.argv[0]).encode())
    for path in step.inputs:
        digest.update(hashlib.sha256(_bytes(path)).digest())
    return digest.hexdigest()[:32]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        advice = "; install Debian's package musl-dev" if path == MUSL_LIBC else ""
        raise ToolError(f"{path}: {error.strerror}{advice}") from error


def _tool_identity(tool: str) -> str:
    path = shutil.which(tool)
    if not path:
        raise ToolError(f"{tool}: not found; install Debian's packages gcc and binutils")
    status = Path(path).resolve().stat()
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def _restore(step: Step, entry: Path) -> bool:
    kept = [entry / str(n) for n in range(len(step.outputs))]
    if not all(k.is_file() for k in kept):
        return False
    for source, output in zip(kept, step.outputs, strict=True):
        shutil.copy(source, output)
    return True


def _keep(step: Step, entry: Path) -> None:
    temporary = entry.with_name(f"{entry.name}.{os.getpid()}")
    temporary.mkdir(parents=True, exist_ok=True)
    for n, output in enumerate(step.outputs):
        shutil.copy(output, temporary / str(n))
    try:
        temporary.rename(entry)
    except OSError:  # another compiler was first
        shutil.rmtree(temporary)


def _run(step: Step) -> None:
    if step.argv[1:3] == ("-m", LINES_MODULE):
        lines.main(list(step.argv[3:]))
        return
    try:
        feed = step.feed.read_text() if step.feed else None
        done = subprocess.run(step.argv, input=feed, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise ToolError(f"{step.argv[0]}: not found; install Debian's packages gcc and binutils") from error
    if done.returncode:
        raise ToolError(f"{' '.join(step.argv)}\n{done.stderr}")
