"""Containers and objects that live long while what they hold comes and goes, in amounts that would not fit."""

from collections import deque


def numbers(seed):
    while True:
        seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
        yield seed >> 8


def key_value(n):
    """Random sets, overwrites and deletions of texts."""
    store = {}
    for i, x in zip(range(n), numbers(1)):
        name = "key" + str(x % 997)
        if x % 5 < 3:
            store[name] = f"value {i} of {name}, and some more to fill it"
        else:
            store.pop(name, None)
    return len(store), sum(len(v) for v in store.values())


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.before = self.after = None


class Cache:
    """The least recently used goes first: a dict, and a list that is linked both ways."""

    def __init__(self, room):
        self.room = room
        self.nodes = {}
        self.newest, self.oldest = Node(0, 0), Node(0, 0)
        self.newest.after, self.oldest.before = self.oldest, self.newest

    def unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def use(self, node):
        node.after, node.before = self.newest.after, self.newest
        self.newest.after.before = node
        self.newest.after = node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self.unlink(node)
        self.use(node)
        return node.value

    def put(self, key, value):
        node = Node(key, value)
        self.nodes[key] = node
        self.use(node)
        if len(self.nodes) > self.room:
            last = self.oldest.before
            self.unlink(last)
            del self.nodes[last.key]


def cached(n):
    cache = Cache(500)
    hits = 0
    for i, x in zip(range(n), numbers(2)):
        if cache.get(x % 1500) >= 0:
            hits += 1
        else:
            cache.put(x % 1500, i)
    return hits, len(cache.nodes)


class Client:
    def __init__(self, name):
        self.name = name
        self.said = []
        self.words = 0


clients = {}


def handle(name, text):
    """An answer; a client who has said enough goes."""
    client = clients.get(name)
    if client is None:
        client = clients[name] = Client(name)
    words = text.split()
    client.said.append(words[-1])
    client.words += len(words)
    if client.words > 50:
        del clients[name]
        return "bye " + name
    return f"ok {name} {client.words}"


def serve(n):
    total = 0
    for i, x in zip(range(n), numbers(3)):
        total += len(handle("client" + str(x % 300), f"put a {i} b"))
    return total, len(clients)


def step(grid):
    size = len(grid)
    return [[grid[y - 1][x] ^ grid[y][x - 1] for x in range(size)] for y in range(size)]


def generations(n):
    """Each is made of the one before, which nothing needs then."""
    grid = [[int(x * y % 3 == 0) for x in range(40)] for y in range(40)]
    for _ in range(n):
        grid = step(grid)
    return sum(map(sum, grid))


def queue(n):
    """Jobs go in at one end and out at the other; each knows the one before it."""
    waiting = deque()
    last = ("", 0)
    done = 0
    for i in range(n):
        waiting.append(["job" + str(i), i])
        if len(waiting) > 100:
            name, number = waiting.popleft()
            last = (name, number)
            done += number & 1
    return done, last, len(waiting)


def texts(n):
    """Fields of one object that are texts, each made of the last."""
    client = Client("x")
    for i in range(n):
        client.name = client.name[-20:] + str(i)
    return client.name


def sets(n):
    """A set and lists that are emptied and filled again."""
    seen = set()
    stack = []
    most = 0
    for i, x in zip(range(n), numbers(4)):
        seen.add(f"{x % 5000}:{i}")
        stack.append([x, i])
        if len(seen) > 800:
            most = max(most, len(seen))
            seen.clear()
        while len(stack) > 50:
            stack.pop()
    return most, len(stack)


print(key_value(300_000))
print(cached(600_000))
print(serve(300_000))
print(generations(600))
print(queue(400_000))
print(texts(400_000))
print(sets(300_000))

# --- expected
# (609, 29162)
# (199418, 500)
# (4297569, 282)
# 792
# (199950, ('job399899', 399899), 100)
# 95399996399997399998399999
# (801, 50)
