from collections.abc import KeysView, ItemsView, ValuesView, Mapping, Sequence
class Keys(KeysView, Sequence):
    def __getitem__(self, i): return list(self._mapping)[i]
class Table(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"Table({self.d})"
t = Table({"a": 1, "b": 2})
k = Keys(t)
print(len(k), "a" in k, list(k), k[1], k.index("b"), k)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), k == {"a", "b"}, k.isdisjoint({"q"}))
class Items(ItemsView): pass
class Values(ValuesView): pass
print(list(Items(t)), ("a", 1) in Items(t), ("a", 2) in Items(t), list(Values(t)), 2 in Values(t), 5 in Values(t))
print(len(Values(t)), Items({1: 2}))

# --- expected
# 2 True ['a', 'b'] b 1 Keys(Table({'a': 1, 'b': 2}))
# ['a'] ['a', 'b', 'z'] ['b'] True True
# [('a', 1), ('b', 2)] True False [1, 2] True False
# 2 Items({1: 2})
