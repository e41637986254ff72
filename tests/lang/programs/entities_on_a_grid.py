"""An entity-component-system game on a grid with typed queries, and a priority queue for events."""
from __future__ import annotations

import heapq
import random
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from typing import Any, Callable, Generic, Iterator, NamedTuple, TypeVar, TypeVarTuple, overload

C = TypeVar("C")
C1 = TypeVar("C1")
C2 = TypeVar("C2")
C3 = TypeVar("C3")


class Point(NamedTuple):
    x: int
    y: int

    def __add__(self, other: Point) -> Point:  # type: ignore[override]
        return Point(self.x + other.x, self.y + other.y)

    def dist(self, other: Point) -> int:
        return abs(self.x - other.x) + abs(self.y - other.y)


class Dir(Point, Enum):
    N = (0, -1)
    E = (1, 0)
    S = (0, 1)
    W = (-1, 0)


@dataclass
class Position:
    at: Point


@dataclass
class Velocity:
    dx: int = 0
    dy: int = 0


@dataclass
class Health:
    hp: int
    max_hp: int = field(init=False)

    def __post_init__(self) -> None:
        self.max_hp = self.hp

    @property
    def alive(self) -> bool:
        return self.hp > 0

    def __str__(self) -> str:
        return f"{self.hp}/{self.max_hp}"


@dataclass
class Name:
    text: str


@dataclass
class Attack:
    power: int
    reach: int = 1


Entity = int


class World:
    def __init__(self) -> None:
        self._ids = count(1)
        self._stores: dict[type, dict[Entity, Any]] = defaultdict(dict)
        self._dead: set[Entity] = set()
        self.systems: list[tuple[int, Callable[[World], None]]] = []

    def spawn(self, *components: object) -> Entity:
        e = next(self._ids)
        for c in components:
            self._stores[type(c)][e] = c
        return e

    def kill(self, e: Entity) -> None:
        self._dead.add(e)

    def get(self, e: Entity, kind: type[C]) -> C:
        return self._stores[kind][e]

    def try_get(self, e: Entity, kind: type[C]) -> C | None:
        return self._stores[kind].get(e)

    def has(self, e: Entity, *kinds: type) -> bool:
        return all(e in self._stores[k] for k in kinds)

    @overload
    def query(self, a: type[C1], /) -> Iterator[tuple[Entity, C1]]: ...
    @overload
    def query(self, a: type[C1], b: type[C2], /) -> Iterator[tuple[Entity, C1, C2]]: ...
    @overload
    def query(self, a: type[C1], b: type[C2], c: type[C3], /) -> Iterator[tuple[Entity, C1, C2, C3]]: ...
    def query(self, *kinds: type) -> Iterator[Any]:
        first, *rest = kinds
        for e, comp in list(self._stores[first].items()):
            if all(e in self._stores[k] for k in rest):
                yield (e, comp, *(self._stores[k][e] for k in rest))

    def system(self, order: int) -> Callable[[Callable[[World], None]], Callable[[World], None]]:
        def deco(fn: Callable[[World], None]) -> Callable[[World], None]:
            self.systems.append((order, fn))
            self.systems.sort(key=lambda s: s[0])
            return fn

        return deco

    def step(self) -> None:
        for _, fn in self.systems:
            fn(self)
        for e in sorted(self._dead):
            for store in self._stores.values():
                store.pop(e, None)
        self._dead.clear()


@dataclass(order=True)
class Scheduled(Generic[C]):
    when: int
    seq: int
    payload: C = field(compare=False)


class Agenda(Generic[C]):
    def __init__(self) -> None:
        self._heap: list[Scheduled[C]] = []
        self._seq = count()

    def push(self, when: int, payload: C) -> None:
        heapq.heappush(self._heap, Scheduled(when, next(self._seq), payload))

    def due(self, now: int) -> Iterator[C]:
        while self._heap and self._heap[0].when <= now:
            yield heapq.heappop(self._heap).payload

    def __bool__(self) -> bool:
        return bool(self._heap)

    def __len__(self) -> int:
        return len(self._heap)


def render(world: World, w: int, h: int) -> str:
    grid = [["."] * w for _ in range(h)]
    for _, pos, name in world.query(Position, Name):
        grid[pos.at.y % h][pos.at.x % w] = name.text[0]
    return "\n".join(map("".join, grid))


def main() -> None:
    world = World()
    rng = random.Random(7)
    messages: list[str] = []
    agenda: Agenda[str] = Agenda()
    clock = 0

    @world.system(2)
    def fight(w: World) -> None:
        for e, pos, atk in w.query(Position, Attack):
            for other, opos, hp in w.query(Position, Health):
                if other != e and pos.at.dist(opos.at) <= atk.reach and hp.alive:
                    damage = rng.randint(1, atk.power)
                    hp.hp = max(0, hp.hp - damage)
                    messages.append(f"{w.get(e, Name).text} hits {w.get(other, Name).text} for {damage} ({hp})")
                    if not hp.alive:
                        w.kill(other)

    @world.system(1)
    def move(w: World) -> None:
        for _, pos, vel in w.query(Position, Velocity):
            pos.at = pos.at + Point(vel.dx, vel.dy)

    @world.system(3)
    def tick(w: World) -> None:
        nonlocal clock
        clock += 1
        for text in agenda.due(clock):
            messages.append(f"[{clock}] {text}")

    hero = world.spawn(Name("Hero"), Position(Point(0, 0)), Velocity(1, 0), Health(20), Attack(6))
    orc = world.spawn(Name("orc"), Position(Point(6, 0)), Velocity(-1), Health(9), Attack(power=3, reach=2))
    world.spawn(Name("#wall"), Position(Point(3, 2)))
    bat = world.spawn(Name("bat"), Position(Point(5, 2)), Velocity(*Dir.W))
    agenda.push(4, "thunder")
    agenda.push(2, "rain")
    agenda.push(4, "flood")
    for _ in range(6):
        world.step()
    print(render(world, 8, 3))
    print(*messages, sep="\n")
    print(world.has(hero, Health, Attack), world.has(orc, Name), world.try_get(bat, Health), world.try_get(hero, Health))
    print([e for e, _ in world.query(Position)], len(agenda), bool(agenda))
    print(Dir.N, Dir.N.x, Dir.E.value + Point(1, 1), Dir((0, 1)).name, Point(1, 2) == (1, 2), Point(3, 4)._replace(x=0), Point._fields)
    print(sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), Point(1, 2)._asdict(), max(Dir, key=lambda d: d.y).name)


main()

# --- expected
# o.....H.
# ........
# ...#...b
# orc hits Hero for 2 (18/20)
# [2] rain
# Hero hits orc for 2 (7/9)
# orc hits Hero for 2 (16/20)
# orc hits Hero for 3 (13/20)
# [4] thunder
# [4] flood
# True True None 13/20
# [1, 2, 3, 4] 0 False
# Dir.N 0 Point(x=2, y=1) S True Point(x=0, y=4) ('x', 'y')
# [Point(x=1, y=2), Point(x=1, y=5), Point(x=2, y=1)] {'x': 1, 'y': 2} S
