def greet(name, greeting="Hello", punctuation="!"):
    return f"{greeting}, {name}{punctuation}"


print(greet("Ann"))
print(greet("Bob", "Hi"))
print(greet("Cy", punctuation="?"))
print(greet(name="Di", greeting="Yo"))


def total(*numbers: int) -> int:
    result = 0
    for n in numbers:
        result += n
    return result


print(total(), total(1), total(1, 2, 3))


def only(a: int, *, scale: int = 2) -> int:
    return a * scale


print(only(3), only(3, scale=10))


def positional(a: int, b: int = 5, /) -> int:
    return a - b


print(positional(1), positional(1, 2))


def joined(sep: str, *parts: str, end: str = "") -> str:
    return sep.join(parts) + end


print(joined("-", "a", "b", "c", end="."), joined(","))

# --- expected
# Hello, Ann!
# Hi, Bob!
# Hello, Cy?
# Yo, Di!
# 0 1 6
# 6 30
# -4 -1
# a-b-c. 
