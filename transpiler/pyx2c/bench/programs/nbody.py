"""The Sun and four giant planets under gravity: floats in the attributes of objects."""

from __future__ import annotations

import math
import sys

SOLAR_MASS = 4.0 * math.pi * math.pi
YEAR = 365.24


class Body:
    """Astronomical units, years; the mass times the constant of gravity."""

    def __init__(self, x: float, y: float, z: float, vx: float, vy: float, vz: float, mass: float) -> None:
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx * YEAR
        self.vy = vy * YEAR
        self.vz = vz * YEAR
        self.mass = mass * SOLAR_MASS


def solar_system() -> list[Body]:
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
        Body(4.0012, 2.9386, -0.1018, -0.004568, 0.006440, 0.0000755, 0.00095479),
        Body(6.4064, 6.5699, -0.3691, -0.004291, 0.003890, 0.000103, 0.00028588),
        Body(14.4319, -13.7343, -0.2381, 0.002678, 0.002672, -0.0000248, 0.00004366),
        Body(16.8121, -24.9920, 0.1272, 0.002579, 0.001777, -0.0000959, 0.00005151),
    ]


def all_pairs(bodies: list[Body]) -> list[tuple[Body, Body]]:
    return [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]


def rest_at_origin(bodies: list[Body]) -> None:
    """The Sun moves against the planets, so that the whole stays where it is."""
    sun = bodies[0]
    for body in bodies[1:]:
        sun.vx -= body.vx * body.mass / sun.mass
        sun.vy -= body.vy * body.mass / sun.mass
        sun.vz -= body.vz * body.mass / sun.mass


def advance(bodies: list[Body], pairs: list[tuple[Body, Body]], dt: float, steps: int) -> None:
    for _ in range(steps):
        for a, b in pairs:
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * math.sqrt(squared))
            pull_a = b.mass * pull
            pull_b = a.mass * pull
            a.vx -= dx * pull_a
            a.vy -= dy * pull_a
            a.vz -= dz * pull_a
            b.vx += dx * pull_b
            b.vy += dy * pull_b
            b.vz += dz * pull_b
        for body in bodies:
            body.x += dt * body.vx
            body.y += dt * body.vy
            body.z += dt * body.vz


def energy(bodies: list[Body], pairs: list[tuple[Body, Body]]) -> float:
    total = 0.0
    for body in bodies:
        total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz)
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def main() -> None:
    steps = int(sys.argv[1])
    bodies = solar_system()
    pairs = all_pairs(bodies)
    rest_at_origin(bodies)
    print(f"{energy(bodies, pairs):.9f}")
    advance(bodies, pairs, 0.01, steps)
    print(f"{energy(bodies, pairs):.9f}")


if __name__ == "__main__":
    main()
