"""Warnings: shown on stderr, raised, recorded or passed over, as filters say."""

import re
import sys

_MODULES: dict[str, str] = {}  # file → name; given when the program is loaded


class WarningMessage:
    """A warning that was recorded."""

    def __init__(self, message, category, filename: str, lineno: int, file=None, line=None, source=None) -> None:  # type: ignore[no-untyped-def]
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source

    def __str__(self) -> str:
        return (
            f"{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


class _Filter:
    """What to do with the warnings that fit; an empty text fits all."""

    def __init__(self, action: str, message: str, category, module: str, lineno: int) -> None:  # type: ignore[no-untyped-def]
        self.action = action
        self.message = message
        self.category = category
        self.module = module
        self.lineno = lineno

    def fits(self, text: str, category, module: str, lineno: int) -> bool:  # type: ignore[no-untyped-def]
        if self.message and not re.match(self.message, text, re.IGNORECASE):
            return False
        if self.module and not re.match(self.module, module):
            return False
        return issubclass(category, self.category) and self.lineno in (0, lineno)


def _standard() -> list[_Filter]:
    """What CPython begins with."""
    return [
        _Filter("default", "", DeprecationWarning, "__main__$", 0),
        _Filter("ignore", "", DeprecationWarning, "", 0),
        _Filter("ignore", "", PendingDeprecationWarning, "", 0),
        _Filter("ignore", "", ImportWarning, "", 0),
        _Filter("ignore", "", ResourceWarning, "", 0),
    ]


_filters: list[_Filter] = _standard()
_seen: set[tuple[str, str, str, int]] = set()
_once: set[tuple[str, str]] = set()
_log: list[WarningMessage] | None = None
_place: tuple[str, int, str] = ("", 0, "")


def _add(new: _Filter, append: bool) -> None:
    if new.action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError(f"invalid action: {new.action!r}")
    if append:
        _filters.append(new)
    else:
        _filters.insert(0, new)
    _seen.clear()


def simplefilter(action: str, category=Warning, lineno: int = 0, append: bool = False) -> None:  # type: ignore[no-untyped-def]
    """What to do with all warnings of a class."""
    _add(_Filter(action, "", category, "", lineno), append)


def filterwarnings(  # type: ignore[no-untyped-def]
    action: str, message: str = "", category=Warning, module: str = "", lineno: int = 0, append: bool = False
) -> None:
    """The same for those whose text and module fit patterns."""
    _add(_Filter(action, message, category, module, lineno), append)


def resetwarnings() -> None:
    """No filters: all warnings are shown once a place."""
    _filters.clear()
    _seen.clear()


def _format(message, category, filename: str, lineno: int, line=None) -> str:  # type: ignore[no-untyped-def]
    """A warning as it is shown. The line's text is known of the warning that is given just now."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None and (filename, lineno) == _place[:2]:
        line = _place[2]
    return text if not line else f"{text}  {line.strip()}\n"


def _show(message, category, filename: str, lineno: int, file=None, line=None) -> None:  # type: ignore[no-untyped-def]
    """Writes a warning to a file, stderr by default."""
    text = formatwarning(message, category, filename, lineno, line)
    (sys.stderr if file is None else file).write(text)


formatwarning = _format
showwarning = _show


def _action(text: str, category, module: str, lineno: int) -> str:  # type: ignore[no-untyped-def]
    for known in _filters:
        if known.fits(text, category, module, lineno):
            return known.action
    return "default"


def _is_new(action: str, text: str, name: str, module: str, lineno: int) -> bool:
    """Whether it was not shown before, as far as the action asks; it is remembered."""
    if action == "always":
        return True
    if action == "once":
        if (text, name) in _once:
            return False
        _once.add((text, name))
        return True
    key = (module, text, name, 0 if action == "module" else lineno)
    if key in _seen:
        return False
    _seen.add(key)
    return True


def warn(message, category=None, stacklevel: int = 1, source=None) -> None:  # type: ignore[no-untyped-def]
    """Gives a warning that stands where this is called, or `stacklevel` calls further out."""
    place = sys._place(max(stacklevel - 1, 0), False)  # type: ignore[attr-defined]
    filename, lineno, _, line = place.split("\n", 3) if place else ["sys", "1", "", ""]
    kind = type(message) if isinstance(message, Warning) else UserWarning if category is None else category
    warning = message if isinstance(message, Warning) else kind(message)
    module = _MODULES.get(filename, "sys")
    _deliver(warning, kind, filename, int(lineno), module, line, source)


def warn_explicit(  # type: ignore[no-untyped-def]
    message, category, filename: str, lineno: int, module=None, registry=None, module_globals=None, source=None
) -> None:
    """Gives a warning that stands anywhere."""
    if module is None:
        module = filename.removesuffix(".py") or "<unknown>"
    kind = type(message) if isinstance(message, Warning) else category
    warning = message if isinstance(message, Warning) else kind(message)
    _deliver(warning, kind, filename, lineno, module, "", source)


def _deliver(warning, category, filename: str, lineno: int, module: str, line: str, source) -> None:  # type: ignore[no-untyped-def]
    global _place
    text = str(warning)
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise warning
    if not _is_new(action, text, category.__name__, module, lineno):
        return
    _place = (filename, lineno, line)
    if _log is not None:
        _log.append(WarningMessage(warning, category, filename, lineno, None, None, source))
    elif showwarning is not _show:
        showwarning(warning, category, filename, lineno, None, None)
    else:
        sys.stderr.write(formatwarning(warning, category, filename, lineno, None))


class catch_warnings:
    """Puts the filters back at the end of its block; with `record`, gives a list of what would have been shown."""

    def __init__(self, *, record: bool = False, action=None, category=Warning, lineno: int = 0) -> None:  # type: ignore[no-untyped-def]
        self._record = record
        self._action = action
        self._category = category
        self._lineno = lineno
        self._filters: list[_Filter] = []
        self._log: list[WarningMessage] | None = None

    def __enter__(self) -> list[WarningMessage]:
        global _filters, _log
        self._filters = _filters
        self._log = _log
        _filters = list(_filters)
        _seen.clear()
        if self._action is not None:
            simplefilter(self._action, self._category, self._lineno)
        recorded: list[WarningMessage] = []
        if self._record:
            _log = recorded
        return recorded

    def __exit__(self, kind, error, trace) -> None:  # type: ignore[no-untyped-def]
        global _filters, _log
        _filters = self._filters
        _log = self._log
        _seen.clear()
