"""Loads the whole program: the script and every module it imports, found as CPython finds them.

The search order is the script's directory, then the library that ships with the compiler, of which some folders hold
what is for this machine only (`_on_host`, `_on_stack`, …); modules of the interpreter itself (`sys`, `os`, …) can't be
shadowed. What a module of the library imports is looked up in the library first: no file of the program hides it. A
module of the program whose name the library has, too, is told from that by a mark behind its first name (`OWN`).
Imports inside functions and under `if TYPE_CHECKING:` are loaded too. The result is deterministic; a cycle is no error.
"""

from __future__ import annotations

import ast
import difflib
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from pyx2c.diag import CompileErrors, Diagnostic, Diagnostics, Span
from pyx2c.frontend import (
    alternative_imports,
    attributes_in_rows,
    builtin_names,
    byte_patterns,
    captured_warnings,
    codec_calls,
    coroutines,
    deep_copies,
    deleted_imports,
    docstrings,
    doctests,
    exception_groups,
    field_metadata,
    field_updates,
    filled_namespaces,
    guarded_imports,
    host_modules,
    inherited_properties,
    library_choices,
    local_imports,
    mangling,
    module_files,
    name_dicts,
    namespaces,
    popped_fields,
    search_paths,
    shadowing,
    stacked_decorators,
    star_imports,
    template_patterns,
    text_or_bytes,
    unit_tests,
    unused_imports,
    version_tests,
    wrappers,
)
from pyx2c.frontend.bindings import binds
from pyx2c.frontend.import_statements import import_order, import_statements, top_level_names
from pyx2c.frontend.known import ALWAYS_LIBRARY, INTRINSIC, OUTSIDE
from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.parse import parse_text, read_text
from pyx2c.frontend.program import (
    OWN,
    Import,
    ImportedName,
    Module,
    Program,
    When,
    package_of,
    relative_source,
    shown_name,
)

__all__ = ["Import", "ImportedName", "Module", "Program", "When", "load_program"]


def load_program(
    path: Path, stdlib_dir: Path, machine: tuple[str, ...] = ("_on_host",), given: dict[str, str] | None = None
) -> Program:
    """Loads `path` (a file, or a directory with `__main__.py`); raises `CompileErrors` with all it finds.

    machine: the folders of the library with the modules that are for this machine only. given: modules of the library
    with other text than that of their files."""
    script = path / "__main__.py" if path.is_dir() else path
    machine_dirs = [stdlib_dir / name for name in machine]
    loader = _Loader(Path(os.path.realpath(script)).parent, stdlib_dir, machine_dirs, given or {})
    order = _load_all(loader, script)
    asked = library_choices.asked(order)
    if asked != loader.asked:
        loader = _Loader(loader.script_dir, stdlib_dir, machine_dirs, loader.given, asked)
        order = _load_all(loader, script)
    module_files.write_out(order)
    docstrings.write_out(m.tree for m in order if not m.from_library)
    own = any(m.path.parent in machine_dirs for m in order)
    signals = library_choices.SIGNALS in asked
    return Program(order[-1], order, {m.name: m for m in order}, tuple(sorted(loader.intrinsics)), own, signals)


def _load_all(loader: _Loader, script: Path) -> tuple[Module, ...]:
    """The script, which comes last, and what it imports; raises `CompileErrors`."""
    display = os.path.join(os.getcwd(), str(script))
    main = loader.load("__main__", script, display, is_package=False, library=False)
    loader.found.raise_errors()
    assert main is not None
    return import_order(main, loader.modules)


@dataclass(frozen=True, slots=True)
class _Location:
    path: Path
    is_package: bool
    library: bool


class _Loader:
    """Loads depth first; `modules` maps a name to None while the module's imports are being followed."""

    def __init__(
        self,
        script_dir: Path,
        stdlib_dir: Path,
        machine_dirs: list[Path],
        given: dict[str, str],
        asked: frozenset[str] | None = None,
    ) -> None:
        self.script_dir = script_dir
        self.stdlib_dir = stdlib_dir
        self.machine_dirs = machine_dirs
        self.modules: dict[str, Module | None] = {}
        self.locations: dict[str, _Location | None] = {}
        self.trees: dict[str, ast.Module] = {}
        self.intrinsics: set[str] = set()
        self.flags: dict[str, version_tests.Flags] = {}
        self.parsed: dict[str, ast.Module] = {}
        """files that were asked for their flags and are still to be loaded"""
        self.given = given
        self._asked = asked
        self.search = search_paths.SearchPaths()
        self.found = Diagnostics()

    @property
    def asked(self) -> frozenset[str]:
        """What the program has of modules with choices."""
        return self._asked or frozenset()

    def load(self, name: str, path: Path, display: str, *, is_package: bool, library: bool) -> Module | None:
        self.modules[name] = None
        try:
            source = "" if path.is_dir() else read_text(path, display)
            source = self.given.get(name, source) if library else source
            tree = self.parsed.pop(str(path), None) or parse_text(source, display, trusted=library)
        except CompileErrors as errors:
            self.found.extend(errors.diagnostics)
            return None
        if self._asked is None:
            self._asked = library_choices.likely(tree)
        if not library and search_paths.take(tree, str(path), self.search):
            self.locations = {known: at for known, at in self.locations.items() if at is not None}
        flags = self._settle(tree, name, is_package, library)
        if not library:
            alternative_imports.write_out(tree)
            local_imports.write_out(tree)
        coroutines.write_out(tree)
        exception_groups.write_out(tree)
        builtin_names.write_out(tree)
        shadowing.write_out(tree)
        field_updates.write_out(tree)
        popped_fields.write_out(tree)
        mangling.mangle(tree)
        if library:
            library_choices.settle(tree, name, self.asked)
        else:
            unused_imports.drop(tree, lambda other: self._exists(self._key(other, False)))
            name_dicts.write_out(tree, source)
            for kept in deleted_imports.write_out(tree):
                message = f"`{kept.id}`, which an import gave a value, is read where it may be deleted"
                self.found.error("E0506", Span.of(display, kept), message, hint="leave the name alone")
            attributes_in_rows.write_out(tree)
            meanings = Meanings(tree)
            namespaces.write_out(tree, meanings)
            filled_namespaces.write_out(tree, meanings)
            wrappers.write_out(tree, meanings)
            for decorator in inherited_properties.write_out(tree):
                message = f"`{ast.unparse(decorator)}` of a base class is not supported yet"
                self.found.error("E0506", Span.of(display, decorator), message, hint="write the property again")
            stacked_decorators.write_out(tree, meanings)
            deep_copies.write_out(tree)
            captured_warnings.write_out(tree, meanings)
            field_metadata.write_out(tree, meanings)
            codec_calls.write_out(tree, meanings)
            byte_patterns.write_out(tree, meanings)
            text_or_bytes.write_out(tree, meanings)
            template_patterns.write_out(tree, meanings)
            self._write_out_tests(tree, source, display, meanings)
        self.trees[name] = tree
        module = Module(name, path, display, source, tree, is_package, (), library, flags)
        self._write_out_stars(module)
        imports = tuple(self._resolve(module, node, when) for node, when in import_statements(tree))
        module = replace(module, imports=imports)
        self.modules[name] = module
        return module

    def _write_out_tests(self, tree: ast.Module, source: str, display: str, meanings: Meanings) -> None:
        unit_tests.write_out(tree, meanings)
        try:
            doctests.write_out(tree, source, meanings)
        except doctests.Refused as problem:
            self.found.error("E0506", Span.of(display, problem.node), problem.why)

    def locate(self, name: str) -> _Location | None:
        """The file or directory of an absolute module name; its parent package decides where to look."""
        if name not in self.locations:
            self.locations[name] = self._search(name)
        return self.locations[name]

    def _search(self, name: str) -> _Location | None:
        parent, _, last = name.rpartition(".")
        if parent:
            package = self.locate(parent)
            if package is None or not package.is_package:
                return None
            base = package.path if package.path.is_dir() else package.path.parent
            return _in_directory(base, last, package.library)
        if name.endswith(OWN):
            return self._in_own(name.removesuffix(OWN))
        places = (_in_directory(folder, name, True) for folder in [*self.machine_dirs, self.stdlib_dir])
        found = next(filter(None, places), None)
        if found is None and name not in ALWAYS_LIBRARY and name not in INTRINSIC:
            places = (_in_directory(folder, name, False) for folder in self.search.behind)
            return self._in_own(name) or next(filter(None, places), None)
        return found

    def _in_own(self, name: str) -> _Location | None:
        """A module of the program, as it hides those of the library."""
        places = (_in_directory(folder, name, False) for folder in [*self.search.before, self.script_dir])
        return next(filter(None, places), None)

    def _key(self, name: str, library: bool) -> str:
        """What an absolute name in an import of the program or of the library means: a name of `modules`."""
        first, dot, rest = name.partition(".")
        if library or first in ALWAYS_LIBRARY or not self._in_own(first):
            return name
        location = self.locate(first)
        return name if location is not None and not location.library else first + OWN + dot + rest

    def _exists(self, name: str) -> bool:
        return self.locate(name) is not None or name in INTRINSIC

    def _of_library(self, name: str) -> bool:
        """Whether a module that exists is not the program's own."""
        location = self.locate(name)
        return location is None or location.library

    def require(self, name: str, module: Module, node: ast.stmt) -> bool:
        """Makes sure that `name` and its parent packages are loaded; reports it when it can't be found."""
        parent = name.rpartition(".")[0]
        if parent and not self.require(parent, module, node):
            return False
        if name in self.modules:
            return True
        location = self.locate(name)
        if location is not None:
            path = location.path
            self.load(name, path, str(path), is_package=location.is_package, library=location.library)
            return True
        if name in INTRINSIC:
            self.intrinsics.add(name)
            return True
        shown = shown_name(name)
        if shown.partition(".")[0] in OUTSIDE:
            return False
        if not self._in_own(shown.partition(".")[0]) and host_modules.is_quiet(shown):
            self.intrinsics.add(name)  # what is asked of it is refused where it is asked
            return True
        self._missing(name, module, node)
        return False

    def _settle(self, tree: ast.Module, name: str, is_package: bool, library: bool) -> frozenset[str]:
        """Decides what can be decided of tests and of imports in `try`. Returns the names of the module's flags."""
        if library:
            guarded_imports.settle(tree, self._exists, self._of_library)
            return frozenset()
        package = package_of(name, is_package)

        def absolute(node: ast.ImportFrom) -> str:
            return relative_source(package, node) if node.level else self._key(node.module or "", False)

        def exists(other: str) -> bool:
            return self._exists(self._key(other, False))

        def flags_of(node: ast.ImportFrom) -> version_tests.Flags:
            try:
                location = self.locate(absolute(node))
            except ImportError:
                location = None
            return {} if location is None or location.library else self._flags(location)

        flags = version_tests.settle(tree, flags_of)

        def of_library(other: str) -> bool:
            return self._of_library(self._key(other, False))

        def may_give(star: ast.ImportFrom, wanted: str) -> bool:
            return self._may_give(star, package, wanted)

        chosen = guarded_imports.settle(tree, exists, of_library, absolute, may_give)
        if chosen:
            flags |= version_tests.settle(tree, flags_of, chosen)
        return frozenset(flags)

    def _may_give(self, star: ast.ImportFrom, package: str, name: str) -> bool:
        """Whether `from module import *` may bind the name."""
        waiting, seen = [(star, package)], set[str]()
        for node, where in waiting:  # grows on the way
            try:
                source = relative_source(where, node) if node.level else self._key(node.module or "", False)
                location = self.locate(source)
            except ImportError:
                return True
            if location is None or location.library:
                if host_modules.gives(shown_name(source), name):
                    return True
            elif source not in seen and not location.path.is_dir():
                seen.add(source)
                tree = self._parsed(location)
                if tree is None or any(name in binds(n) for n in every_node(tree)):
                    return True
                inner = package_of(source, location.is_package)
                waiting += [(other, inner) for other in star_imports.stars_in(tree)]
        return False

    def _parsed(self, location: _Location) -> ast.Module | None:
        """The tree of a module of the program that may not have been loaded yet; loading it says what is wrong."""
        key = str(location.path)
        if key not in self.parsed:
            try:
                self.parsed[key] = parse_text(read_text(location.path, key), key, trusted=False)
            except CompileErrors:
                return None
        return self.parsed[key]

    def _flags(self, location: _Location) -> version_tests.Flags:
        """Of a module of the program that may not have been loaded yet: those that need nothing but `sys` and `os`."""
        if location.path.is_dir():
            return {}
        key = str(location.path)
        if key not in self.flags:
            tree = self._parsed(location)
            self.flags[key] = version_tests.settle(tree, lambda _: {}) if tree is not None else {}
        return self.flags[key]

    def _missing(self, name: str, module: Module, node: ast.stmt) -> None:
        parent, _, last = name.rpartition(".")
        choices = self._available(parent)
        near = difflib.get_close_matches(last, choices, 1, 0.7)
        name, parent = shown_name(name), shown_name(parent)
        prefix = parent + "." if parent else ""
        if near:
            hint = f"did you mean `{prefix}{near[0]}`?"
        elif parent:
            hint = f"`{parent}` has the modules: {', '.join(choices) or 'none'}"
        else:
            hint = "put it beside the script; `docs/library.md` lists the modules of Python's library that are there"
        span = Span.of(module.display_path, node)
        module.missing[node.lineno, node.col_offset] = Diagnostic(
            "E0102", f"there is no module `{name}`", span, hint=hint
        )

    def _available(self, parent: str) -> list[str]:
        if not parent:
            names = _names_in(self.script_dir) | _names_in(self.stdlib_dir)
            return sorted(names | {name for name in INTRINSIC if "." not in name and name[0] != "_"})
        package = self.locate(parent)
        if package is None or not package.is_package:
            return []
        return sorted(_names_in(package.path if package.path.is_dir() else package.path.parent))

    def _write_out_stars(self, module: Module) -> None:
        stars: list[tuple[ast.ImportFrom, list[str]]] = []
        of_library: set[ast.ImportFrom] = set()
        for node in star_imports.stars_in(module.tree):
            source = self._absolute(module, node)
            if source is None or not self.require(source, module, node):
                continue
            found = self.modules.get(source)
            host = source if source in self.intrinsics or (found is not None and _is_of_cpython(found)) else None
            try:
                stars.append((node, star_imports.exports(self.trees.get(source), host)))
            except star_imports.ComputedAll:
                hint = "make it a list of texts, or name what you use: from module import name, other"
                span = Span.of(module.display_path, node)
                self.found.error(
                    "E0213", span, f"the `__all__` of `{shown_name(source)}` can't be read here", hint=hint
                )
            if host is not None:
                of_library.add(node)
        star_imports.expand(module.tree, stars, of_library)

    def _resolve(self, module: Module, node: ast.Import | ast.ImportFrom, when: When) -> Import:
        if isinstance(node, ast.Import):
            keys = [self._key(alias.name, module.from_library) for alias in node.names]
            names = tuple(map(_plain, node.names, keys))
            loaded = [key for key in keys if self.require(key, module, node)]
            runs = [part for name in loaded for part in _with_parents(name)]
        else:
            names, runs = self._resolve_from(module, node)
        unique = tuple(name for name in dict.fromkeys(runs) if name in self.modules)
        return Import(node, names, unique, when)

    def _resolve_from(self, module: Module, node: ast.ImportFrom) -> tuple[tuple[ImportedName, ...], list[str]]:
        source = self._absolute(module, node)
        if source is None or not self.require(source, module, node):
            return (), []
        names, runs = [], _with_parents(source)
        self._refuse_missing(source, module, node)
        for alias in node.names:
            if (source, alias.name) in _ALIASES and self.require("collections", module, node):
                names.append(ImportedName(alias.asname or alias.name, "collections", alias.name))
                continue
            bound, inner = alias.asname or alias.name, f"{source}.{alias.name}"
            if self._is_submodule(source, alias.name) and self.require(inner, module, node):
                names.append(ImportedName(bound, inner, None))
                runs.append(inner)
            else:
                names.append(ImportedName(bound, source, alias.name))
        return tuple(names), runs

    def _refuse_missing(self, source: str, module: Module, node: ast.ImportFrom) -> None:
        """Names that CPython's module of the library has not: importing them is an error there."""
        found = self.modules.get(source)
        of_library = source in self.intrinsics or (found is not None and found.from_library)
        if module.from_library or not of_library or source.partition(".")[0] not in sys.stdlib_module_names:
            return
        for alias in node.names:
            if alias.name[0] not in "*_" and not host_modules.gives(source, alias.name):
                message = f"module `{source}` has no attribute `{alias.name}`"
                self.found.error("E0402", Span.of(module.display_path, node), message)

    def _absolute(self, module: Module, node: ast.ImportFrom) -> str | None:
        """The absolute name that `from ..a import b` starts from."""
        if not node.level:
            return self._key(node.module or "", module.from_library)
        try:
            return relative_source(module.package, node)
        except ImportError:
            script = module.name == "__main__"
            where = "the script is in no package" if script else f"`{shown_name(module.name)}` isn't that deep"
            hint = f"write `from {node.module} import …`" if node.module else "import it by its full name"
            span = Span.of(module.display_path, node)
            found = Diagnostic("E0105", f"relative import leads nowhere: {where}", span, hint=hint)
            module.missing[node.lineno, node.col_offset] = found
            return None

    def _is_submodule(self, package: str, name: str) -> bool:
        """CPython takes the package's own attribute of that name first, then a submodule."""
        inner = f"{package}.{name}"
        if inner in INTRINSIC and self.locate(inner) is None:
            return True
        tree = self.trees.get(package)
        return self.locate(inner) is not None and (tree is None or name not in top_level_names(tree, package))


_ALIASES = {("typing", name) for name in ("Counter", "OrderedDict", "ChainMap")}
"""classes that typing gives on: they can be called"""


def _in_directory(base: Path, name: str, library: bool) -> _Location | None:
    if (base / name / "__init__.py").is_file():
        return _Location(base / name / "__init__.py", True, library)
    if (base / f"{name}.py").is_file():
        return _Location(base / f"{name}.py", False, library)
    if (base / name).is_dir() and any(_names_in(base / name)):
        return _Location(base / name, True, library)
    return None


def _is_of_cpython(module: Module) -> bool:
    """Whether CPython's library has the module too; there are some that only ours has."""
    return module.from_library and module.name.partition(".")[0] in sys.stdlib_module_names


def _names_in(directory: Path) -> set[str]:
    if not directory.is_dir():
        return set()
    entries = [entry for entry in directory.iterdir() if not entry.name.startswith(("_", "."))]
    files = {entry.stem for entry in entries if entry.suffix == ".py"}
    return files | {entry.name for entry in entries if entry.is_dir() and any(entry.glob("*.py"))}


def _with_parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[: i + 1]) for i in range(len(parts))]


def _plain(alias: ast.alias, key: str) -> ImportedName:
    if alias.asname:
        return ImportedName(alias.asname, key, None)
    return ImportedName(alias.name.partition(".")[0], key.partition(".")[0], None)
