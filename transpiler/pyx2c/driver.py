"""The compiler on one screen: a line a stage, from the script to the images.

    load → subset → infer (types and HIR) → lower → shake → C → gcc → executable or guest
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import pyx2c.prim  # noqa: F401  (fills the table of operations)
from pyx2c.frontend.load import load_program
from pyx2c.frontend.program import Program
from pyx2c.frontend.subset import check_subset
from pyx2c.hirgen.engine import Engine, infer
from pyx2c.image.carets import line_and_carets
from pyx2c.image.embed import with_embedded
from pyx2c.image.lines import PyLine, write_source_map
from pyx2c.image.rtindex import RtIndex, load_index
from pyx2c.image.shake import CProgram, Shaken, shake_layout
from pyx2c.image.shake import why as shake_why
from pyx2c.image.toolchain import BuildOptions, build_plan, run_plan
from pyx2c.ir.hir import Pos
from pyx2c.lower import lower
from pyx2c.lower.program import ProgramLowering
from pyx2c.options import CompileOptions, CompileResult, OutputFormat, Target, data_dir
from pyx2c.regions.report import render as render_regions

LIBM = set(
    "pow exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh atan2 cbrt "
    "erf erfc tgamma lgamma remainder".split()
)


@dataclass(slots=True)
class _Timer:
    seconds: dict[str, float] = field(default_factory=dict)
    last: float = field(default_factory=time.perf_counter)

    def mark(self, stage: str) -> None:
        """Ends a stage."""
        now = time.perf_counter()
        self.seconds[stage] = now - self.last
        self.last = now


def check(options: CompileOptions) -> Engine:
    """The front half: raises CompileErrors with everything that is wrong."""
    return _front(options)[1]


def compile(options: CompileOptions) -> CompileResult:
    """Compiles the script for every target; writes the C file of each and, unless `emit_c`, its image."""
    timer = _Timer()
    program, engine = _front(options)
    timer.mark("infer")
    text, lowered = lower(engine)
    timer.mark("lower")
    result = CompileResult(options.c_path(), seconds=timer.seconds)
    for target in options.targets:
        _build(options, target, program, text, lowered, result, timer)
    return result


def why(options: CompileOptions, symbol: str) -> str:
    """The chain of calls that keeps a C function in the file, a name a line."""
    _, engine = _front(options)
    chain = shake_why(lower(engine)[0], _index(), symbol, options.targets[0].value)
    if not chain:
        return f"`{symbol}` is not in the image\n"
    return "".join(f"{'  ' * depth}{name}\n" for depth, name in enumerate(chain))


def regions(options: CompileOptions, form: OutputFormat = OutputFormat.TEXT) -> str:
    """Every allocation of objects with its region and the reason."""
    lowering = ProgramLowering(_front(options)[1])
    return render_regions(lowering.regions, as_json=form is OutputFormat.JSON)


def _front(options: CompileOptions) -> tuple[Program, Engine]:
    program = load_program(options.source, data_dir("stdlib_subset"))
    check_subset(program)
    return program, infer(program)


def _index() -> RtIndex:
    return load_index([data_dir("rt"), data_dir("xen_headers")], cache=cache_dir())


def cache_dir() -> Path:
    """Where results of earlier runs are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pyx2c"


def _build(options: CompileOptions, target: Target, program: Program, text: CProgram, lowered: ProgramLowering,
           result: CompileResult, timer: _Timer) -> None:
    image = options.executable_path(target)
    c_file = options.c_path() if target is options.targets[0] else image.with_suffix(f".{target.value}.c")
    platform = "host" if options.sanitize else target.value
    files = _embedded(options.embed) if target is Target.XEN else {}
    if files:
        text = with_embedded(text, files)
    shaken = shake_layout(text, _index(), platform, c_file.stem)
    c_file.parent.mkdir(parents=True, exist_ok=True)
    c_file.write_text(shaken.text)
    timer.mark(f"shake {target.value}")
    if options.emit_c:
        return
    with tempfile.TemporaryDirectory(prefix="pyx2c-") as work:
        source_map = Path(work) / "source-map.json"
        write_source_map(_python_lines(program, lowered, shaken), source_map)
        build = BuildOptions(
            c_file, image, target.value, rt=data_dir("rt"), work=Path(work), source_map=source_map,
            embedded=tuple(files.values()), libm=bool(shaken.externals & LIBM), sanitize=options.sanitize,
            opt=options.opt,
        )
        run_plan(build_plan(build), cache_dir())
    result.images[target] = image
    result.sizes[target] = image.stat().st_size
    timer.mark(f"gcc {target.value}")


def _embedded(paths: tuple[Path, ...]) -> dict[str, Path]:
    files: dict[str, Path] = {}
    for path in paths:
        found = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        files.update({str(p): p for p in found})
    return files


def _python_lines(program: Program, lowered: ProgramLowering, shaken: Shaken) -> dict[int, PyLine]:
    """C line → what a traceback shows for it."""
    sources = {m.display_path: m.source.splitlines() for m in program.modules}
    found: dict[int, PyLine] = {}
    for inst in lowered.engine.functions:
        start = shaken.lines.get(inst.cname)
        if start is None or inst.ref.module.hidden:
            continue
        for offset, pos in lowered.lines[inst.cname]:
            found[start + offset] = _python_line(sources, inst.ref.name, pos)
    return found


def _python_line(sources: dict[str, list[str]], function: str, pos: Pos) -> PyLine:
    text, carets = line_and_carets(sources.get(pos.file, []), pos.line, pos.col, pos.end_line, pos.end_col)
    if pos.inside is None:
        return PyLine(pos.file, pos.line, function, text, carets)
    caller = _python_line(sources, function, pos.inside.at)
    return PyLine(pos.file, pos.line, pos.inside.name, text, carets, caller)
