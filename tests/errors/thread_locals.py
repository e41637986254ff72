# What CPython would run again in each thread.
import threading


class Counter(threading.local):
    def __init__(self):
        self.n = 0


counter = Counter()  # error: E0506 can't have `__init__`
print(counter.n)
