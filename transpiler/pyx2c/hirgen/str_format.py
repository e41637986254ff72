"""`"{} {name:>5}".format(...)`: a literal template is split at compile time, any other one when the program runs."""

from __future__ import annotations

import ast
import re
import string

from pyx2c.hirgen import arguments, attributes, subscripts, texts
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import STR

_STEP = re.compile(r"\.([^.\[]+)|\[([^\]]+)\]")


def str_format(b: Builder, node: ast.AST, template: str, given: arguments.Arguments) -> Expr:
    """`template.format(...)` of a literal template."""
    return _Fields(b, node, given.saved(b, node)).text(template)


def format_map(b: Builder, node: ast.AST, template: str, mapping: Expr) -> Expr:
    """`template.format_map(mapping)` of a literal template."""
    given = arguments.Arguments([], {}, more=b.save(mapping, "mapping", node))
    return _Fields(b, node, given).text(template)


def at_run_time(b: Builder, node: ast.AST, template: Expr, given: arguments.Arguments) -> Expr:
    """`template.format(...)` of any template."""
    template = b.save(template, "template", node)
    given = given.saved(b, node)
    values = b.listed_values(node, given.positional)
    if given.rest is not None:
        values = b.save(values, "values", node)
        b.emit(hir.ExprStmt(b.behind(node, "arguments.extend", [values, given.rest])))
    named = b.make_dict(node, given.keywords)
    if given.more is not None:
        named = b.save(named, "named", node)
        b.emit(hir.ExprStmt(b.must("dict.update", [named, given.more], node)))
    return b.behind(node, "formatting.run", [template, values, named])


class _Fields:
    """The fields of one template, numbered as they come."""

    def __init__(self, b: Builder, node: ast.AST, given: arguments.Arguments) -> None:
        self.b = b
        self.node = node
        self.given = given
        self.number = 0

    def text(self, template: str) -> Expr:
        """The template with its fields filled in."""
        try:
            pieces = list(string.Formatter().parse(template))
        except ValueError as error:
            problem = self.b.error(self.node, "E0401", f"bad format string: {error}")
            raise problem.raising("ValueError", str(error)) from error
        parts: list[StrPart] = []
        for text, name, spec, conversion in pieces:
            parts.append(StrPart(text=text))
            if name is None:
                continue
            stmts, part = self.b.collect(lambda n=name, s=spec, c=conversion: self._field(n, s or "", c))  # type: ignore[misc]
            if stmts:
                self._save(parts)
                self.b.out.extend(stmts)
            parts.append(part)
        if all(p.value is None for p in parts):
            return hir.Const("".join(p.text for p in parts), STR, self.b.pos(self.node))
        return hir.BuildStr([p for p in parts if p.value is not None or p.text], STR, self.b.pos(self.node))

    def _save(self, parts: list[StrPart]) -> None:
        for p in parts:
            if p.value is not None:
                p.value = self.b.save(p.value, "part", self.node)

    def _field(self, name: str, spec: str, conversion: str | None) -> StrPart:
        value = self._value(name)
        shown = self.text(spec)
        if conversion == "a":
            value, conversion = texts.escaped(self.b, self.node, value), None
        how = "repr" if conversion == "r" else "str"
        if isinstance(shown, hir.Const) and not shown.value and conversion:
            return texts.text_part(self.b, self.node, value, how)
        if conversion:
            value = hir.BuildStr([texts.text_part(self.b, self.node, value, how)], STR)
        return texts.formatted(self.b, self.node, value, shown)

    def _value(self, field: str) -> Expr:
        """`0.name[key]` and the like."""
        first = re.match(r"[^.\[]*", field)
        assert first is not None
        b, node, value = self.b, self.node, self._argument(first[0])
        at = first.end()
        while at < len(field):
            step = _STEP.match(field, at)
            if step is None:
                raise b.error(node, "E0401", f"bad field `{field}` in the format string")
            value = self._step(value, step[1], step[2])
            at = step.end()
        return value

    def _step(self, value: Expr, attribute: str | None, item: str | None) -> Expr:
        b, node = self.b, self.node
        if attribute is not None:
            get = b.derived(
                node, f"attribute {attribute}", lambda: ast.Attribute(ast.Constant(0), attribute, ast.Load())
            )
            return attributes.get_attribute(b, get, value)
        assert item is not None
        at = b.derived(node, f"item {item}", lambda: ast.Subscript(ast.Constant(0), ast.Constant(0), ast.Load()))
        key = hir.int_const(int(item)) if item.isdigit() else hir.Const(item, STR)
        return subscripts.get_item(b, at, value, key)

    def _argument(self, name: str) -> Expr:
        b, node, given = self.b, self.node, self.given
        if not name:
            name, self.number = str(self.number), self.number + 1
        if not name.isdigit():
            return self._named(name)
        index = int(name)
        if index < len(given.positional):
            return given.positional[index]
        if given.rest is not None:
            place = [given.rest, hir.int_const(index - len(given.positional)), hir.int_const(index)]
            return b.behind(node, "formatting.argument", place)
        problem = b.error(node, "E0401", f"no argument for the field `{name}`")
        raise problem.raising("IndexError", f"Replacement index {index} out of range for positional args tuple")

    def _named(self, name: str) -> Expr:
        b, node, given = self.b, self.node, self.given
        if name in given.keywords:
            return given.keywords[name]
        if given.more is not None:
            at = b.derived(node, f"key {name}", lambda: ast.Subscript(ast.Constant(0), ast.Constant(0), ast.Load()))
            return subscripts.get_item(b, at, given.more, hir.Const(name, STR))
        problem = b.error(node, "E0401", f"no argument for the field `{name}`")
        problem.raising("KeyError", repr(name))
        problem.instead = b.behind(node, "formatting.missing", [hir.Const(name, STR)])
        raise problem
