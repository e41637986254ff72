"""Ports of this machine for servers that a test starts."""

import socket


def free_port() -> int:
    """One of 127.0.0.1 that nobody has now."""
    with socket.create_server(("127.0.0.1", 0)) as s:
        port: int = s.getsockname()[1]
        return port
