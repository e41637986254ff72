"""Methods of builtin types with `*values` of which only the run tells how many there are."""


def attempt(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return f"TypeError: {e}"


def parts(text):
    return text.split()


xs = [1, 2, 3]
for values in ([4], [], [5, 6]):
    try:
        xs.append(*values)
    except TypeError as e:
        print(e)
for where in ([], [0], [1, 2]):
    try:
        print(xs.pop(*where), xs)
    except TypeError as e:
        print(e)
xs.insert(*[1, 99])
print(xs)
for words in ("a", "a b", "a b 1", "a b 1 2"):
    try:
        print("banana".replace(*[int(w) if w.isdigit() else w for w in parts(words)]))
    except TypeError as e:
        print(e)
print("x=1".partition(*parts("=")), "a,b".split(*parts(",")), "banana".find(*parts("an")), "a b".split(*parts("")))
d = {"a": 1, "b": 2}
for keys in (["a"], ["z"], ["z", 5], []):
    try:
        print(d.get(*keys))
    except TypeError as e:
        print(e)
print(d.pop(*["a"]), d.pop(*["a", 7]), d, d.setdefault(*["c", 3]))
table = {"append": xs.append, "upper": "abc".upper, "get": d.get, "sort": xs.sort, "join": "-".join}
for name, args in [("append", [8]), ("upper", []), ("get", ["b"]), ("get", ["q"]), ("append", []), ("sort", [])]:
    print(name, args, attempt(table[name], *args))
print(table["join"](*[["p", "q"]]), xs)
stack = []
ops = {"push": stack.append, "pop": stack.pop, "clear": stack.clear, "extend": stack.extend}
for line in ("push 3", "push 4", "pop", "pop 0", "clear 1", "push"):
    name, *args = line.split()
    print(line, "->", attempt(ops[name], *map(int, args)), stack)
print(attempt(xs.sort, 5), attempt(xs.sort), attempt([2, 1].sort, *[]))
for rest in ([], ["x"]):
    try:
        xs.sort(*rest)
        print(xs)
    except TypeError as e:
        print(e)

# --- expected
# list.append() takes exactly one argument (0 given)
# list.append() takes exactly one argument (2 given)
# 4 [1, 2, 3]
# 1 [2, 3]
# pop expected at most 1 argument, got 2
# [2, 99, 3]
# replace expected at least 2 arguments, got 1
# bbnbnb
# bbnana
# replace expected at most 3 arguments, got 4
# ('x', '=', '1') ['a', 'b'] 1 ['a', 'b']
# 1
# None
# 5
# get expected at least 1 argument, got 0
# 1 7 {'b': 2, 'c': 3} 3
# append [8] None
# upper [] ABC
# get ['b'] 2
# get ['q'] None
# append [] TypeError: list.append() takes exactly one argument (0 given)
# sort [] None
# p-q [2, 3, 8, 99]
# push 3 -> None [3]
# push 4 -> None [3, 4]
# pop -> 4 [3]
# pop 0 -> 3 []
# clear 1 -> TypeError: list.clear() takes no arguments (1 given) []
# push -> TypeError: list.append() takes exactly one argument (0 given) []
# TypeError: sort() takes no positional arguments None None
# [2, 3, 8, 99]
# sort() takes no positional arguments
