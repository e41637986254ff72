"""A picture of spheres over a chequered floor, with mirrors: short-lived vectors, virtual calls."""

from __future__ import annotations

import math
import sys

NEAR = 1e-6
DEEPEST = 3


class Vector:
    def __init__(self, x: float, y: float, z: float) -> None:
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other: Vector) -> Vector:
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other: Vector) -> Vector:
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scaled(self, factor: float) -> Vector:
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other: Vector) -> float:
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self) -> Vector:
        return self.scaled(1.0 / math.sqrt(self.dot(self)))

    def mirrored(self, normal: Vector) -> Vector:
        return self - normal.scaled(2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin: Vector, direction: Vector) -> None:
        self.origin = origin
        self.direction = direction.unit()

    def at(self, distance: float) -> Vector:
        return self.origin + self.direction.scaled(distance)


class Shape:
    def __init__(self, colour: Vector, shine: float) -> None:
        self.colour = colour
        self.shine = shine

    def distance(self, ray: Ray) -> float | None:
        """From the ray's origin to the first point where it meets the shape."""
        raise NotImplementedError

    def normal(self, point: Vector) -> Vector:
        raise NotImplementedError

    def colour_at(self, point: Vector) -> Vector:
        return self.colour


class Sphere(Shape):
    def __init__(self, centre: Vector, radius: float, colour: Vector, shine: float) -> None:
        super().__init__(colour, shine)
        self.centre = centre
        self.radius = radius

    def distance(self, ray: Ray) -> float | None:
        to_centre = self.centre - ray.origin
        along = to_centre.dot(ray.direction)
        under_root = along * along - to_centre.dot(to_centre) + self.radius * self.radius
        if under_root < 0.0:
            return None
        found = along - math.sqrt(under_root)
        return found if found > NEAR else None

    def normal(self, point: Vector) -> Vector:
        return (point - self.centre).unit()


class Floor(Shape):
    """The plane y = height, in squares of two colours."""

    def __init__(self, height: float, colour: Vector, other: Vector, shine: float) -> None:
        super().__init__(colour, shine)
        self.height = height
        self.other = other

    def distance(self, ray: Ray) -> float | None:
        if abs(ray.direction.y) < NEAR:
            return None
        found = (self.height - ray.origin.y) / ray.direction.y
        return found if found > NEAR else None

    def normal(self, point: Vector) -> Vector:
        return Vector(0.0, 1.0, 0.0)

    def colour_at(self, point: Vector) -> Vector:
        square = math.floor(point.x) + math.floor(point.z)
        return self.colour if square % 2 == 0 else self.other


class Hit:
    def __init__(self, shape: Shape, distance: float) -> None:
        self.shape = shape
        self.distance = distance


class Scene:
    def __init__(self, shapes: list[Shape], lights: list[Vector]) -> None:
        self.shapes = shapes
        self.lights = lights

    def first_hit(self, ray: Ray) -> Hit | None:
        best: Hit | None = None
        for shape in self.shapes:
            distance = shape.distance(ray)
            if distance is not None and (best is None or distance < best.distance):
                best = Hit(shape, distance)
        return best

    def lit(self, point: Vector, light: Vector) -> bool:
        ray = Ray(point, light - point)
        return all(shape.distance(ray) is None for shape in self.shapes)

    def trace(self, ray: Ray, depth: int) -> Vector:
        hit = self.first_hit(ray)
        if hit is None:
            sky = max(ray.direction.y, 0.0)
            return Vector(0.4 + 0.3 * sky, 0.5 + 0.3 * sky, 0.9)
        shape = hit.shape
        point = ray.at(hit.distance)
        normal = shape.normal(point)
        brightness = 0.1
        for light in self.lights:
            if self.lit(point, light):
                brightness += max(0.0, (light - point).unit().dot(normal)) * 0.6
        colour = shape.colour_at(point).scaled(brightness)
        if shape.shine > 0.0 and depth < DEEPEST:
            mirror = self.trace(Ray(point, ray.direction.mirrored(normal)), depth + 1)
            colour = colour.scaled(1.0 - shape.shine) + mirror.scaled(shape.shine)
        return colour


def make_scene() -> Scene:
    shapes: list[Shape] = [Floor(-1.0, Vector(0.9, 0.9, 0.9), Vector(0.2, 0.2, 0.2), 0.1)]
    for i in range(8):
        colour = Vector(0.2 + 0.1 * i, 0.9 - 0.1 * i, 0.5)
        shapes.append(Sphere(Vector(i * 1.1 - 4.0, -0.4 + 0.1 * i, 4.0 + i % 3), 0.6, colour, 0.3))
    return Scene(shapes, [Vector(-5.0, 8.0, -3.0), Vector(4.0, 6.0, 0.0)])


def byte(value: float) -> int:
    return min(255, int(value * 255.0))


def main() -> None:
    size = int(sys.argv[1])
    scene = make_scene()
    eye = Vector(0.0, 0.5, -4.0)
    checksum = 0
    total = 0
    for row in range(size):
        for column in range(size):
            x = (column - size / 2) / size
            y = (size / 2 - row) / size
            colour = scene.trace(Ray(eye, Vector(x, y, 1.0)), 0)
            for part in (byte(colour.x), byte(colour.y), byte(colour.z)):
                checksum = (checksum * 257 + part) % 1000003
                total += part
    print(f"{size} by {size}: sum {total}, checksum {checksum}")


if __name__ == "__main__":
    main()
