"""Gang-of-four patterns in one file."""
from abc import ABC, abstractmethod
from contextlib import contextmanager
from functools import wraps, partial
import copy


# ---------- registry / factory ----------
class ShapeFactory:
    _registry = {}

    @classmethod
    def register(cls, name):
        def deco(klass):
            cls._registry[name] = klass
            klass.kind = name
            return klass
        return deco

    @classmethod
    def create(cls, name, *args, **kwargs):
        try:
            klass = cls._registry[name]
        except KeyError:
            raise ValueError(f"unknown shape {name!r}; known: {', '.join(sorted(cls._registry))}") from None
        return klass(*args, **kwargs)


class Shape(ABC):
    kind = "?"

    @abstractmethod
    def area(self): ...

    def accept(self, visitor):
        return getattr(visitor, "visit_" + self.kind)(self) if False else visitor.visit(self)

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f"{self.kind}({self.area():.2f})"


@ShapeFactory.register("circle")
class Circle(Shape):
    def __init__(self, r=1):
        self.r = r

    def area(self):
        return 3.14159 * self.r ** 2


@ShapeFactory.register("rect")
class Rect(Shape):
    def __init__(self, w, h=None):
        self.w = w
        self.h = w if h is None else h

    def area(self):
        return self.w * self.h


# ---------- visitor ----------
class Visitor:
    def visit(self, node):
        if isinstance(node, Circle):
            return self.visit_circle(node)
        elif isinstance(node, Rect):
            return self.visit_rect(node)
        raise TypeError(f"cannot visit {type(node).__name__}")


class Describe(Visitor):
    def visit_circle(self, c):
        return "a circle of radius %s" % c.r

    def visit_rect(self, r):
        return "a %sx%s rectangle" % (r.w, r.h)


class Scale(Visitor):
    def __init__(self, k):
        self.k = k

    def visit_circle(self, c):
        return Circle(c.r * self.k)

    def visit_rect(self, r):
        return Rect(r.w * self.k, r.h * self.k)


# ---------- observer ----------
class Event:
    def __init__(self):
        self._handlers = []

    def __iadd__(self, h):
        self._handlers.append(h)
        return self

    def __isub__(self, h):
        self._handlers.remove(h)
        return self

    def __call__(self, *args, **kw):
        for h in list(self._handlers):
            h(*args, **kw)

    def __len__(self):
        return len(self._handlers)


class Thermostat:
    def __init__(self):
        self._t = 20.0
        self.changed = Event()

    @property
    def temperature(self):
        return self._t

    @temperature.setter
    def temperature(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        old, self._t = self._t, value
        if old != value:
            self.changed(old, new=value)


# ---------- command with undo ----------
class Command(ABC):
    @abstractmethod
    def do(self, doc): pass

    @abstractmethod
    def undo(self, doc): pass


class Insert(Command):
    def __init__(self, pos, text):
        self.pos, self.text = pos, text

    def do(self, doc):
        doc.text = doc.text[:self.pos] + self.text + doc.text[self.pos:]

    def undo(self, doc):
        doc.text = doc.text[:self.pos] + doc.text[self.pos + len(self.text):]


class Delete(Command):
    def __init__(self, start, end):
        self.start, self.end = start, end
        self.removed = None

    def do(self, doc):
        self.removed = doc.text[self.start:self.end]
        doc.text = doc.text[:self.start] + doc.text[self.end:]

    def undo(self, doc):
        assert self.removed is not None
        doc.text = doc.text[:self.start] + self.removed + doc.text[self.start:]


class Macro(Command):
    def __init__(self, *cmds):
        self.cmds = cmds

    def do(self, doc):
        for c in self.cmds:
            c.do(doc)

    def undo(self, doc):
        for c in reversed(self.cmds):
            c.undo(doc)


class Document:
    def __init__(self, text=""):
        self.text = text
        self._done, self._undone = [], []

    def execute(self, cmd):
        cmd.do(self)
        self._done.append(cmd)
        self._undone.clear()

    def undo(self):
        if not self._done:
            return False
        cmd = self._done.pop()
        cmd.undo(self)
        self._undone.append(cmd)
        return True

    def redo(self):
        if self._undone:
            cmd = self._undone.pop()
            cmd.do(self)
            self._done.append(cmd)
            return True
        return False


# ---------- state ----------
class State:
    def __init__(self, name):
        self.name = name
        self.trans = {}

    def on(self, event, target, action=None):
        self.trans[event] = (target, action)
        return self


class Machine:
    def __init__(self, start, *states):
        self.states = {s.name: s for s in states}
        self.state = self.states[start]
        self.history = [start]

    def fire(self, event):
        try:
            target, action = self.state.trans[event]
        except KeyError as e:
            print("  no transition", e, "from", self.state.name)
            return self
        if action:
            action(self, event)
        self.state = self.states[target]
        self.history.append(target)
        return self


# ---------- strategy, decorator, proxy ----------
def bubble(xs):
    xs = list(xs)
    for i in range(len(xs)):
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs


def quick(xs):
    if len(xs) < 2:
        return list(xs)
    p, *rest = xs
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if not x < p])


class Sorter:
    strategies = {"bubble": bubble, "quick": quick, "builtin": sorted}

    def __init__(self, how="builtin"):
        self.how = how

    def __call__(self, xs):
        return self.strategies[self.how](xs)


def logged(prefix=">>"):
    def deco(f):
        calls = 0

        @wraps(f)
        def wrapper(*args, **kwargs):
            nonlocal calls
            calls += 1
            r = f(*args, **kwargs)
            print(prefix, f"{f.__name__}#{calls}", args, kwargs, "->", r)
            return r
        return wrapper
    return deco


@logged()
def power(base, exp=2):
    return base ** exp


@logged(prefix="~~")
def greet(name, *, punct="!"):
    return "hello " + name + punct


class Singleton:
    _inst = None

    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
            cls._inst.items = []
        return cls._inst


# ---------- prototype / memento / builder ----------
class Burger:
    def __init__(self):
        self.parts = []
        self.sauce = None

    def __eq__(self, other):
        return isinstance(other, Burger) and self.parts == other.parts and self.sauce == other.sauce

    def __repr__(self):
        return f"Burger({'+'.join(self.parts)}, sauce={self.sauce!r})"


class BurgerBuilder:
    def __init__(self):
        self._b = Burger()

    def add(self, *parts):
        self._b.parts.extend(parts)
        return self

    def sauce(self, s):
        self._b.sauce = s
        return self

    def build(self):
        b, self._b = self._b, Burger()
        return b


# ---------- chain of responsibility ----------
class Handler:
    def __init__(self, limit, name, successor=None):
        self.limit, self.name, self.successor = limit, name, successor

    def handle(self, amount):
        if amount <= self.limit:
            return f"{self.name} approves {amount}"
        if self.successor is not None:
            return self.successor.handle(amount)
        return f"nobody approves {amount}"


# ---------- composite ----------
class Node:
    def __init__(self, name, size=0, children=()):
        self.name, self.size = name, size
        self.children = list(children)

    def total(self):
        return self.size + sum(c.total() for c in self.children)

    def __iter__(self):
        yield self
        for c in self.children:
            yield from c

    def show(self, depth=0):
        print("  " * depth + f"{self.name} {self.total()}")
        for c in sorted(self.children, key=lambda n: -n.total()):
            c.show(depth + 1)


@contextmanager
def section(title, out=print):
    out(f"== {title} ==")
    try:
        yield title.lower()
    except ValueError as e:
        out(f"!! {e}")
    finally:
        out("== end ==")


def main():
    with section("Factory") as s:
        shapes = [ShapeFactory.create("circle", r=2), ShapeFactory.create("rect", 3), ShapeFactory.create("rect", 2, h=5)]
        print(s, *sorted(shapes), sep=" | ")
        for v in (Describe(), ):
            print([sh.accept(v) for sh in shapes])
        print([str(sh.accept(Scale(2))) for sh in shapes])
        ShapeFactory.create("blob")
    with section("Observer"):
        t = Thermostat()
        log = []

        def show(old, new):
            print(f"  {old:.1f} -> {new:.1f}")

        t.changed += show
        t.changed += lambda old, new: log.append(round(new - old, 3))
        t.temperature = 21.5
        t.temperature = 21.5
        t.temperature += 2
        t.changed -= show
        t.temperature = 10
        print(log, len(t.changed))
        t.temperature = -300
    with section("Command"):
        d = Document("hello world")
        d.execute(Insert(5, ","))
        d.execute(Delete(0, 1))
        d.execute(Macro(Insert(0, "J"), Insert(len(d.text) + 1, "!")))
        print(d.text)
        while d.undo():
            print(" undo:", d.text)
        while d.redo():
            print(" redo:", d.text)
    with section("State"):
        def coin(m, ev):
            print("  clink")
        locked = State("locked").on("coin", "open", coin).on("push", "locked")
        opened = State("open").on("push", "locked")
        m = Machine("locked", locked, opened)
        m.fire("push").fire("coin").fire("coin").fire("push")
        print(m.history)
    with section("Strategy"):
        data = [5, 2, 9, 1, 5, 6]
        for how in sorted(Sorter.strategies):
            print(how, Sorter(how)(data))
    with section("Decorator"):
        power(3)
        power(2, exp=10)
        greet("bob", punct="?")
        cube = partial(power, exp=3)
        print(cube(4), power.__name__)
    with section("Singleton"):
        a, b = Singleton(), Singleton()
        a.items.append(1)
        print(a is b, b.items)
    with section("Builder"):
        bb = BurgerBuilder()
        b1 = bb.add("bun", "beef").sauce("bbq").add("bun").build()
        b2 = copy.deepcopy(b1)
        b2.parts.insert(1, "cheese")
        print(b1, b2, b1 == b2, b1 != copy.copy(b1))
    with section("Chain"):
        boss = Handler(10000, "boss")
        chief = Handler(1000, "chief", boss)
        clerk = Handler(100, "clerk", chief)
        for amt in (50, 500, 5000, 50000):
            print(" ", clerk.handle(amt))
    with section("Composite"):
        tree = Node("/", 0, [Node("etc", 1, [Node("passwd", 3)]), Node("usr", 2, [Node("bin", 40), Node("lib", 70)])])
        tree.show()
        print([n.name for n in tree], max(tree, key=lambda n: n.size).name)


main()

# --- expected
# == Factory ==
# factory | rect(9.00) | rect(10.00) | circle(12.57)
# ['a circle of radius 2', 'a 3x3 rectangle', 'a 2x5 rectangle']
# ['circle(50.27)', 'rect(36.00)', 'rect(40.00)']
# !! unknown shape 'blob'; known: circle, rect
# == end ==
# == Observer ==
#   20.0 -> 21.5
#   21.5 -> 23.5
# [1.5, 2.0, -13.5] 1
# !! below absolute zero
# == end ==
# == Command ==
# Jello, world!
#  undo: ello, world
#  undo: hello, world
#  undo: hello world
#  redo: hello, world
#  redo: ello, world
#  redo: Jello, world!
# == end ==
# == State ==
#   clink
#   no transition 'coin' from open
# ['locked', 'locked', 'open', 'locked']
# == end ==
# == Strategy ==
# bubble [1, 2, 5, 5, 6, 9]
# builtin [1, 2, 5, 5, 6, 9]
# quick [1, 2, 5, 5, 6, 9]
# == end ==
# == Decorator ==
# >> power#1 (3,) {} -> 9
# >> power#2 (2,) {'exp': 10} -> 1024
# ~~ greet#1 ('bob',) {'punct': '?'} -> hello bob?
# >> power#3 (4,) {'exp': 3} -> 64
# 64 power
# == end ==
# == Singleton ==
# True [1]
# == end ==
# == Builder ==
# Burger(bun+beef+bun, sauce='bbq') Burger(bun+cheese+beef+bun, sauce='bbq') False False
# == end ==
# == Chain ==
#   clerk approves 50
#   chief approves 500
#   boss approves 5000
#   nobody approves 50000
# == end ==
# == Composite ==
# / 116
#   usr 112
#     lib 70
#     bin 40
#   etc 4
#     passwd 3
# ['/', 'etc', 'passwd', 'usr', 'bin', 'lib'] lib
# == end ==
