"""`enum`: members are objects made once, where the class statement runs.

    class Color(Enum):        Color.RED = a new Color with name "RED" and value 1, …
        RED = 1          →    Color.__known__ = [Color.RED, …]

What an enumeration can do is Python written here: `str`, `repr`, operators of flags. An IntEnum or StrEnum stands
wherever its value does (`ClassInfo.plain`).
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import folded
from pyx2c.hirgen.dataclass_methods import add_method
from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.program import ClassInfo, ModuleInfo
from pyx2c.ir.hir import Var
from pyx2c.ir.types import INT, STR, Cell, InstanceT, ListT

MANY = 1000
"""members of one statement, at most"""

UNKNOWN = object()
"""a member's value that the program computes"""

KINDS = ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag")


def enum_kind(module: ModuleInfo, node: ast.ClassDef, bases: list[ClassInfo]) -> str:
    """Which kind of enumeration a class statement makes; "": none."""
    inherited = next((b.enum for b in bases if b.enum), "")
    kind = next((k for n in node.bases if (k := _named_kind(module, n))), inherited)
    mixed = {n.id for n in node.bases if isinstance(n, ast.Name)} & {"int", "str"}
    return f"{mixed.pop()} Enum" if kind == "Enum" and mixed else kind


def _named_kind(module: ModuleInfo, node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            source, attr = module.imports.get(name, ("", None))
            return attr if source == "enum" and attr in KINDS else ""
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if attr in KINDS:
            return attr if module.imports.get(name, ("", ""))[0] == "enum" else ""
    return ""


def member_statements(node: ast.ClassDef) -> list[tuple[str, ast.expr]]:
    """The assignments in the class that make members."""
    return [pair for stmt in node.body for pair in members_of(stmt)]


def members_of(stmt: ast.stmt) -> list[tuple[str, ast.expr]]:
    """The members that a statement in the class's body makes: `RED = 1`, `RED = ROUGE = 1`, `RED, BLUE = range(2)`."""
    if not isinstance(stmt, ast.Assign) or isinstance(stmt.value, ast.Lambda):
        return []
    found: list[tuple[str, ast.expr]] = []
    for target in stmt.targets:
        match target:
            case ast.Name(id=name):
                found.append((name, stmt.value))
            case ast.Tuple(elts=names) | ast.List(elts=names):
                items = _items(stmt.value)
                if len(items) != len(names) or not all(isinstance(n, ast.Name) for n in names):
                    return []
                found += [(n.id, item) for n, item in zip(names, items, strict=True) if isinstance(n, ast.Name)]
            case _:
                return []
    return [(name, value) for name, value in found if not name.startswith("_")]


def _items(node: ast.expr) -> list[ast.expr]:
    """What unpacking an expression gives, where the text says it."""
    match node:
        case ast.Tuple(elts=items) | ast.List(elts=items):
            return items
        case ast.Constant(value=str(text)):
            return [ast.copy_location(ast.Constant(c), node) for c in text]
        case ast.Call(func=ast.Name(id="range"), args=[*limits], keywords=[]) if 1 <= len(limits) <= 3:
            numbers = [n.value for n in limits if isinstance(n, ast.Constant) and type(n.value) is int]
            if len(numbers) == len(limits) and len(range(*numbers)) <= MANY:
                return [ast.copy_location(ast.Constant(i), node) for i in range(*numbers)]
    return []


def declare_enum(info: ClassInfo, node: ast.ClassDef) -> None:
    """Gives an enumeration its fields and methods."""
    for n in every_node(node):
        if isinstance(n, ast.Attribute) and n.attr in ("_name_", "_value_"):
            n.attr = n.attr.strip("_")
    members = member_statements(node)
    info.enum_members = members
    kind = info.enum
    if members:
        info.plain = "int" if "int" in kind.lower() else "str" if "str" in kind.lower() else ""
        info.fields["name"] = Field("name", Cell("name"), info)
        info.fields["value"] = Field("value", Cell("value"), info)
        info.fields["name"].cell.add(STR)
        for name, _ in members:
            info.attrs[name].cell.add(InstanceT(info))
        known = Cell("members")
        known.add(InstanceT(info))
        info.attrs["__known__"] = Var(f"{info.name}__known", Cell("known"), "global", module=info.module)
        info.attrs["__known__"].cell.add(ListT(known))
    if info.plain:
        info.fields["value"].cell.add(INT if info.plain == "int" else STR)
    for name, text in _texts(info, kind, bool(members)).items():
        found = info.find_method(name)
        if found is None or name in found[0].written:
            add_method(info, node, name, text)
            if name in ("__flag__", "__getmember__", "__lookup__"):
                info.kinds[name] = "static"


def _texts(info: ClassInfo, kind: str, has_members: bool) -> dict[str, str]:
    if not has_members:
        return {}
    name = info.name
    texts = {
        "__repr__": f"def __repr__(self): return f'<{name}.{{self.name}}: {{self.value!r}}>'",
        "__str__": f"def __str__(self): return f'{name}.{{self.name}}'",
        "__format__": "def __format__(self, spec): return format(str(self), spec)",
    }
    if kind in ("IntEnum", "IntFlag"):
        texts["__str__"] = "def __str__(self): return str(self.value)"
    if kind in ("IntEnum", "IntFlag", "StrEnum"):
        texts["__format__"] = "def __format__(self, spec): return format(self.value, spec) if spec else str(self)"
    if info.plain:
        texts["__hash__"] = "def __hash__(self): return hash(self.value)"
        mine = f"self.value < other if isinstance(other, {info.plain}) else NotImplemented"
        texts["__lt__"] = f"def __lt__(self, other): return {mine}"
        if not all(_is_true(value) for _, value in info.enum_members):
            texts["__bool__"] = "def __bool__(self): return bool(self.value)"
    if kind == "StrEnum":
        texts["__str__"] = "def __str__(self): return self.value"
    if kind in ("Flag", "IntFlag"):
        texts |= _flag_texts(name, kind)
    elif info.find_method("_missing_"):
        texts["__lookup__"] = (
            f"def __lookup__(value):\n"
            f"  for m in {name}.__known__:\n"
            f"    if m.value == value: return m\n"
            f"  m = {name}._missing_(value)\n"
            f"  if m is None: raise ValueError(repr(value) + ' is not a valid {info.qualname}')\n"
            f"  return m"
        )
    return texts


def _is_true(value: ast.expr) -> bool:
    """Whether a member's value is true for certain: `auto()` counts from 1, and gives no empty text."""
    match value:
        case ast.Constant(value=constant):
            return bool(constant)
        case ast.Call(func=ast.Name(id="auto") | ast.Attribute(attr="auto")):
            return True
    return False


def _flag_texts(name: str, kind: str) -> dict[str, str]:
    texts = {
        "__repr__": f"def __repr__(self): return flag_repr_('{name}', self.name, self.value)",
        "__bool__": "def __bool__(self): return self.value != 0",
        "__contains__": "def __contains__(self, other): return other.value & self.value == other.value",
        "__invert__": f"def __invert__(self): return {name}.__flag__(flag_bits_({name}.__known__) & ~self.value)",
        "__iter__": f"def __iter__(self): return flag_parts_({name}.__known__, self.value)",
        "__len__": f"def __len__(self): return len(flag_parts_({name}.__known__, self.value))",
        "__flag__": (
            f"def __flag__(value):\n"
            f"  for m in {name}.__known__:\n"
            f"    if m.value == value: return m\n"
            f"  if not isinstance(value, int): raise ValueError(repr(value) + ' is not a valid {name}')\n"
            f"  m = raw_({name})\n"
            f"  m.name = flag_name_({name}.__known__, value)\n"
            f"  m.value = int(value)\n"
            f"  {name}.__known__.append(m)\n"
            f"  return m"
        ),
    }
    other = "int(other)" if kind == "IntFlag" else "other.value"
    for op, sign in (("or", "|"), ("and", "&"), ("xor", "^")):
        result = f"{name}.__flag__(self.value {sign} {other})"
        texts[f"__{op}__"] = f"def __{op}__(self, other): return {result}"
        if kind == "IntFlag":
            texts[f"__r{op}__"] = f"def __r{op}__(self, other): return {result}"
    if kind == "Flag":
        texts["__str__"] = f"def __str__(self): return flag_str_('{name}', self.name, self.value)"
    return texts


def written_value(node: ast.expr, before: dict[str, Any]) -> Any:
    """What an expression in the class's body is, where the text and the members before say it, else `UNKNOWN`."""
    try:
        return folded.value_of(node, {name: value for name, value in before.items() if value is not UNKNOWN})
    except folded.NotConstant:
        return UNKNOWN


def value_class(info: ClassInfo) -> ClassInfo | None:
    """The class of the program that is mixed in for the members' values: a named tuple, a dataclass, one that has a
    `__new__`. Each value is an object of it, made of what the member is assigned."""
    mixed_in = (c for c in info.mro[1:] if not c.enum)
    return next((c for c in mixed_in if any(map(_makes_values, c.mro))), None)


def own_maker(info: ClassInfo) -> ast.FunctionDef | None:
    """The `__new__` of an enumeration, which makes the members themselves."""
    found = info.find_method("__new__")
    return found[0].methods["__new__"] if found is not None and found[0].enum else None


def says_value(maker: ast.FunctionDef) -> bool:
    """Whether it assigns the member's `_value_`."""
    return any(
        isinstance(n, ast.Attribute) and n.attr == "value" and isinstance(n.ctx, ast.Store) for n in every_node(maker)
    )


def _makes_values(cls: ClassInfo) -> bool:
    return cls.dataclass is not None or cls.named_tuple() is not None or "__new__" in cls.methods


def auto_value(kind: str, name: str, before: list[Any]) -> int | str | None:
    """What `auto()` stands for behind these values; None when that isn't known."""
    if kind == "StrEnum":
        return name.lower()
    numbers = [v for v in before if isinstance(v, int)]
    if len(numbers) < len(before) and (kind != "Enum" or UNKNOWN in before):
        return None
    if "Flag" in kind:
        return 1 << max((v.bit_length() for v in numbers), default=0)
    return max(numbers, default=0) + 1
