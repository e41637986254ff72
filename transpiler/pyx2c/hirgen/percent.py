"""`%`-formatting: a literal template is split at compile time, any other one when the program runs."""

from __future__ import annotations

import ast
import re

from pyx2c.hirgen import real_numbers, samples, subscripts, texts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import BOOL, BYTEARRAY, FLOAT, INT, STR, InstanceT, TupleT, VarTupleT, is_dict, members, show

_SPEC = re.compile(r"%(?P<flags>[-+ #0]*)(?P<width>\d*)(?:\.(?P<precision>\d*))?(?P<type>[diouxXeEfFgGcrsa%])")


_NAMED = re.compile(_SPEC.pattern.replace("%", r"%(?:\((?P<key>[^()]+)\))?", 1))


_SAYING = {"diu": ("__int__", "__index__"), "oxX": ("__index__",), "eEfFgG": ("__float__", "__index__")}
"""by which methods objects say what number they are, for which conversions"""


def build(b: Builder, node: ast.AST, template: str, values: list[Expr]) -> Expr:
    """The parts of the result."""
    parts: list[StrPart] = []
    at = used = 0
    for found in _SPEC.finditer(template):
        parts.append(StrPart(text=template[at : found.start()]))
        at = found.end()
        if found["type"] == "%":
            parts.append(StrPart(text="%"))
            continue
        if used >= len(values):
            problem = b.error(node, "E0401", "not enough arguments for the format string")
            raise problem.raising("TypeError", "not enough arguments for format string")
        parts.append(_part(found, _converted(b, node, found["type"], values[used])))
        used += 1
    if used < len(values):
        problem = b.error(node, "E0401", "not all arguments converted during string formatting")
        raise problem.raising("TypeError", problem.diagnostic.message)
    parts.append(StrPart(text=template[at:]))
    return hir.BuildStr([p for p in parts if p.value is not None or p.text], STR, b.pos(node))


def is_for_run_time(template: str) -> bool:
    """Whether the template has more than what is split here: `%*d`, `%.3d`, a mistake."""
    if any(found["precision"] is not None and found["type"] in "diouxX" for found in _NAMED.finditer(template)):
        return True
    return "%" in _NAMED.sub("", template) or len(set(map(bool, _keys(template)))) > 1


def _keys(template: str) -> list[str]:
    return [found["key"] for found in _NAMED.finditer(template) if found["type"] != "%"]


def build_named(b: Builder, node: ast.BinOp, template: str, mapping: Expr) -> Expr:
    """`"%(name)s" % mapping`"""
    mapping = b.save(mapping, "mapping", node)
    items = (subscripts.get_item(b, node, mapping, hir.Const(k, STR)) for k in _keys(template))
    values = [b.save(item, "item", node) for item in items]
    return build(
        b, node, _NAMED.sub(lambda m: "%" + m[0][len(m["key"] or "") + 3 if m["key"] else 1 :], template), values
    )


def _converted(b: Builder, node: ast.AST, kind: str, value: Expr) -> Expr:
    """The value as the conversion reads it: `%c` takes a code point for its character, `%d` cuts a float off."""
    if kind == "a":
        return texts.escaped(b, node, value)
    if kind in "rs":
        return value
    return b.by_member(b.plain(value), lambda x: _number(b, node, kind, x), node)


def _number(b: Builder, node: ast.AST, kind: str, x: Expr) -> Expr:
    says = next((names for kinds, names in _SAYING.items() if kind in kinds), ())
    said = real_numbers.by_methods(b, node, x, *says)
    if said is not None:
        return b.by_member(said, lambda y: _number(b, node, kind, y), node)
    problem = b.error(node, "E0401", f"`%{kind}` can't take `{show(x.type)}`", about=[x])
    whole = x.type in (INT, BOOL)
    if kind == "c":
        if not whole and x.type is not STR:
            raise _refused(problem, kind, x, "%c requires int or char")
        return b.behind(node, "percent.character", [x])
    if kind in "diu" and not whole and x.type is not FLOAT:
        raise _refused(problem, kind, x, f"%{kind} format: a real number is required, not {{}}")
    if kind in "oxX" and not whole:
        raise _refused(problem, kind, x, f"%{kind} format: an integer is required, not {{}}")
    if kind in "eEfFgG" and not whole and x.type is not FLOAT:
        raise _refused(problem, kind, x, "must be real number, not {}")
    return b.must("int", [x], node) if kind in "diu" and x.type is FLOAT else x


def _refused(problem: TypeProblem, kind: str, x: Expr, text: str) -> TypeProblem:
    said = naming(text, x) if "{" in text else text
    return problem.raising("TypeError", said, exact=samples.refuses(lambda v: f"%{kind}" % (v,), x, text=said))


def _part(found: re.Match[str], value: Expr) -> StrPart:
    flags, width, precision, kind = found["flags"], found["width"], found["precision"], found["type"]
    if kind in "srac":
        how = "repr" if kind == "r" else "str"
        if not width and precision is None:
            return StrPart(value=value, how=how)
        text = hir.BuildStr([StrPart(value=value, how=how)], STR)
        return StrPart(value=text, how="format", spec=hir.Const(_text_spec(found), STR))
    sign = "+" if "+" in flags else " " if " " in flags else ""
    align = "<" if "-" in flags else ""
    zero = "0" if "0" in flags and not align else ""
    kind = "d" if kind in "iu" else kind
    dot = f".{precision or 0}" if precision is not None else ""
    spec = f"{align}{sign}{'#' if '#' in flags else ''}{zero}{width}{dot}{kind}"
    return StrPart(value=value, how="format", spec=hir.Const(spec, STR))


def as_joined(b: Builder, node: ast.BinOp) -> ast.JoinedStr | None:
    """`"%s: %5r" % (a, b)` as `f"{a!s}: {b!r:>5}"`, which CPython's compiler makes of it, so that each value is text
    before the next one is evaluated; None where a template has other conversions, or other values than these."""
    match node:
        case ast.BinOp(left=ast.Constant(value=str(template)), op=ast.Mod(), right=ast.Tuple(elts=values)):
            kinds = [found["type"] for found in _SPEC.finditer(template) if found["type"] != "%"]
            fits = len(kinds) == len(values) and set(kinds) <= set("sra") and "%" not in _SPEC.sub("", template)
            if fits and not any(isinstance(v, ast.Starred) for v in values):
                return b.derived(node, "joined", lambda: _joined(node, template, list(values)))
    return None


def _joined(node: ast.BinOp, template: str, values: list[ast.expr]) -> ast.JoinedStr:
    pieces: list[ast.expr] = []
    at = 0
    for found in _SPEC.finditer(template):
        pieces.append(ast.Constant(template[at : found.start()]))
        at = found.end()
        if found["type"] == "%":
            pieces.append(ast.Constant("%"))
            continue
        value, spec = values.pop(0), _text_spec(found)
        piece = ast.FormattedValue(value, ord(found["type"]), ast.JoinedStr([ast.Constant(spec)]) if spec else None)
        pieces.append(ast.copy_location(piece, value))
    made = ast.JoinedStr([*pieces, ast.Constant(template[at:])])
    return ast.fix_missing_locations(ast.copy_location(made, node))


def _text_spec(found: re.Match[str]) -> str:
    """What `format` takes for the width and precision of `%s`."""
    width, precision = found["width"], found["precision"]
    side = ("<" if "-" in found["flags"] else ">") + width if width else ""
    return side + (f".{precision or 0}" if precision is not None else "")


def percent_format(b: Builder, node: ast.BinOp, left: Expr, right: Expr) -> Expr:
    """`"…" % values`: a literal template is split now."""
    from_node = node.left
    if not (isinstance(from_node, ast.Constant) and isinstance(from_node.value, str)):
        return at_run_time(b, node, left, right)
    template = from_node.value
    if isinstance(right.type, InstanceT) and right.type.cls.plain == "tuple":
        right = b.as_tuple(node, right)
    if is_for_run_time(template) or len(members(right.type)) > 1 or isinstance(right.type, VarTupleT):
        return at_run_time(b, node, left, right)
    if is_dict(right.type) and "%(" in template:
        return build_named(b, node, template, right)
    values: list[Expr]
    right = b.as_tuple(node, right)
    if isinstance(right.type, TupleT):
        saved = right if isinstance(right, hir.TupleMake) else b.save(right, "args", node)
        values = (
            list(saved.items)
            if isinstance(saved, hir.TupleMake)
            else [hir.TupleGet(saved, i, t) for i, t in enumerate(right.type.items)]
        )
    else:
        values = [right]
    return build(b, node, template, values)


def at_run_time(b: Builder, node: ast.AST, template: Expr, right: Expr) -> Expr:
    """`template % values` of any template."""
    template, right = b.save(template, "template", node), b.save(right, "values", node)
    return b.by_member(right, lambda x: _by_template(b, node, template, b.as_tuple(node, x)), node)


def of_bytes(b: Builder, node: ast.BinOp, template: Expr, right: Expr) -> Expr:
    """`template % values` of bytes or a bytearray."""
    plain = b.save(b.must("bytes", [template], node), "template", node)
    values = b.save(b.as_tuple(node, right), "values", node)

    def by_values(x: Expr) -> Expr:
        if is_dict(x.type):
            raise b.error(node, "E0506", "bytes are not formatted from a mapping yet", hint="give a tuple")
        items = _items(b, node, x)
        return b.behind(node, "percent.run_bytes", [plain, items])

    made = b.by_member(values, by_values, node)
    return b.must("bytearray", [made], node) if template.type is BYTEARRAY else made


def _items(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """The values to the right of `%` as a list."""
    if isinstance(x, hir.TupleMake):
        return b.listed_values(node, x.items)
    if isinstance(x.type, TupleT):
        return b.listed_values(node, [hir.TupleGet(x, i, t) for i, t in enumerate(x.type.items)])
    return b.listed(node, x) if isinstance(x.type, VarTupleT) else b.listed_values(node, [x])


def _by_template(b: Builder, node: ast.AST, template: Expr, x: Expr) -> Expr:
    if is_dict(x.type):
        return b.behind(node, "percent.run_mapping", [template, x])
    return b.behind(node, "percent.run", [template, _items(b, node, x)])
