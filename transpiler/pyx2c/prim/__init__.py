"""The table of primitive operations."""

from pyx2c.prim import complex, containers, files, iterators, numbers, octets, signals, sockets, text, threads, xen

__all__ = [
    "complex",
    "containers",
    "files",
    "iterators",
    "numbers",
    "octets",
    "signals",
    "sockets",
    "text",
    "threads",
    "xen",
]
