"""Pages that another domain may use, and who of us needs them longer than the connection that they were granted for.

A buffer of TCP may hold bytes in such pages, of data to send that is not acknowledged yet and of received data that
nobody has read. When the connection to the backend ends, these pages stay until the buffer lets go of them.
"""

import _xen
from machine import u32, word

from xen.grants import GrantTable

PAGE = 4096
PLENTY = 4 << 20
"""bytes of memory that must be free for more pages than a device needs"""


GRANTS_LEFT = 200
"""that there must be left for others, or for the next connection"""


class Shared:
    """Pages granted to a domain: page and grant by number."""

    def __init__(self, grants: GrantTable, domain: u32, count: int, readonly: bool) -> None:
        self.grants = grants
        self.domain = domain
        self.readonly = readonly
        self.pages: list[word] = []
        self.refs: list[word] = []
        self.returned: list[word] = []
        """pages that buffers had, and that are not yet used again"""
        self.released = False
        self.leaked: list[word] = []
        """pages that the other domain still used when their grants were taken back: they are never freed"""
        for _ in range(count):
            if not self._add():
                raise MemoryError("no page for a device")

    def _add(self) -> bool:
        page = _xen.page_new()
        if page == 0:
            return False
        self.refs.append(self.grants.allow(self.domain, _xen.page_frame(page), self.readonly))
        self.pages.append(page)
        return True

    def grow(self, most: word) -> list[word]:
        """Adds up to so many pages, as long as there is plenty of memory and of grants: their numbers."""
        added: list[word] = []
        while len(added) < most and len(self.grants.free) > GRANTS_LEFT and _xen.memory_left() > PLENTY and self._add():
            added.append(len(self.pages) - 1)
        return added

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
