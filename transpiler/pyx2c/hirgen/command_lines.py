"""Arguments of argparse: each declaration says, at compile time, which attribute of the namespace it sets, and how.

    p.add_argument("--n", type=int, default=3)   →   p._add(["--n"], "n", "store", "", ...,
                                                         lambda p, ns, texts: setattr(ns, "n", int(texts[0])),
                                                         lambda ns: setattr(ns, "n", 3),
                                                         lambda ns: repr(getattr(ns, "n")))

So every attribute has its own type. `set_defaults` and `add_subparsers` are written out likewise.
"""

from __future__ import annotations

import ast
import copy
import itertools
import re

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import possible_names
from pyx2c.hirgen.action_names import dest_of, is_action
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import ClassT

_ACTIONS = ("store", "store_true", "store_false", "store_const", "append", "append_const", "extend", "count", "boolean")
_HELP = {"version": repr("show program's version number and exit"), "help": repr("show this help message and exit")}
_GIVEN = frozenset("action nargs const default type choices required help metavar dest version".split())


_PLACES = re.compile(r"(?<!%)(?:%%)*(%\((const|default|metavar|nargs|required)\)([-+ #0-9.]*[a-zA-Z]))")
"""what help texts tell of the arguments"""
_BY_LIBRARY = (("default", "s"), ("default", "d"))
_OPENED = {"r": "_read", "rb": "_read_bytes", "w": "_written", "wb": "_written_bytes"}
"""what opens the files of `FileType`"""


def method_call(b: Builder, node: ast.Call, func: ast.Attribute) -> Expr | None:
    """A call that declares arguments; None for all others."""
    if func.attr not in ("add_argument", "set_defaults", "add_subparsers") or b.module.name == "argparse":
        return None
    if "argparse" not in b.engine.modules:
        return None
    return b.expr(b.derived(node, "declared", lambda: _Declaration(b, node, func).written()))


class _Declaration:
    """One such call."""

    def __init__(self, b: Builder, node: ast.Call, func: ast.Attribute) -> None:
        self.b = b
        self.node = node
        self.func = func
        self.given = {str(k.arg): k.value for k in node.keywords}
        self.put: dict[str, ast.expr] = {"R_": func.value}

    def written(self) -> ast.expr:
        """The call written out."""
        if self.func.attr == "set_defaults":
            return self._tree(f"[{', '.join(self._preset(i, name) for i, name in enumerate(self.given))}]")
        if self.func.attr == "add_subparsers":
            return self._tree(self._subparsers())
        return self._tree(self._argument())

    def _refuse(self, what: str) -> Exception:
        return self.b.error(self.node, "E0506", f"`{self.func.attr}` {what}")

    def _tree(self, text: str) -> ast.expr:
        tree = _Put(self.put).visit(ast.parse(text, mode="eval").body)
        assert isinstance(tree, ast.expr)
        return _located(tree, self.node)

    def _value(self, name: str, default: str) -> str:
        """The text for an argument of the call: a name that stands for it, or the default."""
        if name not in self.given:
            return default
        hole = f"{name.upper()}_"
        self.put[hole] = self.given[name]
        return hole

    def _text(self, name: str, default: str = "") -> str:
        found = self.given.get(name)
        if found is None:
            return default
        if isinstance(found, ast.Constant) and isinstance(found.value, str | int | None):
            return default if found.value is None else str(found.value)
        if isinstance(found, ast.Attribute | ast.Name):
            last = found.attr if isinstance(found, ast.Attribute) else found.id
            known = {"OPTIONAL": "?", "ZERO_OR_MORE": "*", "ONE_OR_MORE": "+", "REMAINDER": "..."}
            if name == "nargs" and last in known:
                return known[last]
            if name == "action" and last == "BooleanOptionalAction":
                return "boolean"
        raise self._refuse(f"takes a literal as `{name}`")

    # -- add_argument -----------------------------------------------------------------------------

    def _argument(self) -> str:
        ways = self._ways()
        if set(self.given) - _GIVEN:
            raise self._refuse(f"has no argument `{sorted(set(self.given) - _GIVEN)[0]}` that is supported")
        if len(ways) > 1:
            return self._one_of(ways)
        (names,) = ways
        return self._written(names)

    def _ways(self) -> list[list[str]]:
        """What the names can be: one way where they are written out, several where they come from a loop's variable."""
        found = [possible_names.possible(self.b, a) for a in self.node.args]
        known = [texts for texts in found if texts is not None]
        if len(known) < len(found) or not found and "dest" not in self.given:
            raise self._refuse("takes names written out, or that loops over such give")
        return [list(way) for way in itertools.product(*known)]

    def _one_of(self, ways: list[list[str]]) -> str:
        """The same where only the run shows which names it are: what is evaluated is evaluated before."""
        holes = [f"NAME{i}_" for i in range(len(self.node.args))]
        self.put |= dict(zip(holes, self.node.args, strict=True))
        kept = {name: value for name, value in self.given.items() if not isinstance(value, ast.Constant)}
        params = [*(f"n{i}_" for i in range(len(holes))), *(f"{name}_" for name in kept)]
        outer = {f"OUTER_{name}_": value for name, value in kept.items()}
        before = dict(self.given)
        known_now = ("action", "nargs", "dest")
        self.given |= {name: ast.Name(f"{name}_", ast.Load()) for name in kept if name not in known_now}
        text = "None"
        for way in reversed(ways):
            test = " and ".join(f"n{i}_ == {name!r}" for i, name in enumerate(way))
            text = f"{self._written(way)} if {test} else {text}"
        self.given = before
        self.put |= outer
        return f"(lambda {', '.join(params)}: {text})({', '.join([*holes, *outer])})"

    def _written(self, names: list[str]) -> str:
        if self._is_own_action():
            return self._own_action(names)
        action = self._text("action", "store")
        options = [n for n in names if n.startswith("-")]
        dest = self._text("dest", dest_of(names))
        if action in ("version", "help"):
            version = self._value("version", "''")
            return self._add(options, dest, action, "0", "False", version, "_nothing", "_nothing", "''")
        if action == "boolean" and isinstance(self.given["action"], ast.Constant):
            raise self._refuse(f"does not support the action `{action}` yet")
        if action == "boolean":
            options = [n for o in options for n in ((o, f"--no-{o[2:]}") if o.startswith("--") else (o,))]
        if action not in _ACTIONS:
            raise self._refuse(f"does not support the action `{action}` yet")
        nargs = self._text("nargs") if action in ("store", "append", "extend") else "0"
        if action == "extend" and not nargs:
            nargs = "+"
        required = self._value("required", "False")
        if not options:
            required = str(nargs != "?" and not (nargs == "*" and "default" in self.given))
        store = f"lambda p_, ns_, texts_: setattr(ns_, {dest!r}, {self._stored(action, nargs, dest)})"
        default = self._default(action, nargs, bool(options))
        set_to = "d_"
        if action == "store" and self._may_be_text():
            set_to = f"{self._converted('d_', chosen=False)} if isinstance(d_, str) else d_"
        initial = f"(lambda d_: lambda p_, ns_: setattr(ns_, {dest!r}, {set_to}))({default})"
        return self._add(options, dest, action, nargs, required, f"str({default})", store, initial,
                         f"lambda ns_: repr(getattr(ns_, {dest!r}))", late=set_to != "d_")  # fmt: skip

    def _may_be_text(self) -> bool:
        """Whether the default may be a text that becomes a value as arguments do, where none is given."""
        default = self.given.get("default")
        if default is None or "type" not in self.given:
            return False
        return not isinstance(default, ast.Constant) or isinstance(default.value, str)

    def _is_own_action(self) -> bool:
        action = self.given.get("action")
        if not isinstance(action, ast.Name | ast.Attribute) or last_name(action) == "BooleanOptionalAction":
            return False
        t = self.b.expr(action).type
        return isinstance(t, ClassT) and all(map(is_action, t.classes))

    def _own_action(self, names: list[str]) -> str:
        """An action of the program's own: an object that is called with the values."""
        options = [n for n in names if n.startswith("-")]
        dest = self._text("dest", dest_of(names))
        nargs = self._text("nargs")
        made = [f"option_strings={options!r}", f"dest={dest!r}"]
        made += [f"{name}={self._value(name, '')}" for name in self.given if name not in ("action", "dest")]
        values = self._stored("store", nargs, dest) if nargs != "0" else "[]"
        store = f"lambda p_, ns_, texts_: a_(p_, ns_, {values}, p_._option)"
        default = self._default("store", nargs, bool(options))
        initial = f"(lambda d_: lambda p_, ns_: setattr(ns_, {dest!r}, d_))({default})"
        required = self._value("required", "False") if options else str(nargs not in ("?", "*"))
        shown = f"str({default})"
        added = self._add(options, dest, "store", nargs, required, shown, store, initial,
                          f"lambda ns_: repr(getattr(ns_, {dest!r}))")  # fmt: skip
        return f"(lambda a_: {added})({self._value('action', '')}({', '.join(made)}))"

    def _add(
        self, options: list[str], dest: str, kind: str, nargs: str, required: str, shown: str, store: str,
        initial: str, show: str, late: bool = False,
    ) -> str:  # fmt: skip
        if store == "_nothing":
            store, initial, show = "lambda p_, ns_, texts_: None", "lambda p_, ns_: None", "lambda ns_: ''"
        choices = f"[str(c_) for c_ in {self._value('choices', '')}]" if "choices" in self.given else "None"
        parts = [
            repr(options), repr(dest), repr(kind), repr(nargs), required, self._help(kind),
            self._value("metavar", "None"), choices, repr(self._type_name()), shown, store, initial, show, repr(late),
        ]  # fmt: skip
        return f"R_._add({', '.join(parts)})"

    def _help(self, kind: str) -> str:
        """The help text: of a literal one, what is told of values is put in where the library doesn't do so."""
        text = self._value("help", _HELP.get(kind, "None"))
        given = self.given.get("help")
        unset = {"required": "False", "default": {"store_true": "False", "store_false": "True"}.get(kind, "None")}
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            for place, name, how in dict.fromkeys(_PLACES.findall(given.value)):
                if (name, how) not in _BY_LIBRARY:
                    value = self._value(name, unset.get(name, "None"))
                    text = f"({text}).replace({place!r}, {'%' + how!r} % ({value},))"
        return text

    def _type_name(self) -> str:
        match self.given.get("type"):
            case None:
                return ""
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return name
        return "<lambda>"

    def _converted(self, text: str, chosen: bool = True) -> str:
        """The value that a text becomes; `chosen`: which must be one of the choices."""
        match self.given.get("type"):
            case ast.Call(func=func, args=args) if last_name(func) == "FileType":
                mode = args[0].value if args and isinstance(args[0], ast.Constant) else "r" if not args else ""
                if mode not in _OPENED or len(args) > 1:
                    raise self._refuse("takes a FileType whose mode is written out: r, rb, w, wb")
                return f"p_.{_OPENED[str(mode)]}({text})"
        value = f"{self._value('type', '')}({text})" if "type" in self.given else text
        return f"p_._chosen({value}, {self._value('choices', '')})" if chosen and "choices" in self.given else value

    def _stored(self, action: str, nargs: str, dest: str) -> str:
        old = f"getattr(ns_, {dest!r})"
        if action in ("store_true", "store_false"):
            return str(action == "store_true")
        if action == "boolean":
            return "not texts_[0].startswith('--no-')"
        if action == "count":
            return f"({old} or 0) + 1"
        if action in ("store_const", "append_const"):
            value = self._value("const", "None")
        elif nargs == "":
            value = self._converted("texts_[0]")
        elif nargs == "?":
            value = f"{self._converted('texts_[0]')} if texts_ else {self._value('const', 'None')}"
        else:
            value = f"[{self._converted('t_')} for t_ in texts_]"
        if action in ("append", "append_const"):
            return f"[*({old} or []), {value}]"
        return f"[*({old} or []), *{value}]" if action == "extend" else f"({value})"

    def _default(self, action: str, nargs: str, is_option: bool) -> str:
        if action in ("store_true", "store_false") and "default" not in self.given:
            return str(action == "store_false")
        default = self.given.get("default")
        if default is None:
            return "[]" if nargs == "*" and not is_option else "None"
        return self._value("default", "None")

    # -- set_defaults and add_subparsers ----------------------------------------------------------

    def _preset(self, number: int, name: str) -> str:
        hole = f"VALUE{number}_"
        self.put[hole] = self.given[name]
        setter = f"(lambda v_: lambda ns_: setattr(ns_, {name!r}, v_))({hole})"
        return f"R_._preset({name!r}, {setter}, lambda ns_: repr(getattr(ns_, {name!r})))"

    def _subparsers(self) -> str:
        dest = self._text("dest")
        store, initial, show = "lambda p_, ns_, texts_: None", "lambda p_, ns_: None", "lambda ns_: ''"
        if dest:
            store = f"lambda p_, ns_, texts_: setattr(ns_, {dest!r}, texts_[0])"
            initial = f"lambda p_, ns_: setattr(ns_, {dest!r}, None)"
            show = f"lambda ns_: repr(getattr(ns_, {dest!r}))"
        parts = [self._value(n, "None") for n in ("help", "metavar", "title", "description")]
        required = self._value("required", "False")
        return f"R_._add_subparsers({dest!r}, {required}, {', '.join(parts)}, {store}, {initial}, {show})"


class _Put(ast.NodeTransformer):
    """Puts expressions of the program where their names stand, each time a copy."""

    def __init__(self, values: dict[str, ast.expr]) -> None:
        self.values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self.values.get(node.id)
        return node if found is None else copy.deepcopy(found)


def _located(tree: ast.expr, node: ast.Call) -> ast.expr:
    for n in every_node(tree):
        if isinstance(n, ast.expr | ast.arg):
            ast.copy_location(n, node)
    return tree
