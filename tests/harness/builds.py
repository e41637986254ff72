"""One translation of a program, two executables: as users get it, with gcc's warnings as errors, and under sanitizers.

The compiler runs in this process, once a program: most of the time goes to gcc.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from programs import CompileFailed, Program
from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.diag.render import render_text
from pyx2c.image.toolchain import ToolError
from pyx2c.options import CompileOptions, Target

TRANSLATION_SECONDS = 120


class Translation:
    """A program up to the point where images differ; `opt` is gcc's level for the native one. Raises CompileFailed."""

    def __init__(self, program: Program, folder: Path, opt: str = "2") -> None:
        self.options = CompileOptions(program.script, output=folder / "app", opt=opt, warnings=True, verify=True)
        with _failing(), within(TRANSLATION_SECONDS):
            self.unit = driver.translate(self.options, driver.Watch(self.options))

    def native(self) -> Path:
        """At `opt`; what gcc would warn about fails."""
        return self._image(self.options)

    def sanitized(self) -> Path:
        """At -O0 under the address and undefined-behaviour sanitizers."""
        output = self.options.output.with_name("sanitized")
        return self._image(replace(self.options, output=output, opt="0", sanitize=True, warnings=False))

    def _image(self, options: CompileOptions) -> Path:
        with _failing():
            return driver.build(options, Target.LINUX, self.unit, driver.Watch(options))


@contextmanager
def _failing() -> Iterator[None]:
    try:
        yield
    except CompileErrors as errors:
        raise CompileFailed(render_text(errors.diagnostics)) from None
    except ToolError as error:
        raise CompileFailed(str(error)) from None


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Ends a translation that hangs: the seconds are of the processor, since the machine may be busy. Raises
    CompileFailed."""

    def stop(*_: object) -> None:
        raise CompileFailed(f"no end after {seconds} seconds")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
