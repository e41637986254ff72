"""What each command does: calls the driver, prints results and diagnostics, returns an exit status.

The compiler proper is imported here and not in `cli`, so that `pyx2c --help` starts at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from pyx2c.diag import CompileErrors, Diagnostic
from pyx2c.diag.render import render_concise, render_json, render_text
from pyx2c.guests import BOOTS, boot_on_terminal, write_config
from pyx2c.image.embed import EmbedError
from pyx2c.image.packing import write_packed
from pyx2c.image.sizes import as_json as sizes_as_json
from pyx2c.image.sizes import as_text as sizes_as_text
from pyx2c.image.sizes import size_report
from pyx2c.image.toolchain import ToolError
from pyx2c.image.xenhost.config import Boot
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.memory import least_memory, memory_bytes
from pyx2c.image.xenhost.network import Network
from pyx2c.ir.verify import VerifyError
from pyx2c.memory.profile import ProfileError
from pyx2c.memory.report import Report, as_json
from pyx2c.memory.text import as_concise, as_text
from pyx2c.options import CompileOptions, CompileResult, OutputFormat, Pack, Target
from pyx2c.rebuild import remember


class ToolFailed(Exception):
    """A tool outside the compiler is missing or failed; the message says which and what to do."""


FAILURES = (
    *(ToolFailed, ToolError, VerifyError, EmbedError, XenHostError, ProfileError),
    *(OSError, subprocess.CalledProcessError),
)
"""What is told in one line and gives status 1."""


def check_program(options: CompileOptions, form: OutputFormat, perf: bool = False) -> int:
    if not perf:
        return _reporting(form, lambda: _driver().check(options))
    return _reporting(form, lambda: _print_slow(_driver().slow_operations(options), form), quiet=True)


def _print_slow(found: list[Diagnostic], form: OutputFormat) -> None:
    """A report is the command's output, whatever its form."""
    if form is OutputFormat.JSON:
        sys.stdout.write(render_json(found))
    elif form is OutputFormat.CONCISE:
        sys.stdout.write(render_concise(found))
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        sys.stdout.write(render_text(found, colour=colour))
        kinds = f"{len(found)} slow operation{'s' * (len(found) != 1)}" if found else "no slow operations found"
        sys.stdout.write(f"{kinds}; `pyx2c explain CODE` says more\n" if found else f"{kinds}\n")


def compile_program(options: CompileOptions, form: OutputFormat, sizes: bool = False, pack: Pack | None = None) -> int:
    """Builds; `sizes`: tells what the images are made of; `pack`: writes the guest's compressed so, too."""

    def build_and_tell() -> None:
        result = build(options)
        image = result.images.get(Target.XEN)
        packed = write_packed(image, pack) if image and pack else None
        config = write_config(image, packed) if image else None
        text = "" if form is OutputFormat.JSON else _result_text(result, config, packed)
        if sizes:
            text += "".join(_sizes(options, result, image, form) for image in result.images.values())
        sys.stdout.write(text)
        if not (options.dump_after or options.verify or form is OutputFormat.JSON):
            beside = [p for p in (config, packed, options.linker_script()) if p]
            remember(sys.argv[1:], result, beside, text)

    return _reporting(form, build_and_tell)


def run_program(
    options: CompileOptions, args: list[str], boot: Boot, memory: int, network: Network | None, form: OutputFormat
) -> int:
    """Builds in a temporary directory and runs there; the status is the program's."""
    status = 0

    def build_and_run() -> None:
        nonlocal status
        target = options.targets[0]
        with tempfile.TemporaryDirectory(prefix="pyx2c-") as folder:
            placed = replace(options, output=Path(folder) / options.source.stem)
            result = build(placed)
            image = result.images[target]
            on_linux = target is Target.LINUX
            status = run_linux(image, args) if on_linux else boot_on_terminal(image, args, boot, memory, network)

    return _reporting(form, build_and_run, quiet=True) or status


def run_linux(image: Path, args: list[str]) -> int:
    """Runs an executable on this terminal; a signal N that kills it gives 128 + N, as in a shell."""
    sys.stdout.flush()
    status = subprocess.call([str(image), *args])
    return 128 - status if status < 0 else status


def build(options: CompileOptions) -> CompileResult:
    """The driver's `compile`, for callers that handle its errors themselves."""
    result: CompileResult = _driver().compile(options)
    return result


def unknown_stages(options: CompileOptions) -> str:
    """What is wrong with `--dump-after`, or nothing."""
    stages = _driver().STAGES if options.dump_after else ()
    unknown = [name for name in options.dump_after if name not in stages]
    return f"no stage `{unknown[0]}`: there are {', '.join(stages)}" if unknown else ""


def report(name: str, options: CompileOptions, form: OutputFormat, *arguments: Any) -> int:
    """Prints one of the driver's reports (`why`)."""
    return _reporting(form, lambda: print(getattr(_driver(), name)(options, *arguments), end=""), quiet=True)


@dataclass(frozen=True, slots=True)
class RegionsWanted:
    """profile: what a run has written; run: the arguments of one to be made; html: the page to write; every: also what
    the library allocates."""

    profile: Path | None
    run: list[str] | None
    html: Path | None
    every: bool


def show_regions(options: CompileOptions, wanted: RegionsWanted, form: OutputFormat) -> int:
    """Prints what is known of a program's allocations, or writes it as a page."""

    def show() -> None:
        with tempfile.TemporaryDirectory(prefix="pyx2c-") as folder:
            profile = wanted.profile
            if wanted.run is not None:
                profile = Path(folder) / options.profile_name()
                _profiled_run(options, wanted.run, profile, form)
            report = _driver().regions(options, profile)
        if wanted.html is not None:
            page = import_module("pyx2c.memory.page")
            wanted.html.write_text(page.as_page(report, wanted.every), encoding="utf-8")
            return
        sys.stdout.write(_regions_text(report, wanted.every, form))

    return _reporting(form, show, quiet=True)


def _profiled_run(options: CompileOptions, args: list[str], profile: Path, form: OutputFormat) -> None:
    """Builds and runs a program that writes the profile. Where the report is data, the program has stderr for its
    output."""
    placed = replace(options, output=profile.parent / options.source.stem, profile_memory=True)
    image = build(placed).images[Target.LINUX]
    sys.stdout.flush()
    environment = {**os.environ, "PYX2C_MEMORY_PROFILE": str(profile)}
    output = sys.stderr if form is OutputFormat.JSON else None
    subprocess.call([str(image), *args], env=environment, stdout=output)
    if not profile.exists():
        raise ToolFailed("the program has ended without a profile: it was killed")


def _regions_text(report: Report, every: bool, form: OutputFormat) -> str:
    if form is OutputFormat.JSON:
        return as_json(report)
    if form is OutputFormat.CONCISE:
        return as_concise(report, every)
    return as_text(report, sys.stdout.isatty() and "NO_COLOR" not in os.environ, every)


def _driver() -> Any:
    return import_module("pyx2c.driver")


def _reporting(form: OutputFormat, work: Callable[[], object], quiet: bool = False) -> int:
    try:
        work()
    except CompileErrors as errors:
        _print_errors(errors, form)
        return 1
    except FAILURES as error:
        print(f"pyx2c: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    if form is OutputFormat.JSON and not quiet:
        print("[]")
    return 0


def _print_errors(errors: CompileErrors, form: OutputFormat) -> None:
    """JSON is the command's output; text is for people and goes to stderr."""
    if form is OutputFormat.JSON:
        sys.stdout.write(render_json(errors.diagnostics))
    elif form is OutputFormat.CONCISE:
        sys.stdout.write(render_concise(errors.diagnostics))
    else:
        colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
        sys.stderr.write(render_text(errors.diagnostics, colour=colour))


def _sizes(options: CompileOptions, result: CompileResult, image: Path, form: OutputFormat) -> str:
    debug = image.with_name(image.name + ".debug")
    report = size_report(image, debug, options.source.stem, result.modules)
    return sizes_as_json(report) if form is OutputFormat.JSON else sizes_as_text(report)


def _result_text(result: CompileResult, config: Path | None, packed: Path | None) -> str:
    lines = [(result.c_file, f"{result.c_file.stat().st_size:,} bytes of C")]
    for target, path in result.images.items():
        size = result.sizes.get(target) or path.stat().st_size
        kind = "Linux executable" if target is Target.LINUX else "Xen guest, PV and PVH"
        lines.append((path, f"{size:,} bytes, {memory_bytes(path):,} in memory: {kind}"))
    if packed:
        lines.append((packed, f"{packed.stat().st_size:,} bytes: the same, compressed"))
    if config:
        image = result.images[Target.XEN]
        least = ", ".join(f"{least_memory(image, boot)} MB as {boot.upper()}" for boot in BOOTS)
        lines.append((config, f"boot it with `xl create -c {config}`; it starts in {least}"))
    width = max(len(str(path)) for path, _ in lines)
    return "".join(f"{path!s:{width}}  {text}\n" for path, text in lines)
