"""What is told of a connection, or of datagrams: classes to derive from."""


class BaseProtocol:
    """What is common to them."""

    def connection_made(self, transport) -> None:  # type: ignore[no-untyped-def]
        """There is a connection."""

    def connection_lost(self, exc: BaseException | None) -> None:
        """It has ended; None: as it should."""

    def pause_writing(self) -> None:
        """Much waits to be sent."""

    def resume_writing(self) -> None:
        """There is room again."""


class Protocol(BaseProtocol):
    """Of a stream."""

    def data_received(self, data: bytes) -> None:
        """Some of it has come."""

    def eof_received(self) -> bool | None:
        """The peer sends nothing more; true leaves the transport open."""
        return None


class BufferedProtocol(BaseProtocol):
    """Of a stream, that has the memory for what comes itself."""

    def get_buffer(self, sizehint: int):  # type: ignore[no-untyped-def]
        """Where the next bytes go: a bytearray or a memoryview of one, not empty."""

    def buffer_updated(self, nbytes: int) -> None:
        """So many have come, at the buffer's begin."""

    def eof_received(self) -> bool | None:
        """The peer sends nothing more; true leaves the transport open."""
        return None


class DatagramProtocol(BaseProtocol):
    """Of datagrams."""

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """One has come."""

    def error_received(self, exc: OSError) -> None:
        """Sending or receiving has failed."""
