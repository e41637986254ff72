"""A text that marks something is compared by `is` with itself."""
import heapq

REMOVED = "<removed task>"


class Queue:
    GONE = "<gone>"

    def __init__(self):
        self.heap, self.entries, self.count = [], {}, 0

    def add(self, task, priority=0):
        if task in self.entries:
            self.remove(task)
        self.count += 1
        entry = [priority, self.count, task]
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def remove(self, task):
        self.entries.pop(task)[-1] = self.GONE

    def pop(self):
        while self.heap:
            priority, count, task = heapq.heappop(self.heap)
            if task is not self.GONE:
                del self.entries[task]
                return task
        raise KeyError("empty")


def find(values, wanted, default=REMOVED):
    for v in values:
        if v == wanted:
            return v
    return default


q = Queue()
for name, p in (("write", 5), ("test", 3), ("ship", 9), ("write", 1)):
    q.add(name, p)
q.remove("test")
print(q.pop(), q.pop())
try:
    q.pop()
except KeyError as e:
    print(e)
print(find([1, 2], 2) is REMOVED, find([1], 3) is REMOVED, [x is REMOVED for x in [1, "x", REMOVED]])

# --- expected
# write ship
# 'empty'
# False True [False, False, True]
