"""An interrupt that nobody catches: the traceback, what `finally` and atexit do, and the end by the signal."""

import atexit
import os
import signal


def work() -> None:
    try:
        os.kill(os.getpid(), signal.SIGINT)
        print("never")
    finally:
        print("cleaning up")


atexit.register(print, "at the end")
work()
