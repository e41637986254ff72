"""A to-do list kept in a JSON file: argparse with subcommands."""
import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Item:
    id: int
    text: str
    tags: list[str] = field(default_factory=list)
    done: bool = False
    priority: int = 3


class Store:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.items: dict[int, Item] = {}
        if path.exists():
            with path.open(encoding="utf-8") as f:
                for raw in json.load(f):
                    self.items[raw["id"]] = Item(**raw)

    def save(self) -> None:
        tmp = self.path.with_suffix(".tmp")
        with open(tmp, "w", encoding="utf-8") as f:
            json.dump([asdict(i) for i in self.items.values()], f, indent=2, sort_keys=True)
            f.write("\n")
        os.replace(tmp, self.path)

    def next_id(self) -> int:
        return max(self.items, default=0) + 1


def cmd_add(store: Store, args: argparse.Namespace) -> int:
    item = Item(store.next_id(), " ".join(args.text), sorted(args.tag or []), priority=args.priority)
    store.items[item.id] = item
    print(f"added #{item.id}: {item.text}")
    return 0


def cmd_list(store: Store, args: argparse.Namespace) -> int:
    rows = [i for i in store.items.values() if args.all or not i.done]
    if args.tag:
        rows = [i for i in rows if args.tag in i.tags]
    for i in sorted(rows, key=lambda i: (i.priority, i.id)):
        mark = "x" if i.done else " "
        tags = " ".join("+" + t for t in i.tags)
        print(f"[{mark}] {i.id:>3} p{i.priority} {i.text:<24}{tags}".rstrip())
    if not rows:
        print("nothing to do", file=sys.stderr)
        return 1
    return 0


def cmd_done(store: Store, args: argparse.Namespace) -> int:
    status = 0
    for n in args.ids:
        try:
            store.items[n].done = True
        except KeyError:
            print(f"no such item: {n}", file=sys.stderr)
            status = 2
    return status


def build_parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(prog="todo", description="Keep a list of things to do.")
    p.add_argument("-f", "--file", default="todo.json", metavar="PATH", help="where the list is kept")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    sub = p.add_subparsers(dest="command", required=True)
    a = sub.add_parser("add", help="add an item")
    a.add_argument("text", nargs="+")
    a.add_argument("-t", "--tag", action="append")
    a.add_argument("-p", "--priority", type=int, choices=range(1, 6), default=3)
    a.set_defaults(func=cmd_add)
    ls = sub.add_parser("list", help="show items")
    ls.add_argument("--all", action="store_true", help="also those done")
    ls.add_argument("--tag")
    ls.set_defaults(func=cmd_list)
    d = sub.add_parser("done", help="mark items as done")
    d.add_argument("ids", nargs="+", type=int)
    d.set_defaults(func=cmd_done)
    return p


def main(argv: list[str]) -> int:
    args = build_parser().parse_args(argv)
    store = Store(Path(args.file))
    status = args.func(store, args)
    store.save()
    return status


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        name = os.path.join(d, "list.json")
        for line in ("add buy milk -t shop -t food", "add -p 1 call Bob", "list", "done 1 7",
                     "list", "list --all", "list --tag nowhere"):
            print("$ todo", line)
            print("->", main(["-f", name] + line.split()))
        print(Path(name).read_text())
        for bad in (["bogus"], ["add"], ["add", "x", "-p", "9"], ["--version"], ["done", "one"]):
            try:
                main(["-f", name, *bad])
            except SystemExit as e:
                print("exit", e.code)
    sys.exit(3)

# --- expected
# $ todo add buy milk -t shop -t food
# added #1: buy milk
# -> 0
# $ todo add -p 1 call Bob
# added #2: call Bob
# -> 0
# $ todo list
# [ ]   2 p1 call Bob
# [ ]   1 p3 buy milk                +food +shop
# -> 0
# $ todo done 1 7
# -> 2
# $ todo list
# [ ]   2 p1 call Bob
# -> 0
# $ todo list --all
# [ ]   2 p1 call Bob
# [x]   1 p3 buy milk                +food +shop
# -> 0
# $ todo list --tag nowhere
# -> 1
# [
#   {
#     "done": true,
#     "id": 1,
#     "priority": 3,
#     "tags": [
#       "food",
#       "shop"
#     ],
#     "text": "buy milk"
#   },
#   {
#     "done": false,
#     "id": 2,
#     "priority": 1,
#     "tags": [],
#     "text": "call Bob"
#   }
# ]
#
# exit 2
# exit 2
# exit 2
# todo 1.2
# exit 0
# exit 2
# --- stderr
# no such item: 7
# nothing to do
# usage: todo [-h] [-f PATH] [--version] {add,list,done} ...
# todo: error: argument command: invalid choice: 'bogus' (choose from 'add', 'list', 'done')
# usage: todo add [-h] [-t TAG] [-p {1,2,3,4,5}] text [text ...]
# todo add: error: the following arguments are required: text
# usage: todo add [-h] [-t TAG] [-p {1,2,3,4,5}] text [text ...]
# todo add: error: argument -p/--priority: invalid choice: 9 (choose from 1, 2, 3, 4, 5)
# usage: todo done [-h] ids [ids ...]
# todo done: error: argument ids: invalid int value: 'one'
# --- status 3
