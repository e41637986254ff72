"""The methods that `@dataclass` writes, as Python.

    @dataclass                       def __init__(self, x: int, tags: list[str] = <factory>):
    class P:                             self.x = x
        x: int                   →       self.tags = tags
        tags: list[str] = field(default_factory=list)

A factory runs at each call that leaves the argument out: it is kept apart from the defaults.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from pyx2c.frontend import nodes
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.program import ClassInfo, FuncRef

OWN_CALLS = frozenset(
    "asdict asdict_by astuple raw named_replace flag_bits flag_parts flag_name flag_repr flag_str"
    " identity known shallow deep".split()
)
"""what methods written here call as `name_`; no name of the program means it"""
_COMPARE = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


@dataclass(frozen=True, slots=True)
class DataField:
    """A field as its class writes it."""

    name: str
    annotation: str
    default: ast.expr | None
    factory: ast.expr | None
    init: bool = True
    repr: bool = True
    compare: bool = True
    hash: bool | None = None
    kw_only: bool = False
    init_only: bool = False
    """an `InitVar`: goes to `__post_init__` and is not stored"""
    metadata: ast.expr | None = None


def decorator(node: ast.ClassDef, wanted: str) -> dict[str, Any] | None:
    """The keywords of a class's decorator of that name; None when it has none."""
    for d in node.decorator_list:
        call = d if isinstance(d, ast.Call) else None
        target = call.func if call else d
        name = target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""
        if name == wanted:
            keywords = call.keywords if call else []
            return {k.arg: k.value.value for k in keywords if k.arg and isinstance(k.value, ast.Constant)}
    return None


def dataclass_options(node: ast.ClassDef) -> dict[str, Any] | None:
    """The options of `@dataclass`; None when the class is none."""
    return decorator(node, "dataclass")


def last_name(node: ast.expr) -> str:
    """`field` of `dataclasses.field`, `ClassVar` of `ClassVar[int]`."""
    return nodes.last_name(node.value if isinstance(node, ast.Subscript) else node)


def _annotation_name(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.partition("[")[0].rpartition(".")[2]
    return last_name(node)


def own_fields(node: ast.ClassDef, options: dict[str, Any]) -> list[DataField]:
    """The fields that the class itself declares, in order."""
    found: list[DataField] = []
    keyword_only = bool(options.get("kw_only"))
    for stmt in node.body:
        if not isinstance(stmt, ast.AnnAssign) or not isinstance(stmt.target, ast.Name):
            continue
        kind = _annotation_name(stmt.annotation)
        if kind == "KW_ONLY":
            keyword_only = True
        elif kind != "ClassVar":
            found.append(_field(stmt, kind, keyword_only))
    return found


def _field(stmt: ast.AnnAssign, kind: str, keyword_only: bool) -> DataField:
    assert isinstance(stmt.target, ast.Name)
    note = stmt.annotation
    if kind == "InitVar" and isinstance(note, ast.Subscript):
        note = note.slice
    given: dict[str, ast.expr] = {}
    default = stmt.value
    if isinstance(default, ast.Call) and last_name(default.func) == "field":
        given = {k.arg: k.value for k in default.keywords if k.arg}
        default = given.get("default")
    flags = {n: e.value for n, e in given.items() if isinstance(e, ast.Constant) and isinstance(e.value, bool | None)}
    return DataField(
        stmt.target.id,
        ast.unparse(note),
        default,
        given.get("default_factory"),
        init=bool(flags.get("init", True)),
        repr=bool(flags.get("repr", True)),
        compare=bool(flags.get("compare", True)),
        hash=flags.get("hash"),
        kw_only=bool(flags.get("kw_only", keyword_only)),
        init_only=kind == "InitVar",
        metadata=given.get("metadata"),
    )


def all_fields(info: ClassInfo) -> list[DataField]:
    """The fields of a dataclass, those of its bases first; a later one of the same name takes the place."""
    found: dict[str, DataField] = {}
    for cls in reversed(info.mro):
        for f in cls.data_fields:
            found[f.name] = f
    return list(found.values())


def synthesise(info: ClassInfo, node: ast.ClassDef, options: dict[str, Any]) -> None:
    """Writes the dataclass's methods as Python."""
    info.data_fields = own_fields(node, options)
    fields = all_fields(info)
    stored = [f for f in fields if not f.init_only]
    if options.get("match_args", True):
        info.match_args = [f.name for f in fields if f.init and not f.kw_only]
    texts = _comparisons(info, stored, options)
    if options.get("init", True):
        texts["__init__"] = _init(info, fields)
    if options.get("repr", True):
        shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in stored if f.repr)
        texts["__repr__"] = f"def __repr__(self): return f'{{self.__class__.__qualname__}}({shown})'"
    shown = ", ".join(f"'{f.name}': asdict_(self.{f.name})" for f in stored)
    texts["__asdict__"] = f"def __asdict__(self): return {{{shown}}}"
    pairs = ", ".join(f"('{f.name}', asdict_by_(self.{f.name}, factory))" for f in stored)
    texts["__asdict_by__"] = f"def __asdict_by__(self, factory): return factory([{pairs}])"
    parts = "".join(f"astuple_(self.{f.name}), " for f in stored)
    texts["__astuple__"] = f"def __astuple__(self): return ({parts})"
    for name, text in texts.items():
        if name not in info.methods:
            add_method(info, node, name, text)
    if "__init__" in texts and info.info is not None:
        factories = {f.name: f.factory for f in fields if f.factory is not None}
        qualname = f"{info.qualname}.__init__"
        ref = info.refs["__init__"] = FuncRef(info.methods["__init__"], info.info, "__init__", qualname, info)
        ref.factories = {name: _maker(info, f) for name, f in factories.items()}


def _maker(info: ClassInfo, factory: ast.expr) -> FuncRef:
    """A function that calls the factory where the class stands."""
    assert info.info is not None
    params = ast.arguments([], [], None, [], [], None, [])
    call = ast.copy_location(ast.Call(factory, [], []), factory)
    node = ast.copy_location(ast.Lambda(params, call), factory)
    return FuncRef(node, info.info, "<lambda>", f"{info.qualname}.<factory>")


def _init(info: ClassInfo, fields: list[DataField]) -> str:
    given = [f for f in fields if f.init]
    plain = [_parameter(f) for f in given if not f.kw_only]
    named = [_parameter(f) for f in given if f.kw_only]
    params = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    lines = [f"self.{f.name} = {f.name}" for f in given if not f.init_only]
    lines += [f"self.{f.name} = {_fixed(f)}" for f in fields if not f.init and (f.default or f.factory)]
    if info.find_method("__post_init__") is not None:
        lines.append(f"self.__post_init__({', '.join(f.name for f in fields if f.init_only)})")
    return f"def __init__({params}): {'; '.join(lines) or 'pass'}"


def _parameter(f: DataField) -> str:
    default = " = None" if f.factory is not None else f" = {ast.unparse(f.default)}" if f.default is not None else ""
    return f"{f.name}: {f.annotation}{default}"


def _fixed(f: DataField) -> str:
    """The value of a field that is no parameter."""
    return f"({ast.unparse(f.factory)})()" if f.factory is not None else ast.unparse(f.default) if f.default else ""


def _comparisons(info: ClassInfo, fields: list[DataField], options: dict[str, Any]) -> dict[str, str]:
    compared = [f.name for f in fields if f.compare]
    own, other = _tuple("self", compared), _tuple("other", compared)
    same = f"isinstance(other, {info.name}) and type(self) is type(other)"
    texts: dict[str, str] = {}
    eq = options.get("eq", True)
    if eq:
        texts["__eq__"] = f"def __eq__(self, other): return {own} == {other} if {same} else NotImplemented"
    if options.get("order"):
        for name, sign in _COMPARE.items():
            texts[f"__{name}__"] = (
                f"def __{name}__(self, other): return {own} {sign} {other} if {same} else NotImplemented"
            )
    if options.get("unsafe_hash") or (eq and options.get("frozen")):
        hashed = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
        texts["__hash__"] = f"def __hash__(self): return hash({_tuple('self', hashed)})"
    return texts


def _tuple(owner: str, names: list[str]) -> str:
    return "(" + "".join(f"{owner}.{n}, " for n in names) + ")"


_SAME, _NOT_SAME = "self == other", "self != other"
_FILLED = {
    "lt": {"gt": f"not self < other and {_NOT_SAME}", "le": f"self < other or {_SAME}", "ge": "not self < other"},
    "le": {"ge": f"not self <= other or {_SAME}", "lt": f"self <= other and {_NOT_SAME}", "gt": "not self <= other"},
    "gt": {"lt": f"not (self > other or {_SAME})", "ge": f"self > other or {_SAME}", "le": "not self > other"},
    "ge": {"le": f"not self >= other or {_SAME}", "gt": f"self >= other and {_NOT_SAME}", "lt": "not self >= other"},
}


def fill_ordering(info: ClassInfo, node: ast.ClassDef) -> None:
    """`functools.total_ordering`: the comparisons that the class lacks, made of one that it has."""
    base = next((name for name in ("lt", "le", "gt", "ge") if f"__{name}__" in info.methods), None)
    for name, text in _FILLED[base].items() if base else ():
        if f"__{name}__" not in info.methods:
            add_method(info, node, f"__{name}__", f"def __{name}__(self, other): return {text}")


class _Named(ast.NodeTransformer):
    """Puts for the name of a class what names it where its methods stand: `Tree.Node` for one in the class Tree."""

    def __init__(self, info: ClassInfo) -> None:
        self.info = info

    def visit_Name(self, node: ast.Name) -> ast.expr:
        path = self._path(self.info) if node.id == self.info.name else node
        for part in every_node(path):
            ast.copy_location(part, node)
        return path

    def _path(self, info: ClassInfo) -> ast.expr:
        assert info.node is not None
        if info.outer is None:
            return ast.Name(info.node.name, ast.Load())
        return ast.Attribute(self._path(info.outer), info.node.name, ast.Load())


def add_method(info: ClassInfo, node: ast.AST, name: str, text: str) -> None:
    """Gives the class a method written as text; it stands where `node` does."""
    method = _Named(info).visit(ast.parse(text).body[0])
    assert isinstance(method, ast.FunctionDef)
    for n in every_node(method):
        if hasattr(n, "lineno"):
            ast.copy_location(n, node)
        if isinstance(n, ast.Name) and n.id.endswith("_") and n.id[:-1] in OWN_CALLS:
            n.id = f".{n.id[:-1]}"
    info.methods[name] = method
    info.kinds[name] = "method"
    info.written.add(name)
