"""The table of primitive operations."""

from pyx2c.prim import containers, numbers, text

__all__ = ["containers", "numbers", "text"]
