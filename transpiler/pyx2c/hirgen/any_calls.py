"""Call expressions, and two kinds of them that stand for others.

Counter[str](words)         a class of `collections` that names what it holds: `Counter(words)`
divmod(*values)             a function that can't be called so by its name, `values` being of any length, is called as
                            a value: `(divmod)(*values)`
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments, bindings, calls, methods
from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr

_CLASSES = ("Counter", "OrderedDict", "defaultdict", "deque")


def call(b: Builder, node: ast.Call) -> Expr:
    """Any call expression."""
    match node.func:
        case ast.Subscript(value=(ast.Name() | ast.Attribute()) as cls) if b.lookup_is_import(cls):
            module, name = bindings.imported_as(b.module, cls) or ("", "")
            if module == "collections" and name in _CLASSES:
                plain = b.derived(node, "of the class", lambda: ast.Call(cls, node.args, node.keywords))
                return methods.call(b, plain)
    ran, held, wrote = len(b.out), len(b.frame.held), len(b.inst.written)
    try:
        return methods.call(b, node)
    except arguments.UnknownCount as problem:
        if problem.call is not node:
            raise
        del b.out[ran:], b.frame.held[held:], b.inst.written[wrote:]
        return calls.call_value(b, node, b.expr(node.func))
