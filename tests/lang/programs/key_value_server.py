"""A Redis-like server (RESP) on asyncio streams, with a client and pub/sub."""
import asyncio
import fnmatch
import time
from collections import defaultdict, deque
from contextlib import asynccontextmanager


class RespError(Exception):
    pass


def encode(value):
    if value is None:
        return b"$-1\r\n"
    if value is True or value is False:
        return b":%d\r\n" % value
    if isinstance(value, int):
        return b":%d\r\n" % value
    if isinstance(value, str):
        return b"+" + value.encode() + b"\r\n"
    if isinstance(value, bytes):
        return b"$%d\r\n%s\r\n" % (len(value), value)
    if isinstance(value, RespError):
        return b"-" + str(value).encode() + b"\r\n"
    if isinstance(value, (list, tuple)):
        return b"*%d\r\n" % len(value) + b"".join(encode(v) for v in value)
    raise TypeError(type(value).__name__)


async def decode(reader):
    line = await reader.readline()
    if not line:
        raise EOFError
    kind, rest = line[:1], line[1:-2]
    if kind == b"+":
        return rest.decode()
    if kind == b"-":
        return RespError(rest.decode())
    if kind == b":":
        return int(rest)
    if kind == b"$":
        n = int(rest)
        if n < 0:
            return None
        data = await reader.readexactly(n + 2)
        return data[:-2]
    if kind == b"*":
        return [await decode(reader) for _ in range(int(rest))]
    raise RespError("Protocol error")


class Database:
    def __init__(self):
        self.data = {}
        self.expires = {}
        self.channels = defaultdict(set)

    def alive(self, key):
        t = self.expires.get(key)
        if t is not None and t <= time.monotonic():
            self.data.pop(key, None)
            del self.expires[key]
        return key in self.data

    def get(self, key, kind=None):
        if not self.alive(key):
            return None
        value = self.data[key]
        if kind is not None and not isinstance(value, kind):
            raise RespError("WRONGTYPE Operation against a key holding the wrong kind of value")
        return value


class Commands:
    def __init__(self, db):
        self.db = db

    def dispatch(self, args):
        name = args[0].decode().lower()
        method = getattr(self, "do_" + name, None)
        if method is None:
            raise RespError("ERR unknown command '%s'" % name)
        try:
            return method(*args[1:])
        except TypeError:
            raise RespError("ERR wrong number of arguments for '%s'" % name)

    def do_ping(self, msg=None):
        return "PONG" if msg is None else msg

    def do_set(self, key, value, *opts):
        self.db.data[key] = value
        self.db.expires.pop(key, None)
        it = iter(opts)
        for o in it:
            o = o.upper()
            if o == b"PX":
                self.db.expires[key] = time.monotonic() + int(next(it)) / 1000
            else:
                raise RespError("ERR syntax error")
        return "OK"

    def do_get(self, key):
        return self.db.get(key, bytes)

    def do_del(self, *keys):
        return sum(self.db.data.pop(k, None) is not None for k in keys)

    def do_exists(self, *keys):
        return len([k for k in keys if self.db.alive(k)])

    def do_incr(self, key):
        return self.do_incrby(key, b"1")

    def do_incrby(self, key, by):
        try:
            n = int(self.db.get(key, bytes) or b"0") + int(by)
        except ValueError:
            raise RespError("ERR value is not an integer or out of range")
        self.db.data[key] = b"%d" % n
        return n

    def do_rpush(self, key, *values):
        d = self.db.get(key, deque)
        if d is None:
            d = self.db.data[key] = deque()
        d.extend(values)
        return len(d)

    def do_lpop(self, key):
        d = self.db.get(key, deque)
        return d.popleft() if d else None

    def do_lrange(self, key, start, stop):
        d = self.db.get(key, deque) or deque()
        start, stop = int(start), int(stop)
        if stop < 0:
            stop += len(d)
        return list(d)[start:stop + 1]

    def do_hset(self, key, *pairs):
        h = self.db.get(key, dict)
        if h is None:
            h = self.db.data[key] = {}
        added = 0
        for f, v in zip(pairs[::2], pairs[1::2]):
            added += f not in h
            h[f] = v
        return added

    def do_hgetall(self, key):
        h = self.db.get(key, dict) or {}
        return [x for kv in h.items() for x in kv]

    def do_keys(self, pattern):
        return sorted(k for k in list(self.db.data) if self.db.alive(k) and fnmatch.fnmatchcase(k.decode(), pattern.decode()))

    def do_pttl(self, key):
        if not self.db.alive(key):
            return -2
        t = self.db.expires.get(key)
        return -1 if t is None else 1 if t > time.monotonic() else 0

    def do_publish(self, channel, message):
        subs = self.db.channels.get(channel, ())
        for w in subs:
            w.write(encode([b"message", channel, message]))
        return len(subs)


class Server:
    def __init__(self):
        self.db = Database()
        self.commands = Commands(self.db)
        self.clients = 0

    async def handle(self, reader, writer):
        self.clients += 1
        queue = None
        try:
            while True:
                try:
                    args = await decode(reader)
                except (EOFError, asyncio.IncompleteReadError):
                    break
                name = args[0].lower()
                if name == b"quit":
                    writer.write(encode("OK"))
                    break
                if name == b"subscribe":
                    for i, ch in enumerate(args[1:], 1):
                        self.db.channels[ch].add(writer)
                        writer.write(encode([b"subscribe", ch, i]))
                elif name == b"multi":
                    queue = []
                    writer.write(encode("OK"))
                elif name == b"exec":
                    writer.write(encode([self.run(a) for a in queue or []]))
                    queue = None
                elif queue is not None:
                    queue.append(args)
                    writer.write(encode("QUEUED"))
                else:
                    writer.write(encode(self.run(args)))
                await writer.drain()
        finally:
            for subs in self.db.channels.values():
                subs.discard(writer)
            writer.close()
            self.clients -= 1

    def run(self, args):
        try:
            return self.commands.dispatch(args)
        except RespError as e:
            return e


class Client:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer

    @classmethod
    @asynccontextmanager
    async def connect(cls, port):
        r, w = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield cls(r, w)
        finally:
            w.close()
            await w.wait_closed()

    async def __call__(self, *args):
        self.send(*args)
        return await self.receive()

    def send(self, *args):
        parts = [a if isinstance(a, bytes) else str(a).encode() for a in args]
        self.writer.write(encode(parts))

    async def receive(self):
        return await decode(self.reader)


async def main():
    server = Server()
    srv = await asyncio.start_server(server.handle, "127.0.0.1", 0)
    port = srv.sockets[0].getsockname()[1]
    async with srv:
        async with Client.connect(port) as c, Client.connect(port) as sub:
            for line in ("PING", "PING hi", "SET a 1", "GET a", "GET nope", "INCR a", "INCRBY a 40", "RPUSH l x y z",
                         "LRANGE l 0 -1", "LPOP l", "INCR l", "HSET h f 1 g 2", "HSET h f 3", "HGETALL h", "KEYS *",
                         "KEYS ?", "DEL a zz", "EXISTS a l h", "SET a", "FLY", "SET q v PX 20", "PTTL q", "SET s abc",
                         "INCR s", "SET s v EX 1", "LPOP nothing"):
                reply = await c(*line.split())
                print(line, "->", repr(reply))
            await asyncio.sleep(0.03)
            print(await c("GET", "q"), await c("PTTL", "q"), await c("PTTL", "s"))
            print(await sub("SUBSCRIBE", "news", "chat"), await sub.receive())
            print(await c("PUBLISH", "news", "hello"), await c("PUBLISH", "void", "x"))
            print(await sub.receive())
            print(await c("MULTI"), await c("SET", "t", 5), await c("INCR", "t"), await c("BAD"))
            r = await c("EXEC")
            print([str(x) if isinstance(x, RespError) else x for x in r])
            n = 50
            for i in range(n):
                c.send("INCR", "pipe")
            print(sum([await c.receive() for _ in range(n)]))

            async def worker(i):
                async with Client.connect(port) as w:
                    for _ in range(10):
                        await w("INCR", "shared")
                    return await w("PING", str(i))
            print(await asyncio.gather(*(worker(i) for i in range(4))), await c("GET", "shared"))
            print(server.clients, await c("QUIT"))
        await asyncio.sleep(0.01)
        print(server.clients)


asyncio.run(main())

# --- expected
# PING -> 'PONG'
# PING hi -> b'hi'
# SET a 1 -> 'OK'
# GET a -> b'1'
# GET nope -> None
# INCR a -> 2
# INCRBY a 40 -> 42
# RPUSH l x y z -> 3
# LRANGE l 0 -1 -> [b'x', b'y', b'z']
# LPOP l -> b'x'
# INCR l -> RespError('WRONGTYPE Operation against a key holding the wrong kind of value')
# HSET h f 1 g 2 -> 2
# HSET h f 3 -> 0
# HGETALL h -> [b'f', b'3', b'g', b'2']
# KEYS * -> [b'a', b'h', b'l']
# KEYS ? -> [b'a', b'h', b'l']
# DEL a zz -> 1
# EXISTS a l h -> 2
# SET a -> RespError("ERR wrong number of arguments for 'set'")
# FLY -> RespError("ERR unknown command 'fly'")
# SET q v PX 20 -> 'OK'
# PTTL q -> 1
# SET s abc -> 'OK'
# INCR s -> RespError('ERR value is not an integer or out of range')
# SET s v EX 1 -> RespError('ERR syntax error')
# LPOP nothing -> None
# None -2 -1
# [b'subscribe', b'news', 1] [b'subscribe', b'chat', 2]
# 1 0
# [b'message', b'news', b'hello']
# OK QUEUED QUEUED QUEUED
# ['OK', 6, "ERR unknown command 'bad'"]
# 1275
# [b'0', b'1', b'2', b'3'] b'40'
# 2 OK
# 0
