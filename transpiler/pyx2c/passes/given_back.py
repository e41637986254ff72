"""Large texts that a function has made go when it has read them for the last time, not when its region ends.

    return text.replace("&", "&amp;").replace("<", "&lt;")        one = text.replace(…); two = one.replace(…)
                                                           →      spent(one); return two

`spent` gives back what has pages of its own, at run time; all other texts stay where they are. A text can go if it is
*fresh*: nobody else has it, since an operation or a function has made it for this function alone; and if all who read
it only *borrow* it: they keep no reference to it. What stands in a loop is left alone: that has a region of its own.

Requires inference to be finished.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pyx2c.analysis.growing import looks
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import BOOL, BYTES, FLOAT, INT, NEVER, NONE, STR, Cell
from pyx2c.ir.walk import parts, substitute, walk
from pyx2c.prim.table import ROWS

_PLAIN = (INT, BOOL, FLOAT)
_CUTS = frozenset({"method.split", "method.rsplit", "method.splitlines"})
_LARGE = frozenset(
    """add mul method.replace method.join method.upper method.lower method.title method.capitalize method.casefold
    method.swapcase method.translate method.expandtabs method.decode decode.utf8 encode.utf8""".split()
)
"""what makes texts that may be large of such"""


@dataclass(slots=True)
class _Use:
    """What a function does with a variable that holds a text."""

    kept: bool = False
    """somebody may refer to the text afterwards"""
    returned: bool = False
    passed: list[tuple[Any, int]] = field(default_factory=list)
    """functions that get it, and as which argument"""
    aliases: list[Var] = field(default_factory=list)
    values: list[Expr] = field(default_factory=list)
    """what it is given"""


class _Function:
    """The texts of one function."""

    def __init__(self, engine: Any, inst: Any) -> None:
        self.engine = engine
        self.inst = inst
        self.uses: dict[Var, _Use] = {}
        self.results: list[Expr] = []
        """what is returned, where that is text"""
        for node in walk(inst.body):
            self._note(node)

    def use(self, var: Var) -> _Use:
        """What is known of a variable."""
        return self.uses.setdefault(var, _Use())

    def _note(self, node: Any) -> None:
        match node:
            case hir.Assign(var=var, value=value) if _is_text(var.type):
                self.use(var).values.append(value)
                alias = _alias_of(value)
                if alias is not None:
                    self.use(alias.var).aliases.append(var)
            case hir.Return(value=value) if value is not None and _is_text(value.type):
                self.results.append(value)
                if isinstance(value, hir.Read):
                    self.use(value.var).returned = True
            case hir.Call():
                for i, arg in enumerate(node.args):
                    if isinstance(arg, hir.Read) and _is_text(arg.type):
                        self.use(arg.var).passed.append((node.func, i))
                self._keep([node.env])
            case hir.Prim() if _borrows(node) or node.op.name == "encode.check":
                pass
            case hir.BuildStr() if len(node.parts) > 1:
                pass
            case hir.StrPart() | hir.Print() | hir.ExprStmt() | hir.Read():
                pass
            case _:
                self._keep(parts(node))
                named = getattr(node, "var", None)
                if isinstance(named, Var) and not isinstance(node, hir.Assign):
                    self.use(named).kept = True
        if isinstance(node, hir.BuildStr) and len(node.parts) == 1:
            self._keep([node.parts[0].value])
        if isinstance(node, hir.MakeClosure):
            for var in self.engine.captured(node.ref):
                self.use(var).kept = True

    def _keep(self, inside: list[Any]) -> None:
        for part in inside:
            for e in part if isinstance(part, list) else [part]:
                if isinstance(e, hir.Read) and _is_text(e.type):
                    self.use(e.var).kept = True


def _is_text(t: Any) -> bool:
    return t is STR or t is BYTES


def _alias_of(value: Expr) -> hir.Read | None:
    """The variable whose text the value is."""
    if isinstance(value, hir.Prim) and value.op.name == "encode.check":
        value = value.args[0]
    return value if isinstance(value, hir.Read) else None


def _makes(e: Any) -> bool:
    """Whether an operation makes a text of its own."""
    return isinstance(e, hir.Prim) and "alloc" in e.op.flags and e.op.result.head in ("str", "bytes")


def _borrows(e: hir.Prim) -> bool:
    """Whether an operation keeps nothing of its arguments."""
    return _makes(e) or e.op.name in _CUTS or looks(e)


def give_back(engine: Any) -> None:
    """Rewrites the functions of a program."""
    _Program(engine).run()


class _Program:
    """What holds of all functions."""

    def __init__(self, engine: Any) -> None:
        self.functions = {i: _Function(engine, i) for i in engine.functions if not i.ref.is_generator}
        self.kept: set[tuple[Any, int]] = set()
        """parameters that are not just borrowed"""
        self.stale: set[Any] = set()
        """functions whose result somebody else may have"""

    def run(self) -> None:
        """Finds out what is borrowed and fresh, and rewrites."""
        self._settle()
        for inst, f in self.functions.items():
            if not inst.ref.module.compact:
                _Rewriting(self, f).run()

    def _settle(self) -> None:
        changed = True
        while changed:
            changed = False
            for inst, f in self.functions.items():
                kept = {(inst, i) for i, p in enumerate(inst.params) if _is_text(p.type) and not self.borrowed(f, p)}
                stale = {inst} if f.results and not all(self.fresh(f, e) for e in f.results) else set()
                changed |= not kept <= self.kept or not stale <= self.stale
                self.kept |= kept
                self.stale |= stale

    def borrowed(self, f: _Function, var: Var, inner: bool = True, asked: frozenset[Var] = frozenset()) -> bool:
        """Whether all who read a variable only borrow its text; `inner`: the function's result isn't it."""
        use = f.uses.get(var)
        if use is None or var in asked:
            return True
        if var.boxed or use.kept or (inner and use.returned):
            return False
        if any(func not in self.functions or (func, i) in self.kept for func, i in use.passed):
            return False
        return all(self.owned(f, alias) and self.borrowed(f, alias, True, asked | {var}) for alias in use.aliases)

    def owned(self, f: _Function, var: Var) -> bool:
        """Whether only this function sees the variable."""
        return var.kind in ("local", "temp") and var.owner is f.inst and not var.boxed

    def fresh(self, f: _Function, e: Expr) -> bool:
        """Whether an expression gives a text that nobody else has, or one that is part of the image."""
        match e:
            case hir.Const():
                return True
            case hir.BuildStr():
                return len(e.parts) > 1
            case hir.Prim():
                return _makes(e)
            case hir.Call():
                return e.func in self.functions and e.func not in self.stale and bool(self.functions[e.func].results)
            case hir.Read(var=var):
                return self.fresh_variable(f, var) and not f.uses[var].aliases
        return False

    def fresh_variable(self, f: _Function, var: Var) -> bool:
        """Whether all that a variable holds is fresh, and nobody else gets it."""
        use = f.uses.get(var)
        if use is None or not self.owned(f, var) or not self.borrowed(f, var, inner=False):
            return False
        return all(not isinstance(v, hir.Read) and self.fresh(f, v) for v in use.values)


class _Rewriting:
    """Gives texts back in one function."""

    def __init__(self, program: _Program, f: _Function) -> None:
        self.program = program
        self.f = f

    def run(self) -> None:
        """In the statements outside of loops."""
        body: list[Stmt] = self.f.inst.body
        for s in body:
            self._nested(s)
        for var, use in self.f.uses.items():
            if len(use.values) != 1 or not self._large(use.values[0]) or use.returned:
                continue
            if not self.program.fresh_variable(self.f, var):
                continue
            names = {var, *use.aliases}
            if any(self.f.uses[alias].aliases for alias in use.aliases if alias in self.f.uses):
                continue
            made = [n for n, s in enumerate(body) if isinstance(s, hir.Assign) and s.var is var]
            named = [n for n, s in enumerate(body) if any(getattr(x, "var", None) in names for x in walk(s))]
            if made and named[0] == made[0] and (named[-1] + 1 < len(body) or _goes_on(body[-1])):
                body.insert(named[-1] + 1, _spent(var))

    def _large(self, e: Expr) -> bool:
        return isinstance(e, hir.Call) or (isinstance(e, hir.Prim) and e.op.name in _LARGE)

    def _nested(self, s: Stmt) -> None:
        """Texts that are made as arguments, in a statement that is no block."""
        if not isinstance(s, hir.Assign | hir.ExprStmt | hir.Return | hir.Print):
            return
        for node in list(_outside_blocks(s)):
            substitute(node, self._apart)

    def _apart(self, e: Any) -> Expr | None:
        """The operation with its argument held by a variable and given back; None where that can't be."""
        if not isinstance(e, hir.Prim | hir.Call):
            return None
        if e.type not in _PLAIN and not (_is_text(e.type) and self.program.fresh(self.f, e)) or _is_add(e):
            return None
        i = next((i for i, a in enumerate(e.args) if self._goes(e, i, a)), None)
        if i is None or not all(isinstance(a, hir.Const | hir.Read) for a in e.args[:i]):
            return None
        if any(isinstance(n, hir.Assign) for n in walk(e)):
            return None
        arg = e.args[i]
        text = Var("text", Cell("text", arg.type), "temp", owner=self.f.inst)
        result = Var("made", Cell("made", e.type), "temp", owner=self.f.inst)
        stmts: list[Stmt] = [hir.Assign(text, self._apart(arg) or arg, arg.pos)]
        e.args[i] = hir.Read(text, arg.type, arg.pos)
        stmts += [hir.Assign(result, e, e.pos), _spent(text)]
        return hir.Seq(stmts, hir.Read(result, e.type, e.pos), e.type, e.pos)

    def _goes(self, e: Any, i: int, arg: Expr) -> bool:
        """Whether an argument is a large text that ends with the operation."""
        if not _is_text(arg.type) or not self._large(arg) or not self.program.fresh(self.f, arg):
            return False
        if isinstance(e, hir.Prim):
            return _borrows(e)
        return e.func in self.program.functions and (e.func, i) not in self.program.kept


def _goes_on(s: Stmt) -> bool:
    """Whether a function's last statement surely lets it end behind it."""
    match s:
        case hir.Assign(value=value) | hir.ExprStmt(value=value):
            return value.type is not NEVER
    return isinstance(s, hir.Print)


def _is_add(e: Any) -> bool:
    """Whether it may be what a string grows by (analysis/growing.py)."""
    return isinstance(e, hir.Prim) and e.op.name == "add"


def _outside_blocks(s: Any) -> Iterator[Any]:
    """The nodes of a statement that are evaluated once, innermost last; nothing in conditional parts."""
    yield s
    for part in parts(s):
        for e in part if isinstance(part, list) else [part]:
            if isinstance(e, hir.Prim | hir.Call | hir.BuildStr | hir.StrPart | hir.TupleMake | hir.Coerce):
                yield from _outside_blocks(e)


def _spent(var: Var) -> Stmt:
    return hir.ExprStmt(hir.Prim(ROWS["text.spent"][var.type is BYTES], [hir.Read(var, var.type)], NONE))
