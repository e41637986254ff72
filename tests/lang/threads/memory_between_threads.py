"""What threads make, hand over and drop, while their memory is swept."""
import queue
import threading


class Node:
    def __init__(self, text, rest):
        self.text = text
        self.rest = rest


def chain(n, tag):
    node = None
    for i in range(n):
        node = Node(f"{tag}-{i}", node)
    return node


def length(node):
    n = 0
    while node is not None:
        n += len(node.text)
        node = node.rest
    return n


requests = queue.Queue(maxsize=4)
answers = queue.Queue()
store = {}
guard = threading.Lock()


def serve(name):
    served = 0
    while True:
        job = requests.get()
        if job is None:
            break
        number, node = job
        with guard:
            store[number % 50] = node
            old = store.get((number * 7) % 50)
        answers.put((number, length(node) + (length(old) > 0)))
        served += 1
    answers.put((-1, served))


servers = [threading.Thread(target=serve, args=(f"s{i}",)) for i in range(3)]
for s in servers:
    s.start()
total = 0
seen = 0


def collect():
    global total, seen
    ended = 0
    while ended < 3:
        number, size = answers.get()
        if number < 0:
            ended += 1
            seen += size
        else:
            total += size * (number % 13 + 1)


collector = threading.Thread(target=collect)
collector.start()
for number in range(3000):
    requests.put((number, chain(number % 17, f"n{number}")))
for s in servers:
    requests.put(None)
for s in servers:
    s.join()
collector.join()
print(seen, total > 0, sorted(store)[:5], sum(length(n) for n in store.values()))


def generator(n):
    for i in range(n):
        yield f"item {i}"


def consume(out, n):
    for text in generator(n):
        out.append(text.upper())
        if len(out) % 10 == 0:
            threading.Event().wait(0.0001)


outs = [[] for _ in range(4)]
workers = [threading.Thread(target=consume, args=(out, 40)) for out in outs]
for w in workers:
    w.start()
for w in workers:
    w.join()
print([len(out) for out in outs], outs[3][-1])


def failing(n):
    try:
        try:
            threading.Event().wait(0.001 * n)
            raise ValueError(f"in {n}")
        finally:
            threading.Event().wait(0.001)
    except ValueError as e:
        with guard:
            caught.append(str(e))
        threading.Event().wait(0.001)
        try:
            raise KeyError(n) from e
        except KeyError as k:
            with guard:
                caught.append(f"{k!r} from {k.__cause__!r}")


caught = []
failures = [threading.Thread(target=failing, args=(n,)) for n in range(6)]
for f in failures:
    f.start()
for f in failures:
    f.join()
print(sorted(caught))

# --- expected
# 3000 True [0, 1, 2, 3, 4] 2863
# [40, 40, 40, 40] ITEM 39
# ["KeyError(0) from ValueError('in 0')", "KeyError(1) from ValueError('in 1')", "KeyError(2) from ValueError('in 2')", "KeyError(3) from ValueError('in 3')", "KeyError(4) from ValueError('in 4')", "KeyError(5) from ValueError('in 5')", 'in 0', 'in 1', 'in 2', 'in 3', 'in 4', 'in 5']
