"""Messages of a program about itself, by level and by name of who logs.

Where a message comes from (line, function, thread) is not known: formats that ask for it are not there.
"""

import sys
import time
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


class LogRecord:
    """A message."""

    def __init__(self, name: str, level: int, msg: str, created: float) -> None:
        self.name = name
        self.levelno = level
        self.levelname = _NAMES.get(level, f"Level {level}")
        self.msg = msg
        self.message = msg
        self.created = created
        self.msecs = float(int((created - int(created)) * 1000))
        self.relativeCreated = (created - _START) * 1000
        self.asctime = ""
        self.exc_text = ""

    def getMessage(self) -> str:
        """The text."""
        return self.msg


def _record(name: str, level: int, msg, args, exc_info) -> LogRecord:  # type: ignore[no-untyped-def]
    """A record of a message and what is put into it."""
    text = str(msg)
    record = LogRecord(name, level, text % args if args else text, time.time())
    if isinstance(exc_info, BaseException):
        record.exc_text = sys._exception_text(exc_info)  # type: ignore[attr-defined]
    elif exc_info:
        record.exc_text = sys._handled_text()  # type: ignore[attr-defined]
    return record


class Formatter:
    """Says how records are shown."""

    default_time_format = "%Y-%m-%d %H:%M:%S"

    def __init__(self, fmt: str | None = None, datefmt: str | None = None, style: str = "%") -> None:
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        plain = {"%": "%(message)s", "{": "{message}", "$": "${message}"}
        self._fmt = plain[style] if fmt is None else fmt
        self._style = style
        self.datefmt = datefmt

    def usesTime(self) -> bool:
        """Whether the time is shown."""
        return {"%": "%(asctime)", "{": "{asctime", "$": "${asctime}"}[self._style] in self._fmt

    def formatTime(self, record: LogRecord, datefmt: str | None = None) -> str:
        """The time of a record."""
        when = datetime.fromtimestamp(int(record.created), UTC)
        if datefmt is not None:
            return when.strftime(datefmt)
        return f"{when.strftime(self.default_time_format)},{int(record.msecs):03d}"

    def formatMessage(self, record: LogRecord) -> str:
        """The record in the formatter's format."""
        if self._style == "%":
            return _percent(self._fmt, record)
        if self._style == "{":
            return _braces(self._fmt, record)
        return _dollars(self._fmt, record)

    def format(self, record: LogRecord) -> str:
        """The text of a record."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_text:
            text += record.exc_text if text.endswith("\n") else "\n" + record.exc_text
        return text


def _field(record: LogRecord, name: str):  # type: ignore[no-untyped-def]
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
    if name in "pathname filename module lineno funcName process thread threadName processName".split():
        raise NotImplementedError(f"logging: %({name}) is not known to compiled programs")
    raise ValueError(f"Formatting field not found in record: '{name}'")


def _percent(fmt: str, record: LogRecord) -> str:
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
        value = _field(record, fmt[mark + 2 : close])
        how = "%" + fmt[close + 1 : at]
        parts.append(how % value)


def _braces(fmt: str, record: LogRecord) -> str:
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
            parts.append(format(_field(record, name), spec))
            at = close + 1
        else:
            parts.append(c)
            at += 1
    return "".join(parts)


def _dollars(fmt: str, record: LogRecord) -> str:
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
            parts.append(str(_field(record, fmt[first:end])))
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
        return all(f.filter(record) if hasattr(f, "filter") else f(record) for f in self.filters)


_DEFAULT_FORMATTER = Formatter()


class Handler(Filterer):
    """Takes records somewhere."""

    def __init__(self, level=NOTSET) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.level = _level(level)
        self.formatter: Formatter | None = None
        self.name = ""

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


class FileHandler(Handler):
    """Writes to a file of its own."""

    def __init__(self, filename: str, mode: str = "a", encoding: str | None = None, delay: bool = False) -> None:
        super().__init__()
        self.baseFilename = filename
        self._file = open(filename, mode)  # noqa: SIM115

    def emit(self, record: LogRecord) -> None:
        self._file.write(self.format(record) + "\n")
        self._file.flush()

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        self._file.close()


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

    def debug(self, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs for those who look for errors."""
        if self.isEnabledFor(DEBUG):
            self.handle(_record(self.name, DEBUG, msg, args, exc_info))

    def info(self, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs that all goes as it should."""
        if self.isEnabledFor(INFO):
            self.handle(_record(self.name, INFO, msg, args, exc_info))

    def warning(self, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs what is not as it should be."""
        if self.isEnabledFor(WARNING):
            self.handle(_record(self.name, WARNING, msg, args, exc_info))

    def error(self, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs that something could not be done."""
        if self.isEnabledFor(ERROR):
            self.handle(_record(self.name, ERROR, msg, args, exc_info))

    def exception(self, msg, *args, exc_info=True) -> None:  # type: ignore[no-untyped-def]
        """Logs an error with the exception that is being handled."""
        self.error(msg, *args, exc_info=exc_info)

    def critical(self, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs that the program can't go on."""
        if self.isEnabledFor(CRITICAL):
            self.handle(_record(self.name, CRITICAL, msg, args, exc_info))

    def log(self, level: int, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
        """Logs at any level."""
        if self.isEnabledFor(level):
            self.handle(_record(self.name, level, msg, args, exc_info))

    def __repr__(self) -> str:
        kind = "RootLogger" if self is root else "Logger"
        return f"<{kind} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


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
        made.append(FileHandler(filename, filemode))
    else:
        made.append(StreamHandler(stream))
    for handler in made:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _configured() -> Logger:
    if not root.handlers:
        basicConfig()
    return root


def debug(msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().debug(msg, *args, exc_info=exc_info)


def info(msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().info(msg, *args, exc_info=exc_info)


def warning(msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().warning(msg, *args, exc_info=exc_info)


def error(msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().error(msg, *args, exc_info=exc_info)


def exception(msg, *args, exc_info=True) -> None:  # type: ignore[no-untyped-def]
    """Logs an error with the exception that is being handled."""
    _configured().error(msg, *args, exc_info=exc_info)


def critical(msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().critical(msg, *args, exc_info=exc_info)


def log(level: int, msg, *args, exc_info=None) -> None:  # type: ignore[no-untyped-def]
    """Logs with the root."""
    _configured().log(level, msg, *args, exc_info=exc_info)


def shutdown() -> None:
    """Nothing waits."""
