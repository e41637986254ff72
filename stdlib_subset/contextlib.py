"""Context managers made of others. `contextmanager`, `suppress`, `closing` and `nullcontext` are the compiler's; where
they are no plain items of `with`, `_behind/contextlib.py` has them."""

from functools import wraps

import _paths  # type: ignore[import-not-found]


class AbstractContextManager:
    """A base of managers whose `__enter__` gives themselves."""

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, kind, error, trace):  # type: ignore[no-untyped-def]
        return None


class ContextDecorator:
    """A base of managers that are decorators, too: each call of the function is in a `with` of the manager."""

    def __call__(self, func):  # type: ignore[no-untyped-def]
        @wraps(func)
        def inner(*args, **kwds):  # type: ignore[no-untyped-def]
            with self:  # type: ignore[attr-defined]
                return func(*args, **kwds)

        return inner


class chdir:
    """Goes to another directory meanwhile."""

    def __init__(self, path) -> None:  # type: ignore[no-untyped-def]
        self.path = path
        self._old: list[str] = []

    def __enter__(self) -> None:
        self._old.append(_paths.here())
        _paths.enter(self.path if isinstance(self.path, str) else self.path.__fspath__())

    def __exit__(self, kind, error, trace) -> None:  # type: ignore[no-untyped-def]
        _paths.enter(self._old.pop())


class _Nowhere:
    """Where output goes that is redirected to None."""

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        pass


_stdout = None
_stderr = None
"""Where `print` writes to while output is redirected, else None: the compiler asks here (`hirgen/outputs.py`)."""


class redirect_stdout:
    """What is printed goes to another file meanwhile."""

    def __init__(self, new_target) -> None:  # type: ignore[no-untyped-def]
        self._new_target = new_target
        self._old_targets = []  # type: ignore[var-annotated]

    def __enter__(self):  # type: ignore[no-untyped-def]
        global _stdout
        self._old_targets.append(_stdout)
        _stdout = _Nowhere() if self._new_target is None else self._new_target
        return self._new_target

    def __exit__(self, kind, error, trace) -> None:  # type: ignore[no-untyped-def]
        global _stdout
        _stdout = self._old_targets.pop()


class redirect_stderr:
    """What goes to stderr goes to another file meanwhile."""

    def __init__(self, new_target) -> None:  # type: ignore[no-untyped-def]
        self._new_target = new_target
        self._old_targets = []  # type: ignore[var-annotated]

    def __enter__(self):  # type: ignore[no-untyped-def]
        global _stderr
        self._old_targets.append(_stderr)
        _stderr = _Nowhere() if self._new_target is None else self._new_target
        return self._new_target

    def __exit__(self, kind, error, trace) -> None:  # type: ignore[no-untyped-def]
        global _stderr
        _stderr = self._old_targets.pop()


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
        """Takes a manager that was entered already, or a function in place of its `__exit__`."""

        def leave(error):  # type: ignore[no-untyped-def]
            if hasattr(exit, "__exit__"):
                if error is None:
                    return bool(exit.__exit__(None, None, None))
                return bool(exit.__exit__(type(error), error, None))
            if error is None:
                return bool(exit(None, None, None))
            return bool(exit(type(error), error, None))

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


class AbstractAsyncContextManager:
    """A base of managers for `async with` whose `__aenter__` gives themselves."""

    async def __aenter__(self):  # type: ignore[no-untyped-def]
        return self

    async def __aexit__(self, kind, error, trace):  # type: ignore[no-untyped-def]
        return None


class AsyncExitStack:
    """The same for `async with`: what was entered may be of either kind."""

    def __init__(self) -> None:
        self._exits = []  # type: ignore[var-annotated]

    async def __aenter__(self):  # type: ignore[no-untyped-def]
        return self

    async def __aexit__(self, kind, error, trace) -> bool:  # type: ignore[no-untyped-def]
        pending = error
        raised = False
        while self._exits:
            leave = self._exits.pop()
            try:
                if await leave(pending):
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

    async def enter_async_context(self, cm):  # type: ignore[no-untyped-def]
        """The same with a manager for `async with`."""
        entered = await cm.__aenter__()
        self.push_async_exit(cm)
        return entered

    def push(self, exit):  # type: ignore[no-untyped-def]
        """Takes a manager that was entered already, or a function in place of its `__exit__`."""

        async def leave(error):  # type: ignore[no-untyped-def]
            if hasattr(exit, "__exit__"):
                if error is None:
                    return bool(exit.__exit__(None, None, None))
                return bool(exit.__exit__(type(error), error, None))
            if error is None:
                return bool(exit(None, None, None))
            return bool(exit(type(error), error, None))

        self._exits.append(leave)
        return exit

    def push_async_exit(self, exit):  # type: ignore[no-untyped-def]
        """The same of a manager for `async with`, or a coroutine function."""

        async def leave(error):  # type: ignore[no-untyped-def]
            if hasattr(exit, "__aexit__"):
                if error is None:
                    return bool(await exit.__aexit__(None, None, None))
                return bool(await exit.__aexit__(type(error), error, None))
            if error is None:
                return bool(await exit(None, None, None))
            return bool(await exit(type(error), error, None))

        self._exits.append(leave)
        return exit

    def callback(self, callback, /, *args, **kwds):  # type: ignore[no-untyped-def]
        """Calls a function at the end."""

        async def leave(error):  # type: ignore[no-untyped-def]
            callback(*args, **kwds)
            return False

        self._exits.append(leave)
        return callback

    def push_async_callback(self, callback, /, *args, **kwds):  # type: ignore[no-untyped-def]
        """Awaits what a function gives at the end."""

        async def leave(error):  # type: ignore[no-untyped-def]
            await callback(*args, **kwds)
            return False

        self._exits.append(leave)
        return callback

    def pop_all(self):  # type: ignore[no-untyped-def]
        """A new stack with all that is in this one, which is empty then."""
        moved = AsyncExitStack()
        moved._exits.extend(self._exits)
        self._exits.clear()
        return moved

    async def aclose(self) -> None:
        """Leaves all now."""
        await self.__aexit__(None, None, None)
