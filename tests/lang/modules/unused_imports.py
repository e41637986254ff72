# Modules that the library lacks, imported and never used: CPython's output shows nothing of them.
from __future__ import annotations

import inspect
import locale, string, pickle
import xml.sax.handler
from weakref import WeakKeyDictionary, ref as weak


def later():
    import readline
    from ctypes import c_int

    return string.digits


class Holder:
    import sqlite3

    value = 3


try:
    import curses
except ImportError:
    print("none")
print(later(), Holder.value)

# --- expected
# 0123456789 3
