def made(d, **more):
    return dict(d, **more)


def first(flag):
    return {"ab": 1, "cd": 2} if flag else None


class V:
    pass


s = {V(): 1}
print(len(dict(s, **{})), dict(s, x=2)["x"])
e = first(True)
print(dict(e, **{"z": 2}), dict(first(True)), {**e, "q": 3})
f = [("k", 1)] if len(s) > 5 else {"ef": 4}
print(dict(f), dict([("a", 1)] if len(s) == 1 else {"gh": 4}))
g = {}
g.update(first(True))
g.update([("ij", 0)] if len(s) == 1 else {"kl": 1})
print(g)
try:
    dict(first(False))
except TypeError as error:
    print(error)

# --- expected
# 1 2
# {'ab': 1, 'cd': 2, 'z': 2} {'ab': 1, 'cd': 2} {'ab': 1, 'cd': 2, 'q': 3}
# {'ef': 4} {'a': 1}
# {'ab': 1, 'cd': 2, 'ij': 0}
# 'NoneType' object is not iterable
