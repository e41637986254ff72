"""Handlers that change files by size or time, keep records until they are wanted, or hand them to another thread."""

import atexit
import logging
import os
import queue
import re
import socket
import threading
import time
from datetime import UTC, datetime

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
SYSLOG_UDP_PORT = 514
_DAY = 86400

atexit.register(logging.shutdown)


class BaseRotatingHandler(logging.FileHandler):
    """Writes to a file that makes room for another one now and then."""

    def __init__(self, filename, mode: str, encoding: str | None = None, delay: bool = False, errors: str | None = None) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        super().__init__(filename, mode, encoding, delay, errors)
        self.namer = None
        self.rotator = None

    def emit(self, record: logging.LogRecord) -> None:
        if self.shouldRollover(record):
            self.doRollover()
        super().emit(record)

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        """Whether it is time."""
        raise NotImplementedError("shouldRollover must be implemented by subclasses")

    def doRollover(self) -> None:
        """Makes room."""
        raise NotImplementedError("doRollover must be implemented by subclasses")

    def rotation_filename(self, default_name: str) -> str:
        """The name of a file that is kept."""
        namer = self.namer
        return default_name if namer is None else namer(default_name)

    def rotate(self, source: str, dest: str) -> None:
        """Gives a file the name under which it is kept."""
        rotator = self.rotator
        if rotator is not None:
            rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """A file of at most `maxBytes`; `backupCount` of those before it are kept as name.1, name.2, …"""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        filename,
        mode: str = "a",
        maxBytes: int = 0,
        backupCount: int = 0,
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None:
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self) -> None:
        self._shut()
        if self.backupCount > 0:
            for i in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(f"{self.baseFilename}.{i}")
                target = self.rotation_filename(f"{self.baseFilename}.{i + 1}")
                if os.path.exists(source):
                    if os.path.exists(target):
                        os.remove(target)
                    os.rename(source, target)
            target = self.rotation_filename(self.baseFilename + ".1")
            if os.path.exists(target):
                os.remove(target)
            self.rotate(self.baseFilename, target)
        if not self.delay:
            self._reopen()

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            return False
        if self.maxBytes <= 0:
            return False
        size = os.path.getsize(self.baseFilename) if os.path.exists(self.baseFilename) else 0
        # CPython compares the place in bytes with the text's length in characters.
        return size + len(self.format(record) + "\n") >= self.maxBytes


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file for each interval of time; `backupCount` of those before it are kept under the time they begin at."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        filename,
        when: str = "h",
        interval: int = 1,
        backupCount: int = 0,
        encoding: str | None = None,
        delay: bool = False,
        utc: bool = False,
        atTime=None,
        errors: str | None = None,
    ) -> None:
        super().__init__(filename, "a", encoding, delay, errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self._at = 0 if atTime is None else (atTime.hour * 60 + atTime.minute) * 60 + atTime.second
        self.dayOfWeek = 0
        seconds = {"S": 1, "M": 60, "H": 3600, "D": _DAY, "MIDNIGHT": _DAY}
        suffixes = {"S": "%Y-%m-%d_%H-%M-%S", "M": "%Y-%m-%d_%H-%M", "H": "%Y-%m-%d_%H"}
        if self.when.startswith("W"):
            if len(self.when) != 2:
                raise ValueError(f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}")
            if not "0" <= self.when[1] <= "6":
                raise ValueError(f"Invalid day specified for weekly rollover: {self.when}")
            self.dayOfWeek = int(self.when[1])
            self.interval = _DAY * 7 * interval
        elif self.when in seconds:
            self.interval = seconds[self.when] * interval
        else:
            raise ValueError(f"Invalid rollover interval specified: {self.when}")
        self.suffix = suffixes.get(self.when, "%Y-%m-%d")
        begun = int(os.stat(self.baseFilename).st_mtime) if os.path.exists(self.baseFilename) else int(time.time())
        self.rolloverAt = self.computeRollover(begun)

    def computeRollover(self, currentTime: int) -> int:
        """When the file of a time ends, in seconds since 1970."""
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        end = self._at or _DAY
        left = end - currentTime % _DAY
        weekday = (currentTime // _DAY + 3) % 7
        if left < 0:
            left += _DAY
            weekday = (weekday + 1) % 7
        result = currentTime + left
        if self.when.startswith("W") and weekday != self.dayOfWeek:
            result += (self.dayOfWeek - weekday) % 7 * _DAY
        return result

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        return time.time() >= self.rolloverAt and (
            not os.path.exists(self.baseFilename) or os.path.isfile(self.baseFilename)
        )

    def getFilesToDelete(self) -> list[str]:
        """The files that are not kept any more, the oldest first."""
        home, base = os.path.split(self.baseFilename)
        pattern = re.compile("\\d{4}-\\d{2}-\\d{2}(_\\d{2}(-\\d{2}(-\\d{2})?)?)?(\\.\\w+)?")
        found: list[str] = []
        for name in os.listdir(home):
            if name.startswith(base + ".") and pattern.fullmatch(name[len(base) + 1 :]):
                found.append(os.path.join(home, name))
        found.sort()
        return found[: max(len(found) - self.backupCount, 0)]

    def doRollover(self) -> None:
        begun = datetime.fromtimestamp(self.rolloverAt - self.interval, UTC)
        target = self.rotation_filename(self.baseFilename + "." + begun.strftime(self.suffix))
        self._shut()
        if os.path.exists(target):
            os.remove(target)
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self._reopen()
        now = int(time.time())
        end = self.computeRollover(now)
        while end <= now:
            end += self.interval
        self.rolloverAt = end


class WatchedFileHandler(logging.FileHandler):
    """Writes to a file that others may rename: then it makes another one."""

    def reopenIfNeeded(self) -> None:
        """Makes the file where it is gone."""
        if self._is_open and not os.path.exists(self.baseFilename):
            self._shut()
            self._reopen()

    def emit(self, record: logging.LogRecord) -> None:
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(logging.Handler):
    """Keeps records until there are `capacity`."""

    def __init__(self, capacity: int) -> None:
        super().__init__()
        self.capacity = capacity
        self.buffer: list[logging.LogRecord] = []

    def shouldFlush(self, record: logging.LogRecord) -> bool:
        """Whether it is full."""
        return len(self.buffer) >= self.capacity

    def emit(self, record: logging.LogRecord) -> None:
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self) -> None:
        self.buffer.clear()

    def close(self) -> None:
        self.flush()


class MemoryHandler(BufferingHandler):
    """Keeps records until there are `capacity`, or one of `flushLevel` comes; then another handler has them."""

    def __init__(
        self,
        capacity: int,
        flushLevel: int = logging.ERROR,
        target: logging.Handler | None = None,
        flushOnClose: bool = True,
    ) -> None:
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record: logging.LogRecord) -> bool:
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target: logging.Handler | None) -> None:
        """The handler that gets the records."""
        self.target = target

    def flush(self) -> None:
        target = self.target
        if target is not None:
            for record in self.buffer:
                target.handle(record)
            self.buffer.clear()

    def close(self) -> None:
        if self.flushOnClose:
            self.flush()
        self.target = None
        self.buffer.clear()


class QueueHandler(logging.Handler):
    """Puts records into a queue, as texts with nothing left to put in."""

    def __init__(self, queue) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.queue = queue

    def enqueue(self, record: logging.LogRecord) -> None:
        """Puts a record into the queue."""
        self.queue.put_nowait(record)

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """The record with its text."""
        text = self.format(record)
        record.msg = record.message = text
        record.args = None  # type: ignore[assignment]
        record.exc_text = record._error = None
        record._tells_error = False
        return record

    def emit(self, record: logging.LogRecord) -> None:
        self.enqueue(self.prepare(record))


class QueueListener:
    """Gives what comes out of a queue to handlers, in a thread of its own."""

    def __init__(self, queue, *handlers: logging.Handler, respect_handler_level: bool = False) -> None:  # type: ignore[no-untyped-def]
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread: threading.Thread | None = None
        self._stopping = False

    def start(self) -> None:
        """Begins."""
        self._stopping = False
        self._thread = thread = threading.Thread(target=self._monitor, daemon=True)
        thread.start()

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """The record, as handlers get it."""
        return record

    def handle(self, record: logging.LogRecord) -> None:
        """Gives a record to the handlers."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self) -> None:
        while True:
            try:
                record = self.queue.get(True, 0.05) if self._stopping else self.queue.get(True, 0.2)
            except queue.Empty:
                if self._stopping:
                    return
                continue
            if isinstance(record, logging.LogRecord):
                self.handle(record)

    def stop(self) -> None:
        """Ends when all that is in the queue was handled."""
        thread = self._thread
        if thread is not None:
            self._stopping = True
            thread.join()
            self._thread = None


class DatagramHandler(logging.Handler):
    """Records as they are can't be sent: CPython pickles them."""

    def __init__(self, host: str, port: int) -> None:
        raise NotImplementedError("logging.handlers: records are not pickled")


class SocketHandler(DatagramHandler):
    """Records as they are can't be sent: CPython pickles them."""


class SysLogHandler(logging.Handler):
    """Sends messages to a syslog server by UDP (RFC 3164)."""

    LOG_EMERG = 0
    LOG_ALERT = 1
    LOG_CRIT = 2
    LOG_ERR = 3
    LOG_WARNING = 4
    LOG_NOTICE = 5
    LOG_INFO = 6
    LOG_DEBUG = 7
    LOG_KERN = 0
    LOG_USER = 1
    LOG_MAIL = 2
    LOG_DAEMON = 3
    LOG_AUTH = 4
    LOG_SYSLOG = 5
    LOG_CRON = 9
    LOG_LOCAL0 = 16
    LOG_LOCAL1 = 17
    LOG_LOCAL2 = 18
    LOG_LOCAL3 = 19
    LOG_LOCAL4 = 20
    LOG_LOCAL5 = 21
    LOG_LOCAL6 = 22
    LOG_LOCAL7 = 23

    ident = ""
    append_nul = True

    def __init__(self, address: tuple[str, int] = ("localhost", SYSLOG_UDP_PORT), facility: int = LOG_USER) -> None:
        super().__init__()
        self.address = address
        self.facility = facility
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def mapPriority(self, levelName: str) -> int:
        """The severity of a level."""
        known = {"DEBUG": 7, "INFO": 6, "WARNING": 4, "ERROR": 3, "CRITICAL": 2}
        return known.get(levelName, self.LOG_WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        text = self.ident + self.format(record) + ("\0" if self.append_nul else "")
        priority = self.facility << 3 | self.mapPriority(record.levelname)
        self.socket.sendto(f"<{priority}>{text}".encode(), self.address)

    def close(self) -> None:
        self.socket.close()
