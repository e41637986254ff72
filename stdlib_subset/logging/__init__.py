"""Messages of a program about itself, by level and by name of who logs.

Where a message comes from is what calls that leave `_called_from` out are given (`hirgen/arguments.py`): file, line and
function of the call, a line each.
"""

import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

CRITICAL = 50
FATAL = CRITICAL
ERROR = 40
WARNING = 30
WARN = WARNING
INFO = 20
DEBUG = 10
NOTSET = 0
_NAMES: dict[int, str] = {
    CRITICAL: "CRITICAL",
    ERROR: "ERROR",
    WARNING: "WARNING",
    INFO: "INFO",
    DEBUG: "DEBUG",
    NOTSET: "NOTSET",
}
_LEVELS: dict[str, int] = {
    "CRITICAL": CRITICAL,
    "FATAL": FATAL,
    "ERROR": ERROR,
    "WARN": WARNING,
    "WARNING": WARNING,
    "INFO": INFO,
    "DEBUG": DEBUG,
    "NOTSET": NOTSET,
}
BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_START = time.time()
raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True


def getLevelName(level):  # type: ignore[no-untyped-def]
    """The name of a level; the level of a name."""
    if isinstance(level, int):
        return _NAMES.get(level, f"Level {level}")
    return _LEVELS.get(level, f"Level {level}")


def getLevelNamesMapping() -> dict[str, int]:
    """All levels by their names."""
    return dict(_LEVELS)


def addLevelName(level: int, levelName: str) -> None:
    """Gives a level a name."""
    _NAMES[level] = levelName
    _LEVELS[levelName] = level


def _level(level) -> int:  # type: ignore[no-untyped-def]
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _LEVELS:
            raise ValueError(f"Unknown level: {level!r}")
        return _LEVELS[level]
    raise TypeError(f"Level not an integer or a valid string: {level!r}")


def _putting(args) -> Callable[[str], str]:  # type: ignore[no-untyped-def]
    """What puts a call's arguments into a message; one that is a mapping is what `%(name)s` means."""
    if not args:
        return lambda text: text
    if len(args) == 1:
        one = args[0]
        if isinstance(one, Mapping) and one:
            return lambda text: text % one
    return lambda text: text % args


_UNKNOWN_PLACE = ("", "", "")


class LogRecord:
    """A message."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None) -> None:  # type: ignore[no-untyped-def]
        self.name: str = name
        self.levelno: int = level
        self.levelname: str = _NAMES.get(level, f"Level {level}")
        self.msg: str = str(msg)
        self.message: str = self.msg
        now = time.time()
        self.created = now
        self.msecs = float(int((now - int(now)) * 1000))
        self.relativeCreated = (now - _START) * 1000
        self.asctime = ""
        self.exc_text: str | None = None
        self.pathname: str = pathname
        self.filename = os.path.basename(self.pathname)
        self.module = os.path.splitext(self.filename)[0]
        self.lineno: int = lineno
        self.funcName: str | None = func
        self.processName = "MainProcess"
        self._put: Callable[[str], str] = _putting(() if args is None else args)
        self._extra = {}  # type: ignore[var-annotated]
        self._error: BaseException | None = None
        self._tells_error = False
        self._set_error(exc_info)

    def _set_error(self, exc_info) -> None:  # type: ignore[no-untyped-def]
        if isinstance(exc_info, BaseException):
            self._error = exc_info
        elif isinstance(exc_info, tuple):
            self._error, self._tells_error = exc_info[1], True
        elif isinstance(exc_info, bool) and exc_info:
            self._error, self._tells_error = sys.exception(), True

    @property
    def exc_info(self):  # type: ignore[no-untyped-def]
        """The exception that the message is about, as `sys.exc_info()` gives it."""
        if self._error is not None:
            return type(self._error), self._error, None
        return (None, None, None) if self._tells_error else None

    @property
    def args(self) -> tuple[()]:
        """What a call put into its message has a type of its own at each call, and can only be taken away."""
        raise NotImplementedError("logging: the arguments of a record can't be read, only its message")

    @args.setter
    def args(self, value) -> None:  # type: ignore[no-untyped-def]
        self._put = _putting(() if value is None else value)

    def getMessage(self) -> str:
        """The text."""
        return self._put(self.msg)

    def __repr__(self) -> str:
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


def _record(name: str, level: int, msg, args, exc_info, extra, called_from: str) -> LogRecord:  # type: ignore[no-untyped-def]
    """A record of a call."""
    path, line, function = called_from.split("\n")[:3] if called_from else _UNKNOWN_PLACE
    record = LogRecord(name, level, path, int(line) if line else 0, msg, args, exc_info, function)
    if extra is not None:
        for key, value in extra.items():
            if key in ("message", "asctime") or hasattr(record, key):
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            record._extra[key] = value
    return record


class Formatter:
    """Says how records are shown."""

    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format: str | None = "%s,%03d"

    def __init__(  # type: ignore[no-untyped-def]
        self,
        fmt: str | None = None,
        datefmt: str | None = None,
        style: str = "%",
        validate: bool = True,
        *,
        defaults=None,
    ) -> None:
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        plain = {"%": "%(message)s", "{": "{message}", "$": "${message}"}
        self._fmt = plain[style] if fmt is None else fmt
        self._style = style
        self.datefmt = datefmt
        self._defaults = {}  # type: ignore[var-annotated]
        if defaults is not None:
            for key, value in defaults.items():
                self._defaults[key] = value
        if validate:
            self._validate()

    def _validate(self) -> None:
        """ValueError for a format without fields, as CPython has it."""
        fmt, style = self._fmt, self._style
        named = {"%": fmt.count("%(") > 0, "{": "{" in fmt.replace("{{", ""), "$": "$" in fmt.replace("$$", "")}
        if not named[style]:
            if style == "%":
                raise ValueError(f"Invalid format '{fmt}' for '{style}' style")
            raise ValueError("invalid format: no fields" if style == "{" else "invalid format: no fields")

    def usesTime(self) -> bool:
        """Whether the time is shown."""
        return {"%": "%(asctime)", "{": "{asctime", "$": "${asctime}"}[self._style] in self._fmt

    def formatTime(self, record: LogRecord, datefmt: str | None = None) -> str:
        """The time of a record."""
        when = datetime.fromtimestamp(int(record.created), UTC)
        if datefmt is not None:
            return when.strftime(datefmt)
        text = when.strftime(self.default_time_format)
        shown = self.default_msec_format
        return text if shown is None else shown % (text, int(record.msecs))

    def formatMessage(self, record: LogRecord) -> str:
        """The record in the formatter's format."""
        if self._style == "%":
            return _percent(self._fmt, record, self._defaults)
        if self._style == "{":
            return _braces(self._fmt, record, self._defaults)
        return _dollars(self._fmt, record, self._defaults)

    def format(self, record: LogRecord) -> str:
        """The text of a record."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if (record._error is not None or record._tells_error) and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += record.exc_text if text.endswith("\n") else "\n" + record.exc_text
        return text

    def formatException(self, ei) -> str:  # type: ignore[no-untyped-def]
        """The traceback of what `sys.exc_info()` gave."""
        error = ei[1]
        return "NoneType: None" if error is None else sys._exception_text(error)  # type: ignore[attr-defined, no-any-return]


def _field(record: LogRecord, name: str, defaults):  # type: ignore[no-untyped-def]
    match name:
        case "message":
            return record.message
        case "name":
            return record.name
        case "levelname":
            return record.levelname
        case "asctime":
            return record.asctime
        case "levelno":
            return record.levelno
        case "created":
            return record.created
        case "msecs":
            return record.msecs
        case "relativeCreated":
            return record.relativeCreated
        case "pathname" | "filename" | "module" | "funcName":
            if not record.pathname:
                raise NotImplementedError(f"logging: where this call stands is not known, so %({name}) is not")
            if name == "funcName":
                return record.funcName
            return {"pathname": record.pathname, "filename": record.filename, "module": record.module}[name]
        case "lineno":
            if not record.pathname:
                raise NotImplementedError("logging: where this call stands is not known, so %(lineno) is not")
            return record.lineno
        case "threadName":
            return _thread_name()
        case "thread":
            return _thread_number()
        case "processName":
            return record.processName
        case "process":
            raise NotImplementedError("logging: %(process) is not known to compiled programs")
    if name in record._extra:
        return record._extra[name]
    if hasattr(record, name):
        value = getattr(record, name)
        return str(value) if isinstance(value, BaseException | tuple) else value
    if name in defaults:
        return defaults[name]
    raise ValueError(f"Formatting field not found in record: '{name}'")


def _thread_name() -> str:
    import threading  # noqa: PLC0415 - only where a format asks for it

    return threading.current_thread().name


def _thread_number() -> int:
    import threading  # noqa: PLC0415 - only where a format asks for it

    return threading.get_ident()


def _percent(fmt: str, record: LogRecord, defaults) -> str:  # type: ignore[no-untyped-def]
    parts = []
    at = 0
    while True:
        mark = fmt.find("%", at)
        if mark < 0 or mark + 1 == len(fmt):
            parts.append(fmt[at:])
            return "".join(parts)
        parts.append(fmt[at:mark])
        if fmt[mark + 1] == "%":
            parts.append("%")
            at = mark + 2
            continue
        close = fmt.find(")", mark)
        if fmt[mark + 1] != "(" or close < 0:
            raise ValueError(f"Invalid format '{fmt}' for '%' style")
        at = close + 1
        while at < len(fmt) and fmt[at] in "#0+ -.0123456789":
            at += 1
        at += 1
        value = _field(record, fmt[mark + 2 : close], defaults)
        how = "%" + fmt[close + 1 : at]
        parts.append(how % value)


def _braces(fmt: str, record: LogRecord, defaults) -> str:  # type: ignore[no-untyped-def]
    parts = []
    at = 0
    while at < len(fmt):
        c = fmt[at]
        if fmt.startswith("{{", at) or fmt.startswith("}}", at):
            parts.append(c)
            at += 2
        elif c == "{":
            close = fmt.find("}", at)
            if close < 0:
                raise ValueError("expected '}' before end of string")
            name, _, spec = fmt[at + 1 : close].partition(":")
            parts.append(format(_field(record, name, defaults), spec))
            at = close + 1
        else:
            parts.append(c)
            at += 1
    return "".join(parts)


def _dollars(fmt: str, record: LogRecord, defaults) -> str:  # type: ignore[no-untyped-def]
    parts = []
    at = 0
    while at < len(fmt):
        if fmt[at] != "$":
            parts.append(fmt[at])
            at += 1
        elif fmt.startswith("$$", at):
            parts.append("$")
            at += 2
        else:
            first = at + 2 if fmt.startswith("${", at) else at + 1
            end = first
            while end < len(fmt) and (fmt[end].isalnum() or fmt[end] == "_"):
                end += 1
            parts.append(str(_field(record, fmt[first:end], defaults)))
            at = end + 1 if fmt.startswith("${", at) else end
    return "".join(parts)


class Filter:
    """Lets through what a logger and those below it log."""

    def __init__(self, name: str = "") -> None:
        self.name = name

    def filter(self, record: LogRecord) -> bool:
        """Whether the record is let through."""
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    """What has filters."""

    def __init__(self) -> None:
        self.filters = []  # type: ignore[var-annotated]

    def addFilter(self, filter) -> None:  # type: ignore[no-untyped-def]
        """One more filter."""
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter) -> None:  # type: ignore[no-untyped-def]
        """One filter less."""
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record: LogRecord) -> bool:
        """Whether all let the record through."""
        return all(_passes(f, record) for f in self.filters)


def _passes(f, record: LogRecord) -> bool:  # type: ignore[no-untyped-def]
    if isinstance(f, Filter):
        return f.filter(record)
    return f.filter(record) if hasattr(f, "filter") else f(record)


_DEFAULT_FORMATTER = Formatter()


class Handler(Filterer):
    """Takes records somewhere."""

    def __init__(self, level=NOTSET) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.level = _level(level)
        self.formatter: Formatter | None = None
        self.name: str | None = None
        _handlers.append(self)

    def get_name(self) -> str | None:
        """The handler's name."""
        return self.name

    def set_name(self, name: str) -> None:
        """Gives it a name."""
        self.name = name

    def createLock(self) -> None:
        """None is needed: no other thread runs while a handler does not wait."""

    def acquire(self) -> None:
        """Nothing is locked."""

    def release(self) -> None:
        """Nothing is locked."""

    def handleError(self, record: LogRecord) -> None:
        """Shows the exception that is being handled."""
        if raiseExceptions:
            sys.stderr.write("--- Logging error ---\n" + sys._handled_text() + "\n")  # type: ignore[attr-defined]

    def setLevel(self, level) -> None:  # type: ignore[no-untyped-def]
        """The least level that is handled."""
        self.level = _level(level)

    def setFormatter(self, fmt: Formatter | None) -> None:
        """How records are shown."""
        self.formatter = fmt

    def format(self, record: LogRecord) -> str:
        """The text of a record."""
        formatter = self.formatter
        return _DEFAULT_FORMATTER.format(record) if formatter is None else formatter.format(record)

    def handle(self, record: LogRecord) -> bool:
        """Emits a record that is let through."""
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def emit(self, record: LogRecord) -> None:
        """Shows a record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing is open."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


_handlers: list[Handler] = []


class NullHandler(Handler):
    """Shows nothing."""

    def handle(self, record: LogRecord) -> bool:
        return True

    def emit(self, record: LogRecord) -> None:
        """Nothing."""


class StreamHandler(Handler):
    """Writes to a file or what is like one; to stderr where none is given."""

    terminator = "\n"

    def __init__(self, stream=None) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.stream = stream if stream is not None else sys.stderr

    def emit(self, record: LogRecord) -> None:
        text = self.format(record) + self.terminator
        self.stream.write(text)
        self.stream.flush()

    def flush(self) -> None:
        self.stream.flush()

    def setStream(self, stream):  # type: ignore[no-untyped-def]
        """Another file from now on; the one before, None where it is the same."""
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before

    def __repr__(self) -> str:
        name = str(getattr(self.stream, "name", ""))
        return f"<{type(self).__name__} {name}{' ' if name else ''}({getLevelName(self.level)})>"


class FileHandler(StreamHandler):
    """Writes to a file of its own."""

    def __init__(self, filename, mode: str = "a", encoding: str | None = None, delay: bool = False, errors: str | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        super().__init__()
        if encoding is not None and encoding.lower() not in ("utf-8", "utf8", "utf_8", "ascii"):
            raise NotImplementedError(f"logging: files are written as UTF-8, not as {encoding}")
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        self.delay = delay
        self._is_open = False
        self._closed = False
        if not delay:
            self._reopen()

    def _open(self):  # type: ignore[no-untyped-def]
        return open(self.baseFilename, self.mode)  # noqa: SIM115

    def _reopen(self) -> None:
        self.stream = self._open()
        self._is_open = True

    def emit(self, record: LogRecord) -> None:
        if not self._is_open and (self.mode != "w" or not self._closed):
            self._reopen()
        if self._is_open:
            super().emit(record)

    def flush(self) -> None:
        if self._is_open:
            self.stream.flush()

    def _shut(self) -> None:
        if self._is_open:
            self._is_open = False
            self.stream.close()

    def close(self) -> None:
        self._closed = True
        self._shut()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class Logger(Filterer):
    """Logs under a name; its records also go to the handlers of those above it."""

    def __init__(self, name: str, level=NOTSET) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.name = name
        self.level = _level(level)
        self.propagate = True
        self.disabled = False
        self.handlers: list[Handler] = []

    @property
    def parent(self) -> "Logger | None":
        """The nearest logger above."""
        if self is root:
            return None
        name = self.name
        while "." in name:
            name = name.rpartition(".")[0]
            if name in _loggers:
                return _loggers[name]
        return root

    def setLevel(self, level) -> None:  # type: ignore[no-untyped-def]
        """The least level that is logged."""
        self.level = _level(level)

    def getEffectiveLevel(self) -> int:
        """The level of the nearest logger that has one."""
        logger: Logger | None = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level: int) -> bool:
        """Whether messages of a level are logged."""
        return not self.disabled and level > _disabled[0] and level >= self.getEffectiveLevel()

    def getChild(self, suffix: str) -> "Logger":
        """The logger of a name below."""
        return getLogger(suffix if self is root else f"{self.name}.{suffix}")

    def addHandler(self, hdlr: Handler) -> None:
        """One more handler."""
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr: Handler) -> None:
        """One handler less."""
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self) -> bool:
        """Whether records get anywhere."""
        logger: Logger | None = self
        while logger is not None:
            if logger.handlers:
                return True
            if not logger.propagate:
                return False
            logger = logger.parent
        return False

    def handle(self, record: LogRecord) -> None:
        """Gives a record to the handlers."""
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record: LogRecord) -> None:
        """Gives a record to the handlers here and above; to the last resort where there are none."""
        found = 0
        logger: Logger | None = self
        while logger is not None:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and record.levelno >= WARNING:
            sys.stderr.write(_DEFAULT_FORMATTER.format(record) + "\n")

    def debug(
        self,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs for those who look for errors."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def info(
        self,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs that all goes as it should."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def warning(
        self,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs what is not as it should be."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def error(
        self,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs that something could not be done."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def exception(
        self,
        msg,
        *args,
        exc_info=True,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs an error with the exception that is being handled."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def critical(
        self,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs that the program can't go on."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    warn = warning
    fatal = critical

    def _log(self, level: int, msg, args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, called_from: str = "") -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        if stack_info:
            raise NotImplementedError("logging: stack_info")
        self.handle(_record(self.name, level, msg, args, exc_info, extra, called_from))

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None) -> LogRecord:  # type: ignore[no-untyped-def]
        """A record."""
        return _record(name, level, msg, args, exc_info, extra, f"{fn}\n{lno}\n{func or ''}")

    def log(
        self,
        level: int,
        msg,
        *args,
        exc_info=None,
        extra=None,
        stack_info: bool = False,
        stacklevel: int = 1,
        _called_from: str = "",
    ) -> None:  # type: ignore[no-untyped-def]
        """Logs at any level."""
        if self.isEnabledFor(level):
            self._log(level, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)

    def __repr__(self) -> str:
        kind = "RootLogger" if self is root else "Logger"
        return f"<{kind} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


class LoggerAdapter:
    """Gives each message of a logger what is always said with it."""

    def __init__(self, logger: Logger, extra=None) -> None:  # type: ignore[no-untyped-def]
        self.logger = logger
        self.extra = extra

    @property
    def name(self) -> str:
        """The logger's name."""
        return self.logger.name

    def process(self, msg, kwargs):  # type: ignore[no-untyped-def]
        """The message and the keywords for a call."""
        kwargs["extra"] = self.extra
        return msg, kwargs

    def setLevel(self, level) -> None:  # type: ignore[no-untyped-def]
        """The least level that is logged."""
        self.logger.setLevel(level)

    def getEffectiveLevel(self) -> int:
        """The level that holds."""
        return self.logger.getEffectiveLevel()

    def isEnabledFor(self, level: int) -> bool:
        """Whether messages of a level are logged."""
        return self.logger.isEnabledFor(level)

    def hasHandlers(self) -> bool:
        """Whether records get anywhere."""
        return self.logger.hasHandlers()

    def debug(self, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs for those who look for errors."""
        self._send(DEBUG, msg, args, exc_info, _called_from)

    def info(self, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs that all goes as it should."""
        self._send(INFO, msg, args, exc_info, _called_from)

    def warning(self, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs what is not as it should be."""
        self._send(WARNING, msg, args, exc_info, _called_from)

    def error(self, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs that something could not be done."""
        self._send(ERROR, msg, args, exc_info, _called_from)

    def exception(self, msg, *args, exc_info=True, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs an error with the exception that is being handled."""
        self._send(ERROR, msg, args, exc_info, _called_from)

    def critical(self, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs that the program can't go on."""
        self._send(CRITICAL, msg, args, exc_info, _called_from)

    def log(self, level: int, msg, *args, exc_info=None, _called_from: str = "") -> None:  # type: ignore[no-untyped-def]
        """Logs at any level."""
        self._send(level, msg, args, exc_info, _called_from)

    def _send(self, level: int, msg, args, exc_info, called_from: str) -> None:  # type: ignore[no-untyped-def]
        if self.logger.isEnabledFor(level):
            made, kwargs = self.process(msg, {"extra": self.extra})
            self.logger._log(level, made, args, exc_info, kwargs["extra"], False, 1, called_from)


_disabled = [0]
_loggers: dict[str, Logger] = {}
root = Logger("root", WARNING)


def getLogger(name: str | None = None) -> Logger:
    """The logger of a name; the root without one."""
    if not name or name == "root":
        return root
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]


def disable(level: int = CRITICAL) -> None:
    """Nothing up to a level is logged."""
    _disabled[0] = level


def basicConfig(  # type: ignore[no-untyped-def]
    *,
    filename: str | None = None,
    filemode: str = "a",
    format: str | None = None,
    datefmt: str | None = None,
    style: str = "%",
    level=None,
    stream=None,
    handlers=None,
    force: bool = False,
    encoding: str | None = None,
) -> None:
    """Gives the root a handler, unless it has one."""
    if force:
        for handler in list(root.handlers):
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    plain = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}
    if style not in plain:
        raise ValueError("Style must be one of: %,{,$")
    formatter = Formatter(plain[style] if format is None else format, datefmt, style)
    made: list[Handler] = []
    if handlers is not None:
        for one in handlers:
            made.append(one)
    elif filename is not None:
        made.append(FileHandler(filename, filemode, encoding))
    else:
        made.append(StreamHandler(stream))
    for handler in made:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _send(  # type: ignore[no-untyped-def]
    level: int, msg, args, exc_info, extra, stack_info: bool, stacklevel: int, called_from: str
) -> None:
    """Logs with the root, which gets a handler where it has none."""
    if not root.handlers:
        basicConfig()
    if root.isEnabledFor(level):
        root._log(level, msg, args, exc_info, extra, stack_info, stacklevel, called_from)


def debug(
    msg, *args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(DEBUG, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def info(
    msg, *args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(INFO, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def warning(
    msg, *args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(WARNING, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def error(
    msg, *args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(ERROR, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def exception(
    msg, *args, exc_info=True, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs an error with the exception that is being handled."""
    _send(ERROR, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def critical(
    msg, *args, exc_info=None, extra=None, stack_info: bool = False, stacklevel: int = 1, _called_from: str = ""
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(CRITICAL, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def log(
    level: int,
    msg,
    *args,
    exc_info=None,
    extra=None,
    stack_info: bool = False,
    stacklevel: int = 1,
    _called_from: str = "",
) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _send(level, msg, args, exc_info, extra, stack_info, stacklevel, _called_from)


def shutdown() -> None:
    """Writes what waits, and closes all handlers, the last one first."""
    for handler in reversed(_handlers):
        try:
            handler.flush()
            handler.close()
        except (OSError, ValueError):
            pass


warn = warning
fatal = critical
