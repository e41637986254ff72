"""Whole-program loading: what is found, in which order it runs, what is reported."""

import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c.diag import CompileErrors
from pyx2c.frontend.load import Program, When, load_program
from pyx2c.frontend.program import shown_name


def write(folder: Path, **files: str) -> Path:
    """`a__b="..."` becomes a/b.py; the script is main."""
    for name, text in files.items():
        path = folder / (name.replace("__", "/").replace("/init", "/__init__") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / "main.py"


def load(folder: Path, **files: str) -> Program:
    return load_program(write(folder, **files), folder / "library")


def names(program: Program) -> list[str]:
    return [module.name for module in program.modules]


def test_runs_in_the_order_of_cpython(tmp_path: Path) -> None:
    tell = "print(__name__)\n"
    script = write(
        tmp_path,
        main="import p.q.leaf, b\nfrom p import other\nimport a as z\n" + tell,
        a="import b\n" + tell,
        b=tell,
        p__init="from . import early\n" + tell,
        p__early="from .q import leaf\n" + tell,
        p__other="from .q.leaf import __name__ as n\n" + tell,
        p__q__init=tell,
        p__q__leaf=tell,
    )
    expected = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout
    assert names(load_program(script, tmp_path / "library")) == expected.split()


def test_a_cycle_is_no_error(tmp_path: Path) -> None:
    assert names(load(tmp_path, main="import a", a="import b", b="import a")) == ["b", "a", "__main__"]


def test_imports_of_functions_and_types_are_loaded(tmp_path: Path) -> None:
    main = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import t\ndef f():\n    import c\n"
    program = load(tmp_path, main=main, t="", c="")
    assert set(names(program)) == {"t", "c", "__main__"}
    assert [i.when for i in program.main.imports] == [When.MODULE, When.TYPES, When.CALL]
    assert program.intrinsics == ("typing",)


def test_a_package_attribute_hides_its_submodule(tmp_path: Path) -> None:
    program = load(tmp_path, main="from p import x, y", p__init="x = 1", p__x="", p__y="")
    bound = {n.name: (n.module, n.attribute) for n in program.main.imports[0].names}
    assert bound == {"x": ("p", "x"), "y": ("p.y", None)}


def test_the_script_directory_comes_first_but_not_before_sys(tmp_path: Path) -> None:
    files = {"main": "import json, sys", "json": "", "library__json": "", "sys": "1/0"}
    program = load(tmp_path, **files)
    assert [shown_name(name) for name in names(program)] == ["json", "__main__"]
    assert not program.modules[0].from_library


def test_the_library_has_its_own_modules(tmp_path: Path) -> None:
    library = {
        "library__socket": "import net.wire\nimport queue",
        "library__queue": "",
        "library__net__init": "",
        "library__net__wire": "",
    }
    files = {
        "main": "import socket, net\nfrom net import other\nfrom queue import x",
        "queue": "x = 1",
        "net__init": "",
        "net__other": "from . import wire",
        "net__wire": "",
    }
    program = load(tmp_path, **files, **library)
    found = [(shown_name(m.name), m.from_library) for m in program.modules]
    assert found == [
        ("net", True),
        ("net.wire", True),
        ("queue", True),
        ("socket", True),
        ("net", False),
        ("net.wire", False),
        ("net.other", False),
        ("queue", False),
        ("__main__", False),
    ]
    assert len(program.by_name) == len(program.modules)


def test_paths_are_those_of_tracebacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, main="import a", a="1/0")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run([sys.executable, "./main.py"], capture_output=True, text=True)
    for module in load_program(Path("main.py"), tmp_path).modules:
        shown = module.display_path.replace("/main.py", "/./main.py")
        assert shown in done.stderr or module.display_path in done.stderr


def test_all_errors_at_once(tmp_path: Path) -> None:
    (tmp_path / "latin.py").write_bytes(b"# \xe9\n")
    with pytest.raises(CompileErrors) as caught:
        load(tmp_path, main="import latin, broken, mian", broken="x = (")
    assert sorted(d.code for d in caught.value.diagnostics) == ["E0101", "E0104"]


def test_a_missing_script() -> None:
    with pytest.raises(CompileErrors) as caught:
        load_program(Path("no_such_file.py"), Path("library"))
    assert caught.value.diagnostics[0].code == "E0103"
