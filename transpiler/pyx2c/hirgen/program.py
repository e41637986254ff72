"""What the walk knows about the program: modules, classes, functions and their instances."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pyx2c.diag.diagnostic import Diagnostic
from pyx2c.frontend import coroutines
from pyx2c.frontend.mangling import hidden, written_name
from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.program import shown_name
from pyx2c.hirgen import enum_calls, namedtuple_calls
from pyx2c.hirgen.cached_functions import expand_caches
from pyx2c.hirgen.class_decorators import expand_decorated_classes
from pyx2c.hirgen.comprehension_scopes import hoist_captured
from pyx2c.hirgen.descriptors import expand_descriptors
from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.hoisted_factories import hoist_factories
from pyx2c.hirgen.property_factories import expand_property_factories
from pyx2c.hirgen.run_order import names_among
from pyx2c.hirgen.scopes import Scope, scope_of
from pyx2c.hirgen.single_dispatch import expand_dispatches
from pyx2c.ir.hir import Expr, Pos, Stmt, Var
from pyx2c.ir.types import BOOL, Cell, show

HELD = "__held__"
"""the field of an object of a class derived from a builtin one: the container or the value itself"""
FuncNode = ast.FunctionDef | ast.Lambda
_MENTIONS = ast.Name | ast.Attribute


@dataclass(eq=False)
class ModuleInfo:
    """A module: its tree, its global variables, and what its names are bound to at compile time."""

    name: str
    display_path: str
    source: str
    tree: ast.Module
    globals: dict[str, Var] = field(default_factory=dict)
    scope: Scope = field(init=False)
    classes: dict[str, ClassInfo] = field(default_factory=dict)
    imports: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    """name → (module, attribute or None for the module itself)"""
    function_names: set[str] | None = None
    """module-level names that functions mean, computed on demand"""
    runs: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    """line and column of an import statement → the modules that it makes run in order; then as Module has them"""
    missing: dict[tuple[int, int], Diagnostic] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    body: FuncInst | None = None
    """the function that is its statements"""
    aliases: dict[str, ast.expr] | None = None
    """what names for types stand for, computed on demand"""
    descriptors: set[ast.AST] = field(default_factory=set)
    """lambdas that stand for methods of builtin types, which bind the object as functions in a class do"""
    nodes: tuple[ast.AST, ...] = field(init=False)
    """of its tree as the engine walks it"""
    positions: dict[ast.AST, Pos] = field(default_factory=dict)
    """where nodes stand, as far as anybody asked"""
    unseen: set[ast.AST] = field(init=False)
    """functions that the compiler wrote and tracebacks don't show"""
    hidden: bool = False
    """Python behind what CPython has in C: no frames in tracebacks, no errors of its own"""
    silent: bool = False
    """no frame of it is shown in tracebacks"""
    compact: bool = False
    """its functions are compiled for size"""
    library: bool = False
    """what comes with the compiler: it need not have all that CPython's has"""
    said: list[ast.FunctionDef] = field(default_factory=list)
    """its methods as they are written for one name each: see said_names.py"""
    binders: dict[str, list[ast.AST]] | None = None
    """the module-level statements that bind each name, computed on demand"""

    def __post_init__(self) -> None:
        meanings = Meanings(self.tree)
        namedtuple_calls.as_classes(self.tree, meanings)
        enum_calls.as_classes(self.tree, meanings)
        hoist_factories(self.tree)
        expand_property_factories(self.tree)
        self.unseen = expand_decorated_classes(self.tree) | hidden(self.tree) | expand_caches(self.tree, meanings)
        self.unseen |= expand_dispatches(self.tree, meanings) | expand_descriptors(self.tree)
        hoist_captured(self.tree)
        self.nodes = tuple(every_node(self.tree))
        self.scope = scope_of(self.tree)
        self.scope.locals |= self.declared_global

    def var(self, name: str) -> Var:
        """The module-level variable of that name."""
        if name not in self.globals:
            self.globals[name] = Var(name, Cell(name), "global", module=self.name)
        return self.globals[name]

    @cached_property
    def declared_global(self) -> set[str]:
        """The names in its `global` statements."""
        return {name for n in self.nodes if isinstance(n, ast.Global) for name in n.names}

    @cached_property
    def functions(self) -> set[ast.AST]:
        """What `def` and `lambda` make here."""
        return {n for n in self.nodes if isinstance(n, ast.FunctionDef | ast.Lambda)}

    @cached_property
    def started(self) -> Var:
        """Bound when the module runs or has run."""
        return Var("started", Cell("started", BOOL), "global", module=self.name, flagged=True)

    @cached_property
    def _stores(self) -> list[ast.Attribute]:
        every = (n for n in self.nodes if isinstance(n, ast.Attribute))
        return [n for n in every if not isinstance(n.ctx, ast.Load)]

    @cached_property
    def stored_attributes(self) -> set[str]:
        """Names of attributes that it assigns or deletes."""
        return {n.attr for n in self._stores}

    @cached_property
    def set_in_modules(self) -> set[str]:
        """Names of attributes that it assigns or deletes, but those of `self`: they may be variables of modules."""
        return {n.attr for n in self._stores if not (isinstance(n.value, ast.Name) and n.value.id == "self")}

    @cached_property
    def mentioned(self) -> set[str]:
        """Names that occur in it, of attributes above all."""
        return set(names_among(self.nodes))

    @cached_property
    def mentions(self) -> Counter[str]:
        """How often a name or an attribute of that name stands in it."""
        return Counter(n.id if isinstance(n, ast.Name) else n.attr for n in self.nodes if isinstance(n, _MENTIONS))

    def __repr__(self) -> str:
        return f"<module {self.name}>"


@dataclass(slots=True, eq=False)
class ClassInfo:
    """A class: its bases, methods, fields, and which of its subclasses are ever made."""

    name: str
    module: str
    bases: list[ClassInfo]
    node: ast.ClassDef | None = None
    info: ModuleInfo | None = None
    qualname: str = ""
    methods: dict[str, ast.FunctionDef] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    """method name → `method`, `static`, `class`, `property`, `setter`"""
    fields: dict[str, Field] = field(default_factory=dict)
    attrs: dict[str, Var] = field(default_factory=dict)
    """class attributes, as module-level variables"""
    statics: set[str] = field(default_factory=set)
    """attributes that `staticmethod(...)` made: functions that don't bind the object"""
    added: dict[str, Var] = field(default_factory=dict)
    """class attributes that may have no value: only code outside its body sets them, or the body does perhaps"""
    subclasses: list[ClassInfo] = field(default_factory=list)
    mro: list[ClassInfo] = field(default_factory=list)
    made: Cell = field(default_factory=lambda: Cell("made"))
    is_made: bool = False
    serial: int = 0  # how many classes of that name came before it, of other instances of the function around
    asked: dict[str, Cell] = field(default_factory=dict)
    """attribute names of its objects that somebody asked for"""
    sure: set[str] | None = None
    """the attributes that its objects have whenever they can be seen, computed on demand"""
    slots: list[frozenset[str] | None] = field(default_factory=list)  # see slots.py: computed on demand
    is_exception: bool = False
    args: Cell = field(default_factory=lambda: Cell("args"))
    """of exceptions: what their arguments are"""
    args_wanted: Cell = field(default_factory=lambda: Cell("args wanted"))
    """grows when the program asks for them"""
    is_lazy: bool = False  # of exceptions: their texts are made of the arguments when somebody asks
    dataclass: dict[str, Any] | None = None
    data_fields: list[Any] = field(default_factory=list)
    """of a dataclass: the fields it declares itself"""
    enum: str = ""
    """the kind of enumeration"""
    enum_members: list[tuple[str, ast.expr]] = field(default_factory=list)
    enum_aliases: set[str] = field(default_factory=set)  # those that are other names of members before them
    container: str = ""
    """of the base that a class derived from dict, list or set has: that name"""
    empty: ast.expr | None = None
    """of such a base: the expression that makes what its objects hold at first"""
    plain: str = ""
    """`int`, `float`, `str` or `tuple`: the object stands wherever its value does, which is the field `value` of a
    member of an enumeration, `HELD` of others"""
    holds_value: bool = False
    """the base that a class derived from int, float, str or tuple has"""
    tuple_fields: list[str] | None = None
    """of a named tuple: its items' names"""
    decorated: dict[str, str] = field(default_factory=dict)
    """methods that decorators of the program made, kept as class attributes → `method`, `static` or `class`"""
    inner: dict[str, ClassInfo] = field(default_factory=dict)
    """classes defined in this one"""
    written: set[str] = field(default_factory=set)
    """methods that the compiler wrote"""
    is_abstract: bool = False
    """derives from ABC: no objects while methods are abstract"""
    structural: str = ""  # `Protocol` or `TypedDict`: objects need not be of the class
    match_args: list[str] = field(default_factory=list)
    """attributes that positional patterns mean"""
    builtin: bool = False
    encl: FuncInst | None = None
    outer: ClassInfo | None = None
    """the class in whose body it stands"""
    refs: dict[str, FuncRef] = field(default_factory=dict)

    def find_method(self, name: str) -> tuple[ClassInfo, ast.FunctionDef] | None:
        """The method `name` as instances of exactly this class see it."""
        for cls in self.mro:
            if name in cls.methods:
                return cls, cls.methods[name]
        return None

    def container_base(self) -> ClassInfo | None:
        """The container that a class derived from dict, list or set has among its bases."""
        return next((c for c in self.mro if c.container), None)

    def value_base(self) -> ClassInfo | None:
        """The base that holds the value in a class derived from int, float, str or tuple."""
        return next((c for c in self.mro if c.holds_value), None) if self.plain else None

    def defines(self, name: str) -> bool:
        """Whether a class of the program among this one's line has a method of that name."""
        found = self.owner_of(name)
        return found is not None and not found.holds_value

    def find_field(self, name: str) -> Field | None:
        """The instance attribute `name`, inherited ones included."""
        for cls in self.mro:
            if name in cls.fields:
                return cls.fields[name]
        return None

    def named_tuple(self) -> ClassInfo | None:
        """The class that gives objects their items, where they are named tuples."""
        return next((c for c in self.mro if c.tuple_fields is not None), None)

    def abstract_methods(self) -> list[str]:
        """The abstract methods that objects of exactly this class would have."""
        if not self.is_abstract:
            return []
        found: dict[str, bool] = {}
        for cls in reversed(self.mro):
            found |= dict.fromkeys([*cls.attrs, *cls.decorated, *cls.inner], False)
            found |= {name: _says_abstract(node) for name, node in cls.methods.items()}
        return sorted(name for name, is_abstract in found.items() if is_abstract)

    def owner_of(self, name: str) -> ClassInfo | None:
        """The class whose method `name` its objects have."""
        return next((c for c in self.mro if name in c.methods or name in c.decorated), None)

    def find_decorated(self, name: str) -> str:
        """How the method `name` is called, if a decorator made it; "" if none did."""
        for cls in self.mro:
            if name in cls.methods or name in cls.decorated:
                return cls.decorated.get(name, "")
        return ""

    def find_inner(self, name: str) -> ClassInfo | None:
        """The class `name` defined in this one or a base."""
        return next((c.inner[name] for c in self.mro if name in c.inner), None)

    def find_attr(self, name: str) -> Var | None:
        """The class attribute `name`."""
        return next((c.attrs[name] for c in self.mro if name in c.attrs), None)

    def all_fields(self) -> list[Field]:
        """Fields in memory order: the base's first."""
        return list(dict.fromkeys(f for cls in reversed(self.mro) for f in cls.fields.values()))

    def descendants(self) -> list[ClassInfo]:
        """This class and all below it, in order of definition."""
        found, stack = dict[ClassInfo, None](), [self]
        while stack:
            if (cls := stack.pop()) not in found:
                found[cls] = None
                stack += reversed(cls.subclasses)
        return list(found)

    @property
    def shown_module(self) -> str:
        """What it says that its module is: what `__module__ = "..."` in its body says; "" for what builtins has."""
        for stmt in self.node.body if self.node is not None else ():
            match stmt:
                case ast.Assign(targets=[ast.Name(id="__module__")], value=ast.Constant(value=str(said))):
                    return said
        if self.builtin and self.name in OF_COLLECTIONS:
            return "collections"
        return "" if self.module == "builtins" or self.module.startswith("_behind.") else shown_name(self.module)

    @property
    def shown_name(self) -> str:
        """`module.Class`, as its `repr` has it."""
        return f"{self.shown_module}.{self.qualname}".removeprefix(".")

    @property
    def shown_kind(self) -> str:
        """What its `repr` begins with if it is no ordinary class: `enum` or `flag`."""
        return "flag" if "Flag" in self.enum else "enum" if self.enum else ""

    def __repr__(self) -> str:
        return f"<class {self.module}.{self.qualname}>"


OF_COLLECTIONS = ("deque", "defaultdict", "Counter", "OrderedDict")


def _says_abstract(node: ast.FunctionDef) -> bool:
    shown = [d.attr if isinstance(d, ast.Attribute) else d.id for d in node.decorator_list if isinstance(d, _NAMED)]
    return any(s in ("abstractmethod", "abstractproperty") for s in shown)


_NAMED = ast.Attribute | ast.Name
_MANAGERS = ("contextmanager", "asynccontextmanager")
"""of contextlib, which make a manager of a generator"""


@dataclass(slots=True, eq=False)
class FuncRef:
    """A function definition in its context: module, class, and enclosing function instance."""

    node: FuncNode
    module: ModuleInfo
    name: str
    qualname: str
    cls: ClassInfo | None = None
    encl: FuncInst | None = None
    instances: dict[Hashable, FuncInst] = field(default_factory=dict)
    scope: Scope = field(init=False)
    defaults: dict[str, Expr] = field(default_factory=dict)
    kept: dict[str, Var] = field(default_factory=dict)
    """defaults that each closure carries, because it is made anew each time"""
    keywords_given: dict[str, None] = field(default_factory=dict)
    """the keywords that calls give to `**kwargs`"""
    keywords_unknown: bool = False
    """calls give it what no call's text names"""
    attributes: Cell = field(default_factory=lambda: Cell("attributes"))
    """of a function made in a function: the type of the object with its attributes, once it is given one"""
    factories: dict[str, FuncRef] = field(default_factory=dict)
    """defaults evaluated anew at each call: a dataclass's default_factory"""
    closure: Var | None = None
    """of a method that uses variables of the function around its class: where that function keeps it as a closure"""
    bound: bool = False
    """A bound method as a value: captures its receiver."""
    stands_for: str = ""
    """the builtin function that this one calls, with as many arguments as it takes"""
    written_as: str = ""
    """what `repr` gives of a builtin function or method"""
    outer_names: dict[str, Var] = field(default_factory=dict)
    """variables around a generator expression that are no function's own: those of comprehensions"""
    flavour: str = "generator"
    """The class of the iterators that a generator function makes."""
    walk: Callable[[Any], None] | None = None
    """builds the body of a function that has no syntax tree"""
    closing: Cell = field(default_factory=lambda: Cell("closing"))
    """Grows when ending this generator early is found to run code: `finally`, `with`."""
    owns: FuncRef | None = None
    """of a generator expression: the generator function whose call just now made what it goes through"""
    variadic: Cell = field(default_factory=lambda: Cell("*args"))
    """the items of `*args` where it is a tuple of any length"""
    arities: set[int] = field(default_factory=set)
    lengths: dict[int, set[int]] = field(default_factory=dict)
    """of the tuples that calls give to a parameter"""
    mapping: Cell = field(default_factory=lambda: Cell("**kwargs"))
    wraps: Any = None
    """the type of the function whose name it goes by"""
    wraps_name: str = ""
    """the variable that holds that function, where it is one"""
    passes_on: bool | None = None
    """whether `**kwargs` is only passed on, computed on demand"""
    said: dict[str, FuncRef] = field(default_factory=dict)
    """of a hook of attributes: its definitions for names that the program says, see said_names.py"""
    said_of: FuncRef | None = None
    """of such a definition: that of the program"""
    dispatches: tuple[str, int, tuple[str, ...]] | None = None
    """A function that calls a method of its first argument: its name, positional arguments, keywords. CPython has no
    such function, so tracebacks leave it out."""

    def __post_init__(self) -> None:
        self.scope = scope_of(self.node)
        self.flavour = coroutines.kind_of(self.node) or self.flavour
        if any(map(self._makes_manager, getattr(self.node, "decorator_list", ()))):
            self.flavour = "manager"

    def _makes_manager(self, decorator: ast.expr) -> bool:
        """Whether it is contextlib's `contextmanager`, or that of `async` generators."""
        match decorator:
            case ast.Name(id=name):
                return self.module.imports.get(name) in [("contextlib", n) for n in _MANAGERS]
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if attr in _MANAGERS:
                return self.module.imports.get(name) == ("contextlib", None)
        return False

    @property
    def shown(self) -> str:
        """What tracebacks and `__name__` call it: private methods as written, setters by their function's name."""
        name = self.node.name if self.cls is not None and isinstance(self.node, ast.FunctionDef) else self.name
        return written_name(self.node, name).lstrip(".")

    @property
    def constructs_container(self) -> bool:
        """Whether it is the constructor that a class derived from dict, list or set inherits (container_bases.py)."""
        return self.cls is not None and bool(self.cls.container) and self.name == "__init__"

    @property
    def internal(self) -> bool:
        """The interpreter's own, such as `map`: no frame of it shows in tracebacks."""
        return self.walk is not None

    @property
    def is_generator(self) -> bool:
        """A call makes an iterator and runs nothing of the body."""
        return self.scope.is_generator

    @property
    def is_hidden(self) -> bool:
        """Whether CPython has no such function: tracebacks leave it out."""
        module = self.module
        return module.hidden or module.silent or self.dispatches is not None or self.node in module.unseen

    @property
    def called(self) -> str:
        """What errors about keywords name: of a class that is called, the class."""
        return str(self).removesuffix(".__init__")

    def __str__(self) -> str:
        return f"{self.module.name}.{self.qualname}"

    def __lt__(self, other: FuncRef) -> bool:
        return self._order() < other._order()

    def _order(self) -> tuple[str, int, int, int]:
        """The same from run to run, also for several lambdas in one function and in several instances of it."""
        return str(self), self.node.lineno, self.node.col_offset, self.encl.number if self.encl is not None else 0


@dataclass(slots=True, eq=False)
class FuncInst:
    """A function for given argument types."""

    ref: FuncRef
    key: Hashable
    """the structure of its argument types when it was made"""
    params: list[Var]
    result: Cell
    number: int
    vars: dict[str, Var] = field(default_factory=dict)
    body: list[Stmt] = field(default_factory=list)
    memo: dict[Any, Any] = field(default_factory=dict)
    callees: list[FuncInst] = field(default_factory=list)
    written: list[tuple[Pos, FuncInst]] = field(default_factory=list)
    """where the last walk wrote calls, and of what: see ir/verify_calls.py"""
    sure_callees: list[FuncInst] = field(default_factory=list)
    """those of them that each call of it calls: see certainty.py"""
    sure: bool = False
    """whether it is such a callee of one that is"""
    doubtful: list[Diagnostic] = field(default_factory=list)
    """what the last walk found wrong, and left to the time when it runs since it may never be reached"""
    once: bool = False
    """its body runs at most once: see run_once.py"""
    once_from: FuncInst | None = None
    """of such an instance of a function: where it is called from"""
    entered: list[tuple[Var, Var]] = field(default_factory=list)
    """variables, and the parameters whose values they get at the beginning of the body: see entering.py"""
    strict: bool = False
    """all that is wrong in it is an error"""
    analysed: bool = False
    cname: str = ""
    falls_through: bool = True
    spoilt: bool = False
    """The last walk found errors: what it returns is not all known."""
    local_classes: dict[str, ClassInfo] = field(default_factory=dict)
    """classes that its body defines"""
    stops: Cell = field(default_factory=lambda: Cell("stops"))
    """grows when StopIteration may come out of it; out of a generator it comes as RuntimeError"""
    variant: str = ""
    """what sets a second version of a function apart, for its name in C"""
    called_at: Any = None
    """of a hidden function: where the program calls it first, as a span"""

    def var(self, name: str) -> Var:
        """The local variable of that name."""
        if name not in self.vars:
            self.vars[name] = Var(name, Cell(name), owner=self)
        return self.vars[name]

    def __repr__(self) -> str:
        return f"<{self.ref} ({', '.join(show(p.type) for p in self.params)})>"

    def __lt__(self, other: FuncInst) -> bool:
        return self.number < other.number
