"""Variables whose values belong to a context: a thread or a task with what was set in it."""

from typing import Generic, TypeVar

import _contexts

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_T = TypeVar("_T")


class _Missing:
    def __repr__(self) -> str:
        return "<Token.MISSING>"


_MISSING = _Missing()


class Token:
    """What `reset` needs to undo a `set`."""

    MISSING = _MISSING

    def __init__(self, var, old_value, context: int) -> None:  # type: ignore[no-untyped-def]
        self.var = var
        self.old_value = old_value
        self._context = context
        self._used = False


class ContextVar(Generic[_T]):
    """A variable; its values by the numbers of the contexts."""

    def __init__(self, name: str, *, default=_MISSING) -> None:  # type: ignore[no-untyped-def]
        self.name = name
        self._default = default
        self._values = {}  # type: ignore[var-annotated]
        _every.append(self)

    def get(self, default=_MISSING, /):  # type: ignore[no-untyped-def]
        """Its value here, or the default."""
        number = _contexts.current()
        if number in self._values:
            return self._values[number]
        if not isinstance(default, _Missing):
            return default
        kept = self._default
        if isinstance(kept, _Missing):
            raise LookupError(self)
        return kept

    def set(self, value) -> Token:  # type: ignore[no-untyped-def]
        """Gives it a value in this context."""
        number = _contexts.current()
        if number == 0:
            number = _next_number()
            _contexts.enter(number)
        token = Token(self, self._values.get(number, _MISSING), number)
        self._values[number] = value
        return token

    def reset(self, token: Token) -> None:
        """Gives it the value back that it had before a `set`."""
        if token._used:
            raise RuntimeError("token has already been used once")
        if token.var is not self:
            raise ValueError("token was created by a different ContextVar")
        if token._context != _contexts.current():
            raise ValueError("token was created in a different Context")
        token._used = True
        old = token.old_value
        if isinstance(old, _Missing):
            del self._values[token._context]
        else:
            self._values[token._context] = old


_every: list[ContextVar] = []  # type: ignore[type-arg]
_numbers = [0]


def _next_number() -> int:
    _numbers[0] += 1
    return _numbers[0]


def _copied(number: int) -> int:
    made = _next_number()
    for var in _every:
        if number in var._values:
            var._values[made] = var._values[number]
    return made


def _forgotten(number: int) -> None:
    for var in _every:
        if number in var._values:
            del var._values[number]


_contexts.begin(_copied, _forgotten)


class Context:
    """What variables are set to: a copy of a context, or nothing."""

    def __init__(self) -> None:
        self._number = _next_number()

    def run(self, callable, *args, **kwargs):  # type: ignore[no-untyped-def]
        """Calls a function in it."""
        outer = _contexts.current()
        if outer == self._number:
            raise RuntimeError("cannot enter context: it is already entered")
        _contexts.enter(self._number)
        try:
            return callable(*args, **kwargs)
        finally:
            _contexts.enter(outer)

    def copy(self) -> "Context":
        """The same values in another one."""
        made = Context()
        made._number = _copied(self._number)
        return made

    def __contains__(self, var: ContextVar) -> bool:  # type: ignore[type-arg]
        return self._number in var._values

    def __getitem__(self, var: ContextVar):  # type: ignore[no-untyped-def,type-arg]
        if self._number not in var._values:
            raise KeyError(var)
        return var._values[self._number]

    def get(self, var: ContextVar, default=None, /):  # type: ignore[no-untyped-def,type-arg]
        """The value of a variable in it."""
        return var._values.get(self._number, default)

    def __len__(self) -> int:
        return len([var for var in _every if self._number in var._values])

    def __iter__(self):  # type: ignore[no-untyped-def]
        for var in _every:
            if self._number in var._values:
                yield var


def copy_context() -> Context:
    """A copy of the present one."""
    made = Context()
    made._number = _copied(_contexts.current())
    return made
