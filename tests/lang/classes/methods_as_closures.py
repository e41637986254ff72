from dataclasses import dataclass

def run(scale):
    total = 0
    log = []
    @dataclass
    class Item:
        name: str
        price: float
        def cost(self):
            return self.price * scale
    class Listener:
        kind = "listener"
        def __init__(self, tag):
            self.tag = tag
            log.append(tag)
        def notify(self, item):
            nonlocal total
            total += item.cost()
        def __repr__(self):
            return f"<{self.tag} x{scale}>"
        def clone(self):
            return Listener(self.tag + "'")
    class Loud(Listener):
        def notify(self, item):
            super().notify(item)
            log.append(item.name.upper())
        @property
        def factor(self):
            return scale + 1
    def make(tag):
        return Loud(tag)
    ls = [Listener("a"), make("b"), Listener("c").clone()]
    for it in (Item("x", 1.5), Item("y", 2.0)):
        for l in ls:
            l.notify(it)
        print(it, it.cost())
    print(ls, make("q").factor, log, Listener.kind)
    return total, ls
t2, ls2 = run(2)
t3, ls3 = run(3)
print(t2, t3, ls2, ls3)

def test_stack():
    calls = 0
    class Stack:
        def __init__(self):
            self.items = []
        def push(self, x):
            nonlocal calls
            calls += 1
            self.items.append(x)
            return self
        def __len__(self):
            return len(self.items) + calls
        def __eq__(self, other):
            return self.items == other.items and calls > 0
        def __hash__(self):
            return calls
        def __iter__(self):
            for i in self.items:
                yield i * calls
    s, t = Stack().push(1), Stack().push(1)
    print(len(s), s == t, calls, list(s), {s: 1}[t], [s].index(t))
    f = s.push
    f(5)
    print(calls, list(s))
test_stack()

def tree():
    count = 0
    class Node:
        def __init__(self, v):
            nonlocal count
            count += 1
            self.v, self.left, self.right = v, None, None
        def insert(self, v):
            if v < self.v:
                if self.left is None:
                    self.left = Node(v)
                else:
                    self.left.insert(v)
            elif self.right is None:
                self.right = Node(v)
            else:
                self.right.insert(v)
        def walk(self):
            if self.left:
                yield from self.left.walk()
            yield self.v
            if self.right:
                yield from self.right.walk()
    root = Node(5)
    for x in (3, 8, 1, 4):
        root.insert(x)
    return list(root.walk()), count
print(tree(), tree())

def counter_factory(step):
    class Counter:
        def __init__(self):
            self.n = 0
        def tick(self):
            self.n += step
            return self.n
    return lambda: Counter()
two, five = counter_factory(2), counter_factory(5)
a, b = two(), five()
print(a.tick(), b.tick(), a.tick(), b.tick())

# --- expected
# run.<locals>.Item(name='x', price=1.5) 3.0
# run.<locals>.Item(name='y', price=2.0) 4.0
# [<a x2>, <b x2>, <c' x2>] 3 ['a', 'b', 'c', "c'", 'X', 'Y', 'q'] listener
# run.<locals>.Item(name='x', price=1.5) 4.5
# run.<locals>.Item(name='y', price=2.0) 6.0
# [<a x3>, <b x3>, <c' x3>] 4 ['a', 'b', 'c', "c'", 'X', 'Y', 'q'] listener
# 21.0 31.5 [<a x2>, <b x2>, <c' x2>] [<a x3>, <b x3>, <c' x3>]
# 3 True 2 [2] 1 0
# 3 [3, 15]
# ([1, 3, 4, 5, 8], 5) ([1, 3, 4, 5, 8], 5)
# 2 5 4 10
