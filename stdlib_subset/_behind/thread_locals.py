"""Objects of threading.local: see `rt/core/thread/local.c`."""

import threading

import _green


def made(x):
    """One was made. It stays for good, since other threads may hold something for it."""
    threading._locals.append(x)
    _green.local(x)
