class Celsius:
    def __init__(self, degrees: float = 0.0) -> None:
        self._degrees = degrees

    @property
    def degrees(self) -> float:
        return self._degrees

    @degrees.setter
    def degrees(self, value: float) -> None:
        if value < -273.15:
            raise ValueError(f"too cold: {value}")
        self._degrees = value

    @property
    def fahrenheit(self) -> float:
        return self._degrees * 9 / 5 + 32


t = Celsius(20.0)
print(t.degrees, t.fahrenheit)
t.degrees = 100.0
print(t.fahrenheit)
t.degrees += 1
print(t.degrees)
try:
    t.degrees = -300.0
except ValueError as error:
    print(error)


class Base:
    @property
    def label(self):
        return "base"


class Derived(Base):
    @property
    def label(self):
        return "derived of " + super().label


print([thing.label for thing in [Base(), Derived()]])

# --- expected
# 20.0 68.0
# 212.0
# 101.0
# too cold: -300.0
# ['base', 'derived of base']
