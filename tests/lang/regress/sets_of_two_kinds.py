def f(s):
    print(sorted(s))
    return [3]
s = {1}
s.update([2], f(s))
print(sorted(s), frozenset([1]) == {1}, {frozenset([1])} == {frozenset([1])}, {1} in [frozenset([1])])
fs = frozenset([1, 2])
print(fs | {3}, {3} | fs, fs & {1}, sorted(fs.union([5], [6])), fs.copy())
s ^= {1, 9}
print(sorted(s), {1: 2}.keys() & [1], {1} <= frozenset([1, 2]))
def kind(i):
    return {1} if i else frozenset([1])
print(kind(0) == kind(1), kind(0) == {1}, kind(1) in [{1}])
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return isinstance(other, P) and self.x == other.x
    def __hash__(self): return hash(self.x)
print({P(1)} == frozenset([P(1)]), P(1) == {1})
try:
    {1} + {2}
except TypeError as e:
    print(e)

# --- expected
# [1]
# [1, 2, 3] True True True
# frozenset({1, 2, 3}) {1, 2, 3} frozenset({1}) [1, 2, 5, 6] frozenset({1, 2})
# [2, 3, 9] {1} True
# True True True
# True False
# unsupported operand type(s) for +: 'set' and 'set'
