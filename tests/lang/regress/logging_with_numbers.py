"""Numbers in the messages of a log with a format of its own: what may come out of a record has no `__index__`."""

import logging, sys

log = logging.getLogger(__name__)
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")


class Err(Exception):
    pass


log.warning("low stock for %s: %d left", "x", 5)
try:
    raise Err("a")
except Err as exc:
    log.error("rejected: %s", exc)
import argparse

p = argparse.ArgumentParser()
p.add_argument("--t", type=int, default=5, metavar="N")
args = p.parse_args([])
log.info("%d", args.t)

# --- expected
# WARNING:__main__:low stock for x: 5 left
# ERROR:__main__:rejected: a
# INFO:__main__:5
