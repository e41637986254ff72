def fail(x):
    raise ValueError(x)


def chosen(x):
    if hasattr(x, "real") and fail(x):
        return "yes"
    elif x:
        return "no"
    return "never"


def looped(x):
    while x.imag == 0 and fail(x) or fail(x):
        x += 1
    else:
        return x


def valued(x):
    return (1 if fail(x) and x else 2) + 1


for function in chosen, looped, valued:
    try:
        print(function(5))
    except ValueError as error:
        print(repr(error))
for value in 5, "a", [1], None, chosen:
    print(hasattr(value, "__name__"), hasattr(value, "__qualname__"), hasattr(value, "mro"), hasattr(value, "__len__"))

# --- expected
# ValueError(5)
# ValueError(5)
# ValueError(5)
# False False False False
# False False False True
# False False False True
# False False False False
# True True False False
