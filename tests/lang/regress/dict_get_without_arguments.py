"""dict.get and pop with too few or too many arguments: the compiler failed."""

d = {1: 2}
for args in range(3):
    try:
        print(d.get() if args == 0 else d.get(1, 2, 3) if args == 1 else d.pop())
    except TypeError as e:
        print(e)

# --- expected
# get expected at least 1 argument, got 0
# get expected at most 2 arguments, got 3
# pop expected at least 1 argument, got 0
