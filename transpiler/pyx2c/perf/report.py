"""The slow operations of a program, the hottest first."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from pyx2c.diag.diagnostic import Diagnostic, Severity, Span
from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.program import Program
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir.hir import Pos
from pyx2c.lower.program import ProgramLowering
from pyx2c.perf import findings
from pyx2c.perf.heat import heat_of, nodes
from pyx2c.regions.report import allocations

Found = dict[tuple[str, Span], tuple[Diagnostic, int]]
"""what was found of a kind at a place, and how many loops are around it"""


def slow_operations(program: Program, lowering: ProgramLowering) -> list[Diagnostic]:
    """All findings in the program's own modules, by the number of loops around them, then by place."""
    own = {m.display_path: m.tree for m in program.modules if not m.from_library}
    index = {path: _index(tree) for path, tree in own.items()}
    functions: list[FuncInst] = lowering.engine.functions
    heat = heat_of(functions)
    found: Found = {}
    for f in _usual(functions):
        grown = frozenset(lowering.regions.functions[f].constraints.growing.appends)
        facts = findings.Facts(lowering.ranges, grown, lambda pos: index.get(pos.file, {}).get(_key(pos)))
        for node, depth, loop in nodes(f.body):
            depth += heat[f]
            if depth and getattr(node, "pos", None) is not None and node.pos.file in own:
                _note(found, findings.of_node(node, facts, loop), depth)
    _note(found, (d for d in _piled_up(lowering) if d.span.file in own), 1)
    hottest = sorted(found.values(), key=lambda f: (-f[1], f[0].span, f[0].code))
    return [diagnostic for diagnostic, _ in hottest]


def _usual(functions: list[FuncInst]) -> list[FuncInst]:
    """Where a function has a second version for small integers that one runs, as a rule."""
    small = {(f.ref, f.key[0]) for f in functions if f.variant and isinstance(f.key, tuple)}
    return [f for f in functions if f.variant or (f.ref, f.key) not in small]


def _note(found: Found, diagnostics: Iterator[Diagnostic], depth: int) -> None:
    for d in diagnostics:
        known = found.get((d.code, d.span))
        if known is None or known[1] < depth:
            found[d.code, d.span] = (d, depth)


def _piled_up(lowering: ProgramLowering) -> Iterator[Diagnostic]:
    """Allocations in loops in the program's region, which goes by being swept."""
    for a in allocations(lowering.regions):
        if a.region == "program" and a.grows:
            span = Span.at(a.file, a.line, a.column - 1)
            yield Diagnostic(
                "W0608",
                "what is made here at each turn lies in the program's region, which has to be swept",
                span,
                notes=(a.why,),
                hint="do it in a function that returns what is needed afterwards",
                severity=Severity.WARNING,
            )


def _key(pos: Pos) -> tuple[int, int, int, int]:
    return (pos.line, pos.col, pos.end_line, pos.end_col)


def _index(tree: ast.Module) -> dict[tuple[int, int, int, int], ast.AST]:
    """Syntax nodes by place; of several at one place the innermost."""
    found: dict[tuple[int, int, int, int], ast.AST] = {}
    for n in every_node(tree):
        node: Any = n
        if hasattr(node, "lineno"):
            found[node.lineno, node.col_offset, node.end_lineno, node.end_col_offset] = node
    return found
