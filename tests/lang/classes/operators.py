class Vec:
    def __init__(self, *parts: float) -> None:
        self.parts = list(parts)

    def __add__(self, other: "Vec") -> "Vec":
        return Vec(*[a + b for a, b in zip(self.parts, other.parts)])

    def __mul__(self, k: float) -> "Vec":
        return Vec(*[a * k for a in self.parts])

    def __rmul__(self, k: float) -> "Vec":
        return self * k

    def __neg__(self) -> "Vec":
        return self * -1.0

    def __len__(self) -> int:
        return len(self.parts)

    def __getitem__(self, i: int) -> float:
        return self.parts[i]

    def __setitem__(self, i: int, value: float) -> None:
        self.parts[i] = value

    def __contains__(self, value: float) -> bool:
        return value in self.parts

    def __bool__(self) -> bool:
        return any(self.parts)

    def __lt__(self, other: "Vec") -> bool:
        return sum(self.parts) < sum(other.parts)

    def __call__(self, x: float) -> float:
        return sum(p * x ** i for i, p in enumerate(self.parts))

    def __repr__(self) -> str:
        return "Vec" + repr(tuple(self.parts))


v = Vec(1.0, 2.0, 3.0)
w = Vec(0.5, 0.5, 0.5)
print(v + w, v * 2.0, 3.0 * w, -v, len(v), v[1], 2.0 in v, 9.0 in v)
v[0] = 10.0
v += w
print(v, bool(Vec(0.0)), w < v, sorted([v, w]), v(2.0), max([w, v]))

# --- expected
# Vec(1.5, 2.5, 3.5) Vec(2.0, 4.0, 6.0) Vec(1.5, 1.5, 1.5) Vec(-1.0, -2.0, -3.0) 3 2.0 True False
# Vec(10.5, 2.5, 3.5) False True [Vec(0.5, 0.5, 0.5), Vec(10.5, 2.5, 3.5)] 29.5 Vec(10.5, 2.5, 3.5)
