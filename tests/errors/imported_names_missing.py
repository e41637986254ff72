from functools import nothere  # error: E0402 nothere
from collections import OrderedDict, Quux  # error: E0402 Quux

try:
    from itertools import izip
except ImportError:
    izip = zip

print(OrderedDict(), list(izip([1], [2])))
