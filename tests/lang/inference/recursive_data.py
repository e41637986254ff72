# Types that contain themselves, containers of everything, values that come later.


class Tree:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Tree(value)
        else:
            self.right.insert(value)

    def walk(self):
        found = []
        if self.left is not None:
            found += self.left.walk()
        found.append(self.value)
        if self.right:
            found += self.right.walk()
        return found


def depth(tree):
    if tree is None:
        return 0
    return 1 + max(depth(tree.left), depth(tree.right))


t = Tree(5)
for n in [3, 8, 1, 4, 9, 7]:
    t.insert(n)
print(t.walk(), depth(t))

graph = {}
for a, b in [("x", "y"), ("y", "z"), ("x", "z")]:
    graph.setdefault(a, []).append(b)
    graph.setdefault(b, [])
print(graph)

nested = []
nested.append([])
nested[0].append([1, 2])
nested[0].append([])
print(nested, len(nested[0]))


def flatten(x):
    if isinstance(x, list):
        out = []
        for item in x:
            out.extend(flatten(item))
        return out
    return [x]


print(flatten([1, [2, [3, 4]], [], [[5]]]))

pairs = [(1, "a"), (2, "b")]
mixed = [(1, "a", None), (2.5, "b", [1])]
for number, name, extra in mixed:
    print(number, name, extra)
print(dict(pairs), max(pairs), sorted(pairs, reverse=True))

empty = {}
later = []
seen = set()
for word in "the cat the dog".split():
    if word in seen:
        later.append(word)
    seen.add(word)
    empty[word] = empty.get(word, 0) + 1
print(empty, later, sorted(seen))

best = None
for word in ["pear", "fig", "banana"]:
    if best is None or len(word) > len(best):
        best = word
print(best, best.upper())


class Account:
    def open(self, amount):
        self.balance = amount
        self.log = []

    def pay(self, amount):
        self.balance -= amount
        self.log.append(("pay", amount))


acc = Account()
acc.open(10)
acc.pay(3)
acc.note = "late"
print(acc.balance, acc.log, acc.note)

handlers = {"add": lambda a, b: a + b, "neg": lambda a, b: -a, "max": max}
for name in ["add", "neg", "max"]:
    print(name, handlers[name](3, 4))


def twice(f, x):
    return f(f(x))


def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x

    return run


print(twice(lambda x: x * 3, 2), twice(lambda s: s + "!", "hi"), compose(str, len)(12345))
callbacks = []
for i in range(3):
    callbacks.append(lambda x, i=i: x * 10 + i)
print([f(7) for f in callbacks])


class Event:
    def __init__(self):
        self.listeners = []

    def listen(self, f):
        self.listeners.append(f)
        return f

    def fire(self, *args):
        return [f(*args) for f in self.listeners]


class Counter:
    def __init__(self):
        self.n = 0

    def hit(self, by):
        self.n += by
        return self.n


e, c = Event(), Counter()
e.listen(c.hit)
e.listen(abs)
e.listen(lambda v: v / 2)
print(e.fire(-4), e.fire(6), c.n)
json = {"name": "x", "tags": ["a", "b"], "size": {"w": 1, "h": 2.5}, "ok": True, "none": None}
for key, value in json.items():
    print(key, value)
print(json["size"]["w"] + 1, json["tags"][0], json["name"].upper())

# --- expected
# [1, 3, 4, 5, 7, 8, 9] 3
# {'x': ['y', 'z'], 'y': ['z'], 'z': []}
# [[[1, 2], []]] 2
# [1, 2, 3, 4, 5]
# 1 a None
# 2.5 b [1]
# {1: 'a', 2: 'b'} (2, 'b') [(2, 'b'), (1, 'a')]
# {'the': 2, 'cat': 1, 'dog': 1} ['the'] ['cat', 'dog', 'the']
# banana BANANA
# 7 [('pay', 3)] late
# add 7
# neg -3
# max 4
# 18 hi!! 5
# [70, 71, 72]
# [-4, 4, -2.0] [2, 6, 3.0] 2
# name x
# tags ['a', 'b']
# size {'w': 1, 'h': 2.5}
# ok True
# none None
# 2 a X
