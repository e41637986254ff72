"""Records tell the exception that they are about; formatters say how it is shown."""

import json
import logging
import sys


class JsonFormatter(logging.Formatter):
    def format(self, record):
        d = {"level": record.levelname, "msg": record.getMessage()}
        if record.exc_info:
            d["exc"] = record.exc_info[0].__name__
            d["text"] = str(record.exc_info[1])
            d["last"] = self.formatException(record.exc_info).splitlines()[-1]
        return json.dumps(d)


class Short(logging.Formatter):
    def formatException(self, ei):
        return f"[{ei[0].__name__}: {ei[1]}]"


class Last(logging.Formatter):
    def formatException(self, ei):
        return super().formatException(ei).splitlines()[-1]


log = logging.getLogger("x")
log.propagate = False
h = logging.StreamHandler(sys.stdout)
h.setFormatter(JsonFormatter())
log.addHandler(h)
g = logging.StreamHandler(sys.stdout)
g.setFormatter(Short("%(levelname)s %(message)s"))
k = logging.StreamHandler(sys.stdout)
k.setFormatter(Last("%(message)s"))
try:
    1 / 0
except ZeroDivisionError as e:
    log.exception("failed")
    h.setFormatter(Short("%(levelname)s %(message)s"))
    log.error("again", exc_info=True)
    log.warning("given", exc_info=e)
    log.warning("tuple", exc_info=sys.exc_info())
    log.removeHandler(h)
    log.addHandler(k)
    log.error("plain", exc_info=True)
log.error("no", exc_info=False)
log.error("none")

# --- expected
# {"level": "ERROR", "msg": "failed", "exc": "ZeroDivisionError", "text": "division by zero", "last": "ZeroDivisionError: division by zero"}
# ERROR again
# [ZeroDivisionError: division by zero]
# WARNING given
# [ZeroDivisionError: division by zero]
# WARNING tuple
# [ZeroDivisionError: division by zero]
# plain
# ZeroDivisionError: division by zero
# no
# none
