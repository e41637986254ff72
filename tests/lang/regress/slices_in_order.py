"""The bounds of a slice are evaluated in order, also where a later one makes objects, and behind the value to store."""


class Box:
    def __init__(self, n: int | None) -> None:
        print("box", n)
        self.n = n

    def number(self) -> int | None:
        print("number", self.n)
        return self.n


class Cut:
    def __getitem__(self, key: slice) -> slice:
        return key


def shown(n: int) -> int:
    print("shown", n)
    return n


def fail(n: int) -> int:
    raise ValueError(n)


def main() -> None:
    numbers = list(range(20))
    print(numbers[shown(1) : Box(shown(9)).number() : shown(2)])
    print(numbers[Box(1).number() : Box(9).number() : Box(2).number()])
    print(Cut()[shown(1) : Box(3).number()], Cut()[shown(2) :: Box(4).number()])
    print("abcdef"[Box(None).number() : Box(shown(4)).number()], (1, 2, 3)[shown(1) : Box(None).number()])
    numbers[shown(1) : Box(3).number()] = [shown(7), shown(8)]
    numbers[Box(4).number() : Box(6).number()] = numbers[Box(0).number() : Box(1).number()]
    print(numbers)
    del numbers[shown(2) : Box(9).number()]
    print(numbers)
    try:
        del numbers[Box(2).number() : Box(fail(3)).number()]
    except ValueError as e:
        print(e)
    try:
        numbers[Box(2).number() : Box(fail(4)).number()] = [shown(3)]
    except ValueError as e:
        print(e)
    try:
        numbers[Box(2).number() : Box(5).number()] = [fail(6)]
    except ValueError as e:
        print(e)


main()

# --- expected
# shown 1
# shown 9
# box 9
# number 9
# shown 2
# [1, 3, 5, 7]
# box 1
# number 1
# box 9
# number 9
# box 2
# number 2
# [1, 3, 5, 7]
# shown 1
# box 3
# number 3
# shown 2
# box 4
# number 4
# slice(1, 3, None) slice(2, None, 4)
# box None
# number None
# shown 4
# box 4
# number 4
# shown 1
# box None
# number None
# abcd (2, 3)
# shown 7
# shown 8
# shown 1
# box 3
# number 3
# box 0
# number 0
# box 1
# number 1
# box 4
# number 4
# box 6
# number 6
# [0, 7, 8, 3, 0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
# shown 2
# box 9
# number 9
# [0, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
# box 2
# number 2
# 3
# shown 3
# box 2
# number 2
# 4
# 6
