"""A selectors-based chat server with a tiny binary framing, backpressure, nicknames, and scripted clients."""
import selectors, socket, struct, types, time, threading, collections, logging, errno, sys, enum, itertools
class Op(enum.IntEnum):
    NICK = 1; SAY = 2; LIST = 3; QUIT = 4; PUSH = 0x80
class FrameError(ValueError): pass
HEAD = struct.Struct("!BHI")
def pack(op, *fields, seq=0):
    body = b"".join(struct.pack("!H", len(f)) + f for f in (x.encode() for x in fields))
    return HEAD.pack(op, len(body), seq) + body
class Decoder:
    def __init__(self, limit=4096): self.buf, self.limit = bytearray(), limit
    def feed(self, data):
        self.buf += data
        while len(self.buf) >= HEAD.size:
            op, n, seq = HEAD.unpack_from(self.buf)
            if n > self.limit: raise FrameError(f"frame of {n} bytes")
            if len(self.buf) < HEAD.size + n: return
            body = memoryview(bytes(self.buf[HEAD.size:HEAD.size + n]))
            del self.buf[:HEAD.size + n]
            fields, at = [], 0
            while at < n:
                (k,) = struct.unpack_from("!H", body, at)
                fields.append(bytes(body[at + 2:at + 2 + k]).decode("utf-8", "replace"))
                at += 2 + k
            yield op, seq, fields
class Peer:
    def __init__(self, sock, addr): self.sock, self.addr, self.nick, self.out, self.dec = sock, addr, None, collections.deque(), Decoder()
class Server:
    def __init__(self):
        self.sel = selectors.DefaultSelector()
        self.lsock = socket.socket(); self.lsock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.lsock.bind(("127.0.0.1", 0)); self.lsock.listen(); self.lsock.setblocking(False)
        self.port = self.lsock.getsockname()[1]
        self.sel.register(self.lsock, selectors.EVENT_READ, data=None)
        self.peers, self.stats, self.running = {}, collections.Counter(), True
    def send(self, p, frame):
        p.out.append(memoryview(frame))
        self.sel.modify(p.sock, selectors.EVENT_READ | selectors.EVENT_WRITE, p)
    def broadcast(self, frame, but=None):
        for p in self.peers.values():
            if p is not but and p.nick: self.send(p, frame)
    def drop(self, p, why):
        self.stats[why] += 1
        self.sel.unregister(p.sock); p.sock.close(); del self.peers[p.addr]
        if p.nick: self.broadcast(pack(Op.PUSH, "*", f"{p.nick} left ({why})"))
        if not self.peers and self.stats["accepted"] == 4: self.running = False
    def on(self, p, op, seq, fields):
        self.stats[Op(op).name] += 1
        match Op(op), fields:
            case Op.NICK, [name] if name.isidentifier():
                taken = any(q.nick == name for q in self.peers.values())
                if not taken: p.nick = name
                self.send(p, pack(op, "taken" if taken else "ok", seq=seq))
            case Op.NICK, _: self.send(p, pack(op, "bad", seq=seq))
            case Op.SAY, [*words] if p.nick:
                self.broadcast(pack(Op.PUSH, p.nick, " ".join(words)), but=p)
                self.send(p, pack(op, str(len(words)), seq=seq))
            case Op.LIST, []: self.send(p, pack(op, *sorted(q.nick for q in self.peers.values() if q.nick), seq=seq))
            case Op.QUIT, _: self.drop(p, "quit")
            case _: self.send(p, pack(op, "what?", seq=seq))
    def serve(self):
        while self.running:
            for key, mask in self.sel.select(timeout=1):
                if key.data is None:
                    conn, addr = key.fileobj.accept(); conn.setblocking(False)
                    p = self.peers[addr] = Peer(conn, addr); self.stats["accepted"] += 1
                    self.sel.register(conn, selectors.EVENT_READ, p)
                    continue
                p = key.data
                if mask & selectors.EVENT_READ:
                    try: data = p.sock.recv(512)
                    except BlockingIOError: continue
                    except ConnectionError: self.drop(p, "reset"); continue
                    if not data: self.drop(p, "eof"); continue
                    try:
                        for frame in p.dec.feed(data):
                            self.on(p, *frame)
                            if p.addr not in self.peers: break
                    except FrameError as e: print("server:", e); self.drop(p, "garbage"); continue
                if mask & selectors.EVENT_WRITE and p.addr in self.peers:
                    while p.out:
                        try: n = p.sock.send(p.out[0])
                        except BlockingIOError: break
                        if n < len(p.out[0]): p.out[0] = p.out[0][n:]; break
                        p.out.popleft()
                    if not p.out: self.sel.modify(p.sock, selectors.EVENT_READ, p)
        self.sel.close(); self.lsock.close()
class Client:
    seqs = itertools.count(1)
    def __init__(self, port):
        self.sock = socket.create_connection(("127.0.0.1", port), timeout=5); self.dec = Decoder(); self.inbox = []; self.replies = {}
    def ask(self, op, *fields):
        seq = next(self.seqs)
        self.sock.sendall(pack(op, *fields, seq=seq))
        return self.wait(lambda: self.replies.pop(seq, None))
    def wait(self, cond):
        while (got := cond()) is None:
            data = self.sock.recv(100)
            if not data: raise ConnectionError("closed")
            for op, seq, fields in self.dec.feed(data):
                if op == Op.PUSH: self.inbox.append(tuple(fields))
                else: self.replies[seq] = fields
        return got
    def __enter__(self): return self
    def __exit__(self, *exc): self.sock.close()
srv = Server(); t = threading.Thread(target=srv.serve); t.start()
with Client(srv.port) as a, Client(srv.port) as b:
    print(a.ask(Op.NICK, "ann"), b.ask(Op.NICK, "ann"), b.ask(Op.NICK, "no way"), b.ask(Op.NICK, "bob"))
    print(a.ask(Op.LIST), b.ask(Op.SAY, "hello", "wörld"), a.wait(lambda: a.inbox.pop() if a.inbox else None))
    print(a.ask(Op.LIST, "x"), a.ask(Op.SAY, *("w%d" % i for i in range(300))), len(b.wait(lambda: b.inbox.pop(0) if b.inbox else None)[1]))
    with Client(srv.port) as c:
        print(c.ask(Op.SAY, "anon"))
        c.sock.sendall(b"\x01\xff\xff\0\0\0\0")
        try: c.wait(lambda: None)
        except ConnectionError as e: print("c:", e)
    with Client(srv.port) as d:
        d.ask(Op.NICK, "dan"); d.sock.sendall(pack(Op.QUIT))
        print(a.wait(lambda: a.inbox.pop(0) if a.inbox else None))
t.join(5)
srv.stats["gone"] = srv.stats.pop("eof", 0) + srv.stats.pop("reset", 0)
print(sorted(srv.stats.items()), t.is_alive())

# --- expected
# ['ok'] ['taken'] ['bad'] ['ok']
# ['ann', 'bob'] ['2'] ('bob', 'hello wörld')
# ['what?'] ['300'] 1389
# ['what?']
# server: frame of 65535 bytes
# c: closed
# ('*', 'dan left (quit)')
# [('LIST', 2), ('NICK', 5), ('QUIT', 1), ('SAY', 3), ('accepted', 4), ('garbage', 1), ('gone', 2), ('quit', 1)] False
