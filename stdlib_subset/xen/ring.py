"""A shared ring of requests and responses, from the frontend's side (xen/include/public/io/ring.h).

    0  req_prod   4  req_event   8  rsp_prod   12  rsp_event   64  slots

Indices run freely, modulo 2³². The frontend produces requests and consumes responses; a response takes the slot of a
request. An event index says when its owner wants to be told: when the other's producer index has come to it.

The other side may be broken or hostile: nothing it writes is read twice, and an index that says there are more
responses than there were requests is a RingError.
"""

import _xen
from machine import u32, word

WORD = 0xFFFFFFFF
REQ_PROD = 0
REQ_EVENT = 4
RSP_PROD = 8
RSP_EVENT = 12
HEADER = 64


class RingError(Exception):
    """The backend breaks the rules of the ring."""


class FrontRing:
    """A ring of `slots` (a power of two) slots of `slot_size` bytes in a page full of zeros."""

    def __init__(self, page: word, slot_size: u32, slots: u32) -> None:
        self.page = page
        self.slot_size = slot_size
        self.slots = slots
        self.prod: u32 = 0
        """of requests, those included that are not published yet"""
        self.published: u32 = 0
        self.cons: u32 = 0
        """of responses"""
        _xen.store32(page, REQ_EVENT, 1)
        _xen.store32(page, RSP_EVENT, 1)

    def room(self) -> u32:
        """How many requests can be added."""
        return self.slots - ((self.prod - self.cons) & WORD)

    def slot(self, index: u32) -> u32:
        """Where in the page the request of this index lies."""
        return HEADER + (index & (self.slots - 1)) * self.slot_size

    def next_request(self) -> u32:
        """Adds a request: the offset of its slot in the page. There must be room."""
        at = self.slot(self.prod)
        self.prod = (self.prod + 1) & WORD
        return at

    def publish(self) -> bool:
        """Shows the backend the added requests; whether it wants to be told."""
        old = self.published
        new = self.prod
        _xen.barrier()  # what is in the slots before the index that covers them
        _xen.store32(self.page, REQ_PROD, new)
        self.published = new
        _xen.barrier()  # the index before the question whether anyone waits for it
        return (new - _xen.load32(self.page, REQ_EVENT)) & WORD < (new - old) & WORD

    def waiting(self) -> u32:
        """How many responses there are. Raises RingError."""
        count = (_xen.load32(self.page, RSP_PROD) - self.cons) & WORD
        if count > (self.published - self.cons) & WORD:
            raise RingError("more responses than requests")
        if count:
            _xen.barrier()
        return count

    def next_response(self) -> u32:
        """Takes a response: the offset of its slot. There must be one."""
        at = HEADER + (self.cons & (self.slots - 1)) * self.slot_size
        self.cons = (self.cons + 1) & WORD
        return at

    def rearm(self, after: u32 = 1) -> bool:
        """Asks to be told when there are `after` more responses; False where there are some already."""
        _xen.store32(self.page, RSP_EVENT, (self.cons + after) & WORD)
        _xen.barrier()
        return self.waiting() == 0
