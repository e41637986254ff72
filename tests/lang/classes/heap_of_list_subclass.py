"""What CPython has in C works on the list itself."""

import heapq


class PriorityQueue(list):
    def push(self, priority, item):
        heapq.heappush(self, (priority, item))

    def pop(self):
        return heapq.heappop(self)[1]


q = PriorityQueue()
for i in (3, 1, 2):
    q.push(i, 'job%d' % i)
while q:
    print(q.pop())

# --- expected
# job1
# job2
# job3
