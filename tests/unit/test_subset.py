"""The library has nothing that the parser or the subset check refuses: programs that import it rely on that."""

import ast
from pathlib import Path

import pytest
from pyx2c.diag import Diagnostics
from pyx2c.frontend.parse import parse_text
from pyx2c.frontend.program import Import, Module, Program, When
from pyx2c.frontend.subset import check_module
from pyx2c.options import data_dir

LIBRARY = data_dir("stdlib_subset")
FILES = sorted(str(path.relative_to(LIBRARY)) for path in LIBRARY.rglob("*.py"))


def refused(source: str, file: str) -> list[str]:
    """What is said of a text that stands in a file of the library, whose modules all exist."""
    tree = parse_text(source, file)
    statements = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    imports = tuple(Import(n, (), (), When.MODULE) for n in statements)
    module = Module("library", Path(file), file, source, tree, False, imports, True)
    library = {name.removesuffix(".py").partition("/")[0]: module for name in FILES}
    found = Diagnostics()
    check_module(module, Program(module, (module,), library, ()), found)
    return [d.message for d in found.sorted()]


def test_the_library_has_modules() -> None:
    assert "asyncio/events.py" in FILES
    assert refused("import ctypes\n", "some.py") and refused("eval(text)\n", "some.py")


@pytest.mark.parametrize("file", FILES)
def test_a_module_is_in_the_subset(file: str) -> None:
    assert refused((LIBRARY / file).read_text(), file) == []
