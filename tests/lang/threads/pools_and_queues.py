"""Queues between threads, and pools of them."""
import queue, threading
from concurrent.futures import ThreadPoolExecutor, as_completed
q = queue.Queue(maxsize=2)
out = []
def worker():
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        out.append(item * item)
        q.task_done()
ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts: t.start()
for i in range(10): q.put(i)
for _ in ts: q.put(None)
q.join()
for t in ts: t.join()
print(sorted(out))
def f(x):
    return x + 1
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(f, range(5))))
    fs = [ex.submit(f, i) for i in range(3)]
    print(sorted(x.result() for x in as_completed(fs)))
    def boom(): raise KeyError("k")
    fb = ex.submit(boom)
    try:
        fb.result()
    except KeyError as e:
        print("caught", e)
    print(ex.submit(pow, 2, 10).result())
    print(ex.submit(lambda: "text").result())

# --- expected
# [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# [1, 2, 3, 4, 5]
# [1, 2, 3]
# caught 'k'
# 1024
# text
