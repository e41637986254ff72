"""The table of primitive operations."""

from pyx2c.prim import containers, files, numbers, octets, text

__all__ = ["containers", "files", "numbers", "octets", "text"]
