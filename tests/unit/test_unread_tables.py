"""Tables of the library that nobody reads are not in the C, whether they are extended, copied or neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions


def c_functions(tmp_path: Path, source: str) -> str:
    script = tmp_path / "app.py"
    script.write_text(source)
    options = CompileOptions(script)
    return "\n".join(driver.translate(options, driver.Watch(options)).text.program.functions.values())


@pytest.mark.parametrize(
    ("module", "table", "use", "read"),
    [
        ("urllib.parse", "urllib__parse__uses_netloc", "urllib.parse.quote('a b')", "urllib.parse.uses_netloc"),
        ("hashlib", "hashlib__algorithms_available", "hashlib.md5(b'').digest()", "len(hashlib.algorithms_available)"),
        ("hashlib", "_blake2___MIXED", "hashlib.md5(b'').digest()", "hashlib.blake2b(b'').digest()"),
    ],
)
def test_only_what_is_read_is_made(tmp_path: Path, module: str, table: str, use: str, read: str) -> None:
    assert table not in c_functions(tmp_path, f"import {module}\nprint({use})\n")
    assert table in c_functions(tmp_path, f"import {module}\nprint({use}, {read})\n")
