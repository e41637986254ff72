try:
    xrange
except NameError:
    xrange = range
try:
    unicode
except NameError:
    unicode = str
try:
    raw_input
except NameError:
    raw_input = input
try:
    from itertools import izip
except ImportError:
    izip = zip
import sys
if sys.version_info[0] >= 3:
    long = int
    basestring = str
    unichr = chr
print(list(xrange(3)), unicode(5), sum(xrange(2, 9, 3)), list(izip([1], [2])), long(3), isinstance("a", basestring), unichr(65))
R = range
for i in R(2): print(i)
def f(r=range): return list(r(3))
print(f())

# --- expected
# [0, 1, 2] 5 15 [(1, 2)] 3 True A
# 0
# 1
# [0, 1, 2]
