"""Small dicts without a table, and keys that know their hashes."""


class Same:
    def __init__(self, n, dict_=None):
        self.n = n
        self.dict_ = dict_

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.dict_ is not None and self.n == 100:
            self.dict_.clear()
            self.dict_ = None
        return self.n == other.n


d: dict[str | None, int] = {}
for key in ("a", None, "b", "a", None):
    d[key] = d.get(key, 0) + 1
print(d, None in d, d.pop(None), None in d, d)
e: dict[str, int] = {}
for n in range(30):
    e[f"k{n}"] = n
    if n % 3 == 0:
        del e[f"k{n // 2}"]
        e[f"k{n // 2}"] = -n
    print(len(e), list(e)[-1], end=" ")
print()
while len(e) > 2:
    print(e.popitem(), end=" ")
print(e)
e.clear()
e[""] = 1
print(e, e.pop("x", 5), e.pop("", 6), e, len(e))
for n in range(6):
    e[str(n)] = n
    e.pop(str(n))
print(e)
for n in range(5):
    e[str(n)] = n
del e["1"], e["3"]
e["5"] = 5
e["1"] = 1
print(e, list(reversed(e)), e == dict(e), e | {"2": 0}, sorted(e))
s = {}
for n in range(5):
    s[Same(n)] = n
print([s[Same(n)] for n in range(5)], Same(9) in s)
del s[Same(2)]
print([x.n for x in s], s.pop(Same(4)), len(s))
bad = {}
bad[Same(100, bad)] = 1
try:
    bad[Same(1)] = 2
    print(len(bad))
except Exception as x:
    print(type(x))
i = {}
for n in range(40):
    i[n * 7 % 11] = n
    if n % 4 == 3:
        i.pop(n * 7 % 11)
print(i, -1 in i, i.get(3))
f = {1.5: "a", 2.5: "b"}
del f[1.5]
f[1.5] = "c"
print(f, [*f.items()])
try:
    for k in e:
        e.pop(k)
except RuntimeError as x:
    print(x)

# --- expected
# {'a': 2, 'b': 1} True 2 False {'a': 2, 'b': 1}
# 1 k0 2 k1 3 k2 4 k1 5 k4 6 k5 7 k3 8 k7 9 k8 10 k4 11 k10 12 k11 13 k6 14 k13 15 k14 16 k7 17 k16 18 k17 19 k9 20 k19 21 k20 22 k10 23 k22 24 k23 25 k12 26 k25 27 k26 28 k13 29 k28 30 k29 
# ('k29', 29) ('k28', 28) ('k13', -27) ('k27', 27) ('k26', 26) ('k25', 25) ('k12', -24) ('k24', 24) ('k23', 23) ('k22', 22) ('k10', -21) ('k21', 21) ('k20', 20) ('k19', 19) ('k9', -18) ('k18', 18) ('k17', 17) ('k16', 16) ('k7', -15) ('k15', 15) ('k14', 14) ('k6', -12) ('k11', 11) ('k4', -9) ('k8', 8) ('k3', -6) ('k5', 5) ('k1', -3) {'k0': 0, 'k2': 2}
# {} 5 1 {} 0
# {}
# {'0': 0, '2': 2, '4': 4, '5': 5, '1': 1} ['1', '5', '4', '2', '0'] True {'0': 0, '2': 0, '4': 4, '5': 5, '1': 1} ['0', '1', '2', '4', '5']
# [0, 1, 2, 3, 4] False
# [0, 1, 3, 4] 4 3
# 1
# {4: 32, 10: 36, 5: 29, 0: 33, 6: 37, 1: 30, 7: 34, 2: 38} False None
# {2.5: 'b', 1.5: 'c'} [(2.5, 'b'), (1.5, 'c')]
# dictionary changed size during iteration
