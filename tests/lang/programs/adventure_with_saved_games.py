"""A text adventure: world as TypedDict data, parser, command dispatch with match, saved games."""
from __future__ import annotations

import json
from collections import ChainMap, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import Enum, Flag, auto
from functools import cached_property, wraps
from typing import Any, Final, Literal, NotRequired, Required, Self, TypedDict, TypeGuard, get_args


Direction = Literal["north", "south", "east", "west"]
OPPOSITE: Final[dict[Direction, Direction]] = {"north": "south", "south": "north", "east": "west", "west": "east"}


class RoomData(TypedDict):
    title: str
    exits: NotRequired[dict[Direction, str]]
    items: NotRequired[list[str]]
    dark: NotRequired[bool]


class ItemData(TypedDict, total=False):
    name: Required[str]
    weight: float
    traits: list[str]


WORLD: Final[dict[str, RoomData]] = {
    "hall": {"title": "Great Hall", "exits": {"north": "library", "east": "cellar"}, "items": ["lamp"]},
    "library": {"title": "Library", "items": ["book", "key"]},
    "cellar": {"title": "Cellar", "dark": True, "items": ["wine"], "exits": {"north": "vault"}},
    "vault": {"title": "Vault"},
}
ITEMS: Final[list[ItemData]] = [
    {"name": "lamp", "weight": 1.5, "traits": ["light"]},
    {"name": "book", "weight": 2},
    {"name": "key", "traits": ["opens"]},
    {"name": "wine", "weight": 1.25, "traits": ["drink", "fragile"]},
]


class Trait(Flag):
    PLAIN = 0
    LIGHT = auto()
    OPENS = auto()
    DRINK = auto()
    FRAGILE = auto()

    @classmethod
    def of(cls, names: Iterable[str]) -> Trait:
        result = cls.PLAIN
        for n in names:
            result |= cls[n.upper()]
        return result


@dataclass(frozen=True)
class Item:
    name: str
    weight: float = 0.1
    traits: Trait = Trait.PLAIN

    @classmethod
    def load(cls, data: ItemData) -> Self:
        return cls(data["name"], data.get("weight", 0.1), Trait.of(data.get("traits", ())))

    def __contains__(self, trait: Trait) -> bool:
        return trait in self.traits


@dataclass
class Room:
    id: str
    title: str
    dark: bool = False
    exits: dict[Direction, Room] = field(default_factory=dict, repr=False, compare=False)
    items: dict[str, Item] = field(default_factory=dict)

    def connect(self, d: Direction, other: Room) -> None:
        self.exits[d] = other
        other.exits.setdefault(OPPOSITE[d], self)


class GameOver(Exception):
    def __init__(self, score: int, *, won: bool) -> None:
        super().__init__(score, won)
        self.score, self.won = score, won


class BadCommand(Exception):
    pass


def is_direction(text: str) -> TypeGuard[Direction]:
    return text in ("north", "south", "east", "west")


@dataclass
class Player:
    at: Room
    bag: dict[str, Item] = field(default_factory=dict)
    visited: set[str] = field(default_factory=set)
    moves: int = 0

    @property
    def load(self) -> float:
        return sum(i.weight for i in self.bag.values())

    @property
    def has_light(self) -> bool:
        return any(Trait.LIGHT in i for i in self.bag.values())


Verb = Callable[["Game", list[str]], str]
VERBS: dict[str, Verb] = {}
HELP: dict[str, str] = {}


def verb(*names: str) -> Callable[[Verb], Verb]:
    def deco(fn: Verb) -> Verb:
        @wraps(fn)
        def counted(game: Game, args: list[str]) -> str:
            game.counts[fn.__name__] += 1
            return fn(game, args)

        for n in names or (fn.__name__,):
            VERBS[n] = counted
        HELP[fn.__name__] = (fn.__doc__ or "?").strip()
        return counted

    return deco


class Game:
    capacity: Final = 4.0

    def __init__(self, world: Mapping[str, RoomData], items: Iterable[ItemData]) -> None:
        self.items = {i.name: i for i in map(Item.load, items)}
        self.rooms = {k: Room(k, d["title"], d.get("dark", False)) for k, d in world.items()}
        for key, data in world.items():
            for d, target in data.get("exits", {}).items():
                self.rooms[key].connect(d, self.rooms[target])
            for name in data.get("items", []):
                self.rooms[key].items[name] = self.items[name]
        self.player = Player(self.rooms["hall"])
        self.counts: defaultdict[str, int] = defaultdict(int)

    @cached_property
    def scope(self) -> ChainMap[str, Item]:
        return ChainMap(self.player.bag, self.player.at.items)

    def describe(self) -> str:
        room = self.player.at
        self.player.visited.add(room.id)
        if room.dark and not self.player.has_light:
            return "It is pitch dark."
        parts = [f"== {room.title} =="]
        if room.items:
            parts.append("Here: " + ", ".join(sorted(room.items)))
        parts.append("Exits: " + " ".join(sorted(room.exits)))
        return " | ".join(parts)

    def run(self, line: str) -> str:
        self.player.moves += 1
        match line.lower().split():
            case []:
                return "Say something."
            case ["quit" | "q"]:
                raise GameOver(len(self.player.visited), won=False)
            case [("n" | "s" | "e" | "w") as short]:
                return VERBS["go"](self, [next(d for d in ("north", "south", "east", "west") if d[0] == short)])
            case ["go", "to", target] if target in self.rooms:
                return f"You can't teleport to the {self.rooms[target].title}."
            case ["take" | "get", "all"]:
                return "; ".join(VERBS["take"](self, [n]) for n in sorted(self.player.at.items)) or "Nothing here."
            case [word, *args] if word in VERBS:
                return VERBS[word](self, args)
            case [word, *_]:
                raise BadCommand(f"I don't know how to {word}.")
        raise AssertionError

    def save(self) -> str:
        p = self.player
        data = {"at": p.at.id, "bag": sorted(p.bag), "visited": sorted(p.visited), "moves": p.moves,
                "rooms": {r.id: sorted(r.items) for r in self.rooms.values()}}
        return json.dumps(data, sort_keys=True)

    def restore(self, text: str) -> None:
        data: dict[str, Any] = json.loads(text)
        self.player = Player(self.rooms[data["at"]], {n: self.items[n] for n in data["bag"]}, set(data["visited"]), data["moves"])
        for rid, names in data["rooms"].items():
            self.rooms[rid].items = {n: self.items[n] for n in names}


@verb("go", "walk")
def go(game: Game, args: list[str]) -> str:
    """Move in a direction."""
    match args:
        case [d] if is_direction(d):
            if (room := game.player.at.exits.get(d)) is None:
                return "No way."
            if room.id == "vault" and not any(Trait.OPENS in i for i in game.player.bag.values()):
                return "It is locked."
            game.player.at = room
            if room.id == "vault":
                raise GameOver(10 * len(game.player.visited), won=True)
            return game.describe()
        case [other]:
            raise BadCommand(f"{other}?")
        case _:
            raise BadCommand("Go where?")


@verb("take", "get")
def take(game: Game, args: list[str]) -> str:
    """Pick something up."""
    (name,) = args
    item = game.player.at.items.get(name)
    if item is None:
        return f"No {name} here."
    if game.player.load + item.weight > game.capacity:
        return f"{name}: too heavy ({game.player.load:.2f}+{item.weight:.2f})"
    game.player.bag[name] = game.player.at.items.pop(name)
    return f"{name}: taken"


@verb()
def drop(game: Game, args: list[str]) -> str:
    for name in args:
        game.player.at.items[name] = game.player.bag.pop(name)
    return f"dropped {len(args)}"


@verb("look", "l")
def look(game: Game, args: list[str]) -> str:
    """Look around."""
    return game.describe()


@verb("inventory", "i")
def inventory(game: Game, args: list[str]) -> str:
    """What you carry."""
    return ", ".join(f"{i.name}({i.weight:g}){'*' if i.traits else ''}" for i in game.player.bag.values()) or "nothing"


SCRIPT = """look
get all
n
take book
take key
take sword
i
dance
go up
s
e
drop book
take wine
i
take

walk north
look"""


def main() -> None:
    game = Game(WORLD, ITEMS)
    saved = ""
    for n, line in enumerate(SCRIPT.splitlines(), 1):
        try:
            print(f"{n:02}> {line:<12} {game.run(line)}")
        except BadCommand as e:
            print(f"{n:02}> {line:<12} ?? {e}")
        except ValueError as e:
            print(f"{n:02}> {line:<12} ValueError: {e}")
        except KeyError as e:
            print(f"{n:02}> {line:<12} KeyError: {e}")
        except GameOver as over:
            print(f"{n:02}> {line:<12} game over: {over.score} won={over.won} {over.args}")
            break
        if n == 5:
            saved = game.save()
    print(saved)
    game.restore(saved)
    print(game.describe(), game.player.moves, sorted(game.player.bag), round(game.player.load, 3))
    print(dict(game.counts), HELP)
    print(game.items["wine"], Trait.DRINK in game.items["wine"], Trait.LIGHT in game.items["wine"], [f.name for f in fields(Item)])
    print(asdict(game.items["lamp"]), sorted(game.scope), Trait.DRINK | Trait.LIGHT, ~Trait.PLAIN == Trait.of(["light", "opens", "drink", "fragile"]))


main()

# --- expected
# 01> look         == Great Hall == | Here: lamp | Exits: east north
# 02> get all      lamp: taken
# 03> n            == Library == | Here: book, key | Exits: south
# 04> take book    book: taken
# 05> take key     key: taken
# 06> take sword   No sword here.
# 07> i            lamp(1.5)*, book(2), key(0.1)*
# 08> dance        ?? I don't know how to dance.
# 09> go up        ?? up?
# 10> s            == Great Hall == | Exits: east north
# 11> e            == Cellar == | Here: wine | Exits: north west
# 12> drop book    dropped 1
# 13> take wine    wine: taken
# 14> i            lamp(1.5)*, key(0.1)*, wine(1.25)*
# 15> take         ValueError: not enough values to unpack (expected 1, got 0)
# 16>              Say something.
# 17> walk north   game over: 30 won=True (30, True)
# {"at": "library", "bag": ["book", "key", "lamp"], "moves": 5, "rooms": {"cellar": ["wine"], "hall": [], "library": [], "vault": []}, "visited": ["hall", "library"]}
# == Library == | Exits: south 5 ['book', 'key', 'lamp'] 3.6
# {'look': 1, 'take': 6, 'go': 5, 'inventory': 2, 'drop': 1} {'go': 'Move in a direction.', 'take': 'Pick something up.', 'drop': '?', 'look': 'Look around.', 'inventory': 'What you carry.'}
# Item(name='wine', weight=1.25, traits=<Trait.DRINK|FRAGILE: 12>) True False ['name', 'weight', 'traits']
# {'name': 'lamp', 'weight': 1.5, 'traits': <Trait.LIGHT: 1>} ['book', 'key', 'lamp'] Trait.LIGHT|DRINK True
