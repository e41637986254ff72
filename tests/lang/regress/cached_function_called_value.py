# functions whose names are those that the library's own code gives to what it adds
from functools import singledispatch, cache
@singledispatch
def first(x, *rest): return 'any'
@first.register
def _(x: int, *rest): return 'int %d' % len(rest)
@first.register(str)
def _(x, *rest): return 'str'
print(first(1, 2), first('a'), first(2.5))
@cache
def key(n): return n * 2
class A:
    @cache
    def value(self, n): return n + 1
    @cache
    def key(self): return 7
print(key(4), A().value(3), A().key())
from functools import cache
def circuit(wires):
    @cache
    def value(w):
        if w.isdigit(): return int(w)
        return value(wires[w]) + 1
    return {w: value(w) for w in sorted(wires)}
print(circuit({'a': '3', 'b': 'a'}))

# --- expected
# int 1 str any
# 8 4 7
# {'a': 4, 'b': 5}
