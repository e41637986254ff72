"""The formats of packets, one file a protocol: bytes to fields and back, without any state."""


class WireError(Exception):
    """Bytes that are no packet of the protocol: too short, lengths that contradict each other, bad values."""
