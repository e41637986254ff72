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
        self.returned: list[word] = []
        """pages that buffers had, and that are not yet used again"""
        self.released = False
        self.leaked: list[word] = []
        """pages that the other domain still used when their grants were taken back: they are never freed"""
        for _ in range(count):
            page = _xen.page_new()
            if page == 0:
                raise MemoryError("no page for a device")
            self.pages.append(page)
            self.refs.append(grants.allow(domain, _xen.page_frame(page), readonly))

    def let_go(self, number: word) -> None:
        """A buffer doesn't need the page any more."""
        if not self.released:
            self.returned.append(number)
        elif number not in self.leaked:
            _xen.page_free(self.pages[number])

    def release(self, ours: list[word]) -> None:
        """Takes the grants back, and frees those of the pages `ours`, which no buffer has, that nobody uses."""
        self.released = True
        held = [True] * len(self.pages)
        for number in ours:
            held[number] = False
        for number, ref in enumerate(self.refs):
            if not self.grants.revoke(ref):
                self.leaked.append(number)
            elif not held[number]:
                _xen.page_free(self.pages[number])
        self.refs.clear()
        self.returned.clear()
