import collections
from collections import ChainMap, abc, namedtuple

defaults = {"colour": "red", "user": "guest"}
environment = {"user": "admin"}
settings = ChainMap({"debug": "no"}, environment, defaults)
print(settings["user"], settings["colour"], settings.get("x"), settings.get("x", "none"), "user" in settings)
print(len(settings), list(settings), dict(settings) == dict(settings.items()), bool(settings), bool(ChainMap()))
print(sorted(settings.keys()), sorted(settings.values()), settings)
settings["colour"] = "blue"
print(settings.maps[0], defaults["colour"], settings["colour"])
del settings["colour"]
print(settings["colour"], settings.pop("debug"), settings.maps)
for action in (lambda: settings.pop("user"), lambda: settings["nothing"], lambda: settings.popitem()):
    try:
        print(action())
    except KeyError as e:
        print(type(e).__name__, e)
try:
    del settings["user"]
except KeyError as e:
    print(e)
child = settings.new_child()
child["user"] = "me"
print(child["user"], settings["user"], child.parents == settings, child.parents["user"])
child.update({"a": "1", "b": "2"})
print(child.setdefault("a", "9"), child.setdefault("c", "3"), child.maps[0])
copied = child.copy()
copied["a"] = "changed"
print(child["a"], copied["a"], child == {"colour": "red"}, ChainMap({"a": 1}, {"b": 2}) == {"b": 2, "a": 1})
child.clear()
print(child.maps[0], child["user"])


def scopes(program: list[str]) -> None:
    scope = ChainMap({"x": 0})
    for line in program:
        match line.split():
            case ["{"]:
                scope = scope.new_child()
            case ["}"]:
                scope = scope.parents
            case [name, value]:
                scope[name] = int(value)
            case [name]:
                print(name, scope.get(name, "undefined"))


scopes("x 1;{;y 2;x 3;x;y;};x;y".split(";"))
Point = namedtuple("Point", "x y")
print(Point(1, 2), isinstance({}, abc.Mapping), collections.Counter("aab"))

# --- expected
# admin red None none True
# 3 ['colour', 'user', 'debug'] True True False
# ['colour', 'debug', 'user'] ['admin', 'no', 'red'] ChainMap({'debug': 'no'}, {'user': 'admin'}, {'colour': 'red', 'user': 'guest'})
# {'debug': 'no', 'colour': 'blue'} red blue
# red no [{}, {'user': 'admin'}, {'colour': 'red', 'user': 'guest'}]
# KeyError "Key not found in the first mapping: 'user'"
# KeyError 'nothing'
# KeyError 'No keys found in the first mapping.'
# "Key not found in the first mapping: 'user'"
# me admin True admin
# 1 3 {'user': 'me', 'a': '1', 'b': '2', 'c': '3'}
# 1 changed False True
# {} admin
# x 3
# y 2
# x 1
# y undefined
# Point(x=1, y=2) True Counter({'a': 2, 'b': 1})
