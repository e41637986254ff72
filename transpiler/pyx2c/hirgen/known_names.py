"""What names mean at compile time: modules, static bindings, builtin types and functions."""

from __future__ import annotations

import ast
import difflib
import functools
from typing import Any

from pyx2c.frontend.known import INTRINSIC
from pyx2c.frontend.program import shown_name
from pyx2c.hirgen import bindings, builtin_calls, classes
from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo
from pyx2c.hirgen.run_order import RunOrder, run_order
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell, ModuleT, Type


class Names:
    """The part of the engine that knows names."""

    def __init__(self, main: str) -> None:
        self.main = main
        self.modules: dict[str, ModuleInfo] = {}
        self.builtin_classes = classes.builtin_exceptions()
        self.builtin_types = classes.builtin_types()
        self.object_class = classes.plain_object()
        self.own_containers: set[type] | None = None
        """the classes of collections.abc that the program has classes of, when that has been asked for"""
        self.bindings: dict[tuple[str, str], Type | None] = {}
        self.node_refs: dict[Any, FuncRef] = {}
        self.factories: dict[Cell, Cell] = {}
        """values of defaultdicts → the functions that make missing ones"""
        self._shared: dict[Var, bool] = {}
        self._orders: dict[ModuleInfo, RunOrder] = {}
        self._imports: dict[ModuleInfo, dict[ModuleInfo, None]] = {}

    def factory_of(self, value: Cell) -> Type | None:
        """The functions that make missing values of a defaultdict."""
        found = [f for c, f in self.factories.items() if c.find() is value.find()]
        for other in found[1:]:
            found[0].unify(other)
        return found[0].type if found else None

    def shared(self, var: Var) -> bool:
        """Whether functions or other modules may read or change a module-level variable."""
        if var not in self._shared:
            module = self.modules[var.module]
            others = (m for m in self.modules.values() if m is not module)
            self._shared[var] = bindings.used_by_functions(module, var.name) or any(
                bindings.imports_name(other, var.module, var.name) for other in others
            )
        return self._shared[var]

    @functools.cached_property
    def has_hooks(self) -> bool:
        """Whether the program names a hook of attributes anywhere."""
        modules = [m for m in self.modules.values() if not m.library]
        return any(
            not HOOKS.isdisjoint(m.mentioned) or any(getattr(f, "name", "") in HOOKS for f in m.functions)
            for m in modules
        )

    def share(self, var: Var) -> None:
        """Any function may read or change this variable."""
        self._shared[var] = True

    def may_be_unbound(self, ref: FuncRef, var: Var) -> bool:
        """Whether code outside functions, or a function that stands in no other one, may run before a name is bound."""
        module = self.modules.get(var.module)
        if module is None or module.globals.get(var.name) is not var:
            return False
        if ref.module is not module:
            return ref.module in self._reached(module)
        if module not in self._orders:
            others = [m for m in self.modules.values() if m.hidden] + list(self._reached(module))
            elsewhere = {name for m in others if m is not module and not module.hidden for name in m.mentioned}
            self._orders[module] = run_order(module.tree, module.nodes, elsewhere)
        written = ref.said_of or ref
        return isinstance(ref.node, ast.Module) or self._orders[module].may_be_unbound(written.node, var.name)

    def _reached(self, module: ModuleInfo) -> dict[ModuleInfo, None]:
        """The modules that it imports, and so on; itself among them where that is a circle."""
        if module not in self._imports:
            found: dict[ModuleInfo, None] = {}
            stack = [module]
            while stack:
                for source, _ in stack.pop().imports.values():
                    other = self.modules.get(source)
                    if other is not None and other not in found:
                        found[other] = None
                        stack.append(other)
            self._imports[module] = found
        return self._imports[module]

    def static_binding(self, module: ModuleInfo, name: str) -> Type | None:
        """What a module-level name is bound to for good: a function, a class or a module."""
        key = (module.name, name)
        if key not in self.bindings:
            self.bindings[key] = None
            self.bindings[key] = bindings.static_binding(self, module, name)
        return self.bindings[key]

    def imported_module(self, module: ModuleInfo, name: str) -> ModuleInfo | None:
        """The module that a module-level name is bound to by an import."""
        bound = self.static_binding(module, name)
        return self.modules.get(bound.name) if isinstance(bound, ModuleT) else None

    def module_at(self, b: Any, name: str, attr: str = "") -> ModuleInfo | str | None:
        """The module (or the name of an intrinsic one) that a name means here; that which has the attribute, if some of
        its attributes are Python and others the compiler's."""
        var = b.lookup(name)
        if var is None or var.kind != "global":
            return None
        bound = self.static_binding(b.module, name)
        return self.provider(bound.name, attr) if isinstance(bound, ModuleT) else None

    def provider(self, module: str, attr: str) -> ModuleInfo | str:
        """The module that has the attribute, or its name where the compiler provides it."""
        return module if self.is_intrinsic(module, attr) else self.modules.get(module, module)

    def is_intrinsic(self, module: str, attr: str) -> bool:
        """Whether the compiler provides what a module of the library does not define."""
        return module in INTRINSIC and module in self.modules and attr not in ("", *self.modules[module].scope.locals)

    def intrinsic(self, b: Any, name: str) -> tuple[str, str] | None:
        """(module, attribute) when the name was imported from a module that the compiler provides."""
        var = b.lookup(name)
        if var is None or var.kind != "global" or name not in b.module.imports:
            return None
        return self.intrinsic_origin(b.module, name) if len(bindings.binders(b.module, name)) <= 1 else None

    def intrinsic_origin(self, module: ModuleInfo, name: str) -> tuple[str, str] | None:
        """(module, attribute) of what the compiler provides and the module imports, from one that imports it maybe."""
        seen: set[tuple[str, str]] = set()
        while name in module.imports and (module.name, name) not in seen:
            seen.add((module.name, name))
            source, attr = module.imports[name]
            if attr is None:
                return None
            if source in ("builtins", "_io") and attr in self.builtin_classes:
                return None
            if source not in self.modules or self.is_intrinsic(source, attr):
                return source, attr
            module, name = self.modules[source], attr
            if len(bindings.binders(module, name)) != 1:
                return None
        return None

    def has_one_module(self) -> bool:
        """Whether the program itself is one file."""
        return sum(not m.library for m in self.modules.values()) == 1

    def is_type_variable(self, module: ModuleInfo, name: str) -> bool:
        """Whether the name is a TypeVar, an alias or an imported typing name: inference decides instead."""
        return name in module.scope.locals

    def dunder_name(self, module: ModuleInfo) -> str:
        """`__name__`."""
        return "__main__" if module.name == self.main else shown_name(module.name)

    def builtin_class(self, name: str) -> ClassInfo | None:
        """The exception that `builtins` has by that name."""
        found = self.builtin_classes.get(name)
        return found if found is not None and found.module == "builtins" else None

    def builtin_type(self, name: str) -> ClassInfo:
        """The class of values of a builtin type."""
        if name not in self.builtin_types:
            self.builtin_types[name] = ClassInfo(name, "builtins", [], qualname=name, builtin=True)
            self.builtin_types[name].mro = [self.builtin_types[name]]
        return self.builtin_types[name]

    def is_builtin_type(self, cls: ClassInfo) -> bool:
        """Whether it is the class of values of a builtin type."""
        return self.builtin_types.get(cls.name) is cls

    def similar_name(self, b: Any, name: str) -> str:
        """A hint for a misspelt name."""
        known = [
            *b.inst.ref.scope.locals,
            *b.module.scope.locals,
            *builtin_calls.BUILTINS,
            *self.builtin_classes,
        ]
        near = difflib.get_close_matches(name, known, 1)
        return f"did you mean `{near[0]}`?" if near else ""
