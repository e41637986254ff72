import argparse
import json


def make():
    p = argparse.ArgumentParser(prog="tool")
    p.add_argument("source", nargs="?", default="in.txt")
    p.add_argument("-n", "--number", type=int, default=3)
    p.add_argument("--ratio", type=float)
    p.add_argument("--tag", action="append", default=[])
    p.add_argument("--dry-run", action="store_true")
    commands = p.add_subparsers(dest="command")
    add = commands.add_parser("add")
    add.add_argument("what", nargs="+")
    add.set_defaults(verb="adding")
    commands.add_parser("list").add_argument("--all", action="store_true")
    return p


args = make().parse_args(["-n", "7", "--tag", "x", "a.txt", "add", "b", "c"])
print(vars(args))
for name, value in sorted(vars(args).items()):
    print(f"{name:>8} = {value!r}")
print(json.dumps(vars(args)))
print({k: v for k, v in vars(args).items() if v is not None and k != "what"})
print(len(vars(args)), "verb" in vars(args), vars(args)["command"], vars(args).get("all"))

other = make().parse_args(["list", "--all"])
print(vars(other))
other.extra = "later"
config = dict(vars(other))
config["source"] = "changed"
print(config, other.source)
print(dict(args.__dict__) == vars(args))

# --- expected
# {'source': 'a.txt', 'number': 7, 'ratio': None, 'tag': ['x'], 'dry_run': False, 'command': 'add', 'what': ['b', 'c'], 'verb': 'adding'}
#  command = 'add'
#  dry_run = False
#   number = 7
#    ratio = None
#   source = 'a.txt'
#      tag = ['x']
#     verb = 'adding'
#     what = ['b', 'c']
# {"source": "a.txt", "number": 7, "ratio": null, "tag": ["x"], "dry_run": false, "command": "add", "what": ["b", "c"], "verb": "adding"}
# {'source': 'a.txt', 'number': 7, 'tag': ['x'], 'dry_run': False, 'command': 'add', 'verb': 'adding'}
# 8 True add None
# {'source': 'in.txt', 'number': 3, 'ratio': None, 'tag': [], 'dry_run': False, 'command': 'list', 'all': True}
# {'source': 'changed', 'number': 3, 'ratio': None, 'tag': [], 'dry_run': False, 'command': 'list', 'all': True, 'extra': 'later'} in.txt
# True
