"""`id` of objects: equal for the same one, and different for those that live."""

def f(): pass
class C: pass
a, b = [1], {2: 3}
c = C()
print(id(a) == id(a), id(a) == id(b), id(f) == id(f), id(None) == id(None))
seen = set()
for o in (a, b, c, a):
    if id(o) in seen:
        print("again")
    seen.add(id(o))
print(len(seen))
memo = {id(c): c}
print(memo[id(c)] is c)
print(isinstance(id(a), int), id(c) == id(c))
print(len({id(f), id(None), id(a), id(print)}))
g = f
print(id(g) == id(f), id(lambda: 1) == id(f))

# --- expected
# True False True True
# again
# 3
# True
# True True
# 4
# True False
