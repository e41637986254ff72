from functools import nothing
from heapq import heappushh  # error: E0402
print(nothing)  # error: E0506
