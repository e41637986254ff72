"""Properties, class methods and static methods that a class is given behind its body, or that functions of the module
make in it: they are written into the body.

    def _area(self): return …            def _area(self): return …
    class Box: …                         class Box:
    Box.area = property(_area)     →         @property
                                             def area(self): return _area(self)

Only where nothing can have seen the class without them: what stands in between only defines, or nothing in front of the
assignment says the name.
"""

from __future__ import annotations

import ast
from collections import Counter

from pyx2c.frontend.nodes import every_node

_KINDS = ("property", "classmethod", "staticmethod")
_GETTER = "def {name}(self, /): return {0}(self)"
_SETTER = "def {name}(self, value, /): {0}(self, value)"
_DELETER = "def {name}(self, /): {0}(self)"
_OF_CLASS = "def {name}(cls, /, *given, **named): return {0}(cls, *given, **named)"
_STATIC = "def {name}(*given, **named): return {0}(*given, **named)"
_OF_OPERATOR = ("itemgetter", "attrgetter", "methodcaller")
_QUIET_DECORATORS = ("dataclass", "total_ordering", "final")


def expand_late_members(tree: ast.Module) -> set[ast.AST]:
    """Rewrites the module's classes in place; the functions that tracebacks don't show."""
    calls = (n for n in every_node(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name))
    if not any(isinstance(c.func, ast.Name) and c.func.id in _KINDS for c in calls):
        return set()
    bound = _bound(tree)
    functions = {s.name for s in tree.body if isinstance(s, ast.FunctionDef) and bound[s.name] == 1}
    added: set[ast.AST] = set()
    body: list[ast.stmt] = []
    for stmt in tree.body:
        cls = given_to(tree, stmt)
        if isinstance(stmt, ast.ClassDef):
            stmt.body = [new for s in stmt.body for new in _in_body(stmt, s, functions, added)]
        elif cls is not None and isinstance(stmt, ast.Assign) and isinstance(stmt.targets[0], ast.Attribute):
            name = stmt.targets[0].attr
            late = ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], stmt.value), stmt)
            ast.copy_location(late.targets[0], stmt)
            made = _in_body(cls, late, functions, added)
            if _may_move(tree, cls, stmt, name) and (made != [late] or _of_lambdas(stmt.value)):
                cls.body += made
                continue
        body.append(stmt)
    tree.body = body
    return added


def given_to(tree: ast.Module, stmt: ast.stmt) -> ast.ClassDef | None:
    """The class of the module that a statement gives an attribute, `Box.area = …`; None where it is another one."""
    match stmt:
        case ast.Assign(targets=[ast.Attribute(value=ast.Name(id=name))]):
            found = [s for s in tree.body if isinstance(s, ast.ClassDef) and s.name == name]
            if len(found) == 1 and _bound(tree)[name] == 1 and tree.body.index(found[0]) < tree.body.index(stmt):
                return found[0]
    return None


def nothing_between(tree: ast.Module, cls: ast.ClassDef, stmt: ast.stmt) -> bool:
    """Whether all that stands between a class and a statement only defines: nothing uses the class yet."""
    first, last = tree.body.index(cls), tree.body.index(stmt)
    named = [d.func if isinstance(d, ast.Call) else d for d in cls.decorator_list]
    known = all(isinstance(d, ast.Name) and d.id in _QUIET_DECORATORS for d in named)
    return known and all(map(_only_defines, tree.body[first + 1 : last]))


def _only_defines(stmt: ast.stmt) -> bool:
    match stmt:
        case ast.FunctionDef(decorator_list=[]):
            return not any(isinstance(n, ast.Call) for d in stmt.args.defaults for n in every_node(d))
        case ast.ClassDef(decorator_list=[], bases=[], keywords=[]):
            return all(map(_only_defines, stmt.body))
        case ast.Assign(value=ast.Call(func=ast.Name(id=kind), args=args)) if kind in _KINDS:
            return all(isinstance(a, ast.Name | ast.Lambda) for a in args)
        case ast.Assign(value=ast.Lambda() | ast.Constant() | ast.Name()) | ast.Expr(value=ast.Constant()):
            return True
    return isinstance(stmt, ast.Import | ast.ImportFrom | ast.Pass)


def _may_move(tree: ast.Module, cls: ast.ClassDef, stmt: ast.stmt, name: str) -> bool:
    """Whether no one can tell when the class got the attribute, which it has only once."""
    given = [
        n
        for n in every_node(tree)
        if isinstance(n, ast.Attribute) and n.attr == name and not isinstance(n.ctx, ast.Load)
    ]
    own = [s for s in cls.body if isinstance(s, ast.FunctionDef | ast.ClassDef) and s.name == name]
    own += [n for s in cls.body for n in every_node(s) if isinstance(n, ast.Name) and n.id == name]  # type: ignore[misc]
    of_class = [n for n in given if isinstance(n.value, ast.Name) and n.value.id == cls.name]
    if own or len(of_class) != 1:
        return False
    if nothing_between(tree, cls, stmt):
        return True
    before = [n for s in tree.body[: tree.body.index(stmt)] for n in every_node(s)]
    return not any(
        (isinstance(n, ast.Attribute) and n.attr == name)
        or (isinstance(n, ast.Constant) and n.value == name)
        or (isinstance(n, ast.Name) and n.id in ("dir", "vars", "getattr", "hasattr"))
        for n in before
    )


def _in_body(cls: ast.ClassDef, stmt: ast.stmt, functions: set[str], added: set[ast.AST]) -> list[ast.stmt]:
    """`name = property(get, set)` of functions of the module as methods that call them; others as they are."""
    match stmt:
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(func=ast.Name(id="property"), args=[_, *_] as args, keywords=[]),
        ) if len(args) <= 3 and _all_outside(cls, stmt, args, functions):
            heads = ["@property", f"@{name}.setter", f"@{name}.deleter"]
            texts = [_GETTER, _SETTER, _DELETER][: len(args)]
        case ast.Assign(
            targets=[ast.Name(id=name)],
            value=ast.Call(func=ast.Name(id="classmethod" | "staticmethod" as kind), args=[ast.Name()] as args),
        ) if _all_outside(cls, stmt, args, functions):
            heads, texts = [f"@{kind}"], [_OF_CLASS if kind == "classmethod" else _STATIC]
        case _:
            return [stmt]
    made: list[ast.stmt] = []
    for head, text, arg in zip(heads, texts, args, strict=False):
        made += ast.parse(f"{head}\n{text.format(ast.unparse(arg), name=name)}").body
    for part in (n for m in made for n in every_node(m)):
        if hasattr(part, "lineno"):
            ast.copy_location(part, stmt)
    added.update(made)
    return made


def _all_outside(cls: ast.ClassDef, stmt: ast.stmt, args: list[ast.expr], functions: set[str]) -> bool:
    """Whether all are functions of the module, or made by `operator` of constants, and the class binds none of these
    names but in this statement."""
    others = [s for s in cls.body if s is not stmt]
    own = {s.name for s in others if isinstance(s, ast.FunctionDef | ast.ClassDef)}
    own |= {n.id for s in others for n in every_node(s) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return all(_is_outside(a, functions - own) for a in args)


def _is_outside(arg: ast.expr, functions: set[str]) -> bool:
    match arg:
        case ast.Name(id=name):
            return name in functions
        case ast.Call(func=ast.Name(id=maker) | ast.Attribute(value=ast.Name(id="operator"), attr=maker), keywords=[]):
            known = maker in _OF_OPERATOR and maker not in functions
            return known and all(isinstance(a, ast.Constant) for a in arg.args)
    return False


def _of_lambdas(value: ast.expr) -> bool:
    """Whether it is `property(lambda …)` and the like, which mean the same in the class's body."""
    match value:
        case ast.Call(func=ast.Name(id=kind), args=args, keywords=[]) if kind in _KINDS and args:
            names = [n.attr for a in args for n in every_node(a) if isinstance(n, ast.Attribute)]
            return all(isinstance(a, ast.Lambda) for a in args) and not any(n.startswith("__") for n in names)
    return False


def _bound(tree: ast.Module) -> Counter[str]:
    """How often each name is bound anywhere in the module."""
    found: Counter[str] = Counter()
    for n in every_node(tree):
        if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found[n.name] += 1
        elif isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load):
            found[n.id] += 1
        elif isinstance(n, ast.arg):
            found[n.arg] += 0
        elif isinstance(n, ast.alias):
            found[n.asname or n.name.partition(".")[0]] += 1
        if isinstance(n, ast.ClassDef):  # what it binds is its own
            targets = (t for s in n.body if isinstance(s, ast.Assign) for t in s.targets)
            found.subtract(t.id for t in targets if isinstance(t, ast.Name))
    return found
