# The classes of collections are class values: tested by isinstance, kept in dicts, called.
from collections import Counter, OrderedDict, defaultdict, deque
import collections


def get(value, kind=None):
    if kind is not None and not isinstance(value, kind):
        return "wrong"
    return "fine"


print(get([1], list), get(deque([1]), deque), get({}, deque), get(deque(), dict), get(Counter("a"), Counter), get(3))
for cls in (deque, Counter, OrderedDict, list, collections.defaultdict):
    print(cls, cls.__name__, cls is deque, issubclass(cls, dict))
d = defaultdict(deque)
d["a"].append(1)
e = defaultdict(Counter)
e["x"]["y"] += 1
f = collections.defaultdict(collections.OrderedDict)
f[1][2] = 3
print(d, e, f)
print(type(d["a"]) is deque, type(e) == defaultdict, isinstance(e["x"], (deque, Counter)))
print(list(map(Counter, ["ab", "a"])), sorted(map(deque, ["ab"]), key=len))
KINDS = {"queue": deque, "stack": list}
for name, make in KINDS.items():
    print(name, make("abc"))
box = KINDS["queue"]()
box.append("z")
print(box, Counter, repr(OrderedDict))
print(get(Counter(), dict), get({}, Counter), get(defaultdict(int), (list, dict)), Counter.__mro__ if hasattr(Counter, "__mro__") else "")
print(deque.__mro__, bool.__bases__, [type(x) for x in (deque(), Counter(), OrderedDict())])

# --- expected
# fine fine wrong wrong fine fine
# <class 'collections.deque'> deque True False
# <class 'collections.Counter'> Counter False True
# <class 'collections.OrderedDict'> OrderedDict False True
# <class 'list'> list False False
# <class 'collections.defaultdict'> defaultdict False True
# defaultdict(<class 'collections.deque'>, {'a': deque([1])}) defaultdict(<class 'collections.Counter'>, {'x': Counter({'y': 1})}) defaultdict(<class 'collections.OrderedDict'>, {1: OrderedDict([(2, 3)])})
# True True True
# [Counter({'a': 1, 'b': 1}), Counter({'a': 1})] [deque(['a', 'b'])]
# queue deque(['a', 'b', 'c'])
# stack ['a', 'b', 'c']
# deque(['z']) <class 'collections.Counter'> <class 'collections.OrderedDict'>
# fine wrong fine (<class 'collections.Counter'>, <class 'dict'>, <class 'object'>)
# (<class 'collections.deque'>, <class 'object'>) (<class 'int'>,) [<class 'collections.deque'>, <class 'collections.Counter'>, <class 'collections.OrderedDict'>]
