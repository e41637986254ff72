"""A client of xenstore, the tree of text values that domains share (xen/include/public/io/xs_wire.h; its requests:
docs/misc/xenstore.txt of Xen).

    message: type, request, transaction, size (4 bytes each, little-endian), then `size` bytes
    page: 1024 bytes of requests, 1024 of responses, then req_cons, req_prod, rsp_cons, rsp_prod

Requests wait for their answers; events of watches that come meanwhile are kept. The indices need not start at 0. The
runtime uses the same ring, between messages, for exit statuses and the end of the input.
"""

import struct

import _xen
from machine import u32, word
from net.clock import NEVER

DIRECTORY = 1
READ = 2
WATCH = 4
UNWATCH = 5
TRANSACTION_START = 6
TRANSACTION_END = 7
WRITE = 11
RM = 13
WATCH_EVENT = 15
ERROR = 16

RING_SIZE = 1024
PAYLOAD_MAX = 4096
RSP = 1024
REQ_CONS = 2048
REQ_PROD = 2052
RSP_CONS = 2056
RSP_PROD = 2060
HEADER = 16
WORD = 0xFFFFFFFF


class StoreError(Exception):
    """What xenstore answered: ENOENT, EACCES, …; EIO where it breaks its own rules, E2BIG for too long a request."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Store:
    """The connection. Paths without a leading `/` are below the own domain's part of the tree."""

    def __init__(self) -> None:
        self.page = _xen.store_page()
        self.port = _xen.store_port()
        if self.page == 0:
            raise StoreError("ENODEV")
        self.request: u32 = 1  # the runtime's own requests are number 1, and answered at once
        self.tokens: list[str] = []
        self.fired: list[str] = []

    def read(self, path: str, transaction: int = 0) -> str:
        """The value of a node. Raises StoreError."""
        return self._ask(READ, transaction, path.encode() + b"\0").decode("latin-1")

    def find(self, path: str) -> str:
        """The value of a node, or "" where there is none, or none to be seen."""
        try:
            return self.read(path)
        except StoreError:
            return ""

    def write(self, path: str, value: str, transaction: int = 0) -> None:
        self._ask(WRITE, transaction, path.encode() + b"\0" + value.encode())

    def write_all(self, values: list[tuple[str, str]]) -> None:
        """Writes nodes one after the other, and waits for the answers to all of them together."""
        first = self.request + 1
        for path, value in values:
            self._send(WRITE, 0, path.encode() + b"\0" + value.encode())
        _xen.port_send(self.port)
        failed: list[str] = []
        for number in range(first, self.request + 1):
            try:
                self._answer(number)
            except StoreError as error:
                failed.append(error.code)
        if failed:
            raise StoreError(failed[0])

    def remove(self, path: str, transaction: int = 0) -> None:
        self._ask(RM, transaction, path.encode() + b"\0")

    def directory(self, path: str, transaction: int = 0) -> list[str]:
        """The names below a node. Raises StoreError."""
        found = self._ask(DIRECTORY, transaction, path.encode() + b"\0").decode("latin-1")
        return found.split("\0")[:-1]

    def watch(self, path: str, token: str) -> None:
        """Has `events` name `token` when something at or below `path` has changed. It fires once right now."""
        self.tokens.append(token)
        self._ask(WATCH, 0, path.encode() + b"\0" + token.encode() + b"\0")

    def unwatch(self, path: str, token: str) -> None:
        self.tokens.remove(token)
        self._ask(UNWATCH, 0, path.encode() + b"\0" + token.encode() + b"\0")
        self.fired = [fired for fired in self.fired if fired != token]

    def begin(self) -> int:
        """Starts a transaction: its number, for requests that belong to it."""
        return int(self._ask(TRANSACTION_START, 0, b"\0")[:-1])

    def end(self, transaction: int, commit: bool = True) -> bool:
        """Ends a transaction; False where others came between, and all of it is to be done again."""
        try:
            self._ask(TRANSACTION_END, transaction, b"T\0" if commit else b"F\0")
        except StoreError as error:
            if error.code != "EAGAIN":
                raise
            return False
        return True

    def has_events(self) -> bool:
        """Whether `events` may name something: to be asked before waiting for an event of the port, as one may have
        been met while a request waited for its answer, by this client or the runtime's."""
        if _xen.store_missed():
            self.fired = self.tokens[:]
        return len(self.fired) > 0 or _xen.load32(self.page, RSP_PROD) != _xen.load32(self.page, RSP_CONS)

    def events(self) -> list[str]:
        """The tokens of watches that have fired since the last call; some may have without a change."""
        while _xen.load32(self.page, RSP_PROD) != _xen.load32(self.page, RSP_CONS):
            self._message(-1)
        if _xen.store_missed():
            self.fired = self.tokens[:]
        found = self.fired
        self.fired = []
        return found

    def _ask(self, kind: int, transaction: int, body: bytes) -> bytes:
        self._send(kind, transaction, body)
        _xen.port_send(self.port)
        return self._answer(self.request)

    def _answer(self, request: word) -> bytes:
        while True:
            answer = self._message(request)
            if answer is not None:
                return answer

    def _message(self, request: word) -> bytes | None:
        """Takes a message: the answer to `request` (-1: to none), or None where it was something else. Raises
        StoreError."""
        kind, number, _, size = struct.unpack_from("<IIII", self._receive(HEADER), 0)
        if size > PAYLOAD_MAX:
            raise StoreError("EIO")
        body = self._receive(size)
        if kind == WATCH_EVENT:
            fields = body.split(b"\0")
            if len(fields) > 1:
                self.fired.append(fields[1].decode("latin-1"))
            return None
        if number != request:
            return None
        if kind == ERROR:
            raise StoreError(body[:-1].decode("latin-1"))
        return body

    def _send(self, kind: int, transaction: int, body: bytes) -> None:
        if len(body) > PAYLOAD_MAX:
            raise StoreError("E2BIG")
        self.request += 1
        size: u32 = len(body)
        message = struct.pack("<IIII", kind, self.request, transaction, size) + body
        at = 0
        while at < len(message):
            prod = _xen.load32(self.page, REQ_PROD)
            used = (prod - _xen.load32(self.page, REQ_CONS)) & WORD
            if used > RING_SIZE:
                raise StoreError("EIO")
            where = prod % RING_SIZE
            part = min(RING_SIZE - used, RING_SIZE - where, len(message) - at)
            if part == 0:
                _xen.port_send(self.port)
                _xen.port_wait(self.port, NEVER)
                continue
            _xen.copy_in(self.page, where, message, at, part)
            _xen.barrier()
            _xen.store32(self.page, REQ_PROD, (prod + part) & WORD)
            at += part

    def _receive(self, size: int) -> bytes:
        """So many bytes, waited for."""
        parts: list[bytes] = []
        left = size
        while left > 0:
            cons = _xen.load32(self.page, RSP_CONS)
            ready = (_xen.load32(self.page, RSP_PROD) - cons) & WORD
            if ready > RING_SIZE:
                raise StoreError("EIO")
            if ready == 0:
                _xen.port_wait(self.port, NEVER)
                continue
            where = cons % RING_SIZE
            part = min(ready, RING_SIZE - where, left)
            _xen.barrier()
            parts.append(_xen.copy_out(self.page, RSP + where, part))
            _xen.barrier()
            _xen.store32(self.page, RSP_CONS, (cons + part) & WORD)
            if ready == RING_SIZE:
                _xen.port_send(self.port)  # it waits for room
            left -= part
        return parts[0] if len(parts) == 1 else b"".join(parts)
