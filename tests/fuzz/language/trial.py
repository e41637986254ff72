"""One program on CPython and as compiled: what each showed, and the verdict.

The compiled program is built in one of the ways of `Build`; a program that runs on CPython with status 0 is then run
again for each of its calls that raised, without a `try` around it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from builds import TRANSLATION_SECONDS, within
from programs import CompileFailed, Outcome, Program, run
from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.image.toolchain import ToolError
from pyx2c.ir.verify import VerifyError
from pyx2c.options import CompileOptions, Target
from status import differences

from language.program import UNCAUGHT, Text

CPYTHON_SECONDS = 10
NATIVE_SECONDS = 60
CPYTHON_MEMORY = 1 << 30
RAISED = re.compile(r"^(f\d+\.\d+) ! ", re.M)
LIBRARY_FRAME = re.compile(r'^  File "(?!\$HERE/)[^"]*", line \d+, in .*\n(?:    .*\n)*', re.M)
"""of a traceback; docs/differences.md says why they aren't shown"""
oracle = sys.executable
"""the CPython that judges; another one may run the compiler"""
SANITIZER = re.compile(r"runtime error: .*|ERROR: AddressSanitizer: [\w-]+|AddressSanitizer: [\w-]+")


class Build(StrEnum):
    """How the C becomes an executable: as users get it, under the sanitizers, or fast to build."""

    NATIVE = "native"
    SANITIZED = "sanitized"
    QUICK = "quick"


class Kind(StrEnum):
    """What came out. `UNFIT`: CPython ran out of time or memory, or ended with an error: the program says nothing."""

    SAME = "same"
    REFUSED = "refused"
    CRASH = "compiler crash"
    TOOL = "gcc failed"
    DIFFERS = "differs"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`detail` tells one bug from another: a code and message without names, an exception with its place, a stream.
    `label` is the call at which the output differs, if one is known; `shown` is for people."""

    kind: Kind
    detail: str = ""
    shown: str = ""
    label: str = ""
    args: tuple[str, ...] = ()


def cpython(source: str, folder: Path, args: tuple[str, ...] = ()) -> Outcome | None:
    """What CPython shows; None when it takes too long or too much."""
    script = folder / "app.py"
    script.write_text(source, encoding="utf-8")
    limited = ["prlimit", f"--as={CPYTHON_MEMORY}", oracle, "-W", "ignore", str(script)]
    try:
        found = run(Program(script, args), limited, CPYTHON_SECONDS)
    except subprocess.TimeoutExpired:
        return None
    if "MemoryError" in found.stdout + found.stderr or found.status < 0:
        return None
    return replace(found, stderr=LIBRARY_FRAME.sub("", found.stderr))


def try_text(text: Text, build: Build) -> tuple[str, Verdict]:
    """The source and the verdict of a generated program, with some of its calls uncaught."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-fuzz-") as work:
        first = cpython(text.with_uncaught([]), Path(work))
        if first is None or first.status:
            return text.with_uncaught([]), Verdict(Kind.UNFIT, "CPython", first.stderr[-300:] if first else "time")
        labels = list(dict.fromkeys(RAISED.findall(first.stdout)))
        chosen = labels[:: max(1, len(labels) // UNCAUGHT)][:UNCAUGHT]
    runs = [(), *((str(n),) for n in range(len(chosen)))]
    source = text.with_uncaught(chosen)
    return source, try_source(source, build, runs)


def try_source(source: str, build: Build, runs: list[tuple[str, ...]]) -> Verdict:
    """The verdict on a program that is run with each of these arguments."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-fuzz-") as work:
        folder = Path(work)
        wanted = [cpython(source, folder, args) for args in runs]
        if any(w is None for w in wanted):
            return Verdict(Kind.UNFIT, "CPython", "time or memory")
        image, failed = compiled(folder / "app.py", build)
        if failed:
            return failed
        for args, want in zip(runs, wanted, strict=True):
            assert want is not None
            found = compared(Program(folder / "app.py", args), image, want)
            if found:
                return found
    return Verdict(Kind.SAME)


def compiled(script: Path, build: Build) -> tuple[Path, Verdict | None]:
    image = script.with_name("image")
    opt = {Build.NATIVE: 2, Build.SANITIZED: 0, Build.QUICK: 0}[build]
    options = CompileOptions(script, output=image, opt=opt, sanitize=build is Build.SANITIZED, verify=True)
    try:
        with within(TRANSLATION_SECONDS):
            unit = driver.translate(options, driver.Watch(options))
        return driver.build(options, Target.LINUX, unit, driver.Watch(options)), None
    except CompileErrors as errors:
        found = errors.diagnostics[0]
        return image, Verdict(
            Kind.REFUSED,
            f"{found.code} {nameless(found.message)}",
            "\n".join(f"{d.code} line {d.span.line}: {d.message}" for d in errors.diagnostics),
        )
    except ToolError as error:
        line = next((x for x in str(error).splitlines() if "error" in x), str(error)[-200:])
        return image, Verdict(Kind.TOOL, nameless(line.split("error", 1)[-1]), str(error)[:2000])
    except (CompileFailed, VerifyError, Exception) as error:  # whatever the compiler raises is a bug
        frame = traceback.extract_tb(error.__traceback__)[-1]
        message = nameless(" ".join(str(error).split()))[:70]
        detail = f"{type(error).__name__} in {Path(frame.filename).name}:{frame.name} {message}"
        return image, Verdict(Kind.CRASH, detail, traceback.format_exc()[-3000:])


def nameless(message: str) -> str:
    """The message without what differs from program to program."""
    message = re.sub(r"[‘`'][^'’`]*['’`]", "`#`", message)
    return re.sub(r"\w*[\d_]\w*", "#", message)[:120]


def compared(program: Program, image: Path, want: Outcome) -> Verdict | None:
    try:
        found = run(program, [str(image)], NATIVE_SECONDS)
    except subprocess.TimeoutExpired:
        return Verdict(Kind.DIFFERS, "no end", args=program.args)
    if found == want:
        return None
    report = SANITIZER.search(found.stderr)
    if report:
        return Verdict(
            Kind.DIFFERS, f"sanitizer: {nameless(report[0])}", found.stderr[:4000], _label(want, found), program.args
        )
    stream, expected, have = next(differences(want, found), ("newline", "", ""))
    shown = f"{stream}\n  CPython  {expected!r}\n  compiled {have!r}\n{found.stderr[-600:] * (stream == 'status')}"
    kind = stream.split()[0] if found.status >= 0 else f"signal {-found.status}"
    return Verdict(Kind.DIFFERS, kind, shown, _label(want, found), program.args)


def _label(want: Outcome, found: Outcome) -> str:
    """The label at or after the first line of stdout that differs."""
    a, b = want.stdout.splitlines(), found.stdout.splitlines()
    at = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return next((m[1] for line in a[at:] if (m := re.match(r"(f\d+\.\d+) ", line))), "")
