"""What is looked for in a text may be None, as far as its type tells: then TypeError is raised when it is."""

from __future__ import annotations

state: str | None = "b"


def clear() -> None:
    global state
    state = None


def found(text: str) -> bool:
    return state in text


def both(x: str | None) -> bool:
    return x in x


def among(x: int | bytes, data: bytes) -> bool:
    return x in data


print(found("abc"), found("xyz"), both("a"), among(97, b"abc"), among(b"bc", b"abc"))
clear()
try:
    print(found("abc"))
except TypeError as e:
    print(e)
try:
    print(both(None))
except TypeError as e:
    print(e)
print(found("abc"))

# --- expected
# True False True True True
# 'in <string>' requires string as left operand, not NoneType
# argument of type 'NoneType' is not iterable
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/in_text_that_may_be_none.py", line 35, in <module>
#     print(found("abc"))
#           ^^^^^^^^^^^^
#   File "$HERE/in_text_that_may_be_none.py", line 14, in found
#     return state in text
#            ^^^^^^^^^^^^^
# TypeError: 'in <string>' requires string as left operand, not NoneType
# --- status 1
