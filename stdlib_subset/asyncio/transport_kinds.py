"""What transports are, for annotations: those there are derive from these."""


class BaseTransport:
    """What is common to them."""

    def get_extra_info(self, name: str, default=None):  # type: ignore[no-untyped-def]
        """`peername`, `sockname`, `socket`."""
        raise NotImplementedError

    def is_closing(self) -> bool:
        """Whether it is closed, or will be when all is sent."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends it when all is sent."""
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """Of what comes as a stream."""


class WriteTransport(BaseTransport):
    """Of what is sent as a stream."""


class DatagramTransport(BaseTransport):
    """Of datagrams."""

    def sendto(self, data, addr: tuple[str, int] | None = None) -> None:  # type: ignore[no-untyped-def]
        """Sends one."""
        raise NotImplementedError

    def abort(self) -> None:
        """Ends it at once."""
        raise NotImplementedError
