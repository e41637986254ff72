"""Prints diagnostics: for people with an excerpt, for editors on one line, for programs as JSON.

error[E0201]: `eval` runs code that exists only at run time
  --> app.py:3:8
   |
 3 |     x = eval(text)
   |         ^^^^
 hint: use `int(...)`, `json.loads(...)` …
"""

from __future__ import annotations

import json
import os
import textwrap
from collections.abc import Callable, Iterable, Mapping
from typing import Final
from unicodedata import combining, east_asian_width

from pyx2c.diag.diagnostic import Diagnostic, Severity, Span

Sources = Callable[[str], str | None]
"""path as spans name it → text of that file, or None"""

_WIDTH: Final = 80
_BOLD, _RED, _YELLOW, _BLUE, _RESET = "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[34m", "\x1b[0m"


def read_source(path: str) -> str | None:
    """The text of a file on disk; what `Sources` is where no loaded program is at hand."""
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            return file.read()
    except OSError:
        return None


def render_text(found: Iterable[Diagnostic], sources: Sources = read_source, colour: bool = False) -> str:
    """Every diagnostic with its excerpts, and a last line with their number."""
    diagnostics = list(found)
    blocks = [_block(d, sources, colour) for d in diagnostics]
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    if errors:
        blocks.append(f"{errors} error{'s' if errors > 1 else ''}; `pyx2c explain CODE` says more\n")
    return "\n".join(blocks)


def render_concise(found: Iterable[Diagnostic], sources: Sources = read_source) -> str:
    """`file:line:col: error[E0101]: message`, one line each."""
    return "".join(f"{_place(d.span, sources)}: {d.severity}[{d.code}]: {d.message}\n" for d in found)


def render_json(found: Iterable[Diagnostic], sources: Sources = read_source) -> str:
    """A JSON array; lines and columns count from 1, in characters, ends exclusive."""
    return json.dumps([_as_dict(d, sources) for d in found], indent=2, ensure_ascii=False) + "\n"


def sources_of(texts: Mapping[str, str]) -> Sources:
    """Looks in loaded texts first, then on disk."""
    return lambda path: texts[path] if path in texts else read_source(path)


def _block(d: Diagnostic, sources: Sources, colour: bool) -> str:
    def paint(code: str, text: str) -> str:
        return f"{code}{text}{_RESET}" if colour else text

    tone = _RED if d.severity is Severity.ERROR else _YELLOW
    head = textwrap.wrap(f"{d.severity}[{d.code}]: {d.message}", _WIDTH, break_on_hyphens=False)
    first, rest = head[0], head[1:]
    tag, _, message = first.partition(": ")
    lines = [paint(_BOLD + tone, tag) + ": " + paint(_BOLD, message), *(f"  {line}" for line in rest)]
    gutter = max(len(str(span.line)) for span in (d.span, *(label.span for label in d.labels)))
    lines += _excerpt(d.span, d.label, "^", gutter, sources, lambda text: paint(tone, text))
    for label in d.labels:
        lines += _excerpt(label.span, label.text, "-", gutter, sources, lambda text: paint(_BLUE, text))
    for note in d.notes:
        lines += _wrapped("note: ", note)
    if d.hint:
        lines += _wrapped("hint: ", d.hint)
    if d.edit is not None:
        lines += _edit_lines(d, sources)
    return "\n".join(lines) + "\n"


def _wrapped(title: str, text: str) -> list[str]:
    indent = "  " + " " * len(title)
    lines = textwrap.wrap(text, _WIDTH, initial_indent="  " + title, subsequent_indent=indent, break_on_hyphens=False)
    return lines or ["  " + title]


def _excerpt(
    span: Span, label: str, mark: str, gutter: int, sources: Sources, paint: Callable[[str], str]
) -> list[str]:
    lines = [f"{'':{gutter}} --> {_place(span, sources)}"]
    text = _line(span, sources)
    if text is None:
        return lines + ([f"{'':{gutter}}  = {label}"] if label else [])
    start = len(_prefix(text, span.col))
    end = len(_prefix(text, span.end_col)) if span.end_line == span.line else len(text.rstrip())
    marks = mark * max(1, _columns(text[start:end]))
    pad = "".join(c if c == "\t" else " " * _columns(c) for c in text[:start])
    tail = f" {label}" if label else ""
    return [
        *lines,
        f"{'':{gutter}} |",
        f"{span.line:>{gutter}} | {text}",
        f"{'':{gutter}} | {pad}{paint(marks + tail)}",
    ]


def _edit_lines(d: Diagnostic, sources: Sources) -> list[str]:
    assert d.edit is not None
    span = d.edit.span
    text = _line(span, sources)
    if text is None or span.line != span.end_line:
        return []
    raw = text.encode()
    after = (raw[: span.col] + d.edit.text.encode() + raw[span.end_col :]).decode(errors="replace")
    return [f"  edit: - {text.strip()}", *(f"        + {line.strip()}" for line in after.splitlines())]


def _place(span: Span, sources: Sources) -> str:
    return f"{shown_path(span.file)}:{span.line}:{_column(span.line, span.col, span.file, sources)}"


def shown_path(path: str) -> str:
    """Relative where the file lies below the working directory, else unchanged."""
    here = os.getcwd() + os.sep
    full = os.path.normpath(path)
    return full[len(here) :] if full.startswith(here) else path


def _column(line: int, col: int, file: str, sources: Sources) -> int:
    text = _line(Span.at(file, line), sources)
    return (col if text is None else len(_prefix(text, col))) + 1


def _line(span: Span, sources: Sources) -> str | None:
    source = sources(span.file)
    if source is None:
        return None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[span.line - 1] if 0 < span.line <= len(lines) else None


def _prefix(text: str, byte_col: int) -> str:
    return text.encode()[:byte_col].decode(errors="ignore")


def _columns(text: str) -> int:
    """Terminal columns: wide East Asian characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _as_dict(d: Diagnostic, sources: Sources) -> dict[str, object]:
    result: dict[str, object] = {
        "code": d.code,
        "severity": str(d.severity),
        "message": d.message,
        **_span_dict(d.span, sources),
        "label": d.label,
        "labels": [{**_span_dict(x.span, sources), "text": x.text} for x in d.labels],
        "notes": list(d.notes),
        "hint": d.hint,
    }
    if d.edit is not None:
        result["edit"] = {**_span_dict(d.edit.span, sources), "text": d.edit.text}
    return result


def _span_dict(span: Span, sources: Sources) -> dict[str, object]:
    return {
        "file": shown_path(span.file),
        "line": span.line,
        "col": _column(span.line, span.col, span.file, sources),
        "end_line": span.end_line,
        "end_col": _column(span.end_line, span.end_col, span.file, sources),
    }
