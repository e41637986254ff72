"""Tracebacks as text: what an uncaught exception shows."""

import sys


def _text(exc: BaseException) -> str:
    return sys._exception_text(exc) + "\n"  # type: ignore[attr-defined, no-any-return]


def _show(text: str, file) -> None:  # type: ignore[no-untyped-def]
    (sys.stderr if file is None else file).write(text)


def format_exc() -> str:
    """The traceback of the exception that is being handled."""
    return sys._handled_text() + "\n"  # type: ignore[attr-defined, no-any-return]


def print_exc(file=None) -> None:  # type: ignore[no-untyped-def]
    """Shows it, on stderr by default."""
    _show(format_exc(), file)


def _of(exc, value) -> str:  # type: ignore[no-untyped-def]
    shown = exc if value is None else value
    return _text(shown) if isinstance(shown, BaseException) else "NoneType: None\n"


def format_exception(exc, value=None, tb=None) -> list[str]:  # type: ignore[no-untyped-def]
    """The traceback of an exception. Joined it is what an uncaught one shows; CPython's list has an item a frame.
    `exc`: the exception, or its class and then itself, as `sys.exc_info` gives them."""
    return _of(exc, value).splitlines(keepends=True)


def print_exception(exc, value=None, tb=None, limit=None, file=None) -> None:  # type: ignore[no-untyped-def]
    """Shows the traceback of an exception."""
    _show(_of(exc, value), file)


def format_exception_only(exc, value=None) -> list[str]:  # type: ignore[no-untyped-def]
    """The last lines alone: class and message, and notes. `exc`: the exception, or its class and then itself."""
    shown = exc if value is None else value
    if not isinstance(shown, BaseException):
        return ["NoneType: None\n"]
    text = _text(shown)
    message = str(shown)
    notes = [f"{line}\n" for note in getattr(shown, "__notes__", []) for line in note.split("\n")]
    end = (f": {message}\n" if message else "\n") + "".join(notes)
    begin = text.rfind("\n", 0, len(text) - len(end)) + 1
    return [text[begin : len(text) - sum(map(len, notes))], *notes]
