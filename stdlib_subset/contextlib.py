"""Context managers made of others. `contextmanager`, `suppress`, `closing` and `nullcontext` are the compiler's."""


class AbstractContextManager:
    """A base of managers whose `__enter__` gives themselves."""

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, kind, error, trace):  # type: ignore[no-untyped-def]
        return None


class ExitStack:
    """Leaves, last first, what was entered through it, and calls what it was told to."""

    def __init__(self) -> None:
        self._exits = []  # type: ignore[var-annotated]

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, kind, error, trace) -> bool:  # type: ignore[no-untyped-def]
        pending = error
        raised = False
        while self._exits:
            leave = self._exits.pop()
            try:
                if leave(pending):
                    pending = None
                    raised = False
            except BaseException as e:
                pending = e
                raised = True
        if raised and pending is not None:
            raise pending
        return error is not None and pending is None

    def enter_context(self, cm):  # type: ignore[no-untyped-def]
        """Enters a manager; gives what it gives."""
        entered = cm.__enter__()
        self.push(cm)
        return entered

    def push(self, exit):  # type: ignore[no-untyped-def]
        """Takes a manager that was entered already."""

        def leave(error):  # type: ignore[no-untyped-def]
            if error is None:
                return bool(exit.__exit__(None, None, None))
            return bool(exit.__exit__(type(error), error, None))

        self._exits.append(leave)
        return exit

    def callback(self, callback, /, *args, **kwds):  # type: ignore[no-untyped-def]
        """Calls a function at the end."""

        def leave(error):  # type: ignore[no-untyped-def]
            callback(*args, **kwds)
            return False

        self._exits.append(leave)
        return callback

    def pop_all(self):  # type: ignore[no-untyped-def]
        """A new stack with all that is in this one, which is empty then."""
        moved = ExitStack()
        moved._exits.extend(self._exits)
        self._exits.clear()
        return moved

    def close(self) -> None:
        """Leaves all now."""
        self.__exit__(None, None, None)
