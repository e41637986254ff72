"""What an operation on the network raises, with the number the system would give for it."""


class NetError(Exception):
    """`errno` is one of `errno`'s numbers: EADDRINUSE, ENETUNREACH, …"""

    def __init__(self, errno: int) -> None:
        super().__init__(f"errno {errno}")
        self.errno = errno
