"""Exceptions whose `__init__` doesn't give BaseException its arguments: their texts are made when somebody asks.

class Return(Exception):
    def __init__(self, value):        value may be an object that holds itself, or is changed later: what
        self.value = value            str(e) shows is made of `e.args` then, by methods that such a class is given
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.dataclass_methods import add_method
from pyx2c.hirgen.program import ClassInfo

_OWN_TEXTS = (
    "KeyError OSError SyntaxError StopIteration StopAsyncIteration SystemExit ImportError UnicodeEncodeError "
    "UnicodeDecodeError UnicodeTranslateError BaseExceptionGroup"
).split()
"""builtin classes whose texts are made in ways of their own"""

_TEXT = """def {name}(self):
    args = self.args
    match args:
        case (): return {none}
        case (one,): return {one}
    return {several}"""
_TEXTS = {
    "__str__": _TEXT.format(name="__str__", none="''", one="f'{one!s}'", several="f'{args!s}'"),
    "__repr__": _TEXT.format(
        name="__repr__",
        none="f'{self.__class__.__name__}()'",
        one="f'{self.__class__.__name__}({one!r})'",
        several="f'{self.__class__.__name__}{args!r}'",
    ),
}


def fill(info: ClassInfo, node: ast.ClassDef) -> None:
    """Gives an exception class such methods if it needs them."""
    if not info.is_exception or "__init__" not in info.methods or gives_others(info):
        return
    if any(c.name in _OWN_TEXTS for c in info.mro) or any(c.find_method("__new__") for c in info.mro):
        return
    if any(_uses_super(c.methods[name]) for c in info.mro for name in ("__str__", "__repr__") if name in c.methods):
        return
    info.is_lazy = True
    for name, text in _TEXTS.items():
        if info.find_method(name) is None:
            add_method(info, node, name, text)


def _uses_super(method: ast.FunctionDef) -> bool:
    return any(isinstance(n, ast.Name) and n.id == "super" for n in every_node(method))


def gives_others(cls: ClassInfo) -> bool:
    """Whether each `__init__` of the class gives the one above it other arguments before anything may ask for them."""
    for c in cls.mro:
        if c.builtin:
            return True
        if "__init__" in c.methods and not _calls_super(c.methods["__init__"]):
            return False
    return True


def _calls_super(init: ast.FunctionDef) -> bool:
    """Whether an `__init__` calls `super().__init__(...)`, or `Base.__init__(self, ...)`, whose other arguments don't
    use the object, at its beginning or behind assignments to attributes."""
    me = init.args.args[0].arg if init.args.args else ""
    assigned: set[str] = set()
    for stmt in init.body:
        match stmt:
            case ast.Expr(ast.Constant()):
                given: list[ast.AST] = []
            case ast.Assign(targets=[ast.Attribute(ast.Name(id=name), attr)], value=value) if name == me:
                given = [value]
                assigned.add(attr)
            case ast.AnnAssign(target=ast.Attribute(ast.Name(id=name), attr), value=ast.expr() as value) if name == me:
                given = [value]
                assigned.add(attr)
            case ast.Assign(targets=[ast.Name()], value=value):
                given = [value]
            case ast.Expr(ast.Call(ast.Attribute(ast.Call(ast.Name("super"), [], []), "__init__"), args, keywords)):
                return not any(_uses(a, me, assigned) for a in [*args, *keywords])
            case ast.Expr(ast.Call(ast.Attribute(ast.Name(), "__init__"), [ast.Name(id=name), *args], keywords)):
                return name == me and not any(_uses(a, me, assigned) for a in [*args, *keywords])
            case _:
                return False
        if any(_uses(value, me, assigned) for value in given):
            return False
    return False


def _uses(tree: ast.AST, me: str, assigned: set[str]) -> bool:
    """Whether an expression uses the object otherwise than for attributes that were assigned before."""
    nodes = every_node(tree)
    plain = {id(n.value) for n in nodes if isinstance(n, ast.Attribute) and n.attr in assigned}
    return any(isinstance(n, ast.Name) and n.id == me and id(n) not in plain for n in nodes)
