"""State machines: a decorator-built machine, a traffic light, a vending machine and a regex-to-NFA matcher."""
from __future__ import annotations

import enum
import logging
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial, wraps
from typing import Callable, Generic, Iterable, Optional


class Light(enum.Enum):
    RED = ("stop", 30)
    GREEN = ("go", 25)
    YELLOW = ("slow", 5)

    def __init__(self, action: str, seconds: int):
        self.action = action
        self.seconds = seconds

    def next(self) -> Light:
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]

    @classmethod
    def cycle_length(cls) -> int:
        return sum(m.seconds for m in cls)


class State(str, enum.Enum):
    IDLE = "idle"
    SELECTING = "selecting"
    DISPENSING = "dispensing"
    BROKEN = "broken"

    def __str__(self) -> str:
        return self.value


class TransitionError(RuntimeError):
    def __init__(self, state: State, event: str):
        self.state, self.event = state, event
        super().__init__(f"no transition from {state} on {event!r}")


def transition(source: State | Iterable[State], target: State):
    sources = {source} if isinstance(source, State) else set(source)

    def deco(method):
        @wraps(method)
        def wrapper(self, *args, **kwargs):
            if self.state not in sources:
                raise TransitionError(self.state, method.__name__)
            result = method(self, *args, **kwargs)
            old, self.state = self.state, target
            self.history.append((old, method.__name__, target))
            return result
        return wrapper
    return deco


class Vending:
    PRICES = {"cola": 150, "chips": 120, "gum": 35}
    COINS = (200, 100, 50, 20, 10, 5)

    def __init__(self) -> None:
        self.state = State.IDLE
        self.credit = 0
        self.history: list[tuple[State, str, State]] = []

    @transition([State.IDLE, State.SELECTING], State.SELECTING)
    def insert(self, coin: int) -> int:
        if coin not in self.COINS:
            raise ValueError(f"bad coin {coin}")
        self.credit += coin
        return self.credit

    @transition(State.SELECTING, State.DISPENSING)
    def select(self, item: str) -> str:
        price = self.PRICES[item]
        if self.credit < price:
            raise ValueError(f"{item} costs {price}, credit {self.credit}")
        self.credit -= price
        return item

    @transition(State.DISPENSING, State.IDLE)
    def change(self) -> list[int]:
        out = []
        for c in self.COINS:
            n, self.credit = divmod(self.credit, c)
            out += [c] * n
        return out

    @transition(tuple(State), State.BROKEN)
    def kick(self, *, hard: bool = False) -> None:
        if hard:
            print("ouch")


@dataclass(eq=False)
class NState:
    edges: dict[str, list[NState]] = field(default_factory=lambda: defaultdict(list))
    eps: list[NState] = field(default_factory=list)
    accept: bool = False


class Regex:
    """Thompson's construction for . * + ? | ( )."""

    def __init__(self, pattern: str):
        self.src = pattern
        self.i = 0
        start, end = self.alternatives()
        if self.i != len(pattern):
            raise ValueError(f"trailing {pattern[self.i:]!r}")
        end.accept = True
        self.start = start

    def peek(self) -> Optional[str]:
        return self.src[self.i] if self.i < len(self.src) else None

    def alternatives(self) -> tuple[NState, NState]:
        a, b = self.sequence()
        while self.peek() == "|":
            self.i += 1
            c, d = self.sequence()
            s, e = NState(eps=[a, c]), NState()
            b.eps.append(e)
            d.eps.append(e)
            a, b = s, e
        return a, b

    def sequence(self) -> tuple[NState, NState]:
        first = last = NState()
        while (ch := self.peek()) is not None and ch not in "|)":
            s, e = self.repeat()
            last.eps.append(s)
            last = e
        return first, last

    def repeat(self) -> tuple[NState, NState]:
        s, e = self.atom()
        while (op := self.peek()) in ("*", "+", "?"):
            self.i += 1
            s2, e2 = NState(eps=[s]), NState()
            e.eps.append(e2)
            if op != "+":
                s2.eps.append(e2)
            if op != "?":
                e.eps.append(s)
            s, e = s2, e2
        return s, e

    def atom(self) -> tuple[NState, NState]:
        ch = self.src[self.i]
        self.i += 1
        if ch == "(":
            pair = self.alternatives()
            if self.peek() != ")":
                raise ValueError("missing )")
            self.i += 1
            return pair
        s, e = NState(), NState()
        s.edges[ch].append(e)
        return s, e

    @staticmethod
    def closure(states: set[NState]) -> set[NState]:
        todo = list(states)
        while todo:
            for n in todo.pop().eps:
                if n not in states:
                    states.add(n)
                    todo.append(n)
        return states

    def match(self, text: str) -> bool:
        cur = self.closure({self.start})
        for ch in text:
            nxt: set[NState] = set()
            for s in cur:
                for label in (ch, "."):
                    nxt.update(s.edges.get(label, ()))
            cur = self.closure(nxt)
        return any(s.accept for s in cur)


def csv_fsm(line: str) -> list[str]:
    fields: list[str] = []
    cur: list[str] = []

    def start(ch):
        if ch == '"':
            return quoted
        if ch == ",":
            flush()
            return start
        cur.append(ch)
        return plain

    def plain(ch):
        if ch == ",":
            flush()
            return start
        cur.append(ch)
        return plain

    def quoted(ch):
        if ch == '"':
            return after
        cur.append(ch)
        return quoted

    def after(ch):
        if ch == '"':
            cur.append(ch)
            return quoted
        flush()
        return start

    def flush():
        fields.append("".join(cur))
        cur.clear()

    state = start
    for c in line:
        state = state(c)
    flush()
    return fields


def main() -> None:
    light = Light.RED
    for _ in range(4):
        print(light.name, light.action, light.seconds, light.value, sep="/", end=" ")
        light = light.next()
    print(Light.cycle_length(), Light["GREEN"], Light(("slow", 5)))
    v = Vending()
    steps = [
        partial(v.insert, 100), lambda: v.select("cola"), lambda: v.insert(3), partial(v.insert, 200),
        lambda: v.select("tea"), partial(v.select, "cola"), lambda: v.insert(5), v.change, v.change,
        lambda: v.kick(hard=True), partial(v.insert, coin=5),
    ]
    for i, step in enumerate(steps):
        try:
            print(i, step(), v.state)
        except TransitionError as e:
            print(i, "!!", e, e.state is State.BROKEN, e.event)
        except (ValueError, KeyError) as e:
            print(i, "??", repr(e))
    for a, ev, b in v.history:
        print(f"{a:>11} --{ev}--> {b}")
    print(State.IDLE == "idle", State("broken"), repr(State.SELECTING), v.insert.__name__)
    for pattern, words in {"a(b|c)*d": ["ad", "abcbd", "abx", ""], "x.z?": ["xy", "xyz", "xyzz"], "(ab)+|q": ["ab", "abab", "q", "aba"]}.items():
        r = Regex(pattern)
        print(pattern, {w: r.match(w) for w in words})
    for bad in ("(a", "a)b"):
        try:
            Regex(bad)
        except ValueError as e:
            print(bad, e)
    print(csv_fsm('a,"b ""x"", c",,d'))


if __name__ == "__main__":
    main()

# --- expected
# RED/stop/30/('stop', 30) GREEN/go/25/('go', 25) YELLOW/slow/5/('slow', 5) RED/stop/30/('stop', 30) 60 Light.GREEN Light.YELLOW
# 0 100 selecting
# 1 ?? ValueError('cola costs 150, credit 100')
# 2 ?? ValueError('bad coin 3')
# 3 300 selecting
# 4 ?? KeyError('tea')
# 5 cola dispensing
# 6 !! no transition from dispensing on 'insert' False insert
# 7 [100, 50] idle
# 8 !! no transition from idle on 'change' False change
# ouch
# 9 None broken
# 10 !! no transition from broken on 'insert' True insert
#        idle --insert--> selecting
#   selecting --insert--> selecting
#   selecting --select--> dispensing
#  dispensing --change--> idle
#        idle --kick--> broken
# True broken <State.SELECTING: 'selecting'> insert
# a(b|c)*d {'ad': True, 'abcbd': True, 'abx': False, '': False}
# x.z? {'xy': True, 'xyz': True, 'xyzz': False}
# (ab)+|q {'ab': True, 'abab': True, 'q': True, 'aba': False}
# (a missing )
# a)b trailing ')b'
# ['a', 'b "x", c', '', 'd']
