"""The Sun and its four giant planets, moved in small steps; the total energy shows how exact that is."""

import math
import sys
from dataclasses import dataclass

SOLAR_MASS = 4 * math.pi ** 2
YEAR = 365.24


@dataclass
class Body:
    """Position in astronomical units, velocity in units per year, mass in solar masses times 4 pi²."""

    name: str
    x: float
    y: float
    z: float
    vx: float
    vy: float
    vz: float
    mass: float


def solar_system() -> list[Body]:
    """The planets near the start of the year 2000, from rounded orbital data."""
    return [
        Body("Sun", 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS),
        Body("Jupiter", 4.0012, 2.9386, -0.1018, -0.004568 * YEAR, 0.006440 * YEAR, 0.0000755 * YEAR,
             0.00095479 * SOLAR_MASS),
        Body("Saturn", 6.4064, 6.5699, -0.3691, -0.004291 * YEAR, 0.003890 * YEAR, 0.000103 * YEAR,
             0.00028588 * SOLAR_MASS),
        Body("Uranus", 14.4319, -13.7343, -0.2381, 0.002678 * YEAR, 0.002672 * YEAR, -0.0000248 * YEAR,
             0.00004366 * SOLAR_MASS),
        Body("Neptune", 16.8121, -24.9920, 0.1272, 0.002579 * YEAR, 0.001777 * YEAR, -0.0000959 * YEAR,
             0.00005151 * SOLAR_MASS),
    ]


def rest_at_origin(bodies: list[Body]) -> None:
    """Gives the Sun the speed that makes the momentum of the whole system zero."""
    sun = bodies[0]
    px = sum(body.vx * body.mass for body in bodies)
    py = sum(body.vy * body.mass for body in bodies)
    pz = sum(body.vz * body.mass for body in bodies)
    sun.vx -= px / sun.mass
    sun.vy -= py / sun.mass
    sun.vz -= pz / sun.mass


def advance(bodies: list[Body], dt: float) -> None:
    """One step: every pair attracts each other, then every body moves."""
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * math.sqrt(squared))
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies: list[Body]) -> float:
    """Kinetic and potential energy of the system."""
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1:]:
            distance = math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
            total -= a.mass * b.mass / distance
    return total


def main() -> None:
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    bodies = solar_system()
    rest_at_origin(bodies)
    print(f"energy before {steps} steps: {energy(bodies):.12f}")
    for _ in range(steps):
        advance(bodies, 0.01)
    print(f"energy after  {steps} steps: {energy(bodies):.12f}")
    for body in bodies:
        print(f"{body.name:8} {body.x:12.6f} {body.y:12.6f} {body.z:12.6f}")


if __name__ == "__main__":
    main()
