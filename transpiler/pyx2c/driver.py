"""The compiler on one screen: a line a stage, from the script to the images.

load → subset → infer (types and HIR) → rewrite → specialise → lower → shake → C → gcc → executable or guest
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyx2c.prim  # noqa: F401  (fills the table of operations)
from pyx2c.cgen.program import CText, write_program
from pyx2c.deepstack import deep_stack
from pyx2c.diag import CompileErrors, Diagnostic
from pyx2c.frontend.devices import refuse_devices
from pyx2c.frontend.load import load_program
from pyx2c.frontend.program import Program
from pyx2c.frontend.subset import check_subset
from pyx2c.hirgen.contexts import MixedUp
from pyx2c.hirgen.engine import Engine, infer
from pyx2c.image.carets import line_and_carets
from pyx2c.image.embed import embedded_files, embedded_folders, with_embedded
from pyx2c.image.lines import write_source_map
from pyx2c.image.linetable import PyLine
from pyx2c.image.parts import write_parts
from pyx2c.image.rtindex import RtIndex, load_index
from pyx2c.image.shake import Shaken, shake_layout
from pyx2c.image.shake import why as shake_why
from pyx2c.image.toolchain import BuildOptions, build_plan, needs_libm, run_plan
from pyx2c.ir.dump import dump_hir, dump_lir, dump_modules
from pyx2c.ir.hir import Pos
from pyx2c.ir.verify import require, verify_hir
from pyx2c.ir.verify_calls import verify_calls
from pyx2c.ir.verify_lir import verify_lir
from pyx2c.lower import lower
from pyx2c.lower.profiled import MemoryProfile
from pyx2c.lower.program import ProgramLowering
from pyx2c.lower.unswept import refuse_sweeping
from pyx2c.memory.profile import read_profile
from pyx2c.memory.report import Report, make_report
from pyx2c.memory.sites import survey
from pyx2c.options import CompileOptions, CompileResult, Target, cache_dir, data_dir
from pyx2c.passes.bounded_ints import bound_ints
from pyx2c.passes.close_dropped import close_dropped
from pyx2c.passes.collected_text import collect_text
from pyx2c.passes.constant_globals import fold_constants
from pyx2c.passes.dict_slots import find_once
from pyx2c.passes.encoded import look_at_texts
from pyx2c.passes.given_back import give_back
from pyx2c.passes.inline_generators import inline_generators
from pyx2c.passes.packed_ints import settle_packing
from pyx2c.passes.piecewise import go_piecewise
from pyx2c.passes.small_ints import specialise_ints
from pyx2c.passes.unread_tables import drop_unread_tables
from pyx2c.perf.report import slow_operations as find_slow


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage with a tree to look at: how it is printed and what is wrong with it."""

    show: Callable[[Any], str]
    check: Callable[[Any], list[str]]


STAGES = {
    "load": Stage(dump_modules, lambda program: []),
    "infer": Stage(dump_hir, lambda engine: [*verify_hir(engine), *verify_calls(engine)]),
    "rewrite": Stage(dump_hir, verify_hir),
    "specialise": Stage(dump_hir, verify_hir),
    "lower": Stage(dump_lir, verify_lir),
}
"""The stages that `--dump-after` and `--verify` know, in order."""


@dataclass(slots=True)
class Watch:
    """Looks at what each stage leaves: the time it took, and the tree where that is asked for."""

    options: CompileOptions
    seconds: dict[str, float] = field(default_factory=dict)
    last: float = field(default_factory=time.perf_counter)

    def done(self, stage: str, tree: object = None) -> None:
        """Ends a stage. Raises VerifyError."""
        now = time.perf_counter()
        self.seconds[stage] = now - self.last
        if stage in self.options.dump_after:
            print(STAGES[stage].show(tree), end="")
        if self.options.verify and stage in STAGES:
            require(stage, STAGES[stage].check(tree))
        self.last = time.perf_counter()


@dataclass(frozen=True, slots=True)
class Unit:
    """A translated program: any number of images can be built from it."""

    program: Program
    engine: Engine
    text: CText


@deep_stack
def check(options: CompileOptions) -> Engine:
    """The front half: raises CompileErrors with everything that is wrong."""
    engine = _front(options, Watch(options))[1]
    if not options.sweep:
        refuse_sweeping(ProgramLowering(engine))
    return engine


@deep_stack
def compile(options: CompileOptions) -> CompileResult:
    """Compiles the script for every target; writes the C file of each and, unless `emit_c`, its image."""
    watch = Watch(options)
    unit = translate(options, watch)
    result = CompileResult(options.c_path(), seconds=watch.seconds)
    for target in options.targets:
        if unit.program.of_machine and options.machine(target) != options.machine(options.targets[0]):
            unit = translate(options, watch, target)
        refuse_devices(unit.program, target)
        image = build(options, target, unit, watch)
        if not options.emit_c:
            result.images[target] = image
            result.sizes[target] = image.stat().st_size
    result.read.extend(_read(options, unit.program))
    result.modules.update((m.name, m.from_library) for m in unit.program.modules)
    return result


def _read(options: CompileOptions, program: Program) -> Iterator[Path]:
    """The modules and embedded files of a program, and the directories in which they were found."""
    for path in [*(m.path for m in program.modules), *embedded_files(options.embed).values()]:
        yield from (path, path.parent)
    yield from embedded_folders(options.embed)


@deep_stack
def translate(options: CompileOptions, watch: Watch, target: Target | None = None) -> Unit:
    """The stages that no flag of gcc has a part in, and the target only by modules that are for one machine."""
    program, engine = _front(options, watch, target)
    ranges = specialise_ints(engine)
    settle_packing(engine, ranges)
    watch.done("specialise", engine)
    lowered = lower(engine, ranges, _profile(options, program), options.opt == "s")
    if not options.sweep:
        refuse_sweeping(lowered)
    watch.done("lower", lowered)
    text = write_program(lowered)
    watch.done("write")
    return Unit(program, engine, text)


def _profile(options: CompileOptions, program: Program) -> MemoryProfile | None:
    if not options.profile_memory:
        return None
    about = json.dumps({"program": program.main.display_path, "digest": source_digest(program)})
    return MemoryProfile(options.profile_name(), about[1:-1])


def source_digest(program: Program) -> str:
    """What tells one version of a program from another."""
    digest = hashlib.sha256()
    for module in program.modules:
        if not module.from_library:
            digest.update(module.source.encode() + b"\0")
    return digest.hexdigest()[:16]


def _load(options: CompileOptions, target: Target | None) -> Program:
    machine = options.machine(target or options.targets[0])
    return load_program(options.source, data_dir("stdlib_subset"), machine, options.given())


def _inferred_apart(options: CompileOptions, target: Target | None, errors: CompileErrors) -> tuple[Program, Engine]:
    """The program loaded anew, since inference has changed its trees; what is wrong with it either way is `errors`."""
    program = _load(options, target)
    check_subset(program)
    try:
        return program, infer(program, apart=True)
    except CompileErrors:
        raise errors from None


def _front(options: CompileOptions, watch: Watch, target: Target | None = None) -> tuple[Program, Engine]:
    program = _load(options, target)
    watch.done("load", program)
    check_subset(program)
    watch.done("subset")
    try:
        engine = infer(program)
    except MixedUp as errors:
        program, engine = _inferred_apart(options, target, errors)
    watch.done("infer", engine)
    bound_ints(engine)
    fold_constants(engine)
    drop_unread_tables(engine)
    close_dropped(engine)
    inline_generators(engine)
    look_at_texts(engine)
    go_piecewise(engine)
    collect_text(engine)
    find_once(engine)
    give_back(engine)
    watch.done("rewrite", engine)
    return program, engine


@deep_stack
def why(options: CompileOptions, symbol: str) -> str:
    """The chain of calls that keeps a C function in the file, a name a line."""
    text = translate(options, Watch(options)).text.program
    chain = shake_why(text, index(), symbol, options.targets[0].value)
    if not chain:
        return f"`{symbol}` is not in the image\n"
    return "".join(f"{'  ' * depth}{name}\n" for depth, name in enumerate(chain))


@deep_stack
def slow_operations(options: CompileOptions) -> list[Diagnostic]:
    """What costs more than it seems, the hottest first; raises CompileErrors."""
    program, engine = _front(options, Watch(options))
    return find_slow(program, ProgramLowering(engine, specialise_ints(engine)))


@deep_stack
def regions(options: CompileOptions, profile: Path | None = None) -> Report:
    """Every allocation with its region and the reason, and what a run held of it. Raises CompileErrors, ProfileError
    and OSError."""
    program, engine = _front(options, Watch(options))
    lowering = ProgramLowering(engine, specialise_ints(engine))
    main = program.main.display_path
    read = read_profile(profile, source_digest(program), os.path.dirname(main)) if profile is not None else None
    sources = {m.display_path: m.source.splitlines() for m in program.modules}
    own = [m.display_path for m in program.modules if not m.from_library]
    return make_report(main, survey(lowering), read, sources, own)


def index() -> RtIndex:
    """What there is of the runtime."""
    return load_index([data_dir("rt"), data_dir("xen_headers")], cache=cache_dir())


def build(options: CompileOptions, target: Target, unit: Unit, watch: Watch) -> Path:
    """Writes the C file and, unless `emit_c`, builds the image; the path of the last written."""
    image = options.executable_path(target)
    c_file = options.c_file(target)
    platform = "host" if options.sanitize else target.value
    files = embedded_files(options.embed) if target is Target.XEN else {}
    text = with_embedded(unit.text.program, files) if files else unit.text.program
    shaken = shake_layout(text, index(), platform, c_file.stem)
    c_file.parent.mkdir(parents=True, exist_ok=True)
    c_file.write_text(shaken.text)
    script = options.linker_script()
    if target is Target.XEN and script is not None:
        shutil.copyfile(data_dir("rt") / "link" / "xen.lds", script)
    watch.done(f"shake {target.value}")
    if options.emit_c:
        return c_file
    with tempfile.TemporaryDirectory(prefix="pyx2c-") as work:
        source_map = Path(work) / "source-map.json"
        write_source_map(_python_lines(unit, shaken), source_map)
        # what comes from shared libraries can't be hidden, so that a sanitized file stays in one piece
        parts = () if options.sanitize else write_parts(shaken.layout, c_file, Path(work))
        plan = BuildOptions(
            c_file,
            image,
            target.value,
            rt=data_dir("rt"),
            work=Path(work),
            source_map=source_map,
            embedded=tuple(files.values()),
            parts=parts,
            libm=needs_libm(shaken.externals),
            sanitize=options.sanitize,
            opt=options.opt,
            warnings=options.warnings,
        )
        run_plan(build_plan(plan), cache_dir())
    watch.done(f"gcc {target.value}")
    return image


def _python_lines(unit: Unit, shaken: Shaken) -> dict[int, PyLine]:
    """C line → what a traceback shows for it."""
    sources = {m.display_path: m.source.splitlines() for m in unit.program.modules}
    found: dict[int, PyLine] = {}
    for inst in unit.engine.functions:
        if inst.ref.is_hidden or inst.ref.internal:
            continue
        for name in shaken.lines.keys() & {inst.cname, f"{inst.cname}__next"}:
            for offset, pos in unit.text.lines[name]:
                found[shaken.lines[name] + offset] = _python_line(sources, inst.ref.shown, pos)
    return found


def _python_line(sources: dict[str, list[str]], function: str, pos: Pos) -> PyLine:
    text, carets = line_and_carets(sources.get(pos.file, []), pos.line, pos.col, pos.end_line, pos.end_col)
    if pos.inside is None:
        return PyLine(pos.file, pos.line, function, text, carets)
    caller = _python_line(sources, function, pos.inside.at)
    return PyLine(pos.file, pos.line, pos.inside.name, text, carets, caller)
