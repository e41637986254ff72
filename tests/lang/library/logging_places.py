"""Where calls stand, threads, adapters, filters that change records, extra fields."""

import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(filename)s:%(lineno)d %(funcName)s %(module)s [%(threadName)s] %(message)s")
log = logging.getLogger(__name__)


def work(n):
    log.info("working on %d", n)
    try:
        return 10 // n
    except ZeroDivisionError as e:
        log.error("failed: %s", e)
        logging.warning("root too")


class K:
    def go(self, *xs):
        log.debug("%s and %s", *xs)
        log.warning("named %(a)s", {"a": 1})


work(5)
work(0)
K().go("p", "q")
log.info("module %s", "level")


class Ctx(logging.Filter):
    def filter(self, record):
        record.user = "root"
        return True


class Adapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


out = io.StringIO()
h = logging.StreamHandler(out)
h.addFilter(Ctx())
h.setFormatter(logging.Formatter("{user}|{name}|{message}", style="{"))
other = logging.getLogger("other.one")
other.propagate = False
other.addHandler(h)
other.error("said %s", "so")
Adapter(other, {"id": 7}).error("adapted %d", 3)
print(out.getvalue(), end="")
h.setFormatter(logging.Formatter("%(ip)s %(name)s %(message)s", defaults={"ip": "none"}))
other.warning("with", extra={"ip": "10.0.0.1"})
other.warning("without")
print(out.getvalue().splitlines()[-2:], h.get_name(), isinstance(h, logging.StreamHandler))


class Shout(logging.Formatter):
    def format(self, record):
        record.msg = record.msg.upper()
        record.args = ()
        return super().format(record)


class Masked(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.replace("pw", "**")
        return "drop" not in record.getMessage()


h.addFilter(Masked())
other.warning("pw=%s", "x")
other.warning("drop %s", "this")
print(out.getvalue().splitlines()[-1])
rec = logging.LogRecord("n", logging.INFO, "p.py", 3, "hello %s", ("w",), None)
print(rec.getMessage(), rec.levelname, logging.Formatter().format(rec), rec.lineno, rec.msg, rec)
print(h, logging.NullHandler())
try:
    logging.Formatter("nothing")
except ValueError as e:
    print(e)
other.warn if False else None

# --- expected
# INFO logging_places.py:12 work logging_places [MainThread] working on 5
# INFO logging_places.py:12 work logging_places [MainThread] working on 0
# ERROR logging_places.py:16 work logging_places [MainThread] failed: integer division or modulo by zero
# WARNING logging_places.py:17 work logging_places [MainThread] root too
# DEBUG logging_places.py:22 go logging_places [MainThread] p and q
# WARNING logging_places.py:23 go logging_places [MainThread] named 1
# INFO logging_places.py:29 <module> logging_places [MainThread] module level
# root|other.one|said so
# root|other.one|[7] adapted 3
# ['10.0.0.1 other.one with', 'none other.one without'] None True
# none other.one **=x
# hello w INFO hello w 3 hello %s <LogRecord: n, 20, p.py, 3, "hello %s">
# <StreamHandler (NOTSET)> <NullHandler (NOTSET)>
# Invalid format 'nothing' for '%' style
