from collections import Counter, OrderedDict, defaultdict
def mk(*a, **k):
    d = dict(*a, **k)
    return d
print(mk(), mk({"a": 1}), mk(b=2), mk({"a": 1}, b=2), mk([("x", 1)]))
def more(**k):
    d = {"z": 0}
    d.update(**k)
    d.update(y=1)
    return d, OrderedDict(**k), Counter(**k), defaultdict(int, **k)
print(more(a=1, b=2))
class Registry:
    def __init__(self, **options):
        self.options = dict(**options)
        self.all = {**options, "own": True}
print(Registry(x=1, y="s").options, Registry(q=1).all)

# --- expected
# {} {'a': 1} {'b': 2} {'a': 1, 'b': 2} {'x': 1}
# ({'z': 0, 'a': 1, 'b': 2, 'y': 1}, OrderedDict([('a', 1), ('b', 2)]), Counter({'b': 2, 'a': 1}), defaultdict(<class 'int'>, {'a': 1, 'b': 2}))
# {'x': 1, 'y': 's'} {'q': 1, 'own': True}
