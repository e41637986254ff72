"""Functions that make classes, called where the program comes once: each such call has an instance of its own.

    def sized(n):
        class Box:                     Small = sized(3): an instance of `sized` with a class of its own,
            size = n                   Large = sized(9): another one
            def fits(self, x): return len(x) <= n
        return Box

The body of such an instance runs at most once. So the variables that its classes and functions use can be static, like
those of a module, and classes that leave the function need to carry nothing.
"""

from __future__ import annotations

import ast
import builtins
from functools import cache

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.hirgen.scopes import scope_of
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell


def is_own_call(b: Builder, node: ast.AST, ref: FuncRef) -> bool:
    """Whether a call is the only one of an instance: the function makes classes, and control comes here once."""
    if not _names(node, ref) or ref.is_generator or not _gives_class(ref.node):
        return False
    if not b.inst.once or b.loops or b.inside is not None:
        return False
    inst: FuncInst | None = b.inst
    while inst is not None and inst.ref.node is not ref.node:
        inst = inst.once_from
    return inst is None


def is_only_call(b: Builder, node: ast.AST, ref: FuncRef) -> bool:
    """Whether a call is the only one of a function, as that of `main` is, and control comes there once."""
    if not isinstance(b.inst.ref.node, ast.Module) or b.loops or b.inside is not None or not _names(node, ref):
        return False
    if ref.cls is not None or ref.encl is not None or ref.module is not b.module or ref.is_generator:
        return False
    others = (m for m in b.engine.modules.values() if m is not b.module and not m.library)
    return b.module.mentions[ref.name] == 1 and not any(ref.name in m.mentioned for m in others)


def _names(node: ast.AST, ref: FuncRef) -> bool:
    """Whether it is a call of the function by its name, and not a loop of the compiler's like `map(f, xs)`."""
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name == ref.name and not hasattr(builtins, name)
    return False


@cache
def _gives_class(function: ast.AST) -> bool:
    """Whether a function returns a class that it defines, or passes one on: `return HTTPServer(address, Handler)`."""
    if not isinstance(function, ast.FunctionDef):
        return False
    made = {n.name for n in function.body if isinstance(n, ast.ClassDef)}
    given = [r.value for r in function.body if isinstance(r, ast.Return)]
    parts = [p for v in given for p in (v.elts if isinstance(v, ast.Tuple) else [v])]
    calls = (n for n in every_node(function) if made and isinstance(n, ast.Call))
    parts += [p for n in calls for p in [*n.args, *(k.value for k in n.keywords)] if not _asks(n)]
    return any(isinstance(p, ast.Name) and p.id in made for p in parts)


def _asks(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in ("isinstance", "issubclass", "super", "print")


def make_static(inst: FuncInst, caller: FuncInst) -> None:
    """Gives an instance that runs at most once static variables for what functions and classes in it use."""
    inst.once, inst.once_from = True, caller
    for name in sorted(_used_inside(inst.ref.node) & inst.ref.scope.locals):
        static = Var(name, Cell(name), "global", module=inst.ref.module.name)
        param = inst.vars.get(name)
        if param is not None:
            param.boxed = False
            inst.entered.append((static, param))
        else:
            static.late = True
        inst.vars[name] = static


def _used_inside(function: ast.AST) -> set[str]:
    """The names that functions in a function take from around them."""
    inner = (n for n in every_node(function) if isinstance(n, ast.FunctionDef | ast.Lambda) and n is not function)
    return {name for n in inner for name in scope_of(n).free}
