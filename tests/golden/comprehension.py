def evens(numbers: list[int]) -> list[int]:
    return [n * n for n in numbers if n % 2 == 0]


def pairs(names: list[str]) -> list[tuple[int, str]]:
    return [(i, name.upper()) for i, name in enumerate(names)]


print(evens([1, 2, 3, 4]))
print(pairs(["a", "b"]))
