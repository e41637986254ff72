import os, sys
import lzma, ssl
import multiprocessing as mp
from optparse import OptionParser
from compat import PY2, WIN, string_types, total
from sys import hexversion
if hexversion < 0x03000000:
    from itertools import imap as map
    try:
        from thread import get_ident
    except ImportError:
        from dummy_thread import get_ident
if os.name == "nt":
    import msvcrt, winreg
    def getch(): return msvcrt.getch()
elif PY2 or WIN:
    def getch(): return raw_input()
else:
    def getch(): return "x"
try:
    from renderer import render
except (ValueError, SystemError, ImportError):
    def render(): return 5
try:
    import cjkwrap
    def wrap(x): return cjkwrap.wrap(x)
except ImportError:
    try:
        import textwrap
        def wrap(x): return textwrap.wrap(x, 10)
    except ImportError:
        def wrap(x): return x
try:
    from .rel import thing
except ImportError as e:
    print("no", type(e).__name__)
def never():
    import numpy
    p = OptionParser()
    return lzma.compress(b"x")
def f(n):
    if PY2:
        y = unichr(n)
    else:
        y = chr(n)
    return y if not PY2 else unicode(y)
def missing():
    try:
        import nomodx
        return nomodx.x
    except ImportError as error:
        return "%s: %s" % (type(error).__name__, error)
print(getch(), render(), wrap("hello big world"), f(65), string_types, total([1,2]), missing())
print(list(map(str, [1])))

# --- expected
# no ImportError
# x 5 ['hello big', 'world'] A <class 'str'> 3 ModuleNotFoundError: No module named 'nomodx'
# ['1']
