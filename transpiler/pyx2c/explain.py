"""`pyx2c explain CODE`: the page of a diagnostic, formatted on a terminal, as it is elsewhere."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown

from pyx2c.diag.codes import CODES

DOCS = Path(__file__).parent / "diag" / "docs"


def explain_code(code: str) -> int:
    """Prints the page; 2 when there is no such code."""
    name = code.upper()
    if name not in CODES:
        near = difflib.get_close_matches(name, CODES, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        print(f"pyx2c: there is no diagnostic {code}{hint}", file=sys.stderr)
        return 2
    text = (DOCS / f"{name}.md").read_text()
    if sys.stdout.isatty():
        Console(width=min(Console().width, 100)).print(Markdown(text))
    else:
        sys.stdout.write(text)
    return 0
