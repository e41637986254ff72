"""The table of primitive operations."""

from pyx2c.prim import containers, files, numbers, text

__all__ = ["containers", "files", "numbers", "text"]
