import logging, sys
logging.basicConfig(format="%(funcName)s:%(lineno)d %(message)s", stream=sys.stdout, level=logging.DEBUG)
log = logging.getLogger("x")
def note(text):
    log.info(text, stacklevel=2)
def deeper(text):
    log.warning("%s!", text, stacklevel=3)
def f():
    note("a")
    deeper("b")
f()
def g():
    logging.info("root", stacklevel=2)
    log.log(30, "far", stacklevel=9)
g()
log.info("here", stacklevel=1)
log.info("plain")

# --- expected
# f:9 a
# <module>:11 b!
# <module>:15 root
# <module>:15 far
# <module>:16 here
# <module>:17 plain
