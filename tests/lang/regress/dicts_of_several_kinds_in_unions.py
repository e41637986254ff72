from collections import defaultdict
dd: defaultdict[str, int] = defaultdict(int)
dd["a"] += 1
ms: list[dict[str, int] | defaultdict[str, int]] = [{"a": 1}, dd]
print(ms[1] == {"a": 1}, dd == {"a": 1}, {"a": 1} == ms[1], ms[0] == ms[1])
from collections import Counter, OrderedDict
ms: list[dict[str, int] | Counter[str] | OrderedDict[str, int]] = [{"a": 1}, Counter(a=1), OrderedDict(a=1)]
for m in ms:
    print(m == {"a": 1}, m == Counter(a=1), [m == x for x in ms], {"a": 1} == m, m in [{"a": 1}])
from collections import Counter
c = Counter(a=2, q=1)
print(c | {"y": 1}, c | Counter(y=1), type(c | {"y": 1}).__name__)
for f in (lambda: c + {"y": 1}, lambda: c - {"a": 1}, lambda: c & {"a": 1}):
    try:
        print(f())
    except TypeError as e:
        print(e)
c += {"y": 1}
print(c)

# --- expected
# True True True True
# True True [True, True, True] True True
# True True [True, True, True] True True
# True True [True, True, True] True True
# {'a': 2, 'q': 1, 'y': 1} Counter({'a': 2, 'q': 1, 'y': 1}) dict
# unsupported operand type(s) for +: 'Counter' and 'dict'
# unsupported operand type(s) for -: 'Counter' and 'dict'
# unsupported operand type(s) for &: 'Counter' and 'dict'
# Counter({'a': 2, 'q': 1, 'y': 1})
