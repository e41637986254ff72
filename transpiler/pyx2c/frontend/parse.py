"""Reads one source file: bytes → text → CPython's own syntax tree, or diagnostics E0101, E0103, E0104."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path

from pyx2c.diag import CompileErrors, Diagnostic, Span

_NOT_FOUND_HINT = "check the spelling and the working directory"


def read_text(path: Path, display_path: str) -> str:
    """The file's text without a byte order mark and with `\\n` line ends; raises `CompileErrors`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        hint = _NOT_FOUND_HINT if isinstance(error, FileNotFoundError) else ""
        raise _fail("E0103", f"can't read the file: {reason}", Span.at(display_path, 1), hint) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        col = error.start - (raw.rfind(b"\n", 0, error.start) + 1)
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        hint = "save the file as UTF-8, or write the byte as an escape: b'\\x..'"
        raise _fail("E0104", message, Span.at(display_path, line, col), hint) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def parse_text(text: str, display_path: str, *, trusted: bool = False) -> ast.Module:
    """The tree of one module; raises `CompileErrors` with CPython's message at CPython's place.

    trusted: nothing is wrong with it that the grammar allows."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # `compile` also finds what the grammar allows: `return` outside a function, two equal parameters
            tree = ast.parse(text, display_path)
            if not trusted:
                compile(tree, display_path, "exec", dont_inherit=True)
            return tree
    except SyntaxError as error:
        span = _syntax_span(error, text, display_path)
        raise _fail("E0101", error.msg, span, _syntax_hint(error)) from error
    except ValueError as error:
        raise _fail("E0101", str(error), Span.at(display_path, 1), "") from error
    except (RecursionError, MemoryError) as error:
        message = "the source is nested too deeply for CPython's parser"
        raise _fail("E0101", message, Span.at(display_path, 1), "split the expression") from error


def _syntax_hint(error: SyntaxError) -> str:
    if "Missing parentheses in call to 'print'" in error.msg:
        return "pyx2c compiles Python 3: print(...)"
    return ""


def _syntax_span(error: SyntaxError, text: str, display_path: str) -> Span:
    lines = text.split("\n")
    line = max(1, min(error.lineno or 1, len(lines)))

    def column(number: int, offset: int | None) -> int:
        """SyntaxError counts characters from 1, spans count bytes from 0."""
        return len(lines[number - 1][: max(0, (offset or 1) - 1)].encode())

    col = column(line, error.offset)
    end_line = max(line, min(error.end_lineno or line, len(lines)))
    end_col = column(end_line, error.end_offset)
    if (end_line, end_col) <= (line, col):
        end_line, end_col = line, col + 1
    return Span(display_path, line, col, end_line, end_col)


def _fail(code: str, message: str, span: Span, hint: str) -> CompileErrors:
    return CompileErrors([Diagnostic(code, message, span, hint=hint)])
