import operator as op
fs = {'is': op.is_, 'isnt': op.is_not, '+': op.add}
class A: pass
a = A()
l = [1]
vals = [1, 'a', 2.5, None, True, a, l, 'xyz', -7]
for x in vals:
    for y in vals:
        if x == y and (x in (2.5, 'xyz', -7)): continue
        print(int(fs['is'](x, y)), int(fs['isnt'](x, y)), end=' ')
    print()
def is_in(x, xs): return any(x is y for y in xs)
print(is_in(l, vals), is_in([1], vals), is_in(None, vals), is_in('q', vals))

# --- expected
# 1 0 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 
# 0 1 1 0 0 1 0 1 0 1 0 1 0 1 0 1 0 1 
# 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 
# 0 1 0 1 0 1 1 0 0 1 0 1 0 1 0 1 0 1 
# 0 1 0 1 0 1 0 1 1 0 0 1 0 1 0 1 0 1 
# 0 1 0 1 0 1 0 1 0 1 1 0 0 1 0 1 0 1 
# 0 1 0 1 0 1 0 1 0 1 0 1 1 0 0 1 0 1 
# 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 
# 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 
# True False True False
