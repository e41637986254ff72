"""Modules that import one another: what the other one has not come to yet can't be had."""
import egg
import hen

print(egg.lay())
print(hen.call())
from egg import lay, shell

print(lay(), shell)

# --- expected
# egg begins
# hen begins
# ImportError: cannot import name 'shell' from partially initialized module 'egg' (most likely due to a circular import)
# AttributeError: partially initialized module 'egg' has no attribute 'lay' (most likely due to a circular import)
# hen laid one that is white
# hen laid one that is white
# hen laid one that is white white
