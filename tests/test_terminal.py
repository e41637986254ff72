"""On a terminal a line is seen when it is printed, though the program goes on without a pause."""

from __future__ import annotations

import os
import pty
import select
import subprocess
from pathlib import Path

from programs import Program, compile_native

SOURCE = """
print("ready")
n = 1
while n > 0:
    n = (n * 3 + 1) % 1000003 + 1
"""


def test_lines_are_seen_at_once(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(SOURCE)
    compile_native(Program(tmp_path / "app.py"), tmp_path / "app")
    ours, theirs = pty.openpty()
    process = subprocess.Popen([tmp_path / "app"], stdout=theirs)
    try:
        assert select.select([ours], [], [], 10)[0]
        assert os.read(ours, 100) == b"ready\r\n"
    finally:
        process.kill()
        process.wait()
        os.close(ours)
        os.close(theirs)
