def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, *rest, b] if len(rest) > 1:
            return f"{a} {rest} {b}"
        case [a, *_]:
            return f"from {a}"
        case _:
            return "other"


for r in (range(0), range(5, 6), range(2), range(10, 0, -3)):
    print(shape(r))
for x in (range(3), [7], "text", None, 5):
    print(shape(x))

# --- expected
# empty
# one 5
# from 0
# 10 [7, 4] 1
# from 0
# one 7
# other
# other
# other
