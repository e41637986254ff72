# Classes of collections that name what they hold, where they are called.
from collections import Counter, defaultdict, deque, OrderedDict
a = Counter[str]("hello")
b = defaultdict[str, list[int]](list)
b["x"].append(1)
c = deque[int]([1, 2], maxlen=3)
d = OrderedDict[str, int](a=1)
e = dict[str, int](x=3)
f = list[int]()
g = set[str]("ab")
h = tuple[int, ...]([1, 2])
print(a, b, c, d, e, f, sorted(g), h, Counter[int]())

# --- expected
# Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) defaultdict(<class 'list'>, {'x': [1]}) deque([1, 2], maxlen=3) OrderedDict([('a', 1)]) {'x': 3} [] ['a', 'b'] (1, 2) Counter()
