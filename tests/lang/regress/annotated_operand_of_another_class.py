"""The annotation of an operator's operand is not asked where a union has other members."""


class Length:
    def __init__(self, x: int) -> None:
        self.x = x

    def __lt__(self, other: "Length") -> bool:
        return self.x < other.x


things = [Length(1), 2, Length(3), "a"]
print(Length(0) < things[2])
print(Length(0) < things[1])

# --- expected
# True
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/annotated_operand_of_another_class.py", line 14, in <module>
#     print(Length(0) < things[1])
#           ^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/annotated_operand_of_another_class.py", line 9, in __lt__
#     return self.x < other.x
#                     ^^^^^^^
# AttributeError: 'int' object has no attribute 'x'
# --- status 1
