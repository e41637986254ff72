"""What CPython has in C works on the list itself."""

import heapq


class Heap(list):
    def append(self, item):
        heapq.heappush(self, item)

    def __getitem__(self, i):
        print('item', i)
        return super().__getitem__(i)


h = Heap()
for x in (3, 1, 2):
    h.append(x)
print(heapq.heappop(h), heapq.heapreplace(h, 9), len(h))

# --- expected
# 1 2 2
