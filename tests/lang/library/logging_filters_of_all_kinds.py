import logging
import sys
import threading


class Above:
    def __init__(self, least):
        self.least = least

    def filter(self, record):
        return record.levelno >= self.least


class Named(logging.Filter):
    def filter(self, record):
        return super().filter(record) and "secret" not in record.getMessage()


def short(record):
    return len(record.getMessage()) < 20


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname}:{name}:{message}", style="{"))
log = logging.getLogger("app.db")
log.addHandler(handler)
log.setLevel(logging.DEBUG)
above = Above(logging.INFO)
handler.addFilter(above)
handler.addFilter(above)
handler.addFilter(Named("app"))
log.addFilter(short)
log.debug("hidden")
log.info("shown")
log.info("a secret")
log.warning("a text that is too long to be shown")
log.removeFilter(short)
log.warning("a text that is long and shown")
handler.removeFilter(above)
log.debug("shown now")
handler.addFilter(lambda record: record.name == "")
log.error("hidden again")

lock = threading.Lock()
print(lock.acquire(True), lock.acquire(False))

# --- expected
# INFO:app.db:shown
# WARNING:app.db:a text that is long and shown
# DEBUG:app.db:shown now
# True False
