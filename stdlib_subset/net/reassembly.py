"""Puts fragments of IPv4 packets together (RFC 815's task) within limits of memory, number and time.

Fragments that overlap otherwise than as exact copies make the whole packet refused, with what is still to come of it,
as RFC 5722 has it for IPv6: they only serve attacks.
"""

from machine import instant, u32, word

from net.clock import NEVER, SECOND
from net.wire.ipv4 import MORE_FRAGMENTS, OFFSET

LIFETIME = 30 * SECOND
MAX_PACKETS = 32
"""that are incomplete at a time"""
MAX_BYTES = 256 * 1024
"""in all fragments that are kept"""
MAX_FRAGMENTS = 128
"""of one packet"""
MAX_PAYLOAD = 65535 - 20


class _Partial:
    """`starts` are offsets in bytes in rising order, `parts` the fragments there; `length` is -1 until it is known."""

    def __init__(self, expires: instant) -> None:
        self.expires = expires
        self.starts: list[int] = []
        self.parts: list[bytes] = []
        self.size: word = 0
        self.length = -1
        self.refused = False
        self.quote = b""


class Reassembly:
    """The packets of one host that are not complete yet."""

    def __init__(self) -> None:
        self.partials: dict[tuple[int, int, int], _Partial] = {}
        self.size: word = 0
        self.expired: list[bytes] = []

    def add(self, now: instant, src: u32, dst: u32, key: int, fragment: int, payload: bytes, packet: bytes) -> bytes:
        """Takes a fragment; gives the whole payload if it was the last one missing, else nothing.

        `key` joins identification and protocol, `fragment` is the header's word of flags and offset; `packet` is the
        start of the fragment with its header, to be quoted if the rest doesn't come.
        """
        place = (src, dst, key)
        partial = self.partials.get(place)
        if partial is None:
            if len(self.partials) >= MAX_PACKETS:
                self._drop_oldest()
            partial = _Partial(now + LIFETIME)
            self.partials[place] = partial
        if partial.refused:
            return b""
        start = (fragment & OFFSET) * 8
        last = fragment & MORE_FRAGMENTS == 0
        if not self._put(partial, start, payload, last):
            return b""
        if start == 0:
            partial.quote = packet
        if partial.size == partial.length:
            del self.partials[place]
            self.size -= partial.size
            return b"".join(partial.parts)
        while self.size > MAX_BYTES:
            self._drop_oldest()
        return b""

    def poll(self, now: instant) -> instant:
        """Drops what is too old; of what had its first fragment, that is then in `expired`, for the caller to take."""
        due = NEVER
        if not self.partials:
            return due
        for place, partial in list(self.partials.items()):
            if now >= partial.expires:
                if partial.quote:
                    self.expired.append(partial.quote)
                self._drop(place)
            else:
                due = min(due, partial.expires)
        return due

    def _put(self, partial: _Partial, start: int, payload: bytes, last: bool) -> bool:
        """Whether the fragment is new and the packet can still become whole."""
        end = start + len(payload)
        known = partial.length
        if (
            end > MAX_PAYLOAD
            or not payload
            or (not last and len(payload) & 7)
            or (last and known >= 0 and known != end)
            or (known >= 0 and end > known)
        ):
            return self._refuse(partial)
        at = len(partial.starts)
        while at > 0 and partial.starts[at - 1] > start:
            at -= 1
        if at > 0:
            before = partial.starts[at - 1]
            if before == start and partial.parts[at - 1] == payload and last == (end == known):
                return False
            if before + len(partial.parts[at - 1]) > start:
                return self._refuse(partial)
        if at < len(partial.starts) and (end > partial.starts[at] or last):
            return self._refuse(partial)
        if len(partial.starts) >= MAX_FRAGMENTS:
            return self._refuse(partial)
        if last:
            partial.length = end
        partial.starts.insert(at, start)
        partial.parts.insert(at, payload)
        partial.size += len(payload)
        self.size += len(payload)
        return True

    def _refuse(self, partial: _Partial) -> bool:
        self.size -= partial.size
        partial.size = 0
        partial.starts.clear()
        partial.parts.clear()
        partial.quote = b""
        partial.refused = True
        return False

    def _drop_oldest(self) -> None:
        """All live equally long, so the oldest is the first."""
        for place in self.partials:
            self._drop(place)
            return

    def _drop(self, place: tuple[int, int, int]) -> None:
        self.size -= self.partials[place].size
        del self.partials[place]
