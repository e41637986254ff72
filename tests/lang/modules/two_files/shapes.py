import texts

print("loading", __name__)
counter = 0


def area(width: int, height: int) -> int:
    return width * height


def bump() -> None:
    global counter
    counter += 1


class Square:
    def __init__(self, side: int) -> None:
        self.side = side

    def area(self) -> str:
        return texts.shout(str(area(self.side, self.side)))


UNIT = Square(1)
