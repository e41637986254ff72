"""Threads, and what they wait for: locks, events, conditions, semaphores, barriers, timers."""
import threading
import time

results = []
lock = threading.Lock()

def work(n, tag="x"):
    time.sleep(0.01 * n)
    with lock:
        results.append((n, tag))

ts = [threading.Thread(target=work, args=(i,), kwargs={"tag": "k"}) for i in range(5, 0, -1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
print(threading.current_thread().name, ts[0].name, ts[0].is_alive())

class W(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.out = 0
    def run(self):
        for i in range(self.n):
            time.sleep(0.001)
            self.out += i

ws = [W(i) for i in range(4)]
for w in ws: w.start()
for w in ws: w.join()
print([w.out for w in ws])

ev = threading.Event()
def waiter():
    print("waiting")
    ev.wait()
    print("got it")
t = threading.Thread(target=waiter, name="waiter")
t.start()
time.sleep(0.01)
ev.set()
t.join()

cond = threading.Condition()
items = []
def consumer():
    got = []
    while True:
        with cond:
            while not items:
                cond.wait()
            x = items.pop(0)
        if x is None:
            break
        got.append(x)
    print("consumed", got)
c = threading.Thread(target=consumer)
c.start()
for i in range(5):
    with cond:
        items.append(i)
        cond.notify()
with cond:
    items.append(None)
    cond.notify()
c.join()

sem = threading.Semaphore(2)
order = []
def s(i):
    with sem:
        order.append(i)
        time.sleep(0.2)
        order.append("out")
ss = [threading.Thread(target=s, args=(i,)) for i in range(4)]
for t in ss: t.start()
for t in ss: t.join()
print(order[:2], order.count('out'))
bar = threading.Barrier(3)
def atb(i):
    bar.wait()
    results.append((i, "b"))
bs = [threading.Thread(target=atb, args=[i]) for i in range(3)]
for t in bs: t.start()
for t in bs: t.join()
print(len(results))
tm = threading.Timer(0.01, lambda: print("timer"))
tm.start()
tm.join()
def forever():
    while True: time.sleep(1)
threading.Thread(target=forever, daemon=True).start()
def late():
    time.sleep(0.2)
    print("late done")
threading.Thread(target=late).start()
print("main ends")

# --- expected
# [(1, 'k'), (2, 'k'), (3, 'k'), (4, 'k'), (5, 'k')]
# MainThread Thread-1 (work) False
# [0, 0, 1, 3]
# waiting
# got it
# consumed [0, 1, 2, 3, 4]
# [0, 1] 4
# 8
# timer
# main ends
# late done
