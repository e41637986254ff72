"""Examples in docstrings: `frontend/doctests.py` makes functions of them, here they are run and compared."""

import io
import re
import sys
from contextlib import redirect_stdout
from typing import NamedTuple

DONT_ACCEPT_TRUE_FOR_1 = 1
DONT_ACCEPT_BLANKLINE = 2
NORMALIZE_WHITESPACE = 4
ELLIPSIS = 8
SKIP = 16
IGNORE_EXCEPTION_DETAIL = 32
REPORT_UDIFF = 64
REPORT_CDIFF = 128
REPORT_NDIFF = 256
REPORT_ONLY_FIRST_FAILURE = 512
FAIL_FAST = 1024

_DIVIDER = "*" * 70


class TestResults(NamedTuple):
    """How many examples failed, and how many there were."""

    failed: int
    attempted: int


def _indented(text: str) -> str:
    return re.sub(r"(?m)^(?!$)", "    ", text)


def _matches(want: str, got: str) -> bool:
    """Whether a text is what is wanted where `...` stands for anything."""
    parts = want.split("...")
    if len(parts) == 1:
        return want == got
    if not got.startswith(parts[0]) or not got.endswith(parts[-1]):
        return False
    begin, end = len(parts[0]), len(got) - len(parts[-1])
    if begin > end:
        return False
    for part in parts[1:-1]:
        begin = got.find(part, begin, end)
        if begin < 0:
            return False
        begin += len(part)
    return True


def _escaped(text: str) -> str:
    """Characters beyond ASCII as their escapes: an example may be written either way."""
    return text if text.isascii() else "".join([c if c.isascii() else ascii(c)[1:-1] for c in text])


def _accepts(want: str, got: str, flags: int) -> bool:
    """Whether an example printed what it should."""
    want, got = _escaped(want), _escaped(got)
    if got == want:
        return True
    if not flags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = re.sub(r"(?m)^<BLANKLINE>\s*?$", "", want)
        got = re.sub(r"(?m)^[^\S\n]+$", "", got)
        if got == want:
            return True
    if flags & NORMALIZE_WHITESPACE:
        got, want = " ".join(got.split()), " ".join(want.split())
        if got == want:
            return True
    return bool(flags & ELLIPSIS) and _matches(want, got)


def _without_detail(message: str) -> str:
    """The class's name alone: no module, no text."""
    end = message.find("\n")
    end = len(message) if end < 0 else end
    colon = message.find(":", 0, end)
    end = end if colon < 0 else colon
    return message[message.rfind(".", 0, end) + 1 : end]


class _Run:
    """One docstring's examples: (source, wanted output, wanted exception, line, options set, options unset)."""

    def __init__(
        self,
        name: str,
        line: int,
        filename: str,
        examples: list[tuple[str, str, str, int, int, int]],
        verbose: bool,
        flags: int,
    ) -> None:
        self.name = name
        self.line = line
        self.filename = filename
        self.examples = examples
        self.verbose = verbose
        self.flags = flags
        self.tried = 0
        self.failures = 0
        self.stopped = False
        self._current = -1
        self._output = io.StringIO()
        self._redirected = redirect_stdout(self._output)
        self._error = ""
        self._trace = ""

    def _options(self) -> int:
        _, _, _, _, on, off = self.examples[self._current]
        return (self.flags | on) & ~off

    def _is_quiet(self) -> bool:
        return bool(self.flags & REPORT_ONLY_FIRST_FAILURE) and self.failures > 0

    def start(self, index: int) -> bool:
        """Ends the example before and begins this one, unless it is to be skipped."""
        self.finish()
        if self.stopped:
            return False
        self._current = index
        if self._options() & SKIP:
            self._current = -1
            return False
        self.tried += 1
        source, want, _, _, _, _ = self.examples[index]
        if self.verbose and not self._is_quiet():
            expecting = "Expecting:\n" + _indented(want) if want else "Expecting nothing\n"
            print("Trying:\n" + _indented(source) + expecting, end="")
        self._error = self._trace = ""
        self._output = io.StringIO()
        self._redirected = redirect_stdout(self._output)
        self._redirected.__enter__()
        return True

    def show(self, value) -> None:  # type: ignore[no-untyped-def]
        """What the interpreter does with the value of an expression."""
        if value is not None:
            print(repr(value))

    def raised(self, error: BaseException) -> None:
        """The example ended with an exception."""
        if isinstance(error, KeyboardInterrupt):
            raise error
        self._trace = sys._exception_text(error) + "\n"  # type: ignore[attr-defined]
        message = str(error)
        end = f": {message}\n" if message else "\n"
        self._error = self._trace[self._trace.rfind("\n", 0, len(self._trace) - len(end)) + 1 :]

    def finish(self) -> None:
        """Compares what the example printed or raised with what it should have."""
        if self._current < 0:
            return
        self._redirected.__exit__(None, None, None)
        source, want, wanted_error, line, _, _ = self.examples[self._current]
        flags, quiet = self._options(), self._is_quiet()
        got = self._output.getvalue()
        if got and not got.endswith("\n"):
            got += "\n"
        if not self._error:
            good = _accepts(want, got, flags)
        else:
            good = bool(wanted_error) and _accepts(wanted_error, self._error, flags)
            if not good and wanted_error and flags & IGNORE_EXCEPTION_DETAIL:
                good = _accepts(_without_detail(wanted_error), _without_detail(self._error), flags)
        self._current = -1
        if good:
            if self.verbose and not quiet:
                print("ok")
            return
        if not quiet:
            print(f'{_DIVIDER}\nFile "{self.filename}", line {self.line + line + 1}, in {self.name}')
            print("Failed example:\n" + _indented(source), end="")
            if self._error and not wanted_error:
                print("Exception raised:\n" + _indented(self._trace), end="")
            else:
                print(_difference(want, got + self._trace), end="")
        self.failures += 1
        self.stopped = bool(flags & FAIL_FAST)


def _difference(want: str, got: str) -> str:
    if want and got:
        return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
    if want:
        return f"Expected:\n{_indented(want)}Got nothing\n"
    if got:
        return f"Expected nothing\nGot:\n{_indented(got)}"
    return "Expected nothing\nGot nothing\n"


def _summary(runs: list[_Run], verbose: bool) -> None:
    """What comes at the end; nothing where all went well, unless `verbose`."""
    tried = sum([run.tried for run in runs])
    failures = sum([run.failures for run in runs])
    if verbose:
        without = sorted([run.name for run in runs if not run.tried])
        if without:
            print(len(without), "items had no tests:")
            for name in without:
                print("   ", name)
        passed = sorted([(run.name, run.tried) for run in runs if run.tried and not run.failures])
        if passed:
            print(len(passed), "items passed all tests:")
            for name, count in passed:
                print(f" {count:3d} tests in {name}")
    failed = sorted([(run.name, run.failures, run.tried) for run in runs if run.failures])
    if failed:
        print(_DIVIDER)
        print(len(failed), "items had failures:")
        for name, bad, count in failed:
            print(f" {bad:3d} of {count:3d} in {name}")
    if verbose:
        print(tried, "tests in", len(runs), "items.")
        print(tried - failures, "passed and", failures, "failed.")
    if failures:
        print("***Test Failed***", failures, "failures.")
    elif verbose:
        print("Test passed.")


def _testmod(  # type: ignore[no-untyped-def]
    tests, unsure: bool, module: str, filename: str, name=None, verbose=None, optionflags=0, report=True
) -> TestResults:
    """`testmod()`. unsure: CPython may find functions in classes that the program's text doesn't show."""
    shown = ("-v" in sys.argv) if verbose is None else bool(verbose)
    if shown and unsure:
        raise NotImplementedError("doctest: verbose, where classes have methods made for them")
    runs: list[_Run] = []
    for path, line, examples, function in tests:
        run = _Run(f"{module if name is None else name}{path}", line, filename, examples, shown, optionflags)
        runs.append(run)
        function(run)
        run.finish()
        if run.stopped:
            break
    if report:
        _summary(runs, shown)
    return TestResults(sum([run.failures for run in runs]), sum([run.tried for run in runs]))
