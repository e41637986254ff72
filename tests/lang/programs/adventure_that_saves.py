#!/usr/bin/env python3
"""Text adventure, table driven, with save/load through JSON, no annotations."""
import json
import random
import sys
import textwrap
from collections import OrderedDict
from enum import Enum, auto

WORLD = {
    "hall": {"name": "Great Hall", "text": "A cold hall. Torches flicker along the walls and a draught comes from somewhere to the north.",
             "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"], "dark": False},
    "library": {"name": "Library", "text": "Dust everywhere.", "exits": {"south": "hall", "up": {"to": "tower", "needs": "key"}},
                "items": ["book"], "dark": True},
    "kitchen": {"name": "Kitchen", "text": "It smells of onions.", "exits": {"west": "hall", "down": {"to": "cellar", "needs": None}},
                "items": ["bread", "knife"], "dark": False},
    "cellar": {"name": "Cellar", "text": "Barrels and rats.", "exits": {"up": "kitchen"}, "items": ["key"], "dark": True},
    "tower": {"name": "Tower", "text": "You can see the whole valley.", "exits": {"down": "library"}, "items": ["crown"], "dark": False},
}
ITEMS = {
    "lamp": dict(desc="a brass lamp", weight=2, light=True, on=False),
    "book": dict(desc="a heavy book", weight=3, read="The key lies where the rats are."),
    "bread": dict(desc="a loaf of bread", weight=1, food=10),
    "knife": dict(desc="a blunt knife", weight=1, weapon=(1, 4)),
    "key": dict(desc="an iron key", weight=1),
    "crown": dict(desc="a golden crown", weight=4, value=100),
}


class State(Enum):
    PLAYING = auto()
    WON = auto()
    DEAD = auto()
    QUIT = "q"


class GameError(Exception):
    pass


class Verb:
    table = {}

    def __init__(self, *names, args=0, help=""):
        self.names, self.args, self.help = names, args, help

    def __call__(self, fn):
        for n in self.names:
            Verb.table[n] = (fn, self)
        fn.verb = self
        return fn


class Game:
    MAX_WEIGHT = 6

    def __init__(self, seed=7):
        self.rooms = json.loads(json.dumps(WORLD))
        self.items = json.loads(json.dumps(ITEMS))
        self.at = "hall"
        self.bag = []
        self.turn = 0
        self.hp = 20
        self.state = State.PLAYING
        self.rng = random.Random(seed)
        self.seen = OrderedDict()
        self.score = 0

    @property
    def room(self):
        return self.rooms[self.at]

    @property
    def lit(self):
        return not self.room["dark"] or any(self.items[i].get("light") and self.items[i].get("on") for i in self.bag + self.room["items"])

    def say(self, fmt, *args, **kw):
        text = fmt.format(*args, **kw) if args or kw else fmt
        print(textwrap.fill(text, 60, initial_indent="  ", subsequent_indent="  "))

    def need(self, name, where=None):
        pool = self.bag if where is None else where
        found = [i for i in pool if i.startswith(name)]
        if not found:
            raise GameError(f"You see no {name} here." if where is not None else f"You have no {name}.")
        if len(found) > 1:
            raise GameError("Which one: " + " or ".join(found) + "?")
        return found[0]

    @Verb("look", "l", help="look around")
    def look(self):
        if not self.lit:
            self.say("It is pitch dark.")
            return
        self.say("** {name} **", **self.room)
        self.say(self.room["text"])
        if self.room["items"]:
            self.say("You see {}.", ", ".join(self.items[i]["desc"] for i in self.room["items"]))
        self.say("Exits: {}", ", ".join(sorted(self.room["exits"])))

    @Verb("go", "walk", args=1, help="go DIRECTION")
    def go(self, direction):
        exits = self.room["exits"]
        matches = [e for e in exits if e.startswith(direction)]
        if len(matches) != 1:
            raise GameError("You can't go that way.")
        target = exits[matches[0]]
        if isinstance(target, dict):
            needs = target.get("needs")
            if needs and needs not in self.bag:
                raise GameError(f"The way is locked; you need the {needs}.")
            target = target["to"]
        self.at = target
        first = self.at not in self.seen
        self.seen[self.at] = self.seen.get(self.at, 0) + 1
        if first:
            self.score += 5
        self.look()
        if self.at == "cellar":
            hurt = self.rng.randint(1, 6)
            weapon = next((self.items[i]["weapon"] for i in self.bag if "weapon" in self.items[i]), None)
            if weapon:
                hurt = max(0, hurt - self.rng.randint(*weapon))
            self.hp -= hurt
            self.say("Rats bite you! ({:+d} hp, {} left)", -hurt, self.hp)
            if self.hp <= 0:
                self.state = State.DEAD

    @Verb("take", "get", args=1, help="take ITEM")
    def take(self, name):
        if not self.lit:
            raise GameError("You grope in the dark, in vain.")
        names = list(self.room["items"]) if name == "all" else [self.need(name, self.room["items"])]
        for n in names:
            total = sum(self.items[i]["weight"] for i in self.bag)
            if total + self.items[n]["weight"] > self.MAX_WEIGHT:
                self.say("The {} is too heavy ({}/{}).", n, total + self.items[n]["weight"], self.MAX_WEIGHT)
                continue
            self.room["items"].remove(n)
            self.bag.append(n)
            self.say("Taken: {0}.", n)
            if self.items[n].get("value"):
                self.score += self.items[n]["value"]
                self.state = State.WON

    @Verb("drop", args=1, help="drop ITEM")
    def drop(self, name):
        n = self.need(name)
        self.bag.remove(n)
        self.room["items"].append(n)
        self.say("Dropped.")

    @Verb("use", "light", "eat", "read", args=1, help="use ITEM")
    def use(self, name):
        it = self.items[self.need(name)]
        if "on" in it:
            it["on"] = not it["on"]
            self.say("The lamp is now {}.", ("off", "on")[it["on"]])
        elif "food" in it:
            self.hp = min(25, self.hp + it["food"])
            self.bag.remove(self.need(name))
            self.say("Delicious. hp={hp}", hp=self.hp)
        elif "read" in it:
            self.say("It says: \"{}\"", it["read"])
        else:
            raise GameError("Nothing happens.")

    @Verb("inv", "i", help="inventory")
    def inventory(self):
        if not self.bag:
            return self.say("You carry nothing.")
        for n in sorted(self.bag, key=lambda n: (-self.items[n]["weight"], n)):
            print(f"   {n:.<12}{self.items[n]['weight']:>3} kg{' (lit)' if self.items[n].get('on') else ''}")

    @Verb("help", "?")
    def help(self):
        for word, (fn, verb) in sorted(Verb.table.items()):
            if verb.names[0] == word:
                print("   %-8s %-16s %s" % (word, verb.help, "/".join(verb.names[1:])))

    @Verb("quit", "q")
    def quit(self):
        self.state = State.QUIT

    def save(self):
        return json.dumps({k: getattr(self, k) for k in ("rooms", "items", "at", "bag", "turn", "hp", "score")} | {"state": self.state.name}, sort_keys=True)

    @classmethod
    def load(cls, text):
        data = json.loads(text)
        game = cls()
        for k, v in data.items():
            setattr(game, k, State[v] if k == "state" else v)
        return game

    def command(self, line):
        word, *args = line.lower().split()
        if word in ("n", "s", "e", "w", "u", "d", "north", "south", "east", "west", "up", "down"):
            word, args = "go", [word]
        if word not in Verb.table:
            raise GameError("I don't know how to " + word + ".")
        fn, verb = Verb.table[word]
        if len(args) != verb.args:
            raise GameError("Usage: " + (verb.help or word))
        self.turn += 1
        fn(self, *args)


SCRIPT = """look; take lamp; n; take book; use lamp; look; get book; read book; up; s; e; take all; inv; drop book; take kn
eat bread; down; take key; dance; go; go sideways; u; inv; w; n; use key; u; take crown; drop lamp; take crown; take crown"""


def main():
    game = Game()
    saved = None
    for i, line in enumerate(c.strip() for c in SCRIPT.replace("\n", ";").split(";")):
        print("[%02d] > %s" % (i, line))
        try:
            game.command(line)
        except GameError as e:
            print("  !", e)
        if i == 16:
            saved = game.save()
        if game.state is not State.PLAYING:
            break
    print(game.state, game.state.value, game.score, game.turn, game.hp, list(game.seen.items()))
    again = Game.load(saved)
    print(again.at, again.bag, again.hp, again.turn, again.state, again.save() == saved, len(saved))
    again.command("help")
    again.command("look")
    print(Game.look.verb.names, Game.use.verb.args)
    return 0 if game.state is State.WON else 3


if __name__ == "__main__":
    sys.exit(main())

# --- expected
# [00] > look
#   ** Great Hall **
#   A cold hall. Torches flicker along the walls and a draught
#   comes from somewhere to the north.
#   You see a brass lamp.
#   Exits: east, north
# [01] > take lamp
#   Taken: lamp.
# [02] > n
#   It is pitch dark.
# [03] > take book
#   ! You grope in the dark, in vain.
# [04] > use lamp
#   The lamp is now on.
# [05] > look
#   ** Library **
#   Dust everywhere.
#   You see a heavy book.
#   Exits: south, up
# [06] > get book
#   Taken: book.
# [07] > read book
#   It says: "The key lies where the rats are."
# [08] > up
#   ! The way is locked; you need the key.
# [09] > s
#   ** Great Hall **
#   A cold hall. Torches flicker along the walls and a draught
#   comes from somewhere to the north.
#   Exits: east, north
# [10] > e
#   ** Kitchen **
#   It smells of onions.
#   You see a loaf of bread, a blunt knife.
#   Exits: down, west
# [11] > take all
#   Taken: bread.
#   The knife is too heavy (7/6).
# [12] > inv
#    book........  3 kg
#    lamp........  2 kg (lit)
#    bread.......  1 kg
# [13] > drop book
#   Dropped.
# [14] > take kn
#   Taken: knife.
# [15] > eat bread
#   Delicious. hp=25
# [16] > down
#   ** Cellar **
#   Barrels and rats.
#   You see an iron key.
#   Exits: up
#   Rats bite you! (-1 hp, 24 left)
# [17] > take key
#   Taken: key.
# [18] > dance
#   ! I don't know how to dance.
# [19] > go
#   ! Usage: go DIRECTION
# [20] > go sideways
#   ! You can't go that way.
# [21] > u
#   ** Kitchen **
#   It smells of onions.
#   You see a heavy book.
#   Exits: down, west
# [22] > inv
#    lamp........  2 kg (lit)
#    key.........  1 kg
#    knife.......  1 kg
# [23] > w
#   ** Great Hall **
#   A cold hall. Torches flicker along the walls and a draught
#   comes from somewhere to the north.
#   Exits: east, north
# [24] > n
#   ** Library **
#   Dust everywhere.
#   Exits: south, up
# [25] > use key
#   ! Nothing happens.
# [26] > u
#   ** Tower **
#   You can see the whole valley.
#   You see a golden crown.
#   Exits: down
# [27] > take crown
#   The crown is too heavy (8/6).
# [28] > drop lamp
#   Dropped.
# [29] > take crown
#   Taken: crown.
# State.WON 2 125 28 24 [('library', 2), ('hall', 2), ('kitchen', 2), ('cellar', 1), ('tower', 1)]
# cellar ['lamp', 'knife'] 24 17 State.PLAYING True 1311
#    drop     drop ITEM        
#    go       go DIRECTION     walk
#    help                      ?
#    inv      inventory        i
#    look     look around      l
#    quit                      q
#    take     take ITEM        get
#    use      use ITEM         light/eat/read
#   ** Cellar **
#   Barrels and rats.
#   You see an iron key.
#   Exits: up
# ('look', 'l') 1
