"""The table of primitive operations."""

from pyx2c.prim import containers, files, iterators, numbers, octets, text

__all__ = ["containers", "files", "iterators", "numbers", "octets", "text"]
