"""Logging set up as a dictionary says: `dictConfig`.

Classes are found by their names, so those of this library are known and no others; nor are factories (`()`).
"""

import logging
import logging.handlers
import sys


def _table(config, key: str):  # type: ignore[no-untyped-def]
    """A part of the dictionary by name; an empty one where it is left out."""
    found = config.get(key)
    if isinstance(found, dict):
        return found
    return {}


def _text(config, key: str, default: str) -> str:  # type: ignore[no-untyped-def]
    found = config.get(key)
    return found if isinstance(found, str) else default


def _optional(config, key: str) -> str | None:  # type: ignore[no-untyped-def]
    found = config.get(key)
    return found if isinstance(found, str) else None


def _number(config, key: str, default: int) -> int:  # type: ignore[no-untyped-def]
    found = config.get(key)
    return found if isinstance(found, int) else default


def _flag(config, key: str, default: bool) -> bool:  # type: ignore[no-untyped-def]
    found = config.get(key)
    return found if isinstance(found, bool) else default


def _names(config, key: str) -> list[str]:  # type: ignore[no-untyped-def]
    found = config.get(key)
    if isinstance(found, (list, tuple)):
        return [str(name) for name in found]
    return []


def _check_keys(what: str, config, known: str) -> None:  # type: ignore[no-untyped-def]
    for key in config:
        if key not in known.split():
            raise NotImplementedError(f"logging.config: {key!r} of {what}")


def _formatter(config) -> logging.Formatter:  # type: ignore[no-untyped-def]
    _check_keys("a formatter", config, "format datefmt style validate class")
    if _text(config, "class", "logging.Formatter") != "logging.Formatter":
        raise NotImplementedError("logging.config: formatters of a class of their own")
    return logging.Formatter(
        _optional(config, "format"),
        _optional(config, "datefmt"),
        _text(config, "style", "%"),
        _flag(config, "validate", True),
    )


def _stream(config):  # type: ignore[no-untyped-def]
    found = config.get("stream")
    if found is None:
        return None
    if isinstance(found, str):
        if found == "ext://sys.stdout":
            return sys.stdout
        if found == "ext://sys.stderr":
            return sys.stderr
        raise ValueError(f"Cannot resolve {found!r}")
    if isinstance(found, (int, list, tuple, dict)):
        raise TypeError("a stream is a file")
    return found


def _handler(config) -> logging.Handler:  # type: ignore[no-untyped-def]
    kind = _text(config, "class", "")
    plain = "class level formatter filters"
    files = plain + " filename mode encoding delay errors"
    if kind == "logging.StreamHandler":
        _check_keys("a handler", config, plain + " stream")
        return logging.StreamHandler(_stream(config))
    if kind == "logging.NullHandler":
        _check_keys("a handler", config, plain)
        return logging.NullHandler()
    name, mode = _text(config, "filename", ""), _text(config, "mode", "a")
    encoding, delay = _optional(config, "encoding"), _flag(config, "delay", False)
    if kind == "logging.FileHandler":
        _check_keys("a handler", config, files)
        return logging.FileHandler(name, mode, encoding, delay)
    if kind == "logging.handlers.RotatingFileHandler":
        _check_keys("a handler", config, files + " maxBytes backupCount")
        size, count = _number(config, "maxBytes", 0), _number(config, "backupCount", 0)
        return logging.handlers.RotatingFileHandler(name, mode, size, count, encoding, delay)
    if kind == "logging.handlers.TimedRotatingFileHandler":
        _check_keys("a handler", config, plain + " filename encoding delay when interval backupCount utc")
        when, utc = _text(config, "when", "h"), _flag(config, "utc", False)
        every, count = _number(config, "interval", 1), _number(config, "backupCount", 0)
        return logging.handlers.TimedRotatingFileHandler(name, when, every, count, encoding, delay, utc)
    raise NotImplementedError(f"logging.config: handlers of the class {kind!r}")


class _Made:
    """What has been made so far, by name."""

    def __init__(self) -> None:
        self.formatters: dict[str, logging.Formatter] = {}
        self.filters: dict[str, logging.Filter] = {}
        self.handlers: dict[str, logging.Handler] = {}


def _add_handler(made: _Made, name: str, config) -> None:  # type: ignore[no-untyped-def]
    try:
        formatter = _optional(config, "formatter")
        wanted = _names(config, "filters")
        handler = _handler(config)
        if formatter is not None:
            handler.setFormatter(made.formatters[formatter])
        level = config.get("level")
        if isinstance(level, (str, int)):
            handler.setLevel(level)
        for one in wanted:
            handler.addFilter(made.filters[one])
    except (KeyError, ValueError, TypeError, OSError) as e:
        raise ValueError(f"Unable to configure handler {name!r}") from e
    made.handlers[name] = handler


def _set_up(made: _Made, logger: logging.Logger, config) -> None:  # type: ignore[no-untyped-def]
    """Level, handlers and filters of a logger."""
    level = config.get("level")
    if isinstance(level, (str, int)):
        logger.setLevel(level)
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(config, "handlers"):
        if name not in made.handlers:
            raise ValueError(f"Unable to add handler {name!r}")
        logger.addHandler(made.handlers[name])
    for name in _names(config, "filters"):
        if name not in made.filters:
            raise ValueError(f"Unable to add filter {name!r}")
        logger.addFilter(made.filters[name])


def dictConfig(config) -> None:  # type: ignore[no-untyped-def]
    """Sets up formatters, filters, handlers and loggers; loggers that are not named are switched off, unless
    `disable_existing_loggers` is False."""
    if "version" not in config:
        raise ValueError("dictionary doesn't specify a version")
    if _number(config, "version", 0) != 1:
        raise ValueError(f"Unsupported version: {config['version']}")
    if _flag(config, "incremental", False):
        raise NotImplementedError("logging.config: incremental")
    made = _Made()
    for name, part in _table(config, "formatters").items():
        made.formatters[name] = _formatter(part)
    for name, part in _table(config, "filters").items():
        _check_keys("a filter", part, "name")
        made.filters[name] = logging.Filter(_text(part, "name", ""))
    for name, part in sorted(_table(config, "handlers").items(), key=lambda item: item[0]):
        _add_handler(made, name, part)
    named: list[str] = []
    for name, part in _table(config, "loggers").items():
        logger = logging.getLogger(name)
        named.append(name)
        logger.propagate = _flag(part, "propagate", True)
        logger.disabled = False
        try:
            _set_up(made, logger, part)
        except ValueError as e:
            raise ValueError(f"Unable to configure logger {name!r}") from e
    disable = _flag(config, "disable_existing_loggers", True)
    for name, logger in logging._loggers.items():
        if name not in named:
            if any(name.startswith(one + ".") for one in named):
                logger.level = logging.NOTSET
                logger.handlers = []
                logger.propagate = True
            elif disable:
                logger.disabled = True
    top = _table(config, "root")
    if len(top):
        try:
            _set_up(made, logging.getLogger(), top)
        except ValueError as e:
            raise ValueError("Unable to configure root logger") from e
