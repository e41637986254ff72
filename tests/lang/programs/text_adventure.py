# text adventure state machine + event system, untyped
class Event:
    def __init__(self, name, **data):
        self.name = name
        self.data = data
    def __repr__(self):
        items = ", ".join(f"{k}={v!r}" for k, v in sorted(self.data.items()))
        return f"<{self.name} {items}>"

class EventBus:
    def __init__(self):
        self.handlers = {}
        self.history = []
    def on(self, name, handler=None):
        if handler is None:
            def decorator(f):
                self.handlers.setdefault(name, []).append(f)
                return f
            return decorator
        self.handlers.setdefault(name, []).append(handler)
    def emit(self, name, **data):
        event = Event(name, **data)
        self.history.append(event)
        for handler in self.handlers.get(name, []):
            handler(event)
        return len(self.handlers.get(name, []))

bus = EventBus()
score = 0

@bus.on("pickup")
def on_pickup(event):
    global score
    score += event.data.get("value", 1)
    print("picked up", event.data["item"])

@bus.on("move")
def on_move(event):
    print("moved", event.data["direction"])

ROOMS = {
    "hall": {"desc": "A long hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"desc": "Dusty books.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"desc": "Smells nice.", "exits": {"west": "hall"}, "items": []},
}

class Player:
    def __init__(self, start):
        self.room = start
        self.inventory = []
    @property
    def location(self):
        return ROOMS[self.room]
    def do(self, command):
        verb, *args = command.split()
        method = getattr(self, "do_" + verb, None) if False else self.commands().get(verb)
        if method is None:
            print(f"I don't know how to {verb!r}.")
            return False
        return method(*args)
    def commands(self):
        return {"go": self.do_go, "take": self.do_take, "look": self.do_look}
    def do_go(self, direction="nowhere"):
        exits = self.location["exits"]
        if direction in exits:
            self.room = exits[direction]
            bus.emit("move", direction=direction)
            return True
        print("You can't go", direction)
        return False
    def do_take(self, item="nothing"):
        items = self.location["items"]
        if item in items:
            items.remove(item)
            self.inventory.append(item)
            bus.emit("pickup", item=item, value=len(item))
            return True
        print("No", item, "here")
        return False
    def do_look(self):
        print(self.location["desc"], "Exits:", ", ".join(sorted(self.location["exits"])))
        return True

p = Player("hall")
for line in ["look", "go north", "take key", "take sword", "go up", "dance now", "go south", "go east", "look", "take"]:
    p.do(line)
print(p.inventory, p.room, score)
print(len(bus.history), bus.history[0], bus.history[-1])

# --- expected
# A long hall. Exits: east, north
# moved north
# picked up key
# No sword here
# You can't go up
# I don't know how to 'dance'.
# moved south
# moved east
# Smells nice. Exits: west
# No nothing here
# ['key'] kitchen 3
# 4 <move direction='north'> <move direction='east'>
