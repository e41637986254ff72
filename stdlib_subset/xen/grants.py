"""The grant table, version 1: which pages which domain may use (xen/include/public/grant_table.h).

A grant that the other domain still uses when it is taken back is *leaked*: its number is never given out again and its
page must never be freed, or the other domain would read and write what is no longer meant for it.
"""

import _xen
from machine import u32, word

PERMIT_ACCESS = 1
READONLY = 4
READING = 8
WRITING = 16
RESERVED_ENTRIES = 8
ENTRIES = 512
"""of the one page that the table has"""


class GrantError(Exception):
    """There is no grant table, or no entry left in it."""


class GrantTable:
    """Entries of 8 bytes: flags, domain, frame. `leaked` counts those that could not be taken back."""

    def __init__(self) -> None:
        self.page = _xen.grant_page()
        if self.page == 0:
            raise GrantError("no grant table")
        self.free: list[word] = list(range(ENTRIES - 1, RESERVED_ENTRIES - 1, -1))
        self.leaked: word = 0

    def allow(self, domain: u32, frame: word, readonly: bool) -> word:
        """Lets `domain` use the frame; the number of the grant. Raises GrantError."""
        if not self.free:
            raise GrantError("no grant is left")
        ref = self.free.pop()
        at = ref * 8
        _xen.store16(self.page, at + 2, domain)
        _xen.store32(self.page, at + 4, frame)
        _xen.barrier()  # the hypervisor may look at the entry as soon as its flags say so
        _xen.store16(self.page, at, PERMIT_ACCESS | READONLY if readonly else PERMIT_ACCESS)
        return ref

    def revoke(self, ref: word) -> bool:
        """Takes a grant back; False where it is still in use, and leaked."""
        at = ref * 8
        while True:
            flags = _xen.load16(self.page, at)
            if flags & (READING | WRITING):
                self.leaked += 1
                return False
            if _xen.swap16(self.page, at, flags, 0):
                self.free.append(ref)
                return True
