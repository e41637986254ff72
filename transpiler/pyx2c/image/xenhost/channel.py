"""The host's end of the control channel: frames of kind, length and body over a stream socket.

Reading never waits for writing nor the other way round: a guest that prints while it is sent input cannot
stall both sides.
"""

import select
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.image.xenhost.errors import XenHostError

CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Frame:
    kind: str
    body: bytes


class ChannelTimeout(Exception):
    """No frame came in time."""


class Channel:
    """Frames out and in over `stream`."""

    def __init__(self, stream: socket.socket) -> None:
        stream.setblocking(False)
        self._stream = stream
        self._out = bytearray()
        self._in = bytearray()
        self._kept: list[Frame] = []
        self._source: tuple[int, Callable[[], None]] | None = None

    def listen(self, source: int | None, on_ready: Callable[[], None]) -> None:
        """Has `receive` call `on_ready` whenever the descriptor `source` can be read; None ends that."""
        self._source = None if source is None else (source, on_ready)

    def send(self, kind: str, body: bytes = b"") -> None:
        """Queues one frame; it leaves during the next `receive`."""
        self._out += kind.encode() + struct.pack("<I", len(body)) + body

    def receive(self, deadline: float) -> Frame:
        """The next frame; ChannelTimeout at `deadline` (monotonic), XenHostError when the peer has gone."""
        if self._kept:
            return self._kept.pop(0)
        return self._await_any(deadline)

    def await_kind(self, kind: str, deadline: float) -> Frame:
        """The next frame of this kind; others that come before it wait for `receive`."""
        while True:
            frame = self._await_any(deadline)
            if frame.kind == kind:
                return frame
            self._kept.append(frame)

    def forget(self) -> None:
        """Drops the frames that nobody has received."""
        self._kept.clear()

    def _await_any(self, deadline: float) -> Frame:
        while True:
            frame = self._take()
            if frame is not None:
                return frame
            self._transfer(deadline - time.monotonic())

    def _take(self) -> Frame | None:
        if len(self._in) < 5:
            return None
        end = 5 + struct.unpack_from("<I", self._in, 1)[0]
        if len(self._in) < end:
            return None
        frame = Frame(chr(self._in[0]), bytes(self._in[5:end]))
        del self._in[:end]
        return frame

    def _transfer(self, seconds: float) -> None:
        if seconds <= 0:
            raise ChannelTimeout
        writers = [self._stream] if self._out else []
        source = [self._source[0]] if self._source else []
        readable, writable, _ = select.select([self._stream.fileno(), *source], writers, [], seconds)
        if self._source and self._source[0] in readable:
            self._source[1]()
        try:
            if writable:
                del self._out[: self._stream.send(self._out[:CHUNK])]
            if self._stream.fileno() in readable:
                self._receive_some()
        except OSError as error:
            raise XenHostError("the emulated machine has ended") from error

    def _receive_some(self) -> None:
        data = self._stream.recv(CHUNK)
        if not data:
            raise XenHostError("the emulated machine has ended")
        self._in += data

    def close(self) -> None:
        self._stream.close()
