"""What is in the image of a program that prints a line: nothing that it has no use for."""

import re
import subprocess
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions, Target

USELESS = {
    "the sweep": r"rt_sweep|rt_regrow|rt_region_free_pages",
    "big integers": r"rt_big|rt_limbs|rt_int_|rt_radix",
    "dicts, lists and sets": r"(dict|list|set|deque|table)_",
    "floats": r"rt_float|rt_format|double|rt_math",
    "files and the module sys": r"rt_file|rt_stream|rt_argv_",
    "devices": r"xen_(net|blk|grant|store_watch)",
}


@pytest.mark.parametrize("target", [Target.LINUX, Target.XEN])
def test_hello_has_nothing_that_it_does_not_need(target: Target, tmp_path: Path) -> None:
    (tmp_path / "hello.py").write_text('print("hello, world")\n')
    driver.compile(CompileOptions(tmp_path / "hello.py", tmp_path / "hello", targets=(target,)))
    listing = subprocess.check_output(["nm", tmp_path / "hello.debug"], text=True)
    symbols = [line.split()[-1] for line in listing.splitlines()]
    assert {"rt_main", "rt_program", "rt_sb_bytes"} <= set(symbols)
    for what, pattern in USELESS.items():
        assert [s for s in symbols if re.match(pattern, s)] == [], what


def test_the_patterns_name_what_there_is(tmp_path: Path) -> None:
    """A pattern that matches nothing anywhere would be a test that can't fail."""
    (tmp_path / "app.py").write_text(
        "import sys\nlatest = {}\nfor i in range(int(sys.argv[1])):\n"
        "    latest[i % 3] = str(i ** 40)\nprint(latest, float(sys.argv[1]), open(sys.argv[0]).readline())\n"
    )
    driver.compile(CompileOptions(tmp_path / "app.py", tmp_path / "app"))
    symbols = subprocess.check_output(["nm", tmp_path / "app.debug"], text=True)
    for what, pattern in USELESS.items():
        assert what == "devices" or re.search(rf"\b({pattern})", symbols), what
