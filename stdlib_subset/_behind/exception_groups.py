"""Exception groups, and what `except*` does with one: see `frontend/exception_groups.py`."""

import sys


class BaseExceptionGroup(BaseException):
    """Exceptions that are raised together."""

    message: str
    exceptions: tuple[BaseException, ...]
    _listed: bool

    def __init__(self, message, exceptions, /):
        super().__init__(message, exceptions)
        if not isinstance(message, str):
            raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}")
        if not isinstance(exceptions, (list, tuple)):
            raise TypeError("second argument (exceptions) must be a sequence")
        if not exceptions:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        parts: list[BaseException] = []
        for i, e in enumerate(exceptions):
            if not isinstance(e, BaseException):
                raise ValueError(f"Item {i} of second argument (exceptions) is not an exception")
            parts.append(e)
        if isinstance(self, Exception):
            for e in parts:
                if not isinstance(e, Exception):
                    self._refuse()
        self.message = message
        self.exceptions = tuple(parts)
        self._listed = isinstance(exceptions, list)
        sys._set_parts(self, self.exceptions)

    def _refuse(self):
        name = type(self).__name__
        if name == "ExceptionGroup":
            raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
        raise TypeError(f"Cannot nest BaseExceptions in '{name}'")

    def __str__(self):
        plural = "" if len(self.exceptions) == 1 else "s"
        return f"{self.message} ({len(self.exceptions)} sub-exception{plural})"

    def __repr__(self):
        shown = repr(list(self.exceptions)) if self._listed else repr(self.exceptions)
        return f"{type(self).__name__}({self.message!r}, {shown})"

    def derive(self, excs):
        """A group of the same kind with other exceptions: what split and subgroup make."""
        return make(self.message, excs)

    def subgroup(self, condition):
        """What of the group a condition holds for: a class, a tuple of them, or a function."""
        return split(self, condition)[0]

    def split(self, condition):
        """The same, and the rest."""
        return split(self, condition)


class ExceptionGroup(BaseExceptionGroup, Exception):
    """Exceptions, none of which is only a BaseException."""


def make(message, exceptions):
    """`BaseExceptionGroup(…)`: an ExceptionGroup where that can be."""
    if isinstance(exceptions, (list, tuple)):
        for e in exceptions:
            if isinstance(e, BaseException) and not isinstance(e, Exception):
                return BaseExceptionGroup(message, exceptions)
    return ExceptionGroup(message, exceptions)


def _holds(condition, e):
    if isinstance(condition, type):
        return isinstance(e, condition)
    if isinstance(condition, tuple):
        return isinstance(e, condition)
    if callable(condition):
        return condition(e)
    raise TypeError("expected a function, exception type or tuple of exception types")


def _derived(group: BaseExceptionGroup, parts: list[BaseException]) -> BaseExceptionGroup | None:
    if not parts:
        return None
    made = group.derive(parts)
    sys._take_history(made, group)
    return made


def split(group: BaseExceptionGroup, condition) -> tuple[BaseExceptionGroup | None, BaseExceptionGroup | None]:
    """Both halves of a group."""
    if _holds(condition, group):
        return group, None
    yes: list[BaseException] = []
    no: list[BaseException] = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            inside, rest = split(e, condition)
            if inside is not None:
                yes.append(inside)
            if rest is not None:
                no.append(rest)
        elif _holds(condition, e):
            yes.append(e)
        else:
            no.append(e)
    return _derived(group, yes), _derived(group, no)


class _Among:
    """Leaves of groups."""

    def __init__(self, groups: list[BaseException]) -> None:
        self.leaves: list[BaseException] = []
        for e in groups:
            self._collect(e)

    def _collect(self, e: BaseException) -> None:
        if isinstance(e, BaseExceptionGroup):
            for part in e.exceptions:
                self._collect(part)
        else:
            self.leaves.append(e)

    def has(self, e: BaseException) -> bool:
        return any(x is e for x in self.leaves)


def _check(condition) -> None:
    if isinstance(condition, tuple):
        for c in condition:
            _check(c)
    elif issubclass(condition, BaseExceptionGroup):
        raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")


class Star:
    """What a `try` with `except*` has caught, and what came of it."""

    def __init__(self, caught: BaseException) -> None:
        self.caught = caught
        self.left: BaseException | None = caught
        self.raised: list[BaseException] = []

    def match(self, condition) -> BaseExceptionGroup | None:
        """What a handler is given; None where it has nothing to do."""
        _check(condition)
        left = self.left
        if left is None:
            return None
        if isinstance(left, BaseExceptionGroup):
            found, self.left = split(left, condition)
            return found
        if isinstance(left, condition):
            self.left = None
            return make("", (left,))
        return None

    def add(self, error: BaseException) -> None:
        """A handler has raised it."""
        self.raised.append(error)

    def rest(self) -> BaseException | None:
        """What is raised when all handlers have run."""
        left = self.left
        caught = self.caught
        if left is not None:
            self.raised.append(left)
        if not self.raised:
            return None
        if not isinstance(caught, BaseExceptionGroup):
            return self.raised[0]
        again = [e for e in self.raised if sys._same_history(e, caught)]
        news = [e for e in self.raised if not sys._same_history(e, caught)]
        among = _Among(again)
        if again:
            kept = split(caught, lambda e: among.has(e))[0]
            if kept is not None and not news:
                return kept
            if kept is not None:
                news.append(kept)
        if len(news) == 1:
            return news[0]
        return make("", news)
