"""Files in the image: an image of many MiB boots in both kinds of guest and finds its files whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.image.xenhost.config import Boot, Guest
from pyx2c.image.xenhost.session import XenSession
from pyx2c.options import CompileOptions, Target

READER = """
def check(path: str) -> None:
    total = 0
    lines = 0
    last = ""
    with open(path) as file:
        for line in file:
            lines += 1
            total += len(line)
            last = line
    print(path, lines, total, last.strip())

check("big.txt")
check("./small.txt")
try:
    check("none.txt")
except FileNotFoundError as error:
    print(error)
"""
LINES = 100_000
"""of 64 bytes each: 6 MiB"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("embedded")
    (folder / "app.py").write_text(READER)
    (folder / "big.txt").write_text("".join(f"line {n:<58}\n" for n in range(LINES)))
    (folder / "small.txt").write_text("one\ntwo\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        embedded = (Path("big.txt"), Path("small.txt"))
        options = CompileOptions(Path("app.py"), folder / "app", (Target.XEN,), embed=embedded)
        return driver.compile(options).images[Target.XEN]


@pytest.mark.parametrize("boot", ["pv", "pvh"])
def test_big_image(image: Path, boot: Boot, xen: XenSession) -> None:
    assert image.stat().st_size > 6_000_000
    result = xen.run(Guest("big", image, boot, 64), timeout=60)
    assert result.console.decode() == (
        f"big.txt {LINES} {LINES * 64} line {LINES - 1}\n./small.txt 2 8 two\n"
        "[Errno 2] No such file or directory: 'none.txt'\n"
    )
    assert result.status == "ok"
