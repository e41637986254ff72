"""A dict is no Counter."""
from collections import Counter, OrderedDict, defaultdict
print(isinstance({}, Counter), isinstance({}, OrderedDict), isinstance({}, defaultdict), isinstance(Counter(), dict), isinstance(Counter(), Counter), isinstance(Counter(), OrderedDict))
def f(x):
    if isinstance(x, Counter):
        return x.most_common(1)
    if isinstance(x, (OrderedDict, defaultdict)):
        return "other"
    return "dict"
print(f({1: 2}), f(Counter("aab")), f(OrderedDict()), f(defaultdict(int)))

# --- expected
# False False False True True False
# dict [('a', 2)] other other
