import random, heapq
from enum import IntEnum
class Tile(IntEnum):
    WALL = 0
    FLOOR = 1
    DOOR = 2
GLYPH = {Tile.WALL: "#", Tile.FLOOR: ".", Tile.DOOR: "+"}
class Rect:
    def __init__(self, x, y, w, h):
        self.x1, self.y1, self.x2, self.y2 = x, y, x + w, y + h
    @property
    def center(self):
        return (self.x1 + self.x2) // 2, (self.y1 + self.y2) // 2
    def intersects(self, o):
        return self.x1 <= o.x2 and self.x2 >= o.x1 and self.y1 <= o.y2 and self.y2 >= o.y1
class Dungeon:
    def __init__(self, w, h, seed):
        self.w, self.h = w, h
        self.rng = random.Random(seed)
        self.tiles = [[Tile.WALL] * w for _ in range(h)]
        self.rooms = []
        self.generate()
    def carve(self, x, y):
        self.tiles[y][x] = Tile.FLOOR
    def generate(self, attempts=30):
        for _ in range(attempts):
            w, h = self.rng.randint(4, 8), self.rng.randint(3, 5)
            x, y = self.rng.randint(1, self.w - w - 2), self.rng.randint(1, self.h - h - 2)
            room = Rect(x, y, w, h)
            if any(room.intersects(r) for r in self.rooms):
                continue
            for yy in range(room.y1, room.y2):
                for xx in range(room.x1, room.x2):
                    self.carve(xx, yy)
            if self.rooms:
                (px, py), (cx, cy) = self.rooms[-1].center, room.center
                if self.rng.random() < 0.5:
                    self.h_tunnel(px, cx, py); self.v_tunnel(py, cy, cx)
                else:
                    self.v_tunnel(py, cy, px); self.h_tunnel(px, cx, cy)
            self.rooms.append(room)
    def h_tunnel(self, a, b, y):
        for x in range(min(a, b), max(a, b) + 1): self.carve(x, y)
    def v_tunnel(self, a, b, x):
        for y in range(min(a, b), max(a, b) + 1): self.carve(x, y)
    def path(self, start, goal):
        frontier = [(0, start)]
        came = {start: None}
        cost = {start: 0}
        while frontier:
            _, cur = heapq.heappop(frontier)
            if cur == goal:
                break
            x, y = cur
            for nx, ny in ((x+1, y), (x-1, y), (x, y+1), (x, y-1)):
                if self.tiles[ny][nx] == Tile.WALL:
                    continue
                new = cost[cur] + 1
                if (nx, ny) not in cost or new < cost[nx, ny]:
                    cost[nx, ny] = new
                    heapq.heappush(frontier, (new + abs(goal[0]-nx) + abs(goal[1]-ny), (nx, ny)))
                    came[nx, ny] = cur
        path = []
        node = goal
        while node is not None:
            path.append(node)
            node = came.get(node)
        return path[::-1]
    def render(self, path=()):
        marks = set(path)
        return "\n".join("".join("*" if (x, y) in marks else GLYPH[t] for x, t in enumerate(row)) for y, row in enumerate(self.tiles))
d = Dungeon(50, 20, 3)
p = d.path(d.rooms[0].center, d.rooms[-1].center)
print(len(d.rooms), len(p), p[0], p[-1])
print(d.render(p))
class Creature:
    kinds = {}
    def __init__(self, name, hp, atk):
        self.name, self.hp, self.atk = name, hp, atk
        Creature.kinds[name] = Creature.kinds.get(name, 0) + 1
    alive = property(lambda self: self.hp > 0)
    def hit(self, other, rng):
        dmg = rng.choice([0, 1, 2]) * self.atk
        other.hp -= dmg
        return dmg
rng = random.Random(5)
hero, mobs = Creature("hero", 30, 3), [Creature(k, hp, 1) for k, hp in [("rat", 4), ("orc", 9), ("rat", 3)]]
rounds = 0
while hero.alive and any(m.alive for m in mobs):
    target = next(m for m in mobs if m.alive)
    hero.hit(target, rng)
    for m in filter(lambda m: m.alive, mobs):
        m.hit(hero, rng)
    rounds += 1
print(rounds, hero.hp, [m.hp for m in mobs], Creature.kinds)

# --- expected
# 11 22 (37, 5) (21, 8)
# ##################################################
# ##################################################
# ###################........#######################
# ###################........########.....#.....####
# #################......*************..........####
# ###.....#########.#....*...########***..#.....####
# ###.....#.........#####*##.########.....###.######
# ###.....#.........#..***##.########.....###.######
# ###.....#............*.....##########.#####.######
# ###.....#.........#.....##.##########.#####.######
# #####.#######.###.########.##########.#####.######
# #........####.###.########.####.......#####.######
# #........####........#####.####.......#......#####
# #............................................#####
# #............................................#####
# #######################.......#......##......#####
# ##################################################
# ##################################################
# ##################################################
# ##################################################
# 8 17 [-2, 0, 0] {'hero': 1, 'rat': 2, 'orc': 1}
