import os, sys
from os import isatty
print(os.isatty(0), isatty(1), os.isatty(99), os.isatty(sys.stderr.fileno()))
f = os.isatty
print(f(1))

# --- expected
# False False False False
# False
