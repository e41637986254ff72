import re
from collections import defaultdict, Counter, deque, namedtuple
from functools import lru_cache, reduce
from itertools import product, combinations, permutations, count, cycle, accumulate, chain, groupby
from math import gcd, prod
import heapq

# --- day 14: look and say, spiral --------------------------------------------
# s = "1"
# for _ in range(12):
#    s = "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
# print("d14", s, len(s))
# pos, dirs = 0, cycle([1, 1j, -1, -1j])
# spiral = {0j: 1}
# p = 0j
# steps = (n for k in count(1) for n in (k, k))
# d = next(dirs)
# done = False
# while not done:
#    for _ in range(next(steps)):
#        p += d
#        spiral[p] = sum(spiral.get(p + complex(a, b), 0) for a in (-1, 0, 1) for b in (-1, 0, 1))
#        if spiral[p] > 1000:
#            done = True
#            break
#    d = next(dirs)
# print(spiral[p], p)
# print(list(accumulate([3, -1, 4, -1, 5])), list(chain("ab", [1])))
# --- expected
# d1a 514579
# d1b 241861950
# d2 2 1
# d3 7 336
# d4 4 ['bright white', 'dark orange', 'light red', 'muted yellow'] 32
# d5 (5, False)
# d5b 7 8
# d6 220 19208 Counter({1: 22, 3: 10})
# d7 112 60
# d8 71
# d8 26
# d8 437
# N(10)
# d9 1068781 (5, 59)
# d10 208 [16, 17, 18]
# d11 40 315
# d12 1588
# d12 2188189693529
# d13 4140 3993
# d14 1321132132111213122112311311222113111221131221 46
# 1968 (3-1j)
# [3, 2, 6, 5, 10] ['a', 'b', 1]
