counter = 0
names: list[str] = []
LIMIT = 3


def bump() -> int:
    global counter
    counter += 1
    return counter


def register(name: str) -> bool:
    if len(names) >= LIMIT:
        return False
    names.append(name)
    return True


def reset():
    global counter, late
    counter = 100
    late = "made in a function"


print(bump(), bump(), counter)
print([register(n) for n in ["a", "b", "c", "d"]], names)
reset()
print(counter, late)


def shadow():
    counter = "local"
    return counter


print(shadow(), counter)


def use_before():
    print(value)
    value = 1


try:
    use_before()
except UnboundLocalError as error:
    print(error)
temporary = 5
del temporary
try:
    print(temporary)
except NameError as error:
    print(error)

# --- expected
# 1 2 2
# [True, True, True, False] ['a', 'b', 'c']
# 100 made in a function
# local 100
# cannot access local variable 'value' where it is not associated with a value
# name 'temporary' is not defined
