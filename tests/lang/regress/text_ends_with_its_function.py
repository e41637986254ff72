"""A text that is read for the last time in a statement behind which the function never goes on."""


def told(name):
    lowered = name.lower()
    if lowered == "a":
        return 1
    elif lowered == "b":
        return 2
    else:
        raise KeyError(lowered)


def waits(name):
    lowered = name.upper()
    while True:
        if lowered.startswith("X"):
            return lowered[:1]
        name = name[1:]
        if not name:
            raise ValueError(lowered)


def shown(name):
    lowered = name.lower() * 3000
    print(len(lowered))


for letter in ("A", "b", "c", "x" * 9000):
    for f in (told, waits, shown):
        try:
            print(f(letter))
        except (KeyError, ValueError) as error:
            print(type(error).__name__, str(error)[:5])

# --- expected
# 1
# ValueError A
# 3000
# None
# 2
# ValueError B
# 3000
# None
# KeyError 'c'
# ValueError C
# 3000
# None
# KeyError 'xxxx
# X
# 27000000
# None
