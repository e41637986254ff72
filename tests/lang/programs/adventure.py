"""Text adventure state machine + event system + observer pattern."""
from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Callable, Dict, List, Optional, Tuple

class Direction(Enum):
    NORTH = auto()
    SOUTH = auto()
    EAST = auto()
    WEST = auto()

    @property
    def opposite(self) -> "Direction":
        pairs = {
            Direction.NORTH: Direction.SOUTH,
            Direction.SOUTH: Direction.NORTH,
            Direction.EAST: Direction.WEST,
            Direction.WEST: Direction.EAST,
        }
        return pairs[self]

@dataclass
class Item:
    name: str
    weight: int = 1

@dataclass
class Room:
    name: str
    description: str
    items: List[Item] = field(default_factory=list)
    exits: Dict[Direction, "Room"] = field(default_factory=dict)

    def connect(self, direction: Direction, other: Room) -> None:
        self.exits[direction] = other
        other.exits[direction.opposite] = self

    def look(self) -> str:
        lines = [self.name.upper(), self.description]
        if self.items:
            lines.append("Items: " + ", ".join(item.name for item in self.items))
        lines.append("Exits: " + ", ".join(sorted(d.name.lower() for d in self.exits)))
        return "\n".join(lines)

class EventBus:
    def __init__(self) -> None:
        self._handlers: Dict[str, List[Callable[[str], None]]] = {}

    def on(self, event: str, handler: Callable[[str], None]) -> None:
        self._handlers.setdefault(event, []).append(handler)

    def emit(self, event: str, payload: str) -> int:
        handlers = self._handlers.get(event, [])
        for h in handlers:
            h(payload)
        return len(handlers)

class Game:
    CAPACITY = 5

    def __init__(self) -> None:
        self.bus = EventBus()
        self.log: List[str] = []
        self.inventory: List[Item] = []
        self.location = self._build()
        self.commands: Dict[str, Callable[[List[str]], str]] = {
            "go": self.go,
            "take": self.take,
            "look": lambda args: self.location.look(),
            "inv": self.show_inventory,
        }
        self.bus.on("moved", self.log.append)
        self.bus.on("moved", lambda name: self.log.append(f"<{name}>"))

    def _build(self) -> Room:
        hall = Room("Hall", "A dusty hall.", [Item("lamp"), Item("anvil", 10)])
        kitchen = Room("Kitchen", "Smells odd.", [Item("knife", 2)])
        garden = Room("Garden", "Overgrown.")
        hall.connect(Direction.NORTH, kitchen)
        kitchen.connect(Direction.EAST, garden)
        return hall

    def go(self, args: List[str]) -> str:
        if not args:
            return "Go where?"
        try:
            direction = Direction[args[0].upper()]
        except KeyError:
            return f"Unknown direction {args[0]!r}"
        target = self.location.exits.get(direction)
        if target is None:
            return "You can't go that way."
        self.location = target
        self.bus.emit("moved", target.name)
        return target.look()

    def take(self, args: List[str]) -> str:
        name = " ".join(args)
        for i, item in enumerate(self.location.items):
            if item.name == name:
                if sum(x.weight for x in self.inventory) + item.weight > self.CAPACITY:
                    return "Too heavy."
                self.inventory.append(self.location.items.pop(i))
                return f"Taken: {name}"
        return f"No {name or 'item'} here."

    def show_inventory(self, args: List[str]) -> str:
        if not self.inventory:
            return "Empty-handed."
        return "Carrying: " + "; ".join(f"{i.name} ({i.weight})" for i in self.inventory)

    def run(self, script: str) -> None:
        for line in script.strip().split("\n"):
            verb, *args = line.split()
            handler = self.commands.get(verb)
            print(">", line)
            print(handler(args) if handler else f"Don't know how to {verb}.")

game = Game()
game.run("""
look
take anvil
take lamp
inv
go up
go south
go north
take knife
go east
dance wildly
inv
""")
print(game.log, game.bus.emit("nothing", "x"))

# --- expected
# > look
# HALL
# A dusty hall.
# Items: lamp, anvil
# Exits: north
# > take anvil
# Too heavy.
# > take lamp
# Taken: lamp
# > inv
# Carrying: lamp (1)
# > go up
# Unknown direction 'up'
# > go south
# You can't go that way.
# > go north
# KITCHEN
# Smells odd.
# Items: knife
# Exits: east, south
# > take knife
# Taken: knife
# > go east
# GARDEN
# Overgrown.
# Exits: west
# > dance wildly
# Don't know how to dance.
# > inv
# Carrying: lamp (1); knife (2)
# ['Kitchen', '<Kitchen>', 'Garden', '<Garden>'] 0
