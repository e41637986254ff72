"""Plugin registry, event system, hierarchical state machine, dependency resolver."""

from __future__ import annotations
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, auto, unique
from functools import singledispatch, total_ordering, lru_cache, wraps
from graphlib import TopologicalSorter, CycleError
from typing import Any, Callable, ClassVar, Generic, Iterable, Optional, Protocol, TypeVar, Union, runtime_checkable
import re

T = TypeVar("T")


class Plugin(ABC):
    registry: ClassVar[dict[str, type[Plugin]]] = {}
    name: ClassVar[str] = ""
    requires: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.name = cls.name or cls.__name__.lower()
        if cls.name in Plugin.registry:
            raise TypeError(f"duplicate plugin {cls.name}")
        Plugin.registry[cls.name] = cls

    @abstractmethod
    def process(self, text: str) -> str: ...


class Upper(Plugin):
    def process(self, text):
        return text.upper()


class Reverse(Plugin):
    name = "rev"
    requires = ("upper",)

    def process(self, text):
        return text[::-1]


class Exclaim(Plugin):
    requires = ("rev", "upper")

    def process(self, text):
        return text + "!"


def pipeline(names: Iterable[str]) -> list[Plugin]:
    graph = {}
    todo = deque(names)
    while todo:
        n = todo.popleft()
        if n in graph:
            continue
        graph[n] = Plugin.registry[n].requires
        todo.extend(graph[n])
    return [Plugin.registry[n]() for n in TopologicalSorter(graph).static_order()]


class Event(Generic[T]):
    def __init__(self) -> None:
        self._handlers: list[tuple[int, Callable[[T], Optional[bool]]]] = []

    def connect(self, handler: Callable[[T], Optional[bool]], priority: int = 0) -> Callable[[], None]:
        entry = (priority, handler)
        self._handlers.append(entry)
        self._handlers.sort(key=lambda e: -e[0])

        def disconnect() -> None:
            with suppress(ValueError):
                self._handlers.remove(entry)

        return disconnect

    def emit(self, value: T) -> int:
        n = 0
        for _, h in list(self._handlers):
            n += 1
            if h(value) is False:
                break
        return n


@unique
class State(Enum):
    IDLE = auto()
    CONNECTING = auto()
    ONLINE = auto()
    FAILED = auto()

    @property
    def terminal(self) -> bool:
        return self in (State.FAILED,)


@dataclass
class Transition:
    source: State
    event: str
    target: State
    guard: Optional[Callable[[Machine], bool]] = None


class Machine:
    def __init__(self) -> None:
        self.state = State.IDLE
        self.tries = 0
        self.table: dict[tuple[State, str], list[Transition]] = defaultdict(list)
        self.changed: Event[tuple[State, State]] = Event()

    def add(self, source: State, event: str, target: State, guard=None) -> Machine:
        self.table[source, event].append(Transition(source, event, target, guard))
        return self

    def fire(self, event: str) -> State:
        for tr in self.table.get((self.state, event), ()):
            if tr.guard is None or tr.guard(self):
                old, self.state = self.state, tr.target
                self.changed.emit((old, self.state))
                return self.state
        raise LookupError(f"{self.state.name}: no transition for {event!r}")


@total_ordering
class Version:
    RX = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?$")

    def __init__(self, text: str):
        m = self.RX.match(text)
        if m is None:
            raise ValueError(f"bad version {text!r}")
        self.parts = tuple(int(g or 0) for g in m.groups())

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __str__(self):
        return ".".join(map(str, self.parts))

    def __repr__(self):
        return f"V({self})"


@dataclass(frozen=True)
class Requirement:
    name: str
    op: str
    version: Version

    @classmethod
    def parse(cls, text: str) -> Requirement:
        m = re.match(r"\s*([\w-]+)\s*(==|>=|<=|<|>|~=)\s*([\d.]+)\s*$", text)
        if not m:
            raise ValueError(text)
        return cls(m[1], m[2], Version(m[3]))

    def allows(self, v: Version) -> bool:
        match self.op:
            case "==":
                return v == self.version
            case ">=":
                return v >= self.version
            case "<=":
                return v <= self.version
            case "<":
                return v < self.version
            case ">":
                return v > self.version
            case "~=":
                return v >= self.version and v.parts[:2] == self.version.parts[:2]
            case _:
                raise AssertionError(self.op)


INDEX = {
    "app": {"1.0": ["lib>=1.0", "util<2"], "2.0": ["lib>=2.0"]},
    "lib": {"1.0": [], "1.5": ["util>=1.1"], "2.0": ["util>=2"], "2.1": ["util>=2", "core~=1.2"]},
    "util": {"1.0": [], "1.2": [], "2.0": ["core>=1.1"]},
    "core": {"1.1": [], "1.2.3": []},
}


def resolve(reqs: list[Requirement], chosen: dict[str, Version], depth: int = 0) -> Optional[dict[str, Version]]:
    if not reqs:
        return chosen
    first, *rest = reqs
    if first.name in chosen:
        return resolve(rest, chosen, depth) if first.allows(chosen[first.name]) else None
    for text in sorted(INDEX[first.name], key=Version, reverse=True):
        v = Version(text)
        if not first.allows(v):
            continue
        deps = [Requirement.parse(d) for d in INDEX[first.name][text]]
        if (found := resolve(rest + deps, {**chosen, first.name: v}, depth + 1)) is not None:
            return found
    return None


@singledispatch
def describe(x) -> str:
    return f"<{type(x).__name__}>"


@describe.register
def _(x: int) -> str:
    return f"int {x:+d}"


@describe.register(list)
def _(x):
    return "list of " + ", ".join(describe(i) for i in x)


@describe.register
def _(x: Version) -> str:
    return f"version {x}"


@contextmanager
def tag(name: str, out: list[str]):
    out.append(f"<{name}>")
    try:
        yield name
    except KeyError as e:
        out.append(f"!{e}")
    finally:
        out.append(f"</{name}>")


def main() -> None:
    ps = pipeline(["exclaim"])
    text = "abc"
    for p in ps:
        text = p.process(text)
    print([p.name for p in ps], text, sorted(Plugin.registry))
    try:

        class Upper(Plugin):
            def process(self, text):
                return text
    except TypeError as e:
        print("TypeError:", e)
    try:
        Plugin()
    except TypeError as e:
        print(e)
    m = Machine()
    (
        m.add(State.IDLE, "dial", State.CONNECTING)
        .add(State.CONNECTING, "ok", State.ONLINE)
        .add(State.CONNECTING, "err", State.IDLE, lambda m: m.tries < 2)
        .add(State.CONNECTING, "err", State.FAILED)
    )
    trace = []
    off = m.changed.connect(lambda ch: trace.append(f"{ch[0].name}->{ch[1].name}"))
    m.changed.connect(lambda ch: setattr(m, "tries", m.tries + 1) if ch[1] is State.CONNECTING else None, priority=5)
    for ev in ("dial", "err", "dial", "err"):
        m.fire(ev)
    print(trace, m.state, m.state.terminal, m.tries)
    off()
    off()
    try:
        m.fire("dial")
    except LookupError as e:
        print(type(e).__name__, e)
    print(resolve([Requirement.parse("app>=1")], {}))
    print(resolve([Requirement.parse("lib<2"), Requirement.parse("app >= 1.0")], {}))
    print(resolve([Requirement.parse("util<2"), Requirement.parse("app==2.0")], {}))
    try:
        list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"]}).static_order())
    except CycleError as e:
        print(e.args[0], e.args[1])
    print(describe(3), describe([1, Version("2")]), describe(2.5), describe([[-1], "x"]))
    out: list[str] = []
    with ExitStack() as stack:
        for n in "ab":
            stack.enter_context(tag(n, out))
        stack.callback(out.append, "cb")
        {}["k"]
    print(out)
    print(asdict(Requirement("x", "<", Version("3")))["version"], replace(Requirement.parse("a<3"), op=">"))
    print(
        sorted([Version("1.10"), Version("1.9"), Version("1")]),
        max(Version("2"), Version("1.99")),
        Version("1") == "1",
        {Version("1.0"): 1}[Version("1")],
    )


main()

# --- expected
# ['upper', 'rev', 'exclaim'] CBA! ['exclaim', 'rev', 'upper']
# TypeError: duplicate plugin upper
# Can't instantiate abstract class Plugin with abstract method process
# ['IDLE->CONNECTING', 'CONNECTING->IDLE', 'IDLE->CONNECTING', 'CONNECTING->FAILED'] State.FAILED True 2
# LookupError FAILED: no transition for 'dial'
# {'app': V(2.0.0), 'lib': V(2.1.0), 'util': V(2.0.0), 'core': V(1.2.3)}
# {'lib': V(1.5.0), 'app': V(1.0.0), 'util': V(1.2.0)}
# None
# nodes are in a cycle ['a', 'c', 'b', 'a']
# int +3 list of int +1, version 2.0.0 <float> list of list of int -1, <str>
# ['<a>', '<b>', 'cb', "!'k'", '</b>', '</a>']
# 3.0.0 Requirement(name='a', op='>', version=V(3.0.0))
# [V(1.0.0), V(1.9.0), V(1.10.0)] 2.0.0 False 1
