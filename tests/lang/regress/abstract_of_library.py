"""Classes of the library belong to the abstract ones that CPython's belong to."""
from collections.abc import Hashable, Iterable, Mapping, MutableMapping, MutableSequence, Sequence
from array import array
from collections import ChainMap, UserDict
c = ChainMap({1: 2})
print(isinstance(c, Mapping), isinstance(c, MutableMapping), isinstance(c, Sequence), isinstance(c, Iterable), isinstance(c, Hashable))
a = array("i", [1])
print(isinstance(a, Sequence), isinstance(a, MutableSequence), isinstance(a, Mapping), isinstance(a, Hashable))


class D(UserDict):
    pass


print(isinstance(D(), Mapping), isinstance(D(), dict))

# --- expected
# True True False True False
# True True False False
# True False
