"""`format_exception_only` of an exception, and as it was written before Python 3.10."""

import traceback

class Odd(Exception):
    pass

for f in (lambda: int("x"), lambda: {}["k"], lambda: [][1]):
    try:
        f()
    except Exception as e:
        print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e)[-1].strip())
try:
    raise Odd
except Odd as e:
    print(traceback.format_exception_only(Odd, e), "".join(traceback.format_exception_only(e)), end="")

# --- expected
# ["ValueError: invalid literal for int() with base 10: 'x'\n"] ValueError: invalid literal for int() with base 10: 'x'
# ["KeyError: 'k'\n"] KeyError: 'k'
# ['IndexError: list index out of range\n'] IndexError: list index out of range
# ['Odd\n'] Odd
