import logging, logging.config, sys, os, tempfile
early = logging.getLogger("early")
CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "%(levelname)s %(name)s: %(message)s"},
        "brace": {"format": "{levelname:<8}|{message}", "style": "{"},
    },
    "filters": {"app": {"name": "app"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "level": "DEBUG", "formatter": "plain", "stream": "ext://sys.stdout"},
        "err": {"class": "logging.StreamHandler", "level": "ERROR", "formatter": "brace"},
        "none": {"class": "logging.NullHandler"},
    },
    "loggers": {
        "app": {"handlers": ["console"], "level": "DEBUG", "propagate": False},
        "app.db": {"level": "WARNING"},
        "quiet": {"handlers": ["none"], "propagate": False},
    },
    "root": {"handlers": ["console", "err"], "level": "INFO"},
}
logging.config.dictConfig(CONFIG)
logging.getLogger("app").debug("debug %d", 1)
logging.getLogger("app.db").info("not shown")
logging.getLogger("app.db").warning("shown")
logging.getLogger("other").info("root info")
logging.getLogger("other").error("root error")
logging.getLogger("quiet").error("nothing")
early.info("early")
logging.info("plain root")
try: logging.config.dictConfig({"version": 2})
except ValueError as e: print(e)

# --- expected
# DEBUG app: debug 1
# WARNING app.db: shown
# INFO other: root info
# ERROR other: root error
# INFO early: early
# INFO root: plain root
# Unsupported version: 2
# --- stderr
# ERROR   |root error
