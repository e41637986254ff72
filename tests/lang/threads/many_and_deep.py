"""Deep recursion in threads, and many of them."""
import sys, threading
sys.setrecursionlimit(10**6)
threading.stack_size(256*1024*1024)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
def main():
    print(depth(200000))
t = threading.Thread(target=main)
t.start()
t.join()
def inf(n):
    return inf(n + 1) + 1
def rec():
    try:
        inf(0)
    except RecursionError as e:
        print("rec", e)
threading.stack_size(0)
sys.setrecursionlimit(1000)
ts = [threading.Thread(target=rec) for _ in range(3)]
for t in ts:
    t.start()
    t.join()
rec()
total = 0
def tiny():
    global total
    total += 1
for i in range(2000):
    t = threading.Thread(target=tiny); t.start(); t.join()
print(total)
ev = threading.Event()
def wait(): 
    global total
    ev.wait()
    total += 1
ts = [threading.Thread(target=wait) for _ in range(300)]
for t in ts: t.start()
print(threading.active_count())
ev.set()
for t in ts: t.join()
print(total)

# --- expected
# 200000
# rec maximum recursion depth exceeded
# rec maximum recursion depth exceeded
# rec maximum recursion depth exceeded
# rec maximum recursion depth exceeded
# 2000
# 301
# 2300
