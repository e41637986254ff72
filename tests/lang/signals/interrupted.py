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

# --- expected
# cleaning up
# at the end
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/interrupted.py", line 17, in <module>
#     work()
#   File "$HERE/interrupted.py", line 10, in work
#     os.kill(os.getpid(), signal.SIGINT)
# KeyboardInterrupt
# --- status -2
