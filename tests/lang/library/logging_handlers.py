"""Handlers that rotate files, keep records, and use queues."""

import logging
import logging.handlers
import os
import queue
import sys
import tempfile
from logging.handlers import MemoryHandler, RotatingFileHandler, TimedRotatingFileHandler


def listed(home):
    for name in sorted(os.listdir(home)):
        with open(os.path.join(home, name)) as f:
            print(name, f.read().splitlines())


log = logging.getLogger("app")
log.setLevel(logging.DEBUG)
log.propagate = False
with tempfile.TemporaryDirectory() as home:
    rotating = RotatingFileHandler(os.path.join(home, "a.log"), maxBytes=40, backupCount=2, encoding="utf-8")
    rotating.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
    log.addHandler(rotating)
    for i in range(9):
        log.info("message %d", i)
    rotating.close()
    log.removeHandler(rotating)
    listed(home)
with tempfile.TemporaryDirectory() as home:
    rotating = RotatingFileHandler(os.path.join(home, "b.log"), maxBytes=20, backupCount=1)
    rotating.namer = lambda name: name + ".kept"
    log.addHandler(rotating)
    for i in range(4):
        log.warning("number %d", i)
    rotating.doRollover()
    rotating.close()
    log.removeHandler(rotating)
    listed(home)
with tempfile.TemporaryDirectory() as home:
    path = os.path.join(home, "t.log")
    timed = TimedRotatingFileHandler(path, when="S", interval=1, backupCount=1)
    log.addHandler(timed)
    log.info("first")
    timed.rolloverAt = 1000000000
    log.info("second")
    timed.rolloverAt = 1000000007
    log.info("third")
    timed.close()
    log.removeHandler(timed)
    listed(home)
    day = TimedRotatingFileHandler(path, when="midnight", utc=True)
    print(day.computeRollover(1700000000), day.suffix, day.interval, day.when)
    week = TimedRotatingFileHandler(path, when="W2", utc=True)
    print(week.computeRollover(1700000000), week.dayOfWeek)
    day.close()
    week.close()
    try:
        TimedRotatingFileHandler(path, when="X")
    except ValueError as e:
        print(e)
shown = logging.StreamHandler(sys.stdout)
shown.setFormatter(logging.Formatter("shown %(levelname)s %(message)s"))
memory = MemoryHandler(3, flushLevel=logging.ERROR, target=shown)
log.addHandler(memory)
for i in range(4):
    log.info("kept %d", i)
print("--")
log.error("now")
log.info("left")
memory.close()
log.removeHandler(memory)
waiting = queue.Queue()
log.addHandler(logging.handlers.QueueHandler(waiting))
listener = logging.handlers.QueueListener(waiting, shown)
listener.start()
log.warning("through %s", "the queue")
try:
    1 / 0
except ZeroDivisionError:
    log.error("an error", exc_info=False)
listener.stop()
print(isinstance(rotating, logging.StreamHandler), isinstance(shown, logging.FileHandler))
late = MemoryHandler(10, target=shown)
log.addHandler(late)
log.info("at the end")

# --- expected
# a.log ['INFO:message 8']
# a.log.1 ['INFO:message 6', 'INFO:message 7']
# a.log.2 ['INFO:message 4', 'INFO:message 5']
# b.log []
# b.log.1.kept ['number 2', 'number 3']
# t.log ['third']
# t.log.2001-09-09_01-46-46 ['second']
# 1700006400 %Y-%m-%d 86400 MIDNIGHT
# 1700092800 2
# Invalid rollover interval specified: X
# shown INFO kept 0
# shown INFO kept 1
# shown INFO kept 2
# --
# shown INFO kept 3
# shown ERROR now
# shown INFO left
# shown WARNING through the queue
# shown ERROR an error
# True False
# shown INFO at the end
