from collections import Counter, OrderedDict, defaultdict

print(Counter("aab") == {"a": 2, "b": 1}, OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {"a": 1} == defaultdict(int, a=1))
print(Counter("aab") == {"a": 2}, OrderedDict(a=1) != {"a": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
print(Counter(a=0, b=1) == Counter(b=1), Counter(a=1) == Counter(a=2), Counter() != Counter(a=0))

# --- expected
# True True True
# False True False
# True False False
