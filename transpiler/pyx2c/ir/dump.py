"""HIR and LIR as text, for people: one statement a line, every value with its type.

    for x in xs: made.append(x * 2)

    while cursor.lt(i: i64, list.len(seq: list[int]): i64): bool
      x: int = list.get(seq: list[int], i: i64): int
      list.append(made: list[int], mul(x: int, 2): int)
    step
      i: i64 = cursor.add(i: i64, 1): i64

A kind of node that has no rule here is shown by its name and its members.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Expr, Pos, Stmt, Var
from pyx2c.ir.types import NEVER, ClassT, FuncT, ModuleT, Type, show

INDENT = "  "


def dump_modules(program: Any) -> str:
    """The modules in the order in which they run, and what each imports."""
    return "".join(f"{module.name}: {module.display_path}{_imports(module)}\n" for module in program.modules)


def _imports(module: Any) -> str:
    names = dict.fromkeys(n.module for i in module.imports for n in i.names)
    return f"    imports {', '.join(names)}" if names else ""


def dump_hir(engine: Any) -> str:
    """Every function instance of an inferred program."""
    return "\n".join(dump_function(inst) for inst in engine.functions)


def dump_function(inst: Any) -> str:
    """One function instance: its signature, what it captures, its statements."""
    return "".join(f"{line}\n" for line in HirText(inst).function())


def dump_lir(lowered: Any) -> str:
    """Every function of a lowered program."""
    return "\n".join(dump_c_function(function) for function in lowered.lir)


def dump_c_function(function: lir.CFunction) -> str:
    """One C function: its signature, its variables, its statements."""
    return "".join(f"{line}\n" for line in _c_function(function))


class HirText:
    """The text of one function; variables of one name are told apart by a number."""

    def __init__(self, inst: Any) -> None:
        self.inst = inst
        self.names: dict[Var, str] = {}
        self.taken: set[str] = set()

    def function(self) -> Iterator[str]:
        inst = self.inst
        params = ", ".join(f"{self.name(p)}: {show(p.type)}" for p in inst.params)
        line = getattr(inst.ref.node, "lineno", 1)
        yield f"def {inst.ref}({params}) -> {show(inst.result.type)}    {inst.ref.module.display_path}:{line}"
        yield from self.block(inst.body)
        if inst.falls_through:
            yield f"{INDENT}end"

    def node(self, node: Any) -> str:
        """Any node on one line."""
        if isinstance(node, Expr):
            return self.expr(node)
        return next(self.stmt(node)) if isinstance(node, Stmt) else self.other(node)

    def block(self, stmts: list[Stmt]) -> Iterator[str]:
        """Statements, a level deeper."""
        for stmt in stmts:
            for line in self.stmt(stmt):
                yield INDENT + line
        if not stmts:
            yield f"{INDENT}pass"

    def stmt(self, s: Stmt) -> Iterator[str]:
        match s:
            case hir.Assign():
                yield f"{self.name(s.var)}: {show(s.var.type)} = {self.expr(s.value)}"
            case hir.SetField():
                yield f"({self.expr(s.obj)}).{s.field.name} = {self.expr(s.value)}"
            case hir.DeleteField():
                yield f"del ({self.expr(s.obj)}).{s.field.name}"
            case hir.ExprStmt():
                yield self.expr(s.value)
            case hir.If():
                yield f"if {self.expr(s.cond)}"
                yield from self.block(s.then)
                yield from self.part("else", s.other)
            case hir.While():
                yield f"while {self.expr(s.cond)}"
                yield from self.block(s.body)
                yield from self.part("step", s.step)
                yield from self.part("else", s.orelse)
            case hir.Try():
                yield "try"
                yield from self.block(s.body)
                for handler in s.handlers:
                    yield from self.handler(handler)
                yield from self.part("else", s.orelse)
            case hir.Finally():
                yield "try"
                yield from self.block(s.body)
                yield from self.part("finally", s.final)
            case hir.Break() | hir.Continue():
                yield type(s).__name__.lower()
            case hir.Return():
                yield f"return {self.expr(s.value)}" if s.value is not None else "return"
            case hir.Raise():
                yield self.raise_(s)
            case hir.Ready():
                yield "ready"
            case hir.Print():
                extra = [f"{name}={self.expr(v)}" for name, v in (("sep", s.sep), ("end", s.end)) if v is not None]
                yield f"print({', '.join([*map(self.expr, s.parts), *extra])})"
            case _:
                yield self.other(s)

    def part(self, head: str, stmts: list[Stmt]) -> Iterator[str]:
        """A clause, if there is anything in it."""
        if stmts:
            yield head
            yield from self.block(stmts)

    def handler(self, h: hir.Handler) -> Iterator[str]:
        classes = ", ".join(c.qualname for c in h.classes)
        name = f" as {self.name(h.var)}: {show(h.var.type)}" if h.var is not None else ""
        yield f"except {classes}".rstrip() + name
        yield from self.block(h.body)

    def raise_(self, s: hir.Raise) -> str:
        if s.value is None:
            return "raise"
        cause = f" from {self.expr(s.cause)}" if s.cause is not None else " from None" if s.suppress else ""
        return f"raise {self.expr(s.value)}{cause}"

    def expr(self, e: Expr) -> str:
        """An expression and its type, where the text doesn't tell it."""
        text = self.untyped(e)
        return text if isinstance(e, hir.Const) and _is_plain(e) else f"{text}: {show(e.type)}"

    def untyped(self, e: Expr) -> str:
        match e:
            case hir.Const():
                return _constant(e)
            case hir.Read():
                return self.name(e.var) + ("?" if e.checked else "")
            case hir.Prim():
                return f"{e.op.name}({self.all(e.args)})"
            case hir.Call():
                env = f"[{self.expr(e.env)}]" if e.env is not None else ""
                return f"{e.func.ref}#{e.func.number}{env}({self.all(e.args)})"
            case hir.MakeClosure():
                return f"closure {e.ref}({self.all(e.captured)})"
            case hir.New():
                return f"new {e.cls.qualname}"
            case hir.IsBound():
                return f"bound {self.name(e.var)}"
            case hir.HasField():
                return f"has ({self.expr(e.obj)}).{e.field.name}"
            case hir.GetField():
                return f"({self.expr(e.obj)}).{e.field.name}"
            case hir.TupleMake():
                return f"({self.all(e.items)},)"
            case hir.TupleGet():
                return f"({self.expr(e.tuple)})._{e.index}"
            case hir.IfExpr():
                return f"({self.expr(e.then)} if {self.expr(e.cond)} else {self.expr(e.other)})"
            case hir.BoolOp():
                return f"({self.expr(e.left)} {e.op} {self.expr(e.right)})"
            case hir.Not():
                return f"not {self.expr(e.operand)}"
            case hir.IsType():
                return f"is({self.expr(e.value)}, {' | '.join(show(t) for t in e.tests)})"
            case hir.Coerce():
                return f"as({self.expr(e.value)})"
            case hir.Seq():
                return f"{{{'; '.join(self.flat(e.stmts))}; {self.expr(e.value)}}}"
            case hir.Yield():
                inner = f" from {self.expr(e.inner)}" if e.inner is not None else ""
                return f"yield{inner} {self.expr(e.value)}"
            case hir.BuildStr():
                return f"str({', '.join(self.piece(p) for p in e.parts)})"
        return self.other(e)

    def all(self, exprs: list[Expr]) -> str:
        return ", ".join(map(self.expr, exprs))

    def flat(self, stmts: list[Stmt]) -> Iterator[str]:
        """Statements inside an expression: on its line, blocks in braces."""
        for stmt in stmts:
            depth, text = 0, ""
            for line in self.stmt(stmt):
                level = (len(line) - len(line.lstrip(" "))) // len(INDENT)
                text += " {" * (level - depth) + " }" * (depth - level)
                text += (" " if level != depth else "; ") * bool(text) + line.lstrip(" ")
                depth = level
            yield text + " }" * depth

    def piece(self, p: hir.StrPart) -> str:
        if p.value is None:
            return repr(p.text)
        spec = f" by {self.expr(p.spec)}" if p.spec is not None else ""
        return f"{p.how} {self.expr(p.value)}{spec}"

    def other(self, node: Any) -> str:
        """Any node by its members."""
        members = ((f.name, getattr(node, f.name)) for f in fields(node) if f.name not in ("type", "pos"))
        return f"{type(node).__name__}({', '.join(f'{name}={self.value(v)}' for name, v in members)})"

    def value(self, v: Any) -> str:
        if isinstance(v, Expr):
            return self.expr(v)
        if isinstance(v, list):
            return "[" + ", ".join(map(self.value, v)) + "]"
        if isinstance(v, Stmt):
            return "; ".join(self.flat([v]))
        if isinstance(v, Var):
            return self.name(v)
        if isinstance(v, Type):
            return show(v)
        return str(v)

    def name(self, var: Var) -> str:
        """The variable's name; that of a module's one says which module's."""
        if var.kind == "global":
            return f"{var.module}.{var.name}"
        if var not in self.names:
            text, number = var.name, 1
            while text in self.taken:
                number += 1
                text = f"{var.name}.{number}"
            self.taken.add(text)
            self.names[var] = text
        return self.names[var] + ("@" if var.boxed else "")


def _is_plain(e: hir.Const) -> bool:
    """Whether the literal tells its type."""
    plain = {int: "int", float: "float", bool: "bool", str: "str", bytes: "bytes"}
    return show(e.type) == plain.get(type(e.value), "None" if e.value is None else "")


def _constant(e: hir.Const) -> str:
    if isinstance(e.type, ClassT | FuncT | ModuleT):
        return "object"
    return "…" if e.type is NEVER else repr(e.value)


def _c_function(f: lir.CFunction) -> Iterator[str]:
    params = ", ".join(f"{ctype} {name}" for ctype, name in f.params)
    yield f"{f.result} {f.name}({params})"
    for local in f.locals.values():
        yield f"{INDENT}local {local.name}: {local.ctype}"
    yield from _c_block(f.body)


def _c_block(body: list[lir.S]) -> Iterator[str]:
    for stmt in body:
        for line in _c_stmt(stmt):
            yield INDENT + line
    if not body:
        yield f"{INDENT}pass"


def _c_stmt(s: lir.S) -> Iterator[str]:
    match s:
        case lir.Line():
            yield s.text + _line_of(s.pos)
        case lir.Set():
            yield f"set {s.name} = {s.value}{'' if s.effect else '    pure'}{_line_of(s.pos)}"
        case lir.If():
            yield f"if {s.cond}{_line_of(s.pos)}"
            yield from _c_block(s.then)
            if s.other:
                yield "else"
                yield from _c_block(s.other)
        case lir.Loop():
            yield f"loop {s.cond if s.cond is not None else 'ever'}{_line_of(s.pos)}"
            yield from _c_block(s.body)
            if s.step:
                yield "step"
                yield from _c_block(list(s.step))
        case lir.Label():
            yield f"label {s.name}"
        case lir.Case():
            yield f"case {s.number}"
        case lir.Switch():
            yield f"switch {s.value}"
            yield from _c_block(s.body)
        case lir.Block():
            yield "block"
            yield from _c_block(s.body)
        case _:
            yield from _c_other(s)


def _c_other(s: lir.S) -> Iterator[str]:
    assert is_dataclass(s)
    members = [(f.name, getattr(s, f.name)) for f in fields(s)]
    plain = ", ".join(f"{name}={value}" for name, value in members if not isinstance(value, list))
    yield f"{type(s).__name__.lower()} {plain}"
    for name, value in members:
        if isinstance(value, list):
            yield name
            yield from _c_block(value)


def _line_of(pos: Pos | None) -> str:
    return f"    # {pos.line}" if pos is not None else ""
