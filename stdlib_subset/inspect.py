"""What functions and classes say of themselves: signatures, kinds, docstrings, members. There are no frames and no
source texts. What only the compiler knows are functions of `_inspect` (`hirgen/inspected.py`)."""

import enum

import _inspect


class _empty:
    """Stands for a default or an annotation that is not there."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self) -> str:
        return self.name

    @property
    def description(self) -> str:
        """The kind in words."""
        return (
            "positional-only",
            "positional or keyword",
            "variadic positional",
            "keyword-only",
            "variadic keyword",
        )[self.value]


_KINDS = (
    _ParameterKind.POSITIONAL_ONLY,
    _ParameterKind.POSITIONAL_OR_KEYWORD,
    _ParameterKind.VAR_POSITIONAL,
    _ParameterKind.KEYWORD_ONLY,
    _ParameterKind.VAR_KEYWORD,
)


def formatannotation(annotation, base_module=None) -> str:  # type: ignore[no-untyped-def]
    """An annotation as signatures show it."""
    if isinstance(annotation, str):
        return repr(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    text = repr(annotation)
    return text.replace("typing.", "") if text.startswith("typing.") else text


class Parameter:
    """A parameter of a function."""

    empty = _empty
    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty) -> None:  # type: ignore[no-untyped-def]
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def __str__(self) -> str:
        shown = self.name
        if self.annotation is not _empty:
            shown = f"{shown}: {formatannotation(self.annotation)}"
        if self.default is not _empty:
            shown += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        if self.kind == _ParameterKind.VAR_POSITIONAL:
            return "*" + shown
        return "**" + shown if self.kind == _ParameterKind.VAR_KEYWORD else shown

    def __repr__(self) -> str:
        return f'<Parameter "{self}">'


class BoundArguments:
    """Arguments by the names of the parameters that they go to."""

    def __init__(self, signature, arguments) -> None:  # type: ignore[no-untyped-def]
        self.signature = signature
        self.arguments = arguments

    def apply_defaults(self) -> None:
        """Adds what was left out."""
        every = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                every[name] = self.arguments[name]
            elif parameter.default is not _empty:
                every[name] = parameter.default
            elif parameter.kind == _ParameterKind.VAR_POSITIONAL:
                every[name] = ()
            elif parameter.kind == _ParameterKind.VAR_KEYWORD:
                every[name] = {}
        self.arguments = every

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<BoundArguments ({shown})>"


class Signature:
    """The parameters of a function and what it returns."""

    empty = _empty

    def __init__(self, parameters, return_annotation) -> None:  # type: ignore[no-untyped-def]
        self.parameters = parameters
        self.return_annotation = return_annotation

    def __str__(self) -> str:
        shown = []
        slash = False
        star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind == _ParameterKind.POSITIONAL_ONLY:
                slash = True
            elif slash:
                shown.append("/")
                slash = False
            if kind == _ParameterKind.VAR_POSITIONAL:
                star = False
            elif kind == _ParameterKind.KEYWORD_ONLY and star:
                shown.append("*")
                star = False
            shown.append(str(parameter))
        if slash:
            shown.append("/")
        text = "(" + ", ".join(shown) + ")"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self) -> str:
        return f"<Signature {self}>"

    def bind(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        """Which parameter each argument goes to; TypeError where they don't fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        """The same, where any may be left out."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):  # type: ignore[no-untyped-def]
        found = {}
        given = list(args)
        named = dict(kwargs)
        at = 0
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == _ParameterKind.VAR_POSITIONAL:
                if at < len(given):
                    found[name] = tuple(given[at:])
                    at = len(given)
            elif kind == _ParameterKind.VAR_KEYWORD:
                if named:
                    found[name] = named
                    named = {}
            elif kind in (0, 1) and at < len(given):
                if kind == 1 and name in named:
                    raise TypeError(f"multiple values for argument {name!r}")
                found[name] = given[at]
                at += 1
            elif name in named and kind != 0:
                found[name] = named.pop(name)
            elif name in named:
                raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
            elif parameter.default is _empty and not partial:
                raise TypeError(f"missing a required argument: {name!r}")
        if at < len(given):
            raise TypeError("too many positional arguments")
        if named:
            raise TypeError(f"got an unexpected keyword argument {next(iter(named))!r}")
        return BoundArguments(self, found)


def signature(obj):  # type: ignore[no-untyped-def]
    """The signature of a function, a bound method or a class."""
    parameters = {}
    for name, kind, default, annotation in _inspect.parameters(obj, _empty):
        parameters[name] = Parameter(name, _KINDS[kind], default=default, annotation=annotation)
    return Signature(parameters, _inspect.returns(obj, _empty))


def isfunction(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a function written in Python."""
    return _inspect.kind(object) == "function"


def ismethod(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a method bound to its object."""
    return _inspect.kind(object) == "method"


def isbuiltin(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a function of the interpreter's."""
    return _inspect.kind(object) == "builtin"


def isroutine(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a function of any kind."""
    return _inspect.kind(object) in ("function", "method", "builtin")


def isclass(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a class."""
    return _inspect.kind(object) == "class"


def ismodule(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a module."""
    return _inspect.kind(object) == "module"


def isgenerator(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is what a generator function made."""
    return _inspect.kind(object) == "generator"


def iscoroutine(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is what a call of an `async` function made."""
    return _inspect.kind(object) == "coroutine"


def isasyncgen(object) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is an asynchronous generator."""
    return _inspect.kind(object) == "async_generator"


def isgeneratorfunction(obj) -> bool:  # type: ignore[no-untyped-def]
    """Whether calls of it make generators."""
    return _inspect.makes(obj) == "generator"


def iscoroutinefunction(obj) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is an `async` function."""
    return _inspect.makes(obj) == "coroutine"


def isasyncgenfunction(obj) -> bool:  # type: ignore[no-untyped-def]
    """Whether calls of it make asynchronous generators."""
    return _inspect.makes(obj) == "async_generator"


def cleandoc(doc: str) -> str:
    """A docstring without what its lines are moved in."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip(), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):  # type: ignore[no-untyped-def]
    """Its docstring, cleaned, or that of a base."""
    doc = _inspect.doc(object)
    return None if doc is None else cleandoc(doc)


def getmro(cls):  # type: ignore[no-untyped-def]
    """The class and its bases in the order in which attributes are looked for."""
    return cls.__mro__


def getmembers(object, predicate):  # type: ignore[no-untyped-def]
    """(name, value) of its members for which the predicate is true, by name."""
    return list(_inspect.members(object, predicate))
