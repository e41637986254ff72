"""The C of a program's own part, as the files tests/golden/*.c hold it; `golden.py [NAME ...]` writes them anew.

What the runtime adds is left out: types, objects and functions of the program stand in the order of the C file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from programs import ROOT
from pyx2c import driver
from pyx2c.image.reach import PROGRAM
from pyx2c.image.shake import shake_layout
from pyx2c.options import CompileOptions

GOLDEN = ROOT / "tests" / "golden"


def golden_programs() -> list[Path]:
    return sorted(GOLDEN.glob("*.py"))


def own_c(script: Path) -> str:
    """The C of the script, named from the root of the repository so that comments show no directory of a machine."""
    options = CompileOptions(script.relative_to(Path.cwd()), verify=True)
    program = driver.translate(options, driver.Watch(options)).text.program
    shaken = shake_layout(program, driver.index(), "linux", script.stem)
    kept = {name for name, path in shaken.functions.items() if path == PROGRAM}
    functions = [program.functions[name] for name in shaken.functions if name in kept]
    data = [text for text in (*program.types.values(), *program.objects.values()) if text in shaken.text]
    return "\n\n".join([*data, *functions]) + "\n"


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
