"""Where a loop adds to a string it grows: the whole is not copied at each turn."""

import re
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions

HEAD = """from contextlib import nullcontext


def text(xs):
    out = []
    for x in xs:
"""
WAYS = {
    "alone": "        out.append(x)\n",
    "finally": "        try:\n            x = x.upper()\n        finally:\n            out.append(x)\n",
    "with": "        with nullcontext():\n            out.append(x)\n",
    "handler": "        try:\n            int(x)\n        except ValueError:\n            out.append(x)\n",
    "else": "        for y in x:\n            pass\n        else:\n            out.append(x)\n",
}
TAIL = "    return ''.join(out)\n\n\nprint(text(['a', 'b']))\n"


@pytest.mark.parametrize("way", WAYS)
def test_a_list_that_only_collects_text_grows_as_a_string(way: str, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(HEAD + WAYS[way] + TAIL)
    options = CompileOptions(tmp_path / "app.py", output=tmp_path / "app.c", emit_c=True, verify=True)
    program = driver.compile(options).c_file.read_text()
    function = re.search(r"^static [^;]*app__text\([^;]*\) \{$(.*?)^\}", program, re.M | re.S)
    assert function is not None
    assert "rt_str_grow(" in function[1]
    assert "rt_str_concat(" not in function[1] and "list_str_append(" not in function[1]
