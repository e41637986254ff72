"""Finds what lies outside the subset: one YAML rule in `rules/` per construct, matched by ast-grep.

A rule has a code, a message, a hint, the pattern, and where needed what must also hold, because a pattern
sees only text: `builtin: NAME` (the name means the builtin here), `builtin_call: [NAMES]` (likewise the
called one), `modules: [NAMES]` (the import leads to one of them, not to the program's own file).
`place: name | keyword` narrows what is underlined.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from ast_grep_py import Config, SgNode, SgRoot

from pyx2c.diag import Diagnostics, Span
from pyx2c.frontend.bindings import Bindings
from pyx2c.frontend.program import Module, Program

_RULES: Final = Path(__file__).parent / "rules"


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    code: str
    message: str
    hint: str
    pattern: Config
    builtins: tuple[str, ...]
    modules: tuple[str, ...]
    place: str


def check_subset(program: Program) -> None:
    """Raises `CompileErrors` with every construct outside the subset, in all modules that aren't the library's; these
    are known to have none (tests/unit/test_subset.py)."""
    found = Diagnostics()
    for module in program.modules:
        if not module.from_library:
            check_module(module, program, found)
    found.raise_errors()


def check_module(module: Module, program: Program, found: Diagnostics) -> None:
    root = SgRoot(module.source, "python").root()
    bindings = Bindings(module.tree)
    lines = module.source.split("\n")
    for rule in load_rules():
        for match in root.find_all(rule.pattern):
            if _applies(rule, match, lines, module, program, bindings):
                span = _span(_narrowed(rule, match), lines, module.display_path)
                found.error(rule.code, span, rule.message, hint=rule.hint)


@cache
def load_rules() -> tuple[Rule, ...]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    files = sorted(_RULES.glob("*.yml"))
    return tuple(_rule(path.stem, yaml.load(path.read_text(), loader)) for path in files)


def _rule(name: str, row: dict[str, Any]) -> Rule:
    builtins = tuple(row.get("builtin_call", [row["builtin"]] if "builtin" in row else []))
    return Rule(
        name,
        row["code"],
        row["message"],
        row["hint"],
        {"rule": row["rule"]},
        builtins,
        tuple(row.get("modules", [])),
        row.get("place", ""),
    )


def _applies(rule: Rule, match: SgNode, lines: list[str], module: Module, program: Program, bindings: Bindings) -> bool:
    start = match.range().start
    place = (start.line + 1, _byte_column(lines, start.line, start.column))
    if rule.builtins:
        return bindings.is_builtin(place, rule.builtins)
    if rule.modules:
        return _imports_one_of(rule.modules, place, module, program)
    return True


def _imports_one_of(wanted: tuple[str, ...], place: tuple[int, int], module: Module, program: Program) -> bool:
    """The statement names one of the modules, and the program has no file of that name."""
    for statement in module.imports:
        node = statement.node
        if (node.lineno, node.col_offset) != place:
            continue
        relative = isinstance(node, ast.ImportFrom) and node.level
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        tops = {name.partition(".")[0] for name in names}
        return not relative and any(top in wanted and not program.has(top) for top in tops)
    return False


def _narrowed(rule: Rule, match: SgNode) -> SgNode:
    if rule.place == "name":
        return match.field("name") or match
    if rule.place == "keyword":
        return match.child(0) or match
    return match


def _span(node: SgNode, lines: list[str], file: str) -> Span:
    start, end = node.range().start, node.range().end
    return Span(
        file,
        start.line + 1,
        _byte_column(lines, start.line, start.column),
        end.line + 1,
        _byte_column(lines, end.line, end.column),
    )


def _byte_column(lines: list[str], line: int, column: int) -> int:
    """ast-grep counts characters, spans count bytes."""
    return len(lines[line][:column].encode())
