from functools import nothing  # error: E0402
from heapq import heappushh  # error: E0402
print(nothing, heappushh)
