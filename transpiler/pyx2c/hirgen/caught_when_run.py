"""Handlers of exceptions whose classes are known only when the program runs.

except errors as e: …      →      except OSError | ValueError as e:      what `errors` may name
except LookupError: …                 if isinstance(e, errors): …
                                      else: try: raise except LookupError: …
                                  except LookupError: …
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import class_tests, conditions
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import InstanceT

Rest = list[ast.ExceptHandler]


def classes(b: Builder, node: ast.expr | None) -> list[ClassInfo] | None:
    """All classes that such a handler may be meant for; None where they are known when the program is compiled."""
    if node is None or any(isinstance(n, ast.Call) for n in every_node(node)):
        return None
    found = b.apart(lambda: class_tests.named(b, node))[1]
    if found is None or not found.values:
        return None
    types = [t.cls for t in found.types if isinstance(t, InstanceT)]
    every = list(dict.fromkeys([*types, *(c for v in found.values for c in class_tests.classes_of(v.type))]))
    if len(types) < len(found.types) or not all(c.is_exception for c in every):
        raise b.error(node, "E0401", "not all of these are exception classes")
    return every


def body(b: Builder, node: ast.ExceptHandler, var: Var, rest: Rest) -> None:
    """What the handler does: the program's statements, or what comes behind it."""
    written = node.type
    assert written is not None
    stood_for = class_tests.named(b, written)
    test = conditions.isinstance_of_values(b, written, hir.Read(var, var.type), stood_for)
    before = b.fork()
    then = b.block(node.body)
    after_then, b.env = b.env, before
    named = b.renamed.pop() if node.name is not None else None
    again = b.derived(node, "again", ast.Raise)
    others = b.derived(node, "others", lambda: ast.Try([again], rest, [], []))
    other = b.block([others if rest else again])
    if named is not None:
        b.renamed.append(named)
    after_other, b.env = b.env, before
    b.emit(hir.If(test, then, other, b.pos(written)))
    b.env = b.merge([after_then, after_other])
