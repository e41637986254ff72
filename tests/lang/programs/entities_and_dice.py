"""Dungeon simulation with an entity-component system, FOV, pathfinding, dice notation and a message log."""
from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum, StrEnum, auto
from functools import partial
from random import Random
from typing import Any, Callable, Generic, Iterator, NewType, Optional, Protocol, Type, TypeVar, cast

EntityId = NewType("EntityId", int)
C = TypeVar("C")


class Tile(StrEnum):
    WALL = "#"
    FLOOR = "."
    DOOR = "+"

    @property
    def opaque(self) -> bool:
        return self is not Tile.FLOOR


class Status(Flag):
    NONE = 0
    POISONED = auto()
    STUNNED = auto()
    HASTED = auto()
    BAD = POISONED | STUNNED


class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10


@dataclass(slots=True)
class Position:
    x: int
    y: int

    def __add__(self, d: tuple[int, int]) -> Position:
        return Position(self.x + d[0], self.y + d[1])

    def distance(self, other: Position) -> int:
        return max(abs(self.x - other.x), abs(self.y - other.y))


@dataclass
class Fighter:
    hp: int
    attack: str
    defence: int = 0
    status: Status = Status.NONE

    @property
    def alive(self) -> bool:
        return self.hp > 0


@dataclass
class Named:
    name: str
    glyph: str = "?"


@dataclass
class Brain:
    think: Callable[[World, EntityId], None]
    memory: dict[str, Any] = field(default_factory=dict)


class World:
    def __init__(self, art: str, seed: int) -> None:
        self.grid = [[Tile(c) if c in "#.+" else Tile.FLOOR for c in row] for row in art.split()]
        self.spawns = {c: Position(x, y) for y, row in enumerate(art.split()) for x, c in enumerate(row) if c.isalpha()}
        self.rng = Random(seed)
        self.next_id = 0
        self.stores: dict[type, dict[EntityId, Any]] = {}
        self.log: list[str] = []
        self.turn = 0

    def spawn(self, *components: object) -> EntityId:
        eid = EntityId(self.next_id)
        self.next_id += 1
        for c in components:
            self.stores.setdefault(type(c), {})[eid] = c
        return eid

    def get(self, eid: EntityId, kind: Type[C]) -> C:
        return cast(C, self.stores[kind][eid])

    def find(self, eid: EntityId, kind: Type[C]) -> Optional[C]:
        return self.stores.get(kind, {}).get(eid)

    def having(self, *kinds: type) -> Iterator[EntityId]:
        first, *rest = kinds
        for eid in list(self.stores.get(first, {})):
            if all(eid in self.stores.get(k, {}) for k in rest):
                yield eid

    def kill(self, eid: EntityId) -> None:
        for store in self.stores.values():
            store.pop(eid, None)

    def say(self, msg: str, *args: object) -> None:
        self.log.append(f"{self.turn:>2}: " + msg.format(*args))

    def tile(self, p: Position) -> Tile:
        return self.grid[p.y][p.x]

    def at(self, p: Position) -> Optional[EntityId]:
        return next((e for e in self.having(Position) if self.get(e, Position) == p), None)

    def path(self, a: Position, b: Position) -> list[Position]:
        start, goal = (a.x, a.y), (b.x, b.y)
        prev: dict[tuple[int, int], Optional[tuple[int, int]]] = {start: None}
        queue = deque([start])
        while queue:
            cur = queue.popleft()
            if cur == goal:
                break
            for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                n = (cur[0] + dx, cur[1] + dy)
                if n not in prev and self.grid[n[1]][n[0]] != Tile.WALL:
                    prev[n] = cur
                    queue.append(n)
        else:
            return []
        out: list[Position] = []
        at: Optional[tuple[int, int]] = goal
        while at is not None and at != start:
            out.append(Position(*at))
            at = prev[at]
        return out[::-1]

    def visible(self, a: Position, b: Position) -> bool:
        n = a.distance(b)
        for i in range(1, n):
            x, y = a.x + round((b.x - a.x) * i / n), a.y + round((b.y - a.y) * i / n)
            if self.grid[y][x].opaque:
                return False
        return True

    def draw(self) -> str:
        rows = [[str(t) for t in row] for row in self.grid]
        for e in self.having(Position, Named):
            p = self.get(e, Position)
            rows[p.y][p.x] = self.get(e, Named).glyph
        return "\n".join("".join(r) for r in rows)


def roll(rng: Random, dice: str) -> int:
    m = re.fullmatch(r"(?P<n>\d*)d(?P<faces>\d+)(?P<mod>[+-]\d+)?", dice)
    if not m:
        raise ValueError(f"bad dice: {dice}")
    n = int(m["n"] or 1)
    return sum(rng.randint(1, int(m["faces"])) for _ in range(n)) + int(m["mod"] or 0)


def strike(w: World, a: EntityId, b: EntityId) -> None:
    fa, fb = w.get(a, Fighter), w.get(b, Fighter)
    na, nb = w.get(a, Named).name, w.get(b, Named).name
    dmg = max(0, roll(w.rng, fa.attack) - fb.defence)
    fb.hp -= dmg
    w.say("{} hits {} for {}", na, nb, dmg) if dmg else w.say("{} misses {}", na, nb)
    if dmg >= 5:
        fb.status |= Status.STUNNED
        w.say("{} is {}", nb, fb.status)
    if not fb.alive:
        w.say("{0} dies", nb)
        w.kill(b)


def hunter(target_name: str, w: World, me: EntityId) -> None:
    here = w.get(me, Position)
    brain = w.get(me, Brain)
    target = next((e for e in w.having(Named, Position) if w.get(e, Named).name == target_name), None)
    if target is None:
        return
    there = w.get(target, Position)
    if w.visible(here, there):
        brain.memory["seen"] = there
    goal = brain.memory.get("seen")
    if goal is None:
        return
    path = w.path(here, goal)
    if not path:
        del brain.memory["seen"]
    elif (other := w.at(path[0])) is not None:
        if w.find(other, Fighter) and w.get(other, Named).name == target_name:
            strike(w, me, other)
    else:
        step = path[0]
        if w.tile(step) is Tile.DOOR:
            w.grid[step.y][step.x] = Tile.FLOOR
            w.say("{} opens a door", w.get(me, Named).name)
        else:
            here.x, here.y = step.x, step.y


def lazy(w: World, me: EntityId) -> None:
    mem = w.get(me, Brain).memory
    mem["naps"] = mem.get("naps", 0) + 1


MAP = """
##########
#h..#...o#
#...+....#
#...#..r.#
##########"""


def main() -> None:
    w = World(MAP, 4)
    hero = w.spawn(w.spawns["h"], Named("Hero", "@"), Fighter(22, "2d4+1", 1), Brain(partial(hunter, "Orc")))
    w.spawn(w.spawns["o"], Named("Orc", "o"), Fighter(12, "d6", 1), Brain(partial(hunter, "Hero")))
    w.spawn(w.spawns["r"], Named("Rat", "r"), Fighter(3, "d3"), Brain(lazy))
    w.spawn(Named("Ghost"))
    w.get(hero, Brain).memory["seen"] = w.spawns["o"]
    print(w.draw())
    while w.turn < 30 and len(list(w.having(Fighter))) > 2:
        w.turn += 1
        for e in w.having(Brain, Fighter):
            f = w.find(e, Fighter)
            if f is None:
                continue
            if f.status & Status.STUNNED:
                f.status &= ~Status.STUNNED
                continue
            w.get(e, Brain).think(w, e)
    print(*w.log, sep="\n")
    print(w.draw())
    for e in w.having(Named):
        print(e, w.get(e, Named), w.find(e, Fighter), w.find(e, Position))
    print(Status.BAD, Status.POISONED in Status.BAD, bool(Status.NONE), ~Status.HASTED & Status.BAD, list(Status))
    print(Level.MID > Level.LOW, Level.HIGH + 1, max(Level), Level(5).name, Tile.DOOR, repr(Tile.DOOR), Tile("#") is Tile.WALL, [t.name for t in Tile])
    try:
        roll(w.rng, "xd6")
    except ValueError as e:
        print(e)
    print(w.turn, w.next_id, sorted(k.__name__ for k in w.stores))


if __name__ == "__main__":
    main()

# --- expected
# ##########
# #@..#...o#
# #...+....#
# #...#..r.#
# ##########
#  4: Hero opens a door
#  7: Hero hits Orc for 5
#  7: Orc is Status.STUNNED
#  8: Hero hits Orc for 5
#  8: Orc is Status.STUNNED
#  9: Hero hits Orc for 6
#  9: Orc is Status.STUNNED
#  9: Orc dies
# ##########
# #...#....#
# #....@...#
# #...#..r.#
# ##########
# 0 Named(name='Hero', glyph='@') Fighter(hp=22, attack='2d4+1', defence=1, status=<Status.NONE: 0>) Position(x=5, y=2)
# 2 Named(name='Rat', glyph='r') Fighter(hp=3, attack='d3', defence=0, status=<Status.NONE: 0>) Position(x=7, y=3)
# 3 Named(name='Ghost', glyph='?') None None
# Status.BAD True False Status.BAD [<Status.POISONED: 1>, <Status.STUNNED: 2>, <Status.HASTED: 4>]
# True 11 10 MID + <Tile.DOOR: '+'> True ['WALL', 'FLOOR', 'DOOR']
# bad dice: xd6
# 9 4 ['Brain', 'Fighter', 'Named', 'Position']
