"""A method that is given the name of an attribute, for one name that the program says.

    def __getattr__(self, name):                      obj.size          def __getattr__(self, name):
        if name.startswith("_"):                          →                 return getattr(self._inner, "size")
            raise AttributeError(name)
        return getattr(self._inner, name)

Each name has a definition of its own, in which the name stands for the parameter and what follows from that is decided:
so what each attribute is has a type of its own. Where the definition can't be written so, the one of the program serves
for all names.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from typing import Any

from pyx2c.frontend.decided import COMPARED, shortened
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import bindings
from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo

HOOKS = frozenset(("__getattr__", "__setattr__", "__delattr__"))
MOST = 200
"""definitions of one method; a hook that asks for ever longer names is called with them when it runs"""
_OF_TEXTS = frozenset(
    "startswith endswith lower upper title capitalize strip lstrip rstrip removeprefix removesuffix replace islower "
    "isupper isdigit isalpha isidentifier split partition rpartition swapcase count find index isalnum".split()
)


def of_name(engine: Any, ref: FuncRef, name: str) -> FuncRef:
    """The definition of a hook for this name."""
    if name not in ref.said:
        made = _written(engine, ref, name) if len(ref.said) < MOST else None
        if made is None:
            return ref
        ref.said[name] = said = FuncRef(made, ref.module, ref.name, ref.qualname, ref.cls, ref.encl)
        said.defaults, said.kept, said.said_of = ref.defaults, ref.kept, ref
        ref.module.said.append(made)
        if ref.node in ref.module.unseen:
            ref.module.unseen.add(made)
    return ref.said[name]


def _written(engine: Any, ref: FuncRef, name: str) -> ast.FunctionDef | None:
    node = ref.node
    if not isinstance(node, ast.FunctionDef) or ref.said_of is not None or engine.captured(ref):
        return None
    params = [a.arg for a in [*node.args.posonlyargs, *node.args.args]]
    if len(params) < 2 or _is_rebound(node, params[1]):
        return None
    made = _Said(params[1], name, lambda n: _constant(engine, ref, params[0], n)).visit(copy.deepcopy(node))
    assert isinstance(made, ast.FunctionDef)
    return made


def _is_rebound(node: ast.FunctionDef, param: str) -> bool:
    """Whether the parameter, or another variable of that name in it, is given another value."""
    own = 0
    for n in every_node(node):
        if isinstance(n, ast.Name) and n.id == param and not isinstance(n.ctx, ast.Load):
            return True
        if isinstance(n, ast.MatchAs | ast.MatchStar | ast.ExceptHandler) and n.name == param:
            return True
        if isinstance(n, ast.Global | ast.Nonlocal) and param in n.names:
            return True
        own += isinstance(n, ast.arg) and n.arg == param
    return own != 1


# -- what is decided --------------------------------------------------------------------------------


class _Unknown(Exception):
    """It depends on the run."""


class _Said(ast.NodeTransformer):
    """Puts a text for a parameter."""

    def __init__(self, param: str, text: str, constant: Callable[[ast.expr], ast.expr | None]) -> None:
        self.param, self.text, self.constant = param, text, constant

    def visit(self, node: ast.AST) -> Any:
        """A node with what is in it said, and decided."""
        made = super().visit(node)
        if isinstance(made, ast.BoolOp):
            made = shortened(made, _outcome)
        if not isinstance(made, _DECIDED):
            return made
        try:
            value = self.value(made)
        except (_Unknown, TypeError, ValueError, LookupError):
            return made
        return ast.copy_location(ast.Constant(value), made) if isinstance(value, bool | int | str) else made

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.copy_location(ast.Constant(self.text), node) if node.id == self.param else node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        node.value = self.visit(node.value)
        if isinstance(node.format_spec, ast.JoinedStr):  # stays one, also where it is known
            node.format_spec.values = [self.visit(v) for v in node.format_spec.values]
        return node

    def visit_If(self, node: ast.If) -> Any:
        made = self.generic_visit(node)
        assert isinstance(made, ast.If)
        if not isinstance(made.test, ast.Constant):
            return made
        chosen = made.body if made.test.value else made.orelse
        return chosen or ast.copy_location(ast.Pass(), node)

    def visit_IfExp(self, node: ast.IfExp) -> Any:
        made = self.generic_visit(node)
        assert isinstance(made, ast.IfExp)
        return (made.body if made.test.value else made.orelse) if isinstance(made.test, ast.Constant) else made

    def visit_Match(self, node: ast.Match) -> Any:
        made = self.generic_visit(node)
        assert isinstance(made, ast.Match)
        if not isinstance(made.subject, ast.Constant):
            return made
        for case in made.cases:
            fits = _fits(case.pattern, made.subject.value) if case.guard is None else None
            if fits is None:
                return made
            if fits:
                return case.body
        return ast.copy_location(ast.Pass(), node)

    def value(self, node: ast.expr | None) -> Any:
        """What an expression gives whenever it runs."""
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                return tuple(map(self.value, elts))
            case ast.Set(elts=elts):
                return frozenset(map(self.value, elts))
            case ast.Dict(keys=keys):
                return dict.fromkeys(map(self.value, keys))
            case ast.Compare(left=left, ops=[op], comparators=[right]) if not isinstance(op, ast.Is | ast.IsNot):
                sides = self.value(left), self.value(right)
                if isinstance(sides[1], str | int | None) or isinstance(op, ast.In | ast.NotIn):
                    return COMPARED[type(op)](*sides)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return not self.value(operand)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self.value(operand)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self.value(left) + self.value(right)
            case ast.Subscript(value=of, slice=ast.Slice(lower=lower, upper=upper, step=step)):
                return self.text_of(of)[slice(*(None if p is None else self.value(p) for p in (lower, upper, step)))]
            case ast.Subscript(value=of, slice=index):
                return self.value(of)[self.value(index)]
            case ast.Call(func=ast.Name(id="len"), args=[of], keywords=[]):
                return len(self.text_of(of))
            case ast.Call(func=ast.Attribute(value=of, attr=attr), args=args, keywords=[]) if attr in _OF_TEXTS:
                return getattr(self.text_of(of), attr)(*map(self.value, args))
            case ast.JoinedStr(values=values):
                return "".join(map(self.text_of, values))
            case ast.FormattedValue(value=of, conversion=-1 | 114 as how, format_spec=None):
                return repr(self.text_of(of)) if how == 114 else self.text_of(of)
            case ast.Name() | ast.Attribute():
                found = self.constant(node)
                if found is not None:
                    return self.value(found)
        raise _Unknown

    def text_of(self, node: ast.expr) -> str:
        """The same of what has to be a text."""
        found = self.value(node)
        if not isinstance(found, str):
            raise _Unknown
        return found


_DECIDED = ast.Compare | ast.UnaryOp | ast.BinOp | ast.Subscript | ast.Call | ast.JoinedStr


def _outcome(node: ast.expr) -> bool | None:
    return bool(node.value) if isinstance(node, ast.Constant) else None


def _fits(pattern: ast.pattern, text: object) -> bool | None:
    """Whether a pattern takes the text; None where that isn't known."""
    match pattern:
        case ast.MatchValue(value=ast.Constant(value=value)):
            return bool(value == text)
        case ast.MatchOr(patterns=patterns):
            found = [_fits(p, text) for p in patterns]
            return None if None in found else True in found
        case ast.MatchAs(pattern=None, name=None):
            return True
    return None


# -- constants of the program -----------------------------------------------------------------------


def _constant(engine: Any, ref: FuncRef, me: str, node: ast.expr) -> ast.expr | None:
    """The display or constant that a name of the module or an attribute of the class always stands for."""
    match node:
        case ast.Name(id=name) if name not in ref.scope.locals and ref.encl is None:
            if any(name in m.set_in_modules or _is_renamed(m, name) for m in engine.modules.values()):
                return None
            binders = bindings.binders(ref.module, name)
            found = binders[0] if len(binders) == 1 and binders[0] in ref.module.tree.body else None
        case ast.Attribute(value=ast.Name(id=of), attr=name) if of == me and ref.cls is not None:
            found = _of_class(engine, ref.cls, name)
        case _:
            return None
    if not isinstance(found, ast.Assign | ast.AnnAssign) or isinstance(found, ast.Assign) and len(found.targets) > 1:
        return None
    match found.value:
        case ast.Constant() | ast.Tuple():
            return found.value
        case ast.Call(func=ast.Name(id="frozenset"), args=[ast.Tuple() | ast.List() | ast.Set() as items]):
            return items
        case ast.List() | ast.Set() | ast.Dict() if _is_only_asked(engine, name):
            return found.value
    return None


def _is_renamed(module: ModuleInfo, name: str) -> bool:
    """Whether a module imports something of that name under another one."""
    return any(attr == name and own != name for own, (_, attr) in module.imports.items())


def _of_class(engine: Any, cls: ClassInfo, name: str) -> ast.stmt | None:
    """The statement in a class's body that gives its objects the attribute; None where others may."""
    owner = next((c for c in cls.mro if name in c.attrs), None)
    others = {c for top in (cls, *cls.mro) for c in top.descendants() if top is not owner and not top.builtin}
    if owner is None or owner.node is None or any(name in m.stored_attributes for m in engine.modules.values()):
        return None
    names = (n for c in (others | set(cls.mro)) - {owner} for n in [*c.attrs, *c.added, *c.fields, *c.methods])
    if name in names or name in owner.fields or name in owner.added:
        return None
    stmts = [s for s in owner.node.body if any(isinstance(n, ast.Name) and n.id == name for n in _targets(s))]
    return stmts[0] if len(stmts) == 1 else None


def _targets(stmt: ast.stmt) -> list[ast.expr]:
    match stmt:
        case ast.Assign(targets=targets):
            return targets
        case ast.AnnAssign(target=target):
            return [target]
    return []


def _is_only_asked(engine: Any, name: str) -> bool:
    """Whether the program only asks what is in a container of that name, and goes through it."""
    uses = -1
    for module in engine.modules.values():
        if module.library or name not in module.mentions:
            continue
        uses += module.mentions[name]
        for n in module.nodes:
            match n:
                case (
                    ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Name() | ast.Attribute() as of])
                    | ast.For(iter=ast.Name() | ast.Attribute() as of)
                    | ast.comprehension(iter=ast.Name() | ast.Attribute() as of)
                    | ast.Subscript(value=ast.Name() | ast.Attribute() as of, ctx=ast.Load())
                ):
                    uses -= (of.id if isinstance(of, ast.Name) else of.attr) == name
    return uses == 0
