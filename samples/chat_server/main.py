"""A chat server: one line is one message to all others in the room.

`main.py PORT` serves; without a port some guests of its own talk and leave.

    /name ANN    /room KITCHEN    /who    /quit
"""

import asyncio
import sys

LIMIT = 1024
"""bytes of a line"""
BACKLOG = 100
"""messages that a slow reader may be behind; more are dropped for it"""


class Room:
    def __init__(self, name: str) -> None:
        self.name = name
        self.guests: list["Guest"] = []

    def say(self, text: str, but: "Guest | None" = None) -> None:
        for guest in self.guests:
            if guest is not but:
                guest.tell(text)


class Guest:
    """A connection: what it is told waits in a queue, so that nobody waits for a slow reader."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str) -> None:
        self.reader = reader
        self.writer = writer
        self.name = name
        self.room: Room | None = None
        self.messages: asyncio.Queue[str | None] = asyncio.Queue(BACKLOG)

    def tell(self, text: str) -> None:
        try:
            self.messages.put_nowait(text)
        except asyncio.QueueFull:
            pass

    async def send_all(self) -> None:
        try:
            while (text := await self.messages.get()) is not None:
                self.writer.write(text.encode() + b"\n")
                await self.writer.drain()
        except ConnectionError:
            pass


class Chat:
    def __init__(self) -> None:
        self.rooms: dict[str, Room] = {}
        self.count = 0
        self.said = 0

    def enter(self, guest: Guest, name: str) -> None:
        self.leave(guest)
        room = self.rooms.setdefault(name, Room(name))
        room.say(f"* {guest.name} has come")
        room.guests.append(guest)
        guest.room = room
        guest.tell(f"* this is {name}, with {', '.join(g.name for g in room.guests)}")

    def leave(self, guest: Guest) -> None:
        room = guest.room
        if room is None:
            return
        guest.room = None
        room.guests.remove(guest)
        room.say(f"* {guest.name} has gone")
        if not room.guests:
            del self.rooms[room.name]

    def take(self, guest: Guest, line: str) -> bool:
        """A line of a guest's; false when they leave."""
        match line.split(maxsplit=1):
            case []:
                pass
            case ["/quit"]:
                return False
            case ["/name", name]:
                old, guest.name = guest.name, name
                if guest.room is not None:
                    guest.room.say(f"* {old} is {name} now")
            case ["/room", name]:
                self.enter(guest, name)
            case ["/who"]:
                for room in sorted(self.rooms.values(), key=lambda r: r.name):
                    guest.tell(f"* {room.name}: {', '.join(g.name for g in room.guests)}")
            case [word, *_] if word.startswith("/"):
                guest.tell(f"* what is {word}?")
            case _:
                self.said += 1
                if guest.room is not None:
                    guest.room.say(f"{guest.name}: {line}", but=guest)
        return True

    async def welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.count += 1
        guest = Guest(reader, writer, f"guest{self.count}")
        sending = asyncio.create_task(guest.send_all())
        self.enter(guest, "lobby")
        try:
            while line := await reader.readline():
                if not self.take(guest, line.decode(errors="replace").strip()):
                    break
        except (ConnectionError, ValueError):
            pass  # gone, or a line that is too long
        self.leave(guest)
        await guest.messages.put(None)
        await sending
        writer.close()


async def serve(port: int) -> None:
    chat = Chat()
    server = await asyncio.start_server(chat.welcome, None, port, limit=LIMIT)
    print("listening on port", server.sockets[0].getsockname()[1])
    async with server:
        await server.serve_forever()


class Visitor:
    """A guest of the demonstration."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def say(self, text: str) -> None:
        self.writer.write(text.encode() + b"\n")

    async def hear(self) -> str:
        """The next line; empty when the server has ended the connection."""
        try:
            return (await self.reader.readline()).decode().rstrip()
        except ConnectionError:
            return ""


async def demonstrate() -> None:
    chat = Chat()
    server = await asyncio.start_server(chat.welcome, "127.0.0.1", 0, limit=LIMIT)
    port = server.sockets[0].getsockname()[1]
    visitors = []
    for name in ("ann", "bob", "cid"):
        visitor = Visitor(*await asyncio.open_connection("127.0.0.1", port))
        visitor.say(f"/name {name}")
        print(name, "hears", await visitor.hear(), "|", await visitor.hear())
        visitors.append(visitor)
    ann, bob, cid = visitors
    for visitor, news in ((ann, 4), (bob, 2)):
        for _ in range(news):
            print("hears", await visitor.hear())
    ann.say("good morning")
    for visitor in (bob, cid):
        print("hears", await visitor.hear())
    cid.say("/room kitchen")
    print("cid hears", await cid.hear())
    for visitor in (ann, bob):
        print("hears", await visitor.hear())
    bob.say("/who")
    print("bob hears", await bob.hear(), "|", await bob.hear())
    bob.say("/dance")
    print("bob hears", await bob.hear())
    cid.say("x" * (2 * LIMIT))
    print("cid hears", repr(await cid.hear()))
    ann.say("/quit")
    print("bob hears", await bob.hear(), "| ann hears", repr(await ann.hear()))
    bob.say("/quit")
    await bob.reader.read()
    for visitor in visitors:
        visitor.writer.close()
    while chat.rooms:
        await asyncio.sleep(0.01)
    server.close()
    print(chat.said, "messages, everybody has gone")


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])) if len(sys.argv) > 1 else demonstrate())
