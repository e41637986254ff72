from typing import Optional, Union


def parse(text: str) -> Optional[int]:
    return int(text) if text.isdigit() else None


def describe(x: Union[int, str, list[int]]) -> str:
    if isinstance(x, int):
        return f"int {x + 1}"
    if isinstance(x, str):
        return "str " + x.upper()
    return f"list of {len(x)}"


def width(x: int | float | None) -> float:
    if x is None:
        return 0.0
    return x * 2.0


def find(items: list[str], wanted: str) -> int | None:
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return None


for text in ["12", "x"]:
    number = parse(text)
    if number is not None:
        print(number * 2)
    else:
        print("not a number", number)
values: list[Union[int, str, list[int]]] = [4, "four", [1, 2]]
for value in values:
    print(describe(value), isinstance(value, (int, str)))
print(width(None), width(3), width(2.5))
position = find(["a", "b"], "b")
print(position, find([], "z"), position or 10, find(["q"], "q") == 0)
result = parse("7") or 0
print(result + 1)

# --- expected
# 24
# not a number None
# int 5 True
# str FOUR True
# list of 2 False
# 0.0 6.0 5.0
# 1 None 1 True
# 8
