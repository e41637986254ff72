"""What a phase says about a program: a code, a place, what was found, and what to write instead.

A phase makes one `Diagnostics`, adds to it as it goes, and calls `raise_errors` at its end, so that one
run shows every error of the phase:

    found = Diagnostics()
    found.error("E0401", Span.of(module.display_path, node), "`+` needs two numbers or two strings",
                labels=(Label(other_span, "a `str` comes from here"),), hint="convert one of them")
    found.raise_errors()
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from pyx2c.diag.codes import CODES


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


class Located(Protocol):
    """A syntax tree node that has a position."""

    lineno: int
    col_offset: int
    end_lineno: int | None
    end_col_offset: int | None


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one file, counted as `ast` counts: lines from 1, columns from 0 in bytes of UTF-8,
    the end exclusive. The renderer turns columns into characters."""

    file: str
    line: int
    col: int
    end_line: int
    end_col: int

    @classmethod
    def of(cls, file: str, node: Located) -> Span:
        end_line = node.lineno if node.end_lineno is None else node.end_lineno
        end_col = node.col_offset + 1 if node.end_col_offset is None else node.end_col_offset
        return cls(file, node.lineno, node.col_offset, end_line, end_col)

    @classmethod
    def at(cls, file: str, line: int, col: int = 0, width: int = 1) -> Span:
        return cls(file, line, col, line, col + width)


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that belongs to the story, and what is to be seen there."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair: the text to put in place of the span."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `message` is one short sentence without a full stop; `label` stands at the carets."""

    code: str
    message: str
    span: Span
    label: str = ""
    labels: tuple[Label, ...] = ()
    notes: tuple[str, ...] = ()
    hint: str = ""
    edit: Edit | None = None
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"unregistered diagnostic code {self.code}: add a row to pyx2c/diag/codes.py")


class CompileErrors(Exception):
    """The program can't be compiled; `diagnostics` says why, sorted by place."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = list(diagnostics)
        super().__init__(f"{len(self.diagnostics)} errors")


class Diagnostics:
    """Collects the findings of one phase; equal ones count once."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def add(self, diagnostic: Diagnostic) -> None:
        self._found.setdefault(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def error(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        label: str = "",
        labels: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
        hint: str = "",
        edit: Edit | None = None,
    ) -> None:
        self.add(Diagnostic(code, message, span, label, labels, notes, hint, edit))

    def sorted(self) -> list[Diagnostic]:
        return sorted(self._found, key=lambda d: (d.span, d.code, d.message))

    @property
    def has_errors(self) -> bool:
        return any(d.severity is Severity.ERROR for d in self._found)

    def raise_errors(self) -> None:
        """Ends a phase: raises `CompileErrors` with everything found if any of it is an error."""
        if self.has_errors:
            raise CompileErrors(self.sorted())
