"""Literals, names, attributes, subscripts, f-strings."""

from __future__ import annotations

import ast
import difflib

from pyx2c.hirgen import calls, operators
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, StrPart
from pyx2c.ir.types import (
    BOOL, BYTES, FLOAT, INT, NEVER, NONE, STR, TEXTFILE, Cell, ClassT, DictT, FuncT, InstanceT, ListT, ModuleT, SetT,
    TupleT, Type, members, show, without_none,
)
from pyx2c.ir.types import is_optional


def constant(b: Builder, node: ast.Constant) -> Expr:
    """A literal."""
    value = node.value
    kinds: dict[type, Type] = {bool: BOOL, int: INT, float: FLOAT, str: STR, bytes: BYTES, type(None): NONE}
    if type(value) not in kinds:
        raise b.error(node, "E0506", f"`{value!r}` is not supported yet")
    return hir.Const(value, kinds[type(value)], b.pos(node))


def name(b: Builder, node: ast.Name) -> Expr:
    """A name: a variable, or what is known of it at compile time."""
    var = b.lookup(node.id)
    if var is not None:
        if var.kind == "global":
            intrinsic = b.engine.intrinsic(b, node.id)
            if intrinsic is not None:
                return b.engine.families.module_attribute(b, node, *intrinsic)  # type: ignore[no-any-return]
            bound = b.engine.static_binding(b.module, node.id)
            if bound is not None:
                return _static(b, node, bound)
        return b.read(var, node)
    if node.id == "__name__":
        return hir.Const(b.engine.dunder_name(b.module), STR)
    if node.id == "__file__":
        return hir.Const(b.module.display_path, STR)
    cls = b.class_named(node.id)
    if cls is not None:
        return hir.Const(None, ClassT(cls))
    wrapper = b.engine.builtin_function(node.id)
    if wrapper is not None:
        return _static(b, node, FuncT(frozenset([wrapper])))
    raise b.error(node, "E0302", f"`{node.id}` is not defined", hint=b.engine.similar_name(b, node.id))


def _static(b: Builder, node: ast.AST, t: Type) -> Expr:
    if isinstance(t, FuncT):
        (ref,) = t.refs
        return hir.MakeClosure(ref, [], t, b.pos(node))
    return hir.Const(None, t, b.pos(node))


def tuple_literal(b: Builder, node: ast.Tuple) -> Expr:
    """`(a, b, *c)`."""
    items = _items(b, node, node.elts)
    flat: list[Expr] = []
    for item, star in items:
        if not star:
            flat.append(item)
        elif isinstance(item.type, TupleT):
            flat += [hir.TupleGet(item, i, t) for i, t in enumerate(item.type.items)]
        else:
            raise b.error(node, "E0506", "`*` in a tuple needs a tuple of known length", hint="use a list")
    return hir.TupleMake(flat, TupleT(tuple(i.type for i in flat)), b.pos(node))


def _items(b: Builder, node: ast.AST, nodes: list[ast.expr]) -> list[tuple[Expr, bool]]:
    values: list[tuple[Expr, bool]] = []
    for n in nodes:
        star = isinstance(n, ast.Starred)
        stmts, value = b.collect(lambda n=n: b.expr(n.value if isinstance(n, ast.Starred) else n))
        if stmts:
            values = [(b.save(v, "item", node), s) for v, s in values]
            b.out.extend(stmts)
        values.append((b.save(value, "star", node) if star else value, star))
    return values


def make_list(b: Builder, node: ast.AST, items: list[Expr]) -> Expr:
    """A new list of these values."""
    cell = b.cell(node, "item")
    for item in items:
        cell.add(item.type)
    typed = [b.coerce(i, cell.type) for i in items]
    return hir.Prim(b.row("list.literal"), typed, ListT(cell), b.pos(node), {"T": cell})


def list_literal(b: Builder, node: ast.List) -> Expr:
    """`[a, b, *c]`."""
    items = _items(b, node, node.elts)
    if not any(star for _, star in items):
        return make_list(b, node, [i for i, _ in items])
    made = b.save(make_list(b, node, []), "made", node)
    for item, star in items:
        b.emit(hir.ExprStmt(b.must("list.extend" if star else "list.append", [made, item], node)))
    return made


def set_literal(b: Builder, node: ast.Set) -> Expr:
    """`{a, b}`."""
    cell = b.cell(node, "item")
    t = SetT(cell)
    items = _items(b, node, node.elts)
    made = b.save(hir.Prim(b.row("set.new"), [], t, b.pos(node), {"T": cell}), "made", node)
    for item, star in items:
        b.emit(hir.ExprStmt(b.must("set.update" if star else "set.add", [made, item], node)))
    return made


def dict_literal(b: Builder, node: ast.Dict) -> Expr:
    """`{k: v, **d}`."""
    key, value = b.cell(node, "key"), b.cell(node, "value")
    t = DictT(key, value)
    made = b.save(hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value}), "made", node)
    for k_node, v_node in zip(node.keys, node.values, strict=True):
        if k_node is None:
            b.emit(hir.ExprStmt(b.must("dict.update", [made, b.expr(v_node)], node)))
            continue
        k = b.expr(k_node)
        stmts, v = b.collect(lambda n=v_node: b.expr(n))
        if stmts:
            k = b.save(k, "key", node)
            b.out.extend(stmts)
        b.emit(hir.ExprStmt(b.must("setitem", [made, k, v], node)))
    return made


def joined_str(b: Builder, node: ast.JoinedStr) -> Expr:
    """An f-string."""
    parts = _str_parts(b, node)
    if all(p.value is None for p in parts):
        return hir.Const("".join(p.text for p in parts), STR, b.pos(node))
    return hir.BuildStr(parts, STR, b.pos(node))


def _str_parts(b: Builder, node: ast.JoinedStr) -> list[StrPart]:
    parts: list[StrPart] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts.append(StrPart(text=str(piece.value)))
            continue
        assert isinstance(piece, ast.FormattedValue)
        stmts, value = b.collect(lambda p=piece: b.expr(p.value))
        if stmts:
            for p in parts:
                if p.value is not None:
                    p.value = b.save(p.value, "part", node)
            b.out.extend(stmts)
        parts.append(_part(b, piece, value))
    return parts


def _part(b: Builder, piece: ast.FormattedValue, value: Expr) -> StrPart:
    if piece.conversion in (ord("r"), ord("a")):
        value, how = (value, "repr") if piece.format_spec is None else (
            hir.BuildStr([StrPart(value=value, how="repr")], STR), "str")
    elif piece.conversion == ord("s") and piece.format_spec is not None:
        value, how = hir.BuildStr([StrPart(value=value)], STR), "str"
    else:
        how = "str"
    if piece.format_spec is None:
        return StrPart(value=textual(b, piece, value, how), how=how)
    assert isinstance(piece.format_spec, ast.JoinedStr)
    spec = joined_str(b, piece.format_spec)
    if isinstance(value.type, InstanceT) and calls.find_instance_method(b, value.type, "__format__"):
        value = calls.call_method(b, piece, value, "__format__", [spec])
        return StrPart(value=value)
    return StrPart(value=value, how="format", spec=spec)


def textual(b: Builder, node: ast.AST, value: Expr, how: str = "str") -> Expr:
    """The value, or the str its class's own method makes of it."""
    def apply(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT):
            order = ("__str__", "__repr__") if how == "str" else ("__repr__",)
            for method in order:
                found = x.type.cls.find_method(method)
                if found is not None and not (x.type.cls.is_exception and method == "__repr__" and how == "str"):
                    text = calls.call_method(b, node, x, method, [])
                    return hir.Prim(b.row("str.plain"), [text], STR) if how == "repr" else text
        return x

    if not any(isinstance(m, InstanceT) for m in members(value.type)):
        return value
    if len(members(value.type)) == 1:
        return apply(value)
    return b.by_member(value, lambda x: hir.BuildStr([StrPart(value=apply(x), how="str" if apply(x) is not x else how)], STR), node)


def attribute(b: Builder, node: ast.Attribute) -> Expr:
    """`obj.name` as a value."""
    if isinstance(node.value, ast.Name):
        module = b.engine.module_at(b, node.value.id)
        if module is not None:
            return b.engine.families.module_attribute(b, node, module, node.attr)  # type: ignore[no-any-return]
    obj = b.expr(node.value)
    if isinstance(obj.type, ModuleT):
        return b.engine.families.module_attribute(b, node, b.engine.modules[obj.type.name], node.attr)  # type: ignore[no-any-return]
    return get_attribute(b, node, obj)


def unwrap(b: Builder, node: ast.AST, obj: Expr, what: str) -> Expr:
    """The value less None: CPython's AttributeError where it is None."""
    if not is_optional(obj.type) or obj.type is NONE:
        return obj
    saved = b.save(obj, "obj", node)
    text = hir.Const(f"'NoneType' object has no attribute '{what}'", STR)
    fail = hir.Prim(b.row("raise.AttributeError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(hir.IsType(saved, [NONE]), [hir.ExprStmt(fail, b.pos(node))], []))
    return hir.Coerce(saved, without_none(obj.type), obj.pos)


def get_attribute(b: Builder, node: ast.Attribute, obj: Expr) -> Expr:
    """`obj.name` of an evaluated object."""
    obj = unwrap(b, node, obj, node.attr)
    return b.by_member(obj, lambda x: _attribute_of(b, node, x), node)


def _attribute_of(b: Builder, node: ast.Attribute, x: Expr) -> Expr:
    if isinstance(x.type, ClassT):
        return _class_attribute(b, node, x.type)
    if isinstance(x.type, InstanceT):
        found = _instance_attribute(b, node, x, x.type)
        if found is not None:
            return found
    if x.type is NEVER:
        return hir.Const(None, NEVER)
    simple = b.prim(f"attr.{node.attr}", [x], node)
    if simple is not None:
        return simple
    problem = b.error(node, "E0402", f"`{show(x.type)}` has no attribute `{node.attr}`",
                      hint=_similar_attribute(x.type, node.attr))
    problem.runtime = ("AttributeError", f"'{operators.py_name(x.type)}' object has no attribute '{node.attr}'")  # type: ignore[attr-defined]
    raise problem


def _similar_attribute(t: Type, attr: str) -> str:
    if not isinstance(t, InstanceT):
        return ""
    known = [n for c in t.cls.mro for n in [*c.methods, *c.fields, *c.attrs]]
    near = difflib.get_close_matches(attr, known, 1)
    return f"did you mean `{near[0]}`?" if near else ""


def _class_attribute(b: Builder, node: ast.Attribute, t: ClassT) -> Expr:
    var = t.cls.find_attr(node.attr)
    if var is not None:
        return hir.Read(var, var.type, b.pos(node))
    if node.attr == "__name__":
        return hir.Const(t.cls.name, STR)
    found = t.cls.find_method(node.attr)
    if found is not None:
        ref = b.engine.method_ref(found[0], node.attr)
        return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))
    raise b.error(node, "E0402", f"class `{t.cls.name}` has no attribute `{node.attr}`")


def _instance_attribute(b: Builder, node: ast.Attribute, x: Expr, t: InstanceT) -> Expr | None:
    found = t.cls.find_method(node.attr)
    if found is not None:
        if found[0].kinds.get(node.attr) == "property":
            return calls.call_method(b, node, x, node.attr, [])
        ref = b.engine.bound_ref(t.cls, node.attr)
        return hir.MakeClosure(ref, [x], FuncT(frozenset([ref])), b.pos(node))
    field = t.cls.find_field(node.attr)
    if field is not None:
        return hir.GetField(b.coerce(x, InstanceT(field.owner)), field, field.cell.type, b.pos(node))
    var = t.cls.find_attr(node.attr)
    if var is not None:
        return hir.Seq([hir.ExprStmt(x)], hir.Read(var, var.type), var.type, b.pos(node))
    owners = [d for d in t.cls.descendants() if node.attr in d.fields or d.find_method(node.attr)]
    if owners:
        return None
    if node.attr == "__class__":
        return hir.Const(None, ClassT(t.cls))
    return None


def set_attribute(b: Builder, node: ast.Attribute, value: Expr) -> None:
    """`obj.name = value`."""
    if isinstance(node.value, ast.Name):
        module = b.engine.module_at(b, node.value.id)
        if module is not None:
            b.assign(module.var(node.attr), value, node)
            return
    if not isinstance(value, hir.Const):
        stmts, obj = b.collect(lambda: b.expr(node.value))
        if stmts or not isinstance(obj, hir.Read):
            value = b.save(value, "value", node)
        b.out.extend(stmts)
    else:
        obj = b.expr(node.value)
    store_attribute(b, node, obj, value)


def store_attribute(b: Builder, node: ast.Attribute, obj: Expr, value: Expr) -> None:
    """`obj.name = value` of an evaluated object."""
    obj = unwrap(b, node, obj, node.attr)
    t = obj.type
    if isinstance(t, ClassT):
        var = t.cls.find_attr(node.attr)
        if var is None:
            raise b.error(node, "E0402", f"class `{t.cls.name}` has no attribute `{node.attr}`")
        b.assign(var, value, node)
        return
    if t is NEVER:
        return
    if not isinstance(t, InstanceT):
        raise b.error(node, "E0402", f"`{show(t)}` has no attribute `{node.attr}` to set")
    setter = t.cls.find_method(f"{node.attr}.setter")
    if setter is not None:
        b.emit(hir.ExprStmt(calls.call_method(b, node, obj, f"{node.attr}.setter", [value]), b.pos(node)))
        return
    field = t.cls.find_field(node.attr) or b.engine.new_field(t.cls, node.attr)
    if field is None:
        raise b.error(node, "E0402", f"`{t.cls.name}` has no attribute `{node.attr}`")
    field.cell.add(value.type)
    typed = b.coerce(value, field.cell.type)
    b.emit(hir.SetField(b.coerce(obj, InstanceT(field.owner)), field, typed, b.pos(node)))


def subscript(b: Builder, node: ast.Subscript) -> Expr:
    """`obj[index]`."""
    obj = b.expr(node.value)
    if isinstance(node.slice, ast.Slice):
        return get_slice(b, node, obj, node.slice)
    stmts, index = b.collect(lambda: b.expr(node.slice))
    if stmts:
        obj = b.save(obj, "obj", node)
        b.out.extend(stmts)
    return get_item(b, node, obj, index)


def get_item(b: Builder, node: ast.Subscript, obj: Expr, index: Expr) -> Expr:
    """`obj[index]` of evaluated parts."""
    def apply(x: Expr) -> Expr:
        if isinstance(x.type, TupleT):
            return _tuple_item(b, node, x, x.type, index)
        if isinstance(x.type, InstanceT):
            return calls.call_method(b, node, x, "__getitem__", [index])
        if isinstance(x.type, DictT) and x.type.flavour == "defaultdict":
            return b.engine.families.default_item(b, node, x, index)  # type: ignore[no-any-return]
        if isinstance(x.type, DictT) and x.type.flavour == "Counter":
            return b.must("counter.get", [x, index], node)
        if x.type is NEVER:
            return hir.Const(None, NEVER)
        found = b.prim("getitem", [x, index], node)
        if found is None:
            problem = b.error(node, "E0401", f"`{show(x.type)}` can't be indexed with `{show(index.type)}`")
            raise operators.Unsupported(problem, f"'{operators.py_name(x.type)}' object is not subscriptable")
        return found

    if len(members(obj.type)) > 1:
        index = b.save(index, "index", node)
    return b.by_member(obj, apply, node)


def _tuple_item(b: Builder, node: ast.Subscript, x: Expr, t: TupleT, index: Expr) -> Expr:
    if isinstance(index, hir.Const) and isinstance(index.value, int):
        at = index.value + (len(t.items) if index.value < 0 else 0)
        if not 0 <= at < len(t.items):
            raise b.error(node, "E0401", f"a tuple of {len(t.items)} has no item {index.value}")
        return hir.TupleGet(x, at, t.items[at], b.pos(node))
    cell = b.cell(node, "tuple item")
    for item in t.items:
        cell.add(item)
    saved = b.save(x, "tuple", node)
    items = [hir.TupleGet(saved, i, item) for i, item in enumerate(t.items)]
    typed = [b.coerce(i, cell.type) for i in items]
    made = hir.Prim(b.row("vtuple.literal"), list(typed), b.vtuple(cell), b.pos(node), {"T": cell})
    return b.must("getitem", [made, index], node)


def set_item(b: Builder, node: ast.Subscript, obj: Expr, value: Expr) -> None:
    """`obj[index] = value`."""
    if isinstance(node.slice, ast.Slice):
        saved = b.save(obj, "obj", node)
        parts = _slice_parts(b, node.slice)
        source = value
        if not isinstance(value.type, ListT):
            made = b.prim("list", [value], node)
            if made is None:
                raise b.error(node, "E0406", f"`{show(value.type)}` can't be assigned to a slice")
            source = made
        found = b.prim("setslice", [saved, *parts, source], node)
        if found is None:
            raise b.error(node, "E0401", f"a slice of `{show(obj.type)}` can't be assigned")
        b.emit(hir.ExprStmt(found, b.pos(node)))
        return
    stmts, index = b.collect(lambda: b.expr(node.slice))
    if stmts:
        obj = b.save(obj, "obj", node)
        b.out.extend(stmts)
    store_item(b, node, obj, index, value)


def store_item(b: Builder, node: ast.Subscript, obj: Expr, index: Expr, value: Expr) -> None:
    """`obj[index] = value` of evaluated parts."""
    if isinstance(obj.type, InstanceT):
        result = calls.call_method(b, node, obj, "__setitem__", [index, value])
        b.emit(hir.ExprStmt(result, b.pos(node)))
        return
    if obj.type is NEVER:
        return
    found = b.prim("setitem", [obj, index, value], node)
    if found is None:
        raise b.error(node, "E0401", f"`{show(obj.type)}` has no items to assign with index `{show(index.type)}`")
    b.emit(hir.ExprStmt(found, b.pos(node)))


def delete_item(b: Builder, node: ast.Subscript) -> None:
    """`del obj[index]`."""
    obj = b.save(b.expr(node.value), "obj", node)
    if isinstance(node.slice, ast.Slice):
        found = b.prim("delslice", [obj, *_slice_parts(b, node.slice)], node)
    elif isinstance(obj.type, InstanceT):
        found = calls.call_method(b, node, obj, "__delitem__", [b.expr(node.slice)])
    else:
        found = b.prim("delitem", [obj, b.expr(node.slice)], node)
    if found is None:
        raise b.error(node, "E0401", f"items of `{show(obj.type)}` can't be deleted")
    b.emit(hir.ExprStmt(found, b.pos(node)))


def _slice_parts(b: Builder, node: ast.Slice) -> list[Expr]:
    """start, stop, step; a missing one is the runtime's RT_SLICE_NONE."""
    missing = hir.Prim(b.row("slice.none"), [], INT)
    return [b.expr(p) if p is not None and not _is_none(p) else missing for p in (node.lower, node.upper, node.step)]


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def get_slice(b: Builder, node: ast.Subscript, obj: Expr, s: ast.Slice) -> Expr:
    """`obj[a:b:c]`."""
    saved = b.save(obj, "obj", node)
    parts = [p if isinstance(p, hir.Const | hir.Read | hir.Prim) else b.save(p, "part", node)
             for p in _slice_parts(b, s)]
    if isinstance(obj.type, TupleT):
        return _slice_tuple(b, node, saved, obj.type, s)
    found = b.prim("slice" if s.step is not None else "slice2", [saved, *parts[:3 if s.step is not None else 2]], node)
    if found is None:
        raise b.error(node, "E0401", f"`{show(obj.type)}` can't be sliced")
    return found


def _slice_tuple(b: Builder, node: ast.Subscript, saved: Expr, t: TupleT, s: ast.Slice) -> Expr:
    try:
        bounds = [ast.literal_eval(p) if p is not None else None for p in (s.lower, s.upper, s.step)]
    except ValueError as error:
        raise b.error(node, "E0506", "slices of tuples need literal bounds", hint="use a list") from error
    indexes = list(range(len(t.items)))[slice(*bounds)]
    items: list[Expr] = [hir.TupleGet(saved, i, t.items[i]) for i in indexes]
    return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))


def enter_builtin(b: Builder, node: ast.AST, manager: Expr) -> tuple[Expr, list[Stmt]]:
    """`with open(...)`: the file, and what leaving does."""
    if manager.type is not TEXTFILE:
        raise b.error(node, "E0401", f"`{show(manager.type)}` is not a context manager")
    return manager, [hir.ExprStmt(b.must("file.close", [manager], node))]


def cell_of(t: Type) -> Cell:
    """A cell that holds just this type."""
    return Cell("", t)
