"""The bytes of an encoded text are not copied where they are only looked at.

    for byte in text.encode():         for i in range(size(text)):
        total += byte             →        total += byte_at(text, i)

Text is UTF-8 inside, so that its bytes are there; what can't be encoded still raises.

Requires inference to be finished.
"""

from __future__ import annotations

from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import BYTES, STR, Cell
from pyx2c.ir.walk import walk
from pyx2c.prim.table import ROWS

_LOOKS = {"bytes.size": "str.bytes", "len": "str.bytes", "bytes.at": "str.byte_at"}


def look_at_texts(engine: Any) -> None:
    """Rewrites the functions of a program."""
    for inst in engine.functions:
        if any(_encodes(n) for n in walk(inst.body)):
            _rewrite(inst)


def _encodes(e: Any) -> bool:
    return isinstance(e, hir.Prim) and e.op.name == "encode.utf8"


def _rewrite(inst: Any) -> None:
    nodes = list(walk(inst.body))
    texts = {n.var for n in nodes if isinstance(n, hir.Assign) and _encodes(n.value) and _is_own(n.var, inst)}
    looked = {id(n.args[0]) for n in nodes if _looks(n)}
    for n in nodes:
        var = getattr(n, "var", None)
        if isinstance(var, Var) and var in texts:
            sets = isinstance(n, hir.Assign) and _encodes(n.value)
            if not sets and not (isinstance(n, hir.Read) and id(n) in looked):
                texts.discard(var)
    for var in texts:
        var.cell = Cell(var.name, STR)
    for n in nodes:
        match n:
            case hir.Assign(var=var, value=hir.Prim() as made) if var in texts:
                _check(made)
            case hir.Read(var=var) if var in texts:
                n.type = STR
            case hir.Prim(args=[hir.Read(var=var), *_]) if var in texts:
                n.op = ROWS[_LOOKS[n.op.name]][0]
            case hir.Prim(args=[hir.Prim() as made]) if n.op.name == "len" and _encodes(made):
                _check(made)
                n.op = ROWS["str.bytes"][0]


def _is_own(var: Var, inst: Any) -> bool:
    return var.type is BYTES and var.kind in ("local", "temp") and var.owner is inst and not var.boxed


def _looks(n: Any) -> bool:
    return isinstance(n, hir.Prim) and n.op.name in _LOOKS and isinstance(n.args[0], hir.Read)


def _check(made: hir.Prim) -> None:
    """The text itself in place of its bytes."""
    made.op, made.type = ROWS["encode.check"][0], STR
