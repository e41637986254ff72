"""Exceptions in the log."""
import logging, sys
logging.basicConfig(stream=sys.stderr, format="%(levelname)s:%(message)s")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("bad %s", "thing")
log = logging.getLogger("x")
try:
    {}["k"]
except KeyError as e:
    log.exception("oops")
    log.error("err", exc_info=True)
    log.error("err", exc_info=e)


def inner(n):
    return [1, 2][n]


def outer(n):
    try:
        return inner(n)
    except IndexError as e:
        raise LookupError("outer") from e


def work():
    try:
        outer(5)
    except LookupError:
        log.exception("in %s", "work")
        logging.error("again", exc_info=True)
    log.error("no exception", exc_info=False)
    log.warning("plain")


class Own(Exception):
    def __str__(self):
        return "own text"


work()
try:
    raise Own
except Own as e:
    log.critical("own", exc_info=e)
    logging.warning("with it", exc_info=e)
log.error("none", exc_info=True)

# --- expected
# --- stderr
# ERROR:bad thing
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 5, in <module>
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
# ERROR:oops
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 10, in <module>
#     {}["k"]
#     ~~^^^^^
# KeyError: 'k'
# ERROR:err
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 10, in <module>
#     {}["k"]
#     ~~^^^^^
# KeyError: 'k'
# ERROR:err
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 10, in <module>
#     {}["k"]
#     ~~^^^^^
# KeyError: 'k'
# ERROR:in work
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 23, in outer
#     return inner(n)
#            ^^^^^^^^
#   File "$HERE/logging_exceptions.py", line 18, in inner
#     return [1, 2][n]
#            ~~~~~~^^^
# IndexError: list index out of range
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 30, in work
#     outer(5)
#   File "$HERE/logging_exceptions.py", line 25, in outer
#     raise LookupError("outer") from e
# LookupError: outer
# ERROR:again
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 23, in outer
#     return inner(n)
#            ^^^^^^^^
#   File "$HERE/logging_exceptions.py", line 18, in inner
#     return [1, 2][n]
#            ~~~~~~^^^
# IndexError: list index out of range
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 30, in work
#     outer(5)
#   File "$HERE/logging_exceptions.py", line 25, in outer
#     raise LookupError("outer") from e
# LookupError: outer
# ERROR:no exception
# WARNING:plain
# CRITICAL:own
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 45, in <module>
#     raise Own
# Own: own text
# WARNING:with it
# Traceback (most recent call last):
#   File "$HERE/logging_exceptions.py", line 45, in <module>
#     raise Own
# Own: own text
# ERROR:none
# NoneType: None
