# threading.local: attributes that each thread has for itself, also of derived classes.
import threading
import time

data = threading.local()
data.name = "main"
data.items = [1, 2]


class Context(threading.local):
    depth = 0
    limit = 3

    def enter(self):
        self.depth += 1
        return self.depth


context = Context()
context.enter()
context.enter()
lines = []


def work(n):
    lines.append(f"{n} has {hasattr(data, 'name')} {getattr(data, 'name', None)} {context.depth}")
    try:
        data.items.append(n)
    except AttributeError as e:
        lines.append(f"{n}: {e}")
    data.name = f"thread {n}"
    data.items = [n] * n
    time.sleep(0.001)
    for _ in range(n):
        context.enter()
        time.sleep(0)
    data.items.append(-n)
    made = ["x" * k for k in range(200)]
    time.sleep(0.001)
    lines.append(f"{n} {data.name} {data.items} {context.depth} {context.limit} {len(made)}")


for rounds in range(3):
    threads = [threading.Thread(target=work, args=(n,)) for n in range(1, 4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(lines))
    lines.clear()
print(data.name, data.items, context.depth)
try:
    print(data.missing)
except AttributeError as e:
    print(e)
    data.missing = 1
print(data.missing)

# --- expected
# ['1 has False None 0', '1 thread 1 [1, -1] 1 3 200', "1: '_thread._local' object has no attribute 'items'", '2 has False None 0', '2 thread 2 [2, 2, -2] 2 3 200', "2: '_thread._local' object has no attribute 'items'", '3 has False None 0', '3 thread 3 [3, 3, 3, -3] 3 3 200', "3: '_thread._local' object has no attribute 'items'"]
# ['1 has False None 0', '1 thread 1 [1, -1] 1 3 200', "1: '_thread._local' object has no attribute 'items'", '2 has False None 0', '2 thread 2 [2, 2, -2] 2 3 200', "2: '_thread._local' object has no attribute 'items'", '3 has False None 0', '3 thread 3 [3, 3, 3, -3] 3 3 200', "3: '_thread._local' object has no attribute 'items'"]
# ['1 has False None 0', '1 thread 1 [1, -1] 1 3 200', "1: '_thread._local' object has no attribute 'items'", '2 has False None 0', '2 thread 2 [2, 2, -2] 2 3 200', "2: '_thread._local' object has no attribute 'items'", '3 has False None 0', '3 thread 3 [3, 3, 3, -3] 3 3 200', "3: '_thread._local' object has no attribute 'items'"]
# main [1, 2] 2
# '_thread._local' object has no attribute 'missing'
# 1
