#!/usr/bin/env python3
"""A tiny roguelike: BSP dungeon, field of view, monsters, items; plays itself."""
import random
import heapq
from enum import Enum, IntEnum, auto, Flag
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple, Iterable, Set, Callable

Pos = Tuple[int, int]
WIDTH, HEIGHT = 48, 18


class Tile(Enum):
    WALL = '#'
    FLOOR = '.'
    DOOR = '+'
    STAIRS = '>'

    @property
    def walkable(self) -> bool:
        return self is not Tile.WALL

    def __str__(self) -> str:
        return self.value


class Slot(IntEnum):
    HAND = auto()
    BODY = auto()
    HEAD = auto()


class Status(Flag):
    NONE = 0
    POISON = 1
    HASTE = 2
    BLIND = 4


@dataclass(frozen=True, order=True)
class Rect:
    x: int
    y: int
    w: int
    h: int

    def __post_init__(self):
        if self.w <= 0 or self.h <= 0:
            raise ValueError(f"bad size {self.w}x{self.h}")

    @property
    def centre(self) -> Pos:
        return self.x + self.w // 2, self.y + self.h // 2

    def __contains__(self, p: Pos) -> bool:
        return self.x <= p[0] < self.x + self.w and self.y <= p[1] < self.y + self.h

    def __iter__(self):
        for y in range(self.y, self.y + self.h):
            for x in range(self.x, self.x + self.w):
                yield x, y


@dataclass
class Item:
    name: str
    slot: Optional[Slot] = None
    power: int = 0
    use: Optional[Callable[['Actor'], str]] = field(default=None, repr=False, compare=False)


@dataclass
class Actor:
    name: str
    glyph: str
    pos: Pos
    hp: int = 10
    attack: int = 3
    speed: int = 10
    inventory: List[Item] = field(default_factory=list)
    worn: Dict[Slot, Item] = field(default_factory=dict)
    status: Status = Status.NONE
    kills: int = 0
    max_hp: int = field(init=False)

    def __post_init__(self) -> None:
        self.max_hp = self.hp

    @property
    def alive(self) -> bool:
        return self.hp > 0

    @property
    def power(self) -> int:
        return self.attack + (self.worn[Slot.HAND].power if Slot.HAND in self.worn else 0)

    @property
    def armour(self) -> int:
        return sum(i.power for s, i in self.worn.items() if s != Slot.HAND)

    def equip(self, item: Item) -> Optional[Item]:
        assert item.slot is not None, "not wearable"
        old = self.worn.get(item.slot)
        if old is None or old.power < item.power:
            self.worn[item.slot] = item
            return old
        return item


def drink_heal(a: Actor) -> str:
    before = a.hp
    a.hp = min(a.max_hp, a.hp + 8)
    return f"{a.name} heals {a.hp - before}"


def drink_haste(a: Actor) -> str:
    a.status |= Status.HASTE
    return f"{a.name} speeds up"


CATALOGUE = {
    'dagger': lambda: Item('dagger', Slot.HAND, 2),
    'sword': lambda: Item('sword', Slot.HAND, 4),
    'mail': lambda: Item('mail', Slot.BODY, 1),
    'helmet': lambda: Item('helmet', Slot.HEAD, 1),
    'potion': lambda: Item('potion', use=drink_heal),
    'elixir': lambda: Item('elixir', use=drink_haste),
}

BESTIARY = [('rat', 'r', 4, 2, 12), ('goblin', 'g', 8, 4, 9), ('ogre', 'O', 16, 6, 6)]


class Level:
    def __init__(self, rng: random.Random, depth: int = 1) -> None:
        self.rng = rng
        self.depth = depth
        self.tiles = [[Tile.WALL] * WIDTH for _ in range(HEIGHT)]
        self.items: Dict[Pos, Item] = {}
        self.rooms: List[Rect] = []
        self._split(Rect(1, 1, WIDTH - 2, HEIGHT - 2))
        self.rooms.sort()
        for a, b in zip(self.rooms, self.rooms[1:]):
            self._corridor(a.centre, b.centre)
        self[self.rooms[-1].centre] = Tile.STAIRS
        self.seen: Set[Pos] = set()

    def __getitem__(self, p: Pos) -> Tile:
        x, y = p
        return self.tiles[y][x]

    def __setitem__(self, p: Pos, t: Tile) -> None:
        x, y = p
        self.tiles[y][x] = t

    def _split(self, r: Rect, depth: int = 0) -> None:
        if depth < 3 and (r.w > 14 or r.h > 8):
            if r.w > r.h * 2:
                cut = self.rng.randint(r.w // 3, 2 * r.w // 3)
                a, b = Rect(r.x, r.y, cut, r.h), Rect(r.x + cut, r.y, r.w - cut, r.h)
            else:
                cut = self.rng.randint(r.h // 3, 2 * r.h // 3)
                a, b = Rect(r.x, r.y, r.w, cut), Rect(r.x, r.y + cut, r.w, r.h - cut)
            self._split(a, depth + 1)
            self._split(b, depth + 1)
            return
        w = self.rng.randint(min(3, r.w), r.w - 1) if r.w > 3 else r.w
        h = self.rng.randint(min(2, r.h), r.h - 1) if r.h > 2 else r.h
        room = Rect(r.x + self.rng.randint(0, r.w - w), r.y + self.rng.randint(0, r.h - h), w, h)
        self.rooms.append(room)
        for p in room:
            self[p] = Tile.FLOOR

    def _corridor(self, a: Pos, b: Pos) -> None:
        (x, y), (tx, ty) = a, b
        while x != tx:
            x += 1 if tx > x else -1
            if not self[x, y].walkable:
                self[x, y] = Tile.FLOOR
        while y != ty:
            y += (ty > y) - (ty < y)
            if self[x, y] is Tile.WALL:
                self[x, y] = Tile.FLOOR

    def neighbours(self, p: Pos) -> Iterable[Pos]:
        x, y = p
        for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            q = x + dx, y + dy
            if self[q].walkable:
                yield q

    def path(self, start: Pos, goal: Pos, blocked: Set[Pos] = frozenset()) -> Optional[List[Pos]]:
        def h(p: Pos) -> int:
            return abs(p[0] - goal[0]) + abs(p[1] - goal[1])

        frontier = [(h(start), 0, start)]
        came: Dict[Pos, Optional[Pos]] = {start: None}
        cost = {start: 0}
        while frontier:
            _, g, p = heapq.heappop(frontier)
            if p == goal:
                out = []
                while p is not None:
                    out.append(p)
                    p = came[p]
                return out[::-1]
            if g > cost[p]:
                continue
            for q in self.neighbours(p):
                if q in blocked and q != goal:
                    continue
                ng = g + 1
                if ng < cost.get(q, 10 ** 9):
                    cost[q] = ng
                    came[q] = p
                    heapq.heappush(frontier, (ng + h(q), ng, q))
        return None

    def visible(self, p: Pos, radius: int = 6) -> Set[Pos]:
        out = set()
        for ty in range(p[1] - radius, p[1] + radius + 1):
            for tx in range(p[0] - radius, p[0] + radius + 1):
                if not (0 <= tx < WIDTH and 0 <= ty < HEIGHT) or (tx - p[0]) ** 2 + (ty - p[1]) ** 2 > radius ** 2:
                    continue
                for q in line(p, (tx, ty)):
                    out.add(q)
                    if not self[q].walkable:
                        break
        return out


def line(a: Pos, b: Pos) -> Iterable[Pos]:
    (x0, y0), (x1, y1) = a, b
    dx, dy = abs(x1 - x0), -abs(y1 - y0)
    sx, sy = 1 if x0 < x1 else -1, 1 if y0 < y1 else -1
    err = dx + dy
    while True:
        yield x0, y0
        if (x0, y0) == (x1, y1):
            return
        e2 = 2 * err
        if e2 >= dy:
            err += dy
            x0 += sx
        if e2 <= dx:
            err += dx
            y0 += sy


class Game:
    def __init__(self, seed: int = 1) -> None:
        self.rng = random.Random(seed)
        self.log: List[str] = []
        self.turn = 0
        self.hero = Actor('hero', '@', (0, 0), hp=40, attack=4)
        self.descend(1)

    def say(self, fmt: str, *args) -> None:
        self.log.append(f"{self.turn:>3}: " + fmt.format(*args))

    def descend(self, depth: int) -> None:
        self.level = Level(self.rng, depth)
        self.hero.pos = self.level.rooms[0].centre
        self.monsters: List[Actor] = []
        for room in self.level.rooms[1:]:
            kind = self.rng.choice(BESTIARY[: depth + 1])
            name, glyph, hp, attack, speed = kind
            spots = [p for p in room if self.level[p] is Tile.FLOOR]
            self.monsters.append(Actor(name, glyph, self.rng.choice(spots), hp, attack, speed))
            if self.rng.random() < 0.7:
                self.level.items[self.rng.choice(spots)] = CATALOGUE[self.rng.choice(sorted(CATALOGUE))]()
        self.queue: List[Tuple[int, int, Actor]] = []
        for i, a in enumerate([self.hero, *self.monsters]):
            heapq.heappush(self.queue, (100 // a.speed, i, a))

    def strike(self, a: Actor, b: Actor) -> None:
        dmg = max(0, self.rng.randint(1, a.power) - b.armour)
        b.hp -= dmg
        self.say("{} hits {} for {}{}", a.name, b.name, dmg, '' if b.alive else ', killing it')
        if not b.alive:
            a.kills += 1
            if b in self.monsters:
                self.monsters.remove(b)

    def act_hero(self) -> bool:
        h = self.hero
        self.level.seen |= self.level.visible(h.pos)
        item = self.level.items.pop(h.pos, None)
        if item:
            self.say("picked up {}", item.name)
            if item.slot:
                rest = h.equip(item)
                if rest is not None:
                    h.inventory.append(rest)
            else:
                h.inventory.append(item)
        if h.hp < h.max_hp // 2:
            for i, it in enumerate(h.inventory):
                if it.use is not None:
                    self.say("{}", it.use(h))
                    del h.inventory[i]
                    return True
        foes = [m for m in self.monsters if abs(m.pos[0] - h.pos[0]) + abs(m.pos[1] - h.pos[1]) == 1]
        if foes:
            self.strike(h, min(foes, key=lambda m: (m.hp, m.name)))
            return True
        goals = sorted(self.level.items) + [self.level.rooms[-1].centre]
        best = min((p for p in (self.level.path(h.pos, g, {m.pos for m in self.monsters}) for g in goals) if p), key=len, default=None)
        if best is None or len(best) < 2:
            return self.level[h.pos] is not Tile.STAIRS
        h.pos = best[1]
        return self.level[h.pos] is not Tile.STAIRS

    def act_monster(self, m: Actor) -> None:
        if self.hero.pos in self.level.visible(m.pos, 5):
            path = self.level.path(m.pos, self.hero.pos, {o.pos for o in self.monsters if o is not m})
            if path and len(path) > 2:
                m.pos = path[1]
            elif path:
                self.strike(m, self.hero)

    def run(self, limit: int = 400) -> str:
        while self.turn < limit:
            t, i, a = heapq.heappop(self.queue)
            if not a.alive:
                continue
            self.turn += 1
            if a is self.hero:
                if not self.act_hero():
                    return 'stairs'
            else:
                self.act_monster(a)
            if not self.hero.alive:
                return 'dead'
            step = 100 // a.speed
            if Status.HASTE in a.status:
                step //= 2
            heapq.heappush(self.queue, (t + step, i, a))
        return 'timeout'

    def draw(self) -> None:
        glyphs = {**{p: '!' for p in self.level.items}, **{m.pos: m.glyph for m in self.monsters}, self.hero.pos: '@'}
        for y in range(HEIGHT):
            print(''.join(glyphs.get((x, y), str(t)) if (x, y) in self.level.seen else ' ' for x, t in enumerate(self.level.tiles[y])).rstrip())


def main() -> None:
    g = Game(seed=11)
    for depth in range(1, 4):
        end = g.run()
        print(f"== depth {depth}: {end} after {g.turn} turns, hp {g.hero.hp}/{g.hero.max_hp}, kills {g.hero.kills}")
        g.draw()
        for line_ in g.log[-6:]:
            print(line_)
        if end != 'stairs':
            break
        g.descend(depth + 1)
        g.turn = 0
    print(g.hero.inventory, {s.name: i.name for s, i in sorted(g.hero.worn.items())}, g.hero.status)
    print(Item('x') == Item('x', use=drink_heal), Rect(1, 2, 3, 4), Tile('#'), repr(Tile.DOOR), [s for s in Slot], Status.POISON | Status.BLIND)
    try:
        Rect(0, 0, 0, 1)
    except ValueError as e:
        print('error', e)


if __name__ == '__main__':
    main()

# --- expected
# == depth 1: timeout after 400 turns, hp 37/40, kills 2
#
#         #########         ####
#        ..........#       .....
#        ..........#      #.....#
#        ..........#      #.....#
#       #..........#      #.....###
#       #..........#      #...g...#
#       #..........#      #.....#.#
#        #####.#####      #.....#.#
#            #.#          #.....#@#
#            #.#          ###.###.#
#        #####.####         #.# .g.
#        #........###########.# ...
#        #....................##!..#
#        ###################..# ###
#                        #....#
#                        #....#
#                        ######
#  85: hero hits rat for 1, killing it
# 113: picked up mail
# 255: hero hits rat for 3
# 259: rat hits hero for 1
# 262: hero hits rat for 1, killing it
# 288: picked up mail
# [Item(name='mail', slot=<Slot.BODY: 2>, power=1)] {'BODY': 'mail'} Status.NONE
# True Rect(x=1, y=2, w=3, h=4) # <Tile.DOOR: '+'> [<Slot.HAND: 1>, <Slot.BODY: 2>, <Slot.HEAD: 3>] Status.POISON|BLIND
# error bad size 0x1
