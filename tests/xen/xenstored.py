"""A small xenstored for tests: serves the ring of one guest, its nodes, watches and transactions."""

import struct

import _xen
from xen import store as wire


class Xenstored:
    """`nodes` are whole paths → values; the guest's own part is below `/local/domain/7`. `refuse_commits`: so many
    transactions end with EAGAIN. `first`: where the ring's indices start. `seen`: types and paths of requests."""

    HOME = "/local/domain/7/"

    def __init__(self, first: int = 0) -> None:
        self.page = _xen.store_page()
        for at in (wire.REQ_CONS, wire.REQ_PROD, wire.RSP_CONS, wire.RSP_PROD):
            _xen.store32(self.page, at, first)
        self.nodes: dict[str, str] = {}
        self.watches: list[tuple[str, str]] = []
        self.refuse_commits = 0
        self.seen: list[tuple[int, str]] = []
        self._in = bytearray()
        self._out = bytearray()
        self._open: dict[int, dict[str, str]] = {}
        _xen.others.append(self.serve)

    def put(self, path: str, value: str) -> None:
        """Another domain writes a node."""
        self.nodes[path] = value
        self._fire(path)

    def drop(self, path: str) -> None:
        """Another domain removes a node and all below it."""
        self._remove(self.nodes, path)
        self._fire(path)

    def serve(self) -> None:
        self._in += self._take()
        while len(self._in) >= wire.HEADER:
            kind, number, transaction, size = struct.unpack_from("<IIII", self._in)
            if len(self._in) < wire.HEADER + size:
                break
            body = bytes(self._in[wire.HEADER : wire.HEADER + size])
            del self._in[: wire.HEADER + size]
            self._handle(kind, number, transaction, body)
        self._flush()

    def _take(self) -> bytes:
        cons, prod = _xen.load32(self.page, wire.REQ_CONS), _xen.load32(self.page, wire.REQ_PROD)
        count = (prod - cons) & wire.WORD
        assert count <= wire.RING_SIZE
        data = bytes(_xen.load8(self.page, (cons + i) % wire.RING_SIZE) for i in range(count))
        _xen.store32(self.page, wire.REQ_CONS, prod)
        if count:
            _xen.fire(_xen.store_port())
        return data

    def _flush(self) -> None:
        cons, prod = _xen.load32(self.page, wire.RSP_CONS), _xen.load32(self.page, wire.RSP_PROD)
        count = min(wire.RING_SIZE - ((prod - cons) & wire.WORD), len(self._out))
        for i in range(count):
            _xen.store8(self.page, wire.RSP + (prod + i) % wire.RING_SIZE, self._out[i])
        del self._out[:count]
        _xen.store32(self.page, wire.RSP_PROD, (prod + count) & wire.WORD)
        if count:
            _xen.fire(_xen.store_port())

    def message(self, kind: int, number: int, transaction: int, body: bytes) -> None:
        """Puts a message in the ring as it is."""
        self._out += struct.pack("<IIII", kind, number, transaction, len(body)) + body

    def _handle(self, kind: int, number: int, transaction: int, body: bytes) -> None:
        name, _, rest = body.partition(b"\0")
        path = self._whole(name.decode())
        self.seen.append((kind, path))
        nodes = self._open.get(transaction, self.nodes)
        try:
            answer = self._answer(kind, transaction, nodes, path, name, rest)
        except KeyError as error:
            self.message(wire.ERROR, number, transaction, str(error.args[0]).encode() + b"\0")
            return
        self.message(kind, number, transaction, answer)
        if kind == wire.WATCH:
            self._event(*self.watches[-1])
        elif kind in (wire.WRITE, wire.RM) and not transaction:
            self._fire(path)

    def _answer(self, kind: int, transaction: int, nodes: dict[str, str], path: str, name: bytes, rest: bytes) -> bytes:
        if kind == wire.READ:
            if path not in nodes:
                raise KeyError("ENOENT")
            return nodes[path].encode()
        if kind == wire.WRITE:
            nodes[path] = rest.decode()
        elif kind == wire.RM:
            self._remove(nodes, path)
        elif kind == wire.DIRECTORY:
            names = {found[len(path) + 1 :].partition("/")[0] for found in nodes if found.startswith(path + "/")}
            if not names:
                raise KeyError("ENOENT")
            return b"".join(child.encode() + b"\0" for child in sorted(names))
        elif kind == wire.WATCH:
            self.watches.append((name.decode(), rest[:-1].decode()))
        elif kind == wire.UNWATCH:
            self.watches.remove((name.decode(), rest[:-1].decode()))
        elif kind == wire.TRANSACTION_START:
            self._open[len(self.seen)] = dict(self.nodes)
            return b"%d\0" % len(self.seen)
        elif kind == wire.TRANSACTION_END:
            if transaction not in self._open:
                raise KeyError("ENOENT")
            changed = self._open.pop(transaction)
            if name == b"T" and self.refuse_commits:
                self.refuse_commits -= 1
                raise KeyError("EAGAIN")
            if name == b"T":
                self.nodes = changed
        return b"OK\0"

    def _remove(self, nodes: dict[str, str], path: str) -> None:
        for found in [found for found in nodes if found == path or found.startswith(path + "/")]:
            del nodes[found]

    def _whole(self, path: str) -> str:
        return path if path.startswith("/") else self.HOME + path

    def _fire(self, path: str) -> None:
        for watched, token in self.watches:
            whole = self._whole(watched)
            if path == whole or path.startswith(whole + "/") or whole.startswith(path + "/"):
                self._event(watched, token)

    def _event(self, path: str, token: str) -> None:
        self.message(wire.WATCH_EVENT, 0, 0, path.encode() + b"\0" + token.encode() + b"\0")
