"""Named tuples: classes whose objects stand wherever the tuple of their fields does.

class P(NamedTuple):      P(1, 2) is an object with the fields x and y;  x, y = p  and  p[0]  and  p == (1, 2)
    x: int                work on the tuple (p.x, p.y)
    y: int = 0
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.dataclass_methods import add_method
from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.namedtuple_calls import MADE
from pyx2c.hirgen.program import ClassInfo, ModuleInfo
from pyx2c.ir.types import Cell


def is_named_tuple(module: ModuleInfo, node: ast.ClassDef, bases: list[ClassInfo]) -> bool:
    """Whether a class statement defines a named tuple's fields."""
    return any(_is_typing_base(module, n) for n in node.bases)


def _is_typing_base(module: ModuleInfo, node: ast.expr) -> bool:
    match node:
        case ast.Name(id=name) if name == MADE:
            return True
        case ast.Name(id=name):
            return module.imports.get(name, ("", None)) == ("typing", "NamedTuple")
        case ast.Attribute(value=ast.Name(id=name), attr="NamedTuple"):
            return module.imports.get(name, ("", ""))[0] == "typing"
    return False


def declare_named_tuple(info: ClassInfo, node: ast.ClassDef) -> None:
    """Gives a named tuple its fields and methods."""
    fields = [s for s in node.body if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)]
    names = [f.target.id for f in fields if isinstance(f.target, ast.Name)]
    info.tuple_fields = info.match_args = names
    for name in names:
        info.attrs.pop(name, None)
        if info.find_field(name) is None:  # another named tuple among its bases has it already
            info.fields[name] = Field(name, Cell(name), info)
    params = ", ".join(["self", *map(_parameter, fields)])
    body = "; ".join(f"self.{n} = {n}" for n in names) or "pass"
    mine, other = ("(" + "".join(f"{owner}.{n}, " for n in names) + ")" for owner in ("self", "other"))
    shown = ", ".join(f"{n}={{self.{n}!r}}" for n in names)
    texts = {
        "__init__": f"def __init__({params}): {body}",
        "__repr__": f"def __repr__(self): return f'{{self.__class__.__name__}}({shown})'",
        "__hash__": f"def __hash__(self): return hash({mine})",
        "__eq__": f"def __eq__(self, other): return isinstance(other, {info.name}) and {mine} == {other}",
        "__len__": f"def __len__(self): return {len(names)}",
        "_asdict": "def _asdict(self): return {" + ", ".join(f"'{n}': self.{n}" for n in names) + "}",
        **_makers(info),
    }
    for name, sign in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")):
        texts[f"__{name}__"] = f"def __{name}__(self, other): return {mine} {sign} {other}"
    for name, text in texts.items():
        if name not in info.methods:
            add_method(info, node, name, text)
    info.kinds["_make"] = "static"


def _parameter(f: ast.AnnAssign) -> str:
    assert isinstance(f.target, ast.Name)
    default = f" = {ast.unparse(f.value)}" if f.value is not None else ""
    return f"{f.target.id}: {ast.unparse(f.annotation)}{default}"


def declare_below(info: ClassInfo, node: ast.ClassDef) -> None:
    """Gives a class derived from a named tuple what makes objects of its own class."""
    if "__init__" in info.methods or "__new__" in info.methods:
        return
    for name, text in _makers(info).items():
        if name not in info.methods:
            add_method(info, node, name, text)
    info.kinds["_make"] = "static"


def _makers(info: ClassInfo) -> dict[str, str]:
    return {
        "_replace": f"def _replace(self, **changes): return named_replace_({info.name}, self, **changes)",
        "_make": f"def _make(items): return {info.name}(*items)",
    }
