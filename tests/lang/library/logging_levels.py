import io
import logging
import sys

logging.warning("before any setup %d", 1)
out = io.StringIO()
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s|%(name)s|%(message)s", force=True)
logging.debug("root debug %s", "x")
log = logging.getLogger("app")
log.info("started %s with %d items, %.2f%%", "job", 3, 99.5)
log.warning("plain 100%")
log.error("list %r", [1, "a"])
log.critical("done")
log.log(25, "in between")
log.setLevel(logging.WARNING)
log.info("not shown")
print(log, log.level, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO), logging.getLogger(), log.name)
child = logging.getLogger("app.db")
print(child.getEffectiveLevel(), child.parent is log, log.parent is logging.getLogger(), logging.getLogger("app") is log, log.getChild("db") is child)
child.warning("from the child")
handler = logging.StreamHandler(out)
handler.setLevel("ERROR")
handler.setFormatter(logging.Formatter("{levelname}:{message:>8}", style="{"))
child.addHandler(handler)
child.propagate = False
child.warning("too low")
child.error("high")
child.error(123)
print(repr(out.getvalue()), child.hasHandlers())
logging.addLevelName(25, "NOTICE")
log.log(35, "other")
log.setLevel(5)
log.log(25, "named")
print(logging.getLevelName(25), logging.getLevelName(10), logging.getLevelName("ERROR"), logging.getLevelName(7))
logging.disable(logging.ERROR)
log.error("disabled")
log.critical("still here")
logging.disable(logging.NOTSET)


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage(), self.format(record)))


class Only(logging.Filter):
    def filter(self, record):
        return "keep" in record.getMessage()


lines = ListHandler()
other = logging.getLogger("other")
other.propagate = False
other.addHandler(lines)
other.addFilter(Only())
other.error("keep %s", "me")
other.error("drop")
print(lines.lines)
quiet = logging.getLogger("quiet")
quiet.addHandler(logging.NullHandler())
quiet.propagate = False
quiet.error("nothing")
stamp = logging.Formatter("%(asctime)s %(levelno)d %(message)s", "%Y")
record_log = logging.getLogger("stamped")
record_log.propagate = False
stamped = io.StringIO()
h = logging.StreamHandler(stamped)
h.setFormatter(stamp)
record_log.addHandler(h)
record_log.error("x")
print(len(stamped.getvalue()), stamped.getvalue()[4:])
h.setFormatter(logging.Formatter("%(asctime)s;%(message)s"))
record_log.error("y")
text = stamped.getvalue().splitlines()[-1]
print(len(text), text[4], text[10], text[19], text.endswith(";y"))
try:
    log.setLevel("LOUD")
except ValueError as e:
    print(e)

# --- expected
# DEBUG   |root|root debug x
# INFO    |app|started job with 3 items, 99.50%
# WARNING |app|plain 100%
# ERROR   |app|list [1, 'a']
# CRITICAL|app|done
# Level 25|app|in between
# <Logger app (WARNING)> 30 30 False <RootLogger root (DEBUG)> app
# 30 True True True True
# WARNING |app.db|from the child
# 'ERROR:    high\nERROR:     123\n' True
# Level 35|app|other
# NOTICE  |app|named
# NOTICE DEBUG 40 Level 7
# CRITICAL|app|still here
# [('ERROR', 'keep me', 'keep me')]
# 10  40 x
#
# 25 -   , True
# Unknown level: 'LOUD'
# --- stderr
# WARNING:root:before any setup 1
