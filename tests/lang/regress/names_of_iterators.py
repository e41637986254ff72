def g():
    yield 1
print(type(g()).__name__, type(iter([1])).__name__, type(map(str, [1])).__name__, type(iter({1: 2})).__name__, type(iter({1})).__name__, type(zip([1])).__name__, type(iter((1, 2))).__name__, type(iter(range(3))).__name__, type(iter({1: 2}.items())).__name__, type(x for x in [1]).__name__, type(enumerate([1])).__name__)
try:
    g()[0]
except TypeError as e:
    print(e)
try:
    len(g())
except TypeError as e:
    print(e)

# --- expected
# generator list_iterator map dict_keyiterator set_iterator zip tuple_iterator range_iterator dict_itemiterator generator enumerate
# 'generator' object is not subscriptable
# object of type 'generator' has no len()
