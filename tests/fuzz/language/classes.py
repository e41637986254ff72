"""Classes: fields, methods, properties, operators, class attributes, subclasses that override; dataclasses, enums.

A method calls only methods that were written before it, and one that overrides only those before the one it overrides,
so that nothing calls itself.
"""

from __future__ import annotations

from language.env import Class, Env, Function, Param, Var
from language.expressions import expr
from language.literals import literal
from language.nested import head
from language.statements import block
from language.types import BOOL, INT, STR, Type, annotation, class_type, ordered

Lines = list[str]


def family(env: Env) -> Lines:
    """A class and perhaps one or two derived from it."""
    if env.chance(0.3):
        return dataclass(env)
    if env.chance(0.15):
        return named_tuple(env)
    lines, base = plain_class(env, None)
    for _ in range(env.pick((0, 0, 1, 1, 2))):
        more, _ = plain_class(env, base)
        lines += ["", *more]
    return lines


def plain_class(env: Env, base: Class | None) -> tuple[Lines, Class]:
    found = Class(env.fresh("C"), bases=[base.name] if base else [])
    own = [Var(env.fresh("x"), env.type(1)) for _ in range(env.r.randrange(1, 3))]
    params = tuple(Param(v.name, v.type, literal(env, v.type) if env.chance(0.15) else None) for v in own)
    found.params = (*(p for p in (base.params if base else ()) if p.default is None), *params)
    found.params = tuple(sorted(found.params, key=lambda p: p.default is not None))
    found.fields = [*(base.fields if base else []), *own]
    shared = Var(env.fresh("s"), env.type(0), own=False)
    lines = [f"    {shared.name} = {literal(env, shared.type)}"]
    if base is None and env.chance(0.15):
        lines.append(f"    __slots__ = ({', '.join(repr(v.name) for v in own)},)")
    lines += ["", *initialiser(env, found, base, own), "", *representation(env, found)]
    found.fields = [*found.fields, shared]
    env.module.classes[found.name] = found
    if base:
        for ancestor in env.module.classes.values():
            if ancestor.name == base.name or base.name in ancestor.subclasses:
                ancestor.subclasses.append(found.name)
        lines += overriding(env, found, base)
        found.operators |= base.operators
    lines += own_methods(env, found)
    heading = f"class {found.name}{f'({base.name})' if base else ''}:"
    return [heading, *lines], found


def initialiser(env: Env, found: Class, base: Class | None, own: list[Var]) -> Lines:
    inner = inside(env, None)
    lines = ["    " + head(inner, "__init__", found.params, Type("None"), "self")]
    if base:
        given = ", ".join(p.name for p in base.params if p.default is None)
        lines.append(f"        super().__init__({given})")
    for v in own:
        mark = f": {annotation(v.type)}" if env.typed else ""
        lines.append(f"        self.{v.name}{mark} = {v.name}")
    return lines


def representation(env: Env, found: Class) -> Lines:
    attributes = [v for v in found.fields if v.name[0] != "y"]  # a property may give an object of the class
    names = [f"{{self.{v.name}!r}}" for v in attributes]
    arrow = " -> str" if env.typed else ""
    lines = [f"    def __repr__(self){arrow}:", f"        return f'{found.name}({', '.join(names)})'"]
    if env.chance(0.3):
        lines += ["", f"    def __str__(self){arrow}:", f"        return f'<{found.name} {names[0]}>'"]
    return lines


def inside(env: Env, found: Class | None) -> Env:
    """The scope of a method: `self` and its fields."""
    inner = Env(env.r, env.module, typed=env.typed)
    if found is not None:
        fields = [Var(f"self.{v.name}", v.type, v.own and not found.frozen) for v in found.fields]
        inner.vars = [Var("self", class_type(found.name), own=False), *fields]
    return inner


def body(env: Env, found: Class, params: tuple[Param, ...], returns: Type, size: int = 4) -> tuple[Lines, int]:
    inner = inside(env, found)
    inner.returns = returns
    inner.vars += [Var(p.name, p.type) for p in params]
    lines = block(inner, env.r.randrange(1, size))
    lines.append(f"    return {expr(inner, returns, 2)}")
    return [f"    {line}" for line in lines], max(1, inner.cost)


def own_methods(env: Env, found: Class) -> Lines:
    ways = [
        method,
        method,
        method,
        static_method,
        class_method,
        property_,
        adding,
        equal,
        length,
        item,
        called,
        contains,
        iterated,
        less,
        truth,
        negated,
    ]
    lines: Lines = []
    for way in env.r.sample(ways, env.r.randrange(2, 6)):
        lines += ["", *(f"    {line}" if line else line for line in way(env, found))]
    return lines


def method(env: Env, found: Class) -> Lines:
    name = env.fresh("m")
    params = tuple(Param(env.fresh("a"), env.type(1)) for _ in range(env.r.randrange(3)))
    returns = env.type(1)
    lines, cost = body(env, found, params, returns)
    found.methods.append(Function(name, params, returns, cost))
    return [head(env, name, params, returns, "self"), *dedented(lines)]


def dedented(lines: Lines) -> Lines:
    return [line.removeprefix("    ") for line in lines]


def overriding(env: Env, found: Class, base: Class) -> Lines:
    """Some of the base's methods again."""
    lines: Lines = []
    for n, m in enumerate(base.methods):
        if "{" in m.name or m.name[0] != "m" or not env.chance(0.6):
            continue
        kept, base.methods = base.methods, base.methods[:n]
        inner = inside(env, found)
        inner.returns = m.returns
        inner.vars += [Var(p.name, p.type) for p in m.params]
        text = []
        if env.chance(0.5):
            above = env.fresh("v")
            text.append(f"        {above} = super().{m.name}({', '.join(p.name for p in m.params)})")
            inner.vars.append(Var(above, m.returns))
        text += [f"    {line}" for line in block(inner, env.r.randrange(1, 3))]
        text.append(f"        return {expr(inner, m.returns, 2)}")
        base.methods = kept
        m_cost = max(m.cost, inner.cost + m.cost)
        base.methods[n] = Function(m.name, m.params, m.returns, m_cost)
        lines += ["", "    " + head(env, m.name, m.params, m.returns, "self"), *text]
    return lines


def static_method(env: Env, found: Class) -> Lines:
    name, param = env.fresh("q"), Param(env.fresh("a"), env.type(1))
    inner = inside(env, None)
    inner.vars = [Var(param.name, param.type)]
    returns = env.type(1)
    text = expr(inner, returns, 2)
    found.methods.append(Function(name, (param,), returns, max(1, inner.cost)))
    return ["@staticmethod", head(env, name, (param,), returns), f"    return {text}"]


def class_method(env: Env, found: Class) -> Lines:
    name, param = env.fresh("q"), Param(env.fresh("a"), env.type(0))
    inner = inside(env, None)
    shared = next(v for v in found.fields if v.name.startswith("s"))
    inner.vars = [Var(param.name, param.type), Var(f"cls.{shared.name}", shared.type, own=False)]
    returns = env.type(1)
    text = expr(inner, returns, 2)
    found.methods.append(Function(name, (param,), returns, max(1, inner.cost)))
    return ["@classmethod", head(env, name, (param,), returns, "cls"), f"    return {text}"]


def property_(env: Env, found: Class) -> Lines:
    """A property that is read, and perhaps written."""
    name, returns = env.fresh("y"), env.type(1)
    lines, cost = body(env, found, (), returns, 2)
    text = ["@property", head(env, name, (), returns, "self"), *dedented(lines)]
    writable = [v for v in found.fields if v.type == returns and v.own]
    if writable and cost < 5:
        value = Param("value", returns)
        text += ["", f"@{name}.setter", head(env, name, (value,), Type("None"), "self")]
        text += [f"    print('set {name}')", f"    self.{writable[0].name} = value"]
    if cost < 5:
        found.fields.append(Var(name, returns, own=bool(writable)))
    return text


def operator(env: Env, found: Class, name: str, form: str, params: tuple[Type, ...], returns: Type) -> Lines:
    if name in found.operators:
        return method(env, found)
    found.operators.add(name)
    given = tuple(Param(f"other{n}", p) for n, p in enumerate(params))
    lines, cost = body(env, found, given, returns, 3)
    found.methods.append(Function(form, given, returns, cost))
    return [head(env, name, given, returns, "self"), *dedented(lines)]


def adding(env: Env, found: Class) -> Lines:
    name, form = env.pick(
        (
            ("__add__", "{} + {}"),
            ("__sub__", "{} - {}"),
            ("__mul__", "{} * {}"),
            ("__mod__", "{} % {}"),
            ("__matmul__", "{} @ {}"),
            ("__and__", "{} & {}"),
            ("__radd__", "{1} + {0}"),
            ("__floordiv__", "{} // {}"),
            ("__rshift__", "{} >> {}"),
        )
    )
    # two objects of one class don't ask __radd__
    others = (INT, INT) if name == "__radd__" else (INT, class_type(found.name), INT)
    return operator(env, found, name, form, (env.pick(others),), env.type(1))


def negated(env: Env, found: Class) -> Lines:
    name, form = env.pick((("__neg__", "-{}"), ("__invert__", "~{}"), ("__abs__", "abs({})")))
    return operator(env, found, name, form, (), env.type(1))


def length(env: Env, found: Class) -> Lines:
    if "__len__" in found.operators:
        return method(env, found)
    found.operators.add("__len__")
    inner = inside(env, found)
    inner.vars = [v for v in inner.vars if v.name != "self"]  # not len(self), without end
    text = expr(inner, INT, 1)
    found.methods.append(Function("len({})", (), INT, 1 + inner.cost))
    return [head(env, "__len__", (), INT, "self"), f"    return abs({text}) % 5"]


def item(env: Env, found: Class) -> Lines:
    return operator(env, found, "__getitem__", "{}[{}]", (env.pick((INT, STR)),), env.type(1))


def called(env: Env, found: Class) -> Lines:
    return operator(env, found, "__call__", "{}({})", (env.type(1),), env.type(1))


def contains(env: Env, found: Class) -> Lines:
    return operator(env, found, "__contains__", "{1} in {0}", (env.pick((INT, STR)),), BOOL)


def truth(env: Env, found: Class) -> Lines:
    """Raises nothing: which part of the line a traceback marks then is in docs/roadmap.md, "Noticed"."""
    if "__bool__" in found.operators:
        return method(env, found)
    found.operators.add("__bool__")
    found.methods.append(Function("bool({})", (), BOOL, 1))
    return [
        head(env, "__bool__", (), BOOL, "self"),
        f"    return self.{found.fields[0].name} != {literal(env, found.fields[0].type)}",
    ]


def iterated(env: Env, found: Class) -> Lines:
    if "__iter__" in found.operators:
        return method(env, found)
    found.operators.add("__iter__")
    inner = inside(env, found)
    type_ = env.type(0)
    returns = Type("iter", (type_,))
    texts = [f"    yield {expr(inner, type_, 2)}" for _ in range(env.r.randrange(1, 4))]
    found.methods.append(Function("iter({})", (), returns, 4 + inner.cost))
    return [head(env, "__iter__", (), returns, "self"), *texts]


def less(env: Env, found: Class) -> Lines:
    found_field = [v for v in found.fields if v.type in (INT, STR) and v.own]
    if "__lt__" in found.operators or not found_field:
        return method(env, found)
    found.operators.add("__lt__")
    field, other = found_field[0].name, Param("other", class_type(found.name))
    found.methods.append(Function("{} < {}", (other,), BOOL, 1))
    return [head(env, "__lt__", (other,), BOOL, "self"), f"    return self.{field} < other.{field}"]


def equal(env: Env, found: Class) -> Lines:
    if "__eq__" in found.operators:
        return method(env, found)
    found.operators.add("__eq__")
    field = found.fields[0].name
    mark, arrow = (": object", " -> bool") if env.typed else ("", "")
    return [
        f"def __eq__(self, other{mark}){arrow}:",
        f"    if not isinstance(other, {found.name}):",
        "        return NotImplemented",
        f"    return self.{field} == other.{field}",
    ]


def dataclass(env: Env) -> Lines:
    found = Class(env.fresh("D"))
    options = env.pick(("", "", "(frozen=True)", "(order=True)", "(eq=False)", "(slots=True)", "(kw_only=True)"))
    found.frozen = "frozen" in options
    types = [env.type(0 if "order" in options else 1) for _ in range(env.r.randrange(1, 4))]
    defaults = 0 if "kw_only" in options else env.r.randrange(3)
    params = []
    lines = [f"@dataclasses.dataclass{options}", f"class {found.name}:"]
    for n, type_ in enumerate(types):
        name, text = env.fresh("x"), literal(env, type_)
        default = n >= len(types) - defaults
        if default and type_.name in ("list", "dict", "set", "class"):
            text = f"dataclasses.field(default_factory=lambda: {text})"
        lines.append(f"    {name}: {annotation(type_)}{f' = {text}' * default}")
        kind = "keyword" if "kw_only" in options else ""
        params.append(Param(name, type_, text if default else None, kind))
        found.fields.append(Var(name, type_))
    found.params = tuple(params)
    env.module.classes[found.name] = found
    found.operators |= {"__eq__", "__lt__"}
    for _ in range(env.r.randrange(1, 3)):
        lines += ["", *(f"    {line}" if line else line for line in method(env, found))]
    if "order" in options:
        found.methods.append(Function("{} < {}", (Param("other", class_type(found.name)),), BOOL, 1))
    return lines


def named_tuple(env: Env) -> Lines:
    found = Class(env.fresh("N"), frozen=True)
    types = [env.type(1) for _ in range(env.r.randrange(1, 4))]
    defaults = env.r.randrange(2)
    params = []
    lines = [f"class {found.name}(NamedTuple):"]
    for n, type_ in enumerate(types):
        name, text = env.fresh("x"), literal(env, type_)
        default = n >= len(types) - defaults
        lines.append(f"    {name}: {annotation(type_)}{f' = {text}' * default}")
        params.append(Param(name, type_, text if default else None))
        found.fields.append(Var(name, type_, own=False))
    found.params = tuple(params)
    env.module.classes[found.name] = found
    for _ in range(env.r.randrange(2)):
        lines += ["", *(f"    {line}" if line else line for line in method(env, found))]
    self_type, first = class_type(found.name), params[0]
    found.methods += [
        Function("{}[0]", (), first.type),
        Function("len({})", (), INT),
        Function(f"{{}}._replace({first.name}={{}})", (Param("other0", first.type),), self_type),
    ]
    if all(map(ordered, types)):
        found.methods.append(Function("{} < {}", (Param("other", self_type),), BOOL))
    return lines


def enum(env: Env) -> Lines:
    name, base = env.fresh("E"), env.pick(("Enum", "Enum", "IntEnum"))
    members = [env.fresh("R") for _ in range(env.r.randrange(2, 5))]
    env.module.enums[name] = members
    values = env.pick(([str(n * 3) for n in range(5)], ["enum.auto()"] * 5, ["'a'", "'b'", "'c'", "'d'", "'e'"]))
    values = [str(n + 1) for n in range(5)] if base == "IntEnum" else values
    return [f"class {name}(enum.{base}):", *(f"    {m} = {v}" for m, v in zip(members, values, strict=False))]
