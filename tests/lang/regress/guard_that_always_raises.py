def never(a):
    raise ValueError(a)


def c7(n):
    match n:
        case 2 if never(n):
            return 1
        case _:
            return 4


def c8(n):
    match n:
        case 2 if never(n):
            return 1
        case x if never(x):
            return 4


for n in (1, 2):
    for f in (c7, c8):
        try:
            print(f(n))
        except ValueError as e:
            print(e)

# --- expected
# 4
# 1
# 2
# 2
