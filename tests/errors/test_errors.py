"""Every program in this folder is rejected exactly where a `# error: CODE [substring]` comment stands.

A program without such comments is accepted. The substring is looked for in the rendered diagnostic.
"""

import re
from pathlib import Path

import pytest
from pyx2c.diag import CompileErrors, Diagnostic
from pyx2c.diag.render import render_text
from pyx2c.frontend.load import load_program
from pyx2c.frontend.subset import check_subset
from pyx2c.hirgen.engine import infer
from pyx2c.options import data_dir

FOLDER = Path(__file__).parent
PROGRAMS = sorted(path for path in FOLDER.glob("*.py") if not path.name.startswith("test_"))
MARKER = re.compile(r"# error: (E\d{4}) ?(.*)$")


def diagnostics(path: Path) -> list[Diagnostic]:
    try:
        program = load_program(path, data_dir("stdlib_subset"))
        check_subset(program)
        infer(program)
    except CompileErrors as errors:
        return errors.diagnostics
    return []


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_rejected_where_marked(path: Path) -> None:
    lines = path.read_text().splitlines()
    marked = {(n, m[1]): m[2] for n, line in enumerate(lines, 1) if (m := MARKER.search(line))}
    found = diagnostics(path)
    assert {(d.span.line, d.code) for d in found} == set(marked)
    for (line, code), text in marked.items():
        shown = "".join(render_text([d]) for d in found if (d.span.line, d.code) == (line, code))
        assert text in " ".join(shown.split())
