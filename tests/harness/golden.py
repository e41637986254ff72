"""The C of a program's own part, as the files tests/golden/*.c hold it; `golden.py [NAME ...]` writes them anew.

What the runtime adds is left out: types, objects and functions of the program stand in the order of the C file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from programs import ROOT
from pyx2c import driver
from pyx2c.image.ctypes_order import TypeText, order_types
from pyx2c.image.reach import PROGRAM, reach
from pyx2c.options import CompileOptions

GOLDEN = ROOT / "tests" / "golden"


def golden_programs() -> list[Path]:
    return sorted(GOLDEN.glob("*.py"))


def own_c(script: Path) -> str:
    """The C of the script's own part."""
    options = CompileOptions(script, verify=True)
    program = driver.translate(options, driver.Watch(options)).text.program
    own = [item for item in reach(program, driver.index(), "linux").items if item.path == PROGRAM]
    types = [TypeText(item.names, item.comment, item.text) for item in own if item.kind == "type"]
    data = [item.text for item in own if item.kind == "object"]
    functions = [f"{item.comment}\n{item.text}".lstrip() for item in own if item.kind == "function"]
    return "\n\n".join([*order_types(types), *(["\n".join(data)] if data else []), *functions]) + "\n"


def main() -> None:
    names = sys.argv[1:]
    for script in golden_programs():
        if not names or script.stem in names:
            text, file = own_c(script), script.with_suffix(".c")
            if not file.is_file() or file.read_text() != text:
                file.write_text(text)
                print(file)


if __name__ == "__main__":
    main()
