"""Many short-lived values: points with operators, tuples, dataclasses as keys of dicts."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: int
    y: int

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    def turned(self) -> Point:
        return Point(-self.y, self.x)

    def length(self) -> int:
        return abs(self.x) + abs(self.y)


@dataclass
class Particle:
    place: tuple[float, float]
    speed: tuple[float, float]

    def move(self, dt: float) -> None:
        x, y = self.place
        vx, vy = self.speed
        if not 0.0 <= x + vx * dt <= 1.0:
            vx = -vx
        if not 0.0 <= y + vy * dt <= 1.0:
            vy = -vy
        self.place = (x + vx * dt, y + vy * dt)
        self.speed = (vx, vy)


def walk(steps: int) -> tuple[Point, int, int]:
    """A walk that turns at random; where it ends, how far it came, how many points it has seen."""
    place = Point(0, 0)
    direction = Point(1, 0)
    seen: dict[Point, int] = {}
    farthest = 0
    state = 42
    for _ in range(steps):
        state = (state * 1103515245 + 12345) % 2147483648
        for _ in range(state >> 16 & 3):
            direction = direction.turned()
        place = place + direction
        farthest = max(farthest, place.length())
        near = Point(place.x % 50, place.y % 50)
        seen[near] = seen.get(near, 0) + 1
    return place, farthest, len(seen)


def bounce(particles: int, steps: int) -> float:
    box = [
        Particle((i / particles, i * i % particles / particles), (0.3 + i % 5, 0.2 + i % 3)) for i in range(particles)
    ]
    for _ in range(steps):
        for particle in box:
            particle.move(0.001)
    return sum(particle.place[0] + particle.place[1] for particle in box)


def main() -> None:
    steps = int(sys.argv[1])
    place, farthest, seen = walk(steps)
    print(place, farthest, seen)
    print(f"{bounce(100, steps // 100):.6f}")


if __name__ == "__main__":
    main()
