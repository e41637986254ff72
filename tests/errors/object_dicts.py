class Either:
    def __init__(self, n: int) -> None:
        if n:
            self.a = 1
            self.b = 2
        else:
            self.b = 1
            self.a = 2


class Kept:
    default = 1

    def __init__(self) -> None:
        self.x = 1

    def fields(self) -> dict[str, int]:
        return self.__dict__  # error: E0215 `dict(vars(x))`

    def change(self) -> None:
        self.__dict__["x"] += 3  # error: E0215
        self.__dict__.update([("x", 5)])  # error: E0215
        self.default = 2


class Slots:
    __slots__ = ("x",)

    def __init__(self) -> None:
        self.x = 1


print(vars(Either(1)))  # error: E0215 order
print(vars(int))  # error: E0215
Kept().change()
print(vars(Kept()))  # error: E0215 order
print(Kept().fields())
print(vars(Slots()))  # error: E0215
print(vars())  # error: E0211
print(vars(3))  # error: E0215
