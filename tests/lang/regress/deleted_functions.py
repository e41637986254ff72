# A function that was deleted is no longer there, not for functions that call it either.
def h(): return 1
def use(): return h()
print(use())
del h
try:
    print(use())
except NameError as e:
    print(e)
x = 5
def rx(): return x
print(rx())
del x
try:
    print(rx())
except NameError as e:
    print(e)
class K: pass
def h2(): return 1
def use2(): return h2()
print(K.__name__, h2(), use2())
del K, h2
for f in (lambda: K(), lambda: h2(), use2):
    try:
        f()
    except NameError as e:
        print(e)
try:
    K()
except NameError as e:
    print(e)
K = 5
print(K)

# --- expected
# 1
# name 'h' is not defined
# 5
# name 'x' is not defined
# K 1 1
# name 'K' is not defined
# name 'h2' is not defined
# name 'h2' is not defined
# name 'K' is not defined
# 5
