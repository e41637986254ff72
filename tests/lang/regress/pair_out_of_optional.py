"""A pair out of a variable that may be None or hold tuples of any length."""


def env(n, outer):
    frame = {}
    outer = (frame, outer)
    frame["n"] = n
    if n == 0:
        return outer
    return env(n - 1, outer)


found = env(9, None)
while found is not None:
    print(found[0]["n"], end=" ")
    found = found[1]
print()

# --- expected
# 0 1 2 3 4 5 6 7 8 9 
