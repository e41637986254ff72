import logging, warnings, sys
logging.basicConfig(stream=sys.stderr, format="%(name)s %(levelname)s %(message)s")
class Adapter(logging.LoggerAdapter):
    def process(self, msg, kwargs): return f"[{self.extra['id']}] {msg}", kwargs
Adapter(logging.getLogger("x"), {"id": 7}).warning("hi %s", "you")
def log_call(f):
    def w(*a):
        logging.getLogger("calls").warning("call %s", f.__name__, stacklevel=2)
        return f(*a)
    return w
@log_call
def g(x): return x
g(1)
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("bad", stacklevel=1)
logging.captureWarnings(True)
warnings.warn("captured")
logging.captureWarnings(False)
def show(message, category, filename, lineno, file=None, line=None):
    sys.stderr.write("LOG " + warnings.formatwarning(message, category, filename, lineno))
warnings.showwarning = show
warnings.warn("own", FutureWarning)

# --- expected
# --- stderr
# x WARNING [7] hi you
# calls WARNING call g
# root ERROR bad
# Traceback (most recent call last):
#   File "$HERE/logging_of_warnings.py", line 15, in <module>
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
# py.warnings WARNING $HERE/logging_of_warnings.py:19: UserWarning: captured
#   warnings.warn("captured")
#
# LOG $HERE/logging_of_warnings.py:24: FutureWarning: own
#   warnings.warn("own", FutureWarning)
