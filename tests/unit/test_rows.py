"""Every row of the table of operations agrees with the C function that it names."""

from __future__ import annotations

import re

import pytest
import pyx2c.prim  # noqa: F401  (fills the table)
from pyx2c.image.rtindex import RtIndex, build_index
from pyx2c.options import data_dir
from pyx2c.prim.table import ROWS, Op

PLAIN = {
    "int": "rt_int",
    "float": "double",
    "bool": "bool",
    "str": "rt_str",
    "bytes": "rt_bytes",
    "i64": "int64_t",
    "num": "double",
}
"""heads of patterns → the C type of such a value"""
EVERY = [row for rows in ROWS.values() for row in rows]
FUNCTIONS = [row for row in EVERY if re.fullmatch(r"[a-z]+_\w+", row.c) and not row.name.endswith(".literal")]


@pytest.fixture(scope="module")
def runtime() -> RtIndex:
    return build_index([data_dir("rt")])


def test_rows_agree_with_the_runtime(runtime: RtIndex) -> None:
    """Names, numbers of parameters, the region in front, scalar types."""
    wrong = [f"{row.name} ({row.c}): {problem}" for row in FUNCTIONS if (problem := _problem(runtime, row))]
    assert not wrong, "\n".join(wrong)
    assert len(FUNCTIONS) > 300


def _problem(runtime: RtIndex, row: Op) -> str:
    name = row.c.replace("list_byte_", "list_T_")
    signature = runtime.signature(name)
    if signature is None:
        found = runtime.by_name.get(name)
        return "" if found and found[0].kind == "macro" else "no such function"
    params = list(signature.params)
    if "alloc" in row.flags and (not params or params.pop(0) != "rt_region *"):
        return "takes no region"
    wanted = [PLAIN.get(p.head) for p in row.params if p.head != "None"]
    if len(wanted) != len(params) and not signature.variadic:
        return f"{len(params)} parameters for {len(wanted)}"
    for want, have in zip(wanted, params, strict=False):
        if want and have.replace("const ", "") not in (want, "rt_int" if want == "int64_t" else want):
            return f"{have} for {want}"
    result = PLAIN.get(row.result.head)
    return f"gives {signature.returns} for {result}" if result and signature.returns != result else ""
