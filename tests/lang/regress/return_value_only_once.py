def g():
    yield 1
    return 5
x = g()
for i in x: print(i)
try: next(x)
except StopIteration as s: print(s.value, s)
y = g()
try:
    print(next(y))
    next(y)
except StopIteration as s: print(s.value, s)
try: next(y)
except StopIteration as s: print(s.value, s)
z = g()
z.close()
try: next(z)
except StopIteration as s: print(s.value, repr(s))
def h():
    r = yield from z
    print(r)
    r = yield from g()
    print(r)
print(list(h()))
def k(flag):
    if flag:
        return "x"
    yield 3
q = k(False)
print(next(q))
q.close()
try: next(q)
except StopIteration as s: print(s.value, repr(s))

# --- expected
# 1
# None 
# 1
# 5 5
# None 
# None StopIteration()
# None
# 5
# [1]
# 3
# None StopIteration()
