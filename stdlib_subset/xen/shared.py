"""Pages that another domain may use, and who of us needs them longer than the connection that they were granted for.

A buffer of TCP may hold bytes in such pages, of data to send that is not acknowledged yet and of received data that
nobody has read. When the connection to the backend ends, these pages stay until the buffer lets go of them.
"""

import _xen
from machine import u32, word

from xen.grants import GrantTable

PAGE = 4096


class Shared:
    """Pages granted to a domain: page and grant by number."""

    def __init__(self, grants: GrantTable, domain: u32, count: int, readonly: bool) -> None:
        self.grants = grants
        self.pages: list[word] = []
        self.refs: list[word] = []
        self.held = [False] * count
        """whether a buffer needs the page"""
        self.held_count: word = 0
        self.returned: list[word] = []
        """pages that were held, and are not yet used again"""
        self.leaked: list[word] = []
        """pages that the other domain still used when their grants were taken back: they are never freed"""
        self.released = False
        for _ in range(count):
            page = _xen.page_new()
            if page == 0:
                raise MemoryError("no page for a device")
            self.pages.append(page)
            self.refs.append(grants.allow(domain, _xen.page_frame(page), readonly))

    def hold(self, number: word) -> None:
        """A buffer needs the page until it calls `let_go`."""
        self.held[number] = True
        self.held_count += 1

    def let_go(self, number: word) -> None:
        """The buffer doesn't need it any more."""
        self.held[number] = False
        self.held_count -= 1
        if not self.released:
            self.returned.append(number)
        elif number not in self.leaked:
            _xen.page_free(self.pages[number])

    def release(self) -> None:
        """Takes the grants back and frees the pages of those that nobody uses; what buffers hold, later."""
        self.released = True
        for number, ref in enumerate(self.refs):
            if not self.grants.revoke(ref):
                self.leaked.append(number)
            elif not self.held[number]:
                _xen.page_free(self.pages[number])
        self.refs.clear()
        self.returned.clear()
