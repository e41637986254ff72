"""What an operation on the network raises, with the number the system would give for it.

The numbers stand here, as module errno brings the names of all of them into a program.
"""

EAGAIN = 11
EACCES = 13
EINVAL = 22
EDESTADDRREQ = 89
EMSGSIZE = 90
EADDRINUSE = 98
EADDRNOTAVAIL = 99
ENETUNREACH = 101
ECONNABORTED = 103
ECONNRESET = 104
ENOBUFS = 105
ETIMEDOUT = 110
ECONNREFUSED = 111
EHOSTUNREACH = 113


class NetError(Exception):
    """`errno` is one of Linux's numbers: EADDRINUSE, ENETUNREACH, …"""

    def __init__(self, errno: int) -> None:
        super().__init__(f"errno {errno}")
        self.errno = errno
