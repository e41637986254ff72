"""Lists that a loop fills, and gives another start on its way."""


def begun_anew(n: int) -> list[int]:
    found: list[int] = []
    for i in range(n):
        found.append(i)
        if i == 3:
            found = []
    total = 0
    for i in range(n):
        total += found[i]
    return [total]


def exchanged(n: int) -> int:
    a: list[int] = []
    b = [1]
    for i in range(n):
        a.append(i)
        a, b = b, a
    total = 0
    for i in range(n):
        total += a[i]
    return total


for action in (begun_anew, exchanged):
    try:
        print(action(9))
    except IndexError as e:
        print(e)

# --- expected
# list index out of range
# list index out of range
