"""Queues without threads."""
import queue
from queue import Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full

q = Queue(maxsize=2)
q.put("a"); q.put_nowait("b")
print(q.full(), q.qsize(), q.empty())
for block in (False, True):
    try:
        q.put("c", block, timeout=0.01)
    except Full as e:
        print("full", repr(e))
print(q.get(), q.get_nowait(), q.empty())
try:
    q.get_nowait()
except queue.Empty:
    print("empty")
try:
    q.get(timeout=0.01)
except Empty:
    print("empty after a while")
q.task_done(); q.task_done(); q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
s = LifoQueue()
for i in range(4): s.put(i)
print([s.get() for _ in range(4)])
p = PriorityQueue()
for item in ((3, "c"), (1, "a"), (2, "b")): p.put(item)
while not p.empty(): print(p.get())
f = SimpleQueue(); f.put(2.5); print(f.get(), f.empty(), f.qsize())

# --- expected
# True 2 False
# full Full()
# full Full()
# a b True
# empty
# empty after a while
# task_done() called too many times
# [3, 2, 1, 0]
# (1, 'a')
# (2, 'b')
# (3, 'c')
# 2.5 True 0
