def f(k):
    if k == 0:
        return [1, 2, 3]
    if k == 1:
        return (4, "x", 5.5)
    if k == 2:
        return "text"
    if k == 3:
        return {"a": 1, "b": 2}
    if k == 4:
        return range(3)
    if k == 5:
        return None
    if k == 6:
        return 7
    return {1}


for k in range(8):
    try:
        for x in reversed(f(k)):
            print(k, x)
        print(list(reversed(f(k))))
    except TypeError as e:
        print("TypeError", e)
q = {"order": [(("a", 1), True), ("b", False)], "limit": None, "n": 3}
for e, d in reversed(q["order"]):
    print(e, d)
r = reversed(q["order"])
print(next(r), list(r))

# --- expected
# 0 3
# 0 2
# 0 1
# [3, 2, 1]
# 1 5.5
# 1 x
# 1 4
# [5.5, 'x', 4]
# 2 t
# 2 x
# 2 e
# 2 t
# ['t', 'x', 'e', 't']
# 3 b
# 3 a
# ['b', 'a']
# 4 2
# 4 1
# 4 0
# [2, 1, 0]
# TypeError 'NoneType' object is not reversible
# TypeError 'int' object is not reversible
# TypeError 'set' object is not reversible
# b False
# ('a', 1) True
# ('b', False) [(('a', 1), True)]
