"""Items and slices that some members of a union do not have: TypeError with the words of CPython."""
def pick(n):
    if n == 0:
        return 2.5
    if n == 1:
        return [1, 2.5]
    return 3
x = pick(0)
print(2.0 * x)
y = pick(1)
try:
    print(2.0 * y)
except TypeError as e:
    print(e)
try:
    print(0.25 * (pick(1) + pick(1)))
except TypeError as e:
    print(e)
print(0.25 * (pick(0) + pick(0)))
z = pick(1)
z[:] = [1]
print(z)
try:
    w = pick(2)
    w[:] = [3]
except TypeError as e:
    print(e)
try:
    w = pick(2)
    w[0] = 3
except TypeError as e:
    print(e)
try:
    w = pick(2)
    del w[0:1]
except TypeError as e:
    print(e)
try:
    w = pick(2)
    w[0] += 3
except TypeError as e:
    print(e)
def tryit(f, x):
    try:
        f(x)
    except TypeError as e:
        print(e)
def d0(x): del x[0]
def ds(x): del x[0:1]
def s0(x): x[0] = 1
def ss(x): x[0:1] = [1]
def sx(x): x[::2] = [1]
for x in [3, 2.5, "ab", b"ab", (1, 2), None, range(3), frozenset([1]), True]:
    tryit(d0, x); tryit(ds, x); tryit(s0, x); tryit(ss, x); tryit(sx, x)

# --- expected
# 5.0
# can't multiply sequence by non-int of type 'float'
# can't multiply sequence by non-int of type 'float'
# 1.25
# [1]
# 'int' object does not support item assignment
# 'int' object does not support item assignment
# 'int' object does not support item deletion
# 'int' object is not subscriptable
# 'int' object does not support item deletion
# 'int' object does not support item deletion
# 'int' object does not support item assignment
# 'int' object does not support item assignment
# 'int' object does not support item assignment
# 'float' object does not support item deletion
# 'float' object does not support item deletion
# 'float' object does not support item assignment
# 'float' object does not support item assignment
# 'float' object does not support item assignment
# 'str' object doesn't support item deletion
# 'str' object does not support item deletion
# 'str' object does not support item assignment
# 'str' object does not support item assignment
# 'str' object does not support item assignment
# 'bytes' object doesn't support item deletion
# 'bytes' object does not support item deletion
# 'bytes' object does not support item assignment
# 'bytes' object does not support item assignment
# 'bytes' object does not support item assignment
# 'tuple' object doesn't support item deletion
# 'tuple' object does not support item deletion
# 'tuple' object does not support item assignment
# 'tuple' object does not support item assignment
# 'tuple' object does not support item assignment
# 'NoneType' object does not support item deletion
# 'NoneType' object does not support item deletion
# 'NoneType' object does not support item assignment
# 'NoneType' object does not support item assignment
# 'NoneType' object does not support item assignment
# 'range' object doesn't support item deletion
# 'range' object does not support item deletion
# 'range' object does not support item assignment
# 'range' object does not support item assignment
# 'range' object does not support item assignment
# 'frozenset' object doesn't support item deletion
# 'frozenset' object does not support item deletion
# 'frozenset' object does not support item assignment
# 'frozenset' object does not support item assignment
# 'frozenset' object does not support item assignment
# 'bool' object does not support item deletion
# 'bool' object does not support item deletion
# 'bool' object does not support item assignment
# 'bool' object does not support item assignment
# 'bool' object does not support item assignment
