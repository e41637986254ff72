"""Lowering of text output: print, f-strings, str() and repr()."""

from __future__ import annotations

from dataclasses import dataclass

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Expr, Pos, StrPart
from pyx2c.ir.lir import C
from pyx2c.ir.types import BOOL, INT, NEVER, NONE, STR, Scalar, TupleT, Type, members
from pyx2c.lower.constants import c_string
from pyx2c.lower.convert import convert, is_member, part_of
from pyx2c.lower.filling import filled_at_once
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.repr import STR_REP
from pyx2c.lower.values import EFFECT, FIXED, READS, Value


@dataclass(slots=True)
class Piece:
    """Something to write: literal text, or a value and how."""

    text: str = ""
    value: Value | None = None
    how: str = "str"
    spec: Value | None = None


def write(f: FunctionLowering, sink: str, pieces: list[Piece], pos: Pos | None) -> None:
    """Writes the pieces to a sink, neighbouring literals in one call."""
    pending = ""
    for piece in pieces:
        if piece.value is None:
            pending += piece.text
            continue
        if pending:
            _literal(f, sink, pending, pos)
            pending = ""
        _value(f, sink, piece, pos)
    if pending:
        _literal(f, sink, pending, pos)


def _literal(f: FunctionLowering, sink: str, text: str, pos: Pos | None) -> None:
    data = text.encode("utf-8", "surrogatepass")
    if len(data) == 1:
        quoted = "'\\''" if data == b"'" else "'" + c_string(data)[1:-1].replace('\\"', '"') + "'"
        f.line(f"rt_sb_char({sink}, {quoted});", pos)
    else:
        f.line(f"rt_sb_bytes({sink}, {c_string(data)}, {len(data)});", pos)


def _value(f: FunctionLowering, sink: str, piece: Piece, pos: Pos | None) -> None:
    v = piece.value
    assert v is not None
    at = v.pos or pos
    if piece.how == "format":
        _format(f, sink, v, piece.spec, pos)
    elif v.rep.kind == "none":
        f.discard(v)
        f.line(f'rt_sb_bytes({sink}, "{_name(v.type)}", {len(_name(v.type))});', at)
    elif v.rep.kind == "str" and piece.how == "str":
        f.line(f"rt_sb_str({sink}, {v.c.at(lir.ASSIGN)});", at)
    elif v.rep.kind == "raw":
        f.line(f"rt_sb_decimal({sink}, {v.c.at(lir.ASSIGN)});", at)
    else:
        v = f.tagged(v) if v.rep.kind == "unsigned" else v
        f.line(f"{f.traits.op(piece.how, v.type)}({sink}, {v.c.at(lir.ASSIGN)});", at)


def _name(t: Type) -> str:
    cls = getattr(t, "cls", None)
    if cls is None:
        return "None"
    if cls.shown_kind:
        return f"<{cls.shown_kind} '{cls.name}'>"
    return f"<class '{cls.shown_name}'>"


def _format(f: FunctionLowering, sink: str, v: Value, spec: Value | None, pos: Pos | None) -> None:
    kind = "int" if v.rep.kind in ("raw", "unsigned") else v.rep.kind
    if v.rep.kind in ("raw", "unsigned"):
        v = convert(f, v, v.type if f.reps.of(v.type).kind == "int" else INT)
    text = spec.c if spec is not None else C("&rt_text_empty", lir.UNARY)
    if kind == "union":
        _format_union(f, sink, f.atom(v), spec, pos)
        return
    if kind not in ("int", "float", "bool", "str"):
        _value(f, sink, Piece(value=v), pos)
        return
    if pos is not None and v.pos is not None:
        v = f.atom(v)  # what its evaluation raises is shown at its own place
    f.line(f"rt_format_{kind}({sink}, {v.c.at(lir.ASSIGN)}, {text.at(lir.ASSIGN)});", pos or v.pos)


def _format_union(f: FunctionLowering, sink: str, v: Value, spec: Value | None, pos: Pos | None) -> None:
    """Each member by its own rules."""
    spec = f.atom(spec) if spec is not None else None
    parts = members(v.type)
    for i, part in enumerate(parts):
        if i < len(parts) - 1:
            f.open_branch(is_member(f, v, part))
        _format(f, sink, part_of(f, v, i, part), spec, pos)
        if i < len(parts) - 1:
            f.open_else()
    for _ in parts[:-1]:
        f.close_branch()


def evaluate(f: FunctionLowering, exprs: list[Expr], seen: bool = False) -> list[Value]:
    """All values before the first is written: what could change meanwhile goes to temporaries. `seen`: what is written
    stays, also when a value behind it raises, and lies among what that value's evaluation writes itself."""
    values = f.operands(exprs)
    alone = sum(not isinstance(e, hir.Const) for e in exprs) <= 1
    too_late = seen and any(v.level == EFFECT for v in values[1:])
    if alone and not too_late and not any(v.level == EFFECT and v.rep.kind == "none" for v in values):
        return values
    quiet = not any(_runs_code(v.type) for v in values)
    return [f.temp(v) if v.level >= READS and not (quiet and _is_place(v)) else v for v in values]


def _is_place(v: Value) -> bool:
    """Whether the value is in a variable or an attribute, which only code of the program could change meanwhile."""
    return v.level == READS and "(" not in v.c.text


def _runs_code(t: Type) -> bool:
    """Whether writing the value may call a method of the program."""
    if isinstance(t, TupleT):
        return any(map(_runs_code, t.items))
    return not all(isinstance(m, Scalar) for m in members(t))


def print_stmt(f: FunctionLowering, s: hir.Print) -> None:
    """`print`"""
    extra = [e for e in (s.sep, s.end, s.flush) if e is not None]
    values = evaluate(f, [*s.parts, *extra], seen=True)
    if any(v.type is NEVER for v in values):
        for v in values:
            f.discard(v)
        return
    parts, more = values[: len(s.parts)], values[len(s.parts) :]
    sep = _piece(s.sep, more.pop(0) if s.sep is not None else None, " ")
    end = _piece(s.end, more.pop(0) if s.end is not None else None, "\n")
    pieces: list[Piece] = []
    for i, (e, v) in enumerate(zip(s.parts, parts, strict=True)):
        if i:
            pieces.append(sep)
        pieces.append(_piece(e, v, ""))
    sink = f.prints.setdefault(s.stderr, "") or f.fresh("err" if s.stderr else "out")
    f.prints[s.stderr] = sink
    write(f, sink, [*pieces, end], s.pos)
    if s.stderr:
        f.line(f"rt_sb_flush({sink});")
        return
    flush = more.pop(0) if s.flush is not None and more else None
    if flush is not None and flush.c.text == "true":
        f.line(f"rt_sb_flush({sink});")
        return
    if flush is not None and flush.c.text != "false":
        f.line(f"if ({convert(f, flush, BOOL).c}) rt_sb_flush({sink});")
    f.line("rt_print_end();")


def _piece(e: Expr | None, v: Value | None, default: str) -> Piece:
    if e is None or v is None or (e.type is NONE and default):
        return Piece(default)
    if isinstance(e, hir.Const) and isinstance(e.value, str):
        return Piece(e.value)
    if isinstance(e, hir.Const) and isinstance(e.value, int):
        return Piece(str(e.value))
    return Piece(value=v)


def build_str(f: FunctionLowering, e: hir.BuildStr) -> Value:
    """A str written piece by piece."""
    exprs: list[Expr] = []
    for part in e.parts:
        exprs += [x for x in (part.value, part.spec) if x is not None]
    if len(e.parts) == 1 and e.parts[0].value is not None and e.parts[0].how == "str":
        v = f.expr(e.parts[0].value)
        if v.rep.kind == "str":
            return v
        values = [v]
    else:
        values = evaluate(f, exprs)
    if any(v.type is NEVER for v in values):
        for v in values:
            f.discard(v)
        return Value(C("NULL"), STR_REP, STR)
    sb = f.fresh("sb1")
    at, region = len(f.out), f.region(e)
    f.out.append(lir.Line(f"rt_sb {sb};"))
    f.line(f"rt_sb_init(&{sb}, {region});", e.pos)
    begun = len(f.out)
    write(f, f"&{sb}", [_part(p, values) for p in e.parts], e.pos)
    result = f.new_temp(STR_REP, "text1")
    text = filled_at_once(f.out[begun:], sb, region) if f.program.is_brief(f.inst) else None
    if text:
        del f.out[at:]
    f.out.append(lir.Set(result, text or C(f"rt_sb_finish(&{sb})"), e.pos or f.pos))
    return Value(C(result), STR_REP, STR, FIXED)


def _part(part: StrPart, values: list[Value]) -> Piece:
    if part.value is None:
        return Piece(part.text)
    v = values.pop(0)
    spec = values.pop(0) if part.spec is not None else None
    if isinstance(part.value, hir.Const) and isinstance(part.value.value, str) and part.how == "str":
        return Piece(part.value.value)
    return Piece("", v, part.how, spec)


FunctionLowering.stmts[hir.Print] = print_stmt
FunctionLowering.exprs[hir.BuildStr] = build_str
