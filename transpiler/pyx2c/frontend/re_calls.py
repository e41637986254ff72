"""Calls of module re: where flags stand among their arguments, and which functions have a type of their own."""

from __future__ import annotations

FLAGS = {
    "NOFLAG": 0, "IGNORECASE": 2, "I": 2, "MULTILINE": 8, "M": 8, "DOTALL": 16, "S": 16, "UNICODE": 32, "U": 32,
    "VERBOSE": 64, "X": 64, "ASCII": 256, "A": 256,
}  # fmt: skip
FLAGS_AT = {
    "compile": 1, "match": 2, "fullmatch": 2, "search": 2, "findall": 2, "finditer": 2, "split": 3, "sub": 4, "subn": 4,
}  # fmt: skip
"""where flags stand"""


def exact(name: str, groups: int | None) -> str | None:
    """The function of the library that does the same with a type of its own, which the number of the pattern's groups
    decides."""
    if groups is None:
        return None
    if name == "findall":
        return "_texts" if groups <= 1 else "_tuples"
    return "_pieces" if name == "split" and groups == 0 else None
