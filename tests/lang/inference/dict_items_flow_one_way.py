"""What is copied from one dict into another leaves the first one's type as it is."""

defaults = {"a": 1, "b": 2}
options = {**defaults, "name": "x"}
both = {**defaults, **options}
merged = defaults | {"c": None}
copied = defaults.copy()
copied["z"] = [1]
other = dict(defaults)
other["w"] = 2.5
opts = {"q": "s"}
opts.update(defaults)
opts.update(r=None)
print(options, both, merged, copied, other, opts)
print(sum(v + 1 for v in defaults.values()), {k: v + 1 for k, v in defaults.items()})
from collections import defaultdict, Counter, OrderedDict
d = defaultdict(list)
d["a"].append(1)
e = d.copy()
e["b"].append(2)
c = Counter("aab")
c2 = c.copy()
c2.update({"a": 2})
o = OrderedDict(defaults)
o["zz"] = "t"
print(d, e, c, c2, o, defaults)

# --- expected
# {'a': 1, 'b': 2, 'name': 'x'} {'a': 1, 'b': 2, 'name': 'x'} {'a': 1, 'b': 2, 'c': None} {'a': 1, 'b': 2, 'z': [1]} {'a': 1, 'b': 2, 'w': 2.5} {'q': 's', 'a': 1, 'b': 2, 'r': None}
# 5 {'a': 2, 'b': 3}
# defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1], 'b': [2]}) Counter({'a': 2, 'b': 1}) Counter({'a': 4, 'b': 1}) OrderedDict([('a', 1), ('b', 2), ('zz', 't')]) {'a': 1, 'b': 2}
