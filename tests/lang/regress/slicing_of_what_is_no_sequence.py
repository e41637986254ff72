env = {"-": lambda a: -a, "cdr": lambda l: l[1:], "len": lambda l: len(l), "car": lambda l: l[0]}
print(env["-"](5))
for name in env:
    try: print(name, env[name](7))
    except TypeError as e: print(name, e)
print(env["cdr"]([1, 2]))

# --- expected
# -5
# - -7
# cdr 'int' object is not subscriptable
# len object of type 'int' has no len()
# car 'int' object is not subscriptable
# [2]
