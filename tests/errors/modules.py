import importlib  # error: E0207
import dis, sys  # error: E0208
from weakref import ref  # error: E0209
import ctypes  # error: E0216
import pdb  # error: E0217

m = __import__("sys")  # error: E0207
f = sys._getframe()  # error: E0208
breakpoint()  # error: E0217
used = importlib, dis, ref, ctypes, pdb
