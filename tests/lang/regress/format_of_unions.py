"""A format spec given to a value of several types."""


def pick(i: int) -> int | float | str:
    if i == 0:
        return 42
    return 1234567.5 if i == 1 else "text"


for i in range(2):
    print(f"{pick(i):>12}|{pick(i)!s:>12}|")
for i in range(3):
    print(f"[{pick(i):10}]")
numbers: list[int | float] = [10**30, 2.5, 7]
print(" ".join(f"{n:.6g}" for n in numbers), f"{sum(numbers):.3e}")

# --- expected
#           42|          42|
#    1234567.5|   1234567.5|
# [        42]
# [ 1234567.5]
# [text      ]
# 1e+30 2.5 7 1.000e+30
