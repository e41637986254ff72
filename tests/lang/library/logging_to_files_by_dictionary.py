import logging
import os
import tempfile
from logging.config import dictConfig
def setup(path, level="INFO"):
    dictConfig({
        "version": 1,
        "formatters": {"f": {"format": "%(asctime)s %(levelname)s %(message)s", "datefmt": "%H"}},
        "handlers": {
            "file": {"class": "logging.handlers.RotatingFileHandler", "filename": path, "maxBytes": 1000, "backupCount": 2, "formatter": "f", "level": level},
        },
        "root": {"level": "DEBUG", "handlers": ["file"]},
    })
before = logging.getLogger("before")
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "app.log")
    setup(path)
    logging.getLogger("x").info("hello")
    logging.debug("no")
    before.error("disabled")
    logging.shutdown()
    print([line.split(" ", 1)[1] for line in open(path).read().splitlines()])

# --- expected
# ['INFO hello']
