"""Files in the image: an image of many MiB boots in both kinds of guest and finds its files whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.image.xenhost.config import Boot, Guest
from pyx2c.image.xenhost.session import XenSession
from pyx2c.options import CompileOptions, Target

READER = """
import os

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
print(sorted(os.listdir()), os.listdir("/") == os.listdir("."), os.getcwd())
print(sorted(os.listdir("site")), os.listdir("./site/below"), os.path.isdir("site/"), os.path.isdir("site/one.txt"))
print(os.path.getsize("site/one.txt"), os.path.isfile("site/below/two.txt"), os.path.exists("site/on"))
for what in os.remove, os.mkdir, os.listdir:
    for path in "site/one.txt", "site/none", "new":
        try:
            what(path)
        except OSError as error:
            print(error)
for at, dirs, files in os.walk("site"):
    print(at, dirs, files)
"""
LINES = 100_000
"""of 64 bytes each: 6 MiB"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("embedded")
    (folder / "app.py").write_text(READER)
    (folder / "big.txt").write_text("".join(f"line {n:<58}\n" for n in range(LINES)))
    (folder / "small.txt").write_text("one\ntwo\n")
    (folder / "site" / "below").mkdir(parents=True)
    (folder / "site" / "one.txt").write_text("one")
    (folder / "site" / "below" / "two.txt").write_text("two")
    (folder / "site" / "below.txt").write_text("three")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        embedded = (Path("big.txt"), Path("small.txt"), Path("site"))
        options = CompileOptions(Path("app.py"), folder / "app", (Target.XEN,), embed=embedded)
        return driver.compile(options).images[Target.XEN]


@pytest.mark.parametrize("boot", ["pv", "pvh"])
def test_big_image(image: Path, boot: Boot, xen: XenSession) -> None:
    assert image.stat().st_size > 6_000_000
    result = xen.run(Guest("big", image, boot, 64), timeout=240)
    assert result.console.decode() == (
        f"big.txt {LINES} {LINES * 64} line {LINES - 1}\n./small.txt 2 8 two\n"
        "[Errno 2] No such file or directory: 'none.txt'\n"
        "['big.txt', 'site', 'small.txt'] True /\n"
        "['below', 'below.txt', 'one.txt'] ['two.txt'] True False\n"
        "3 True False\n"
        "[Errno 30] Read-only file system: 'site/one.txt'\n"
        "[Errno 2] No such file or directory: 'site/none'\n"
        "[Errno 2] No such file or directory: 'new'\n"
        "[Errno 17] File exists: 'site/one.txt'\n"
        "[Errno 30] Read-only file system: 'site/none'\n"
        "[Errno 30] Read-only file system: 'new'\n"
        "[Errno 20] Not a directory: 'site/one.txt'\n"
        "[Errno 2] No such file or directory: 'site/none'\n"
        "[Errno 2] No such file or directory: 'new'\n"
        "site ['below'] ['below.txt', 'one.txt']\n"
        "site/below [] ['two.txt']\n"
    )
    assert result.status == "ok"
