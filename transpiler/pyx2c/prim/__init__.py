"""The table of primitive operations."""

from pyx2c.prim import complex, containers, files, iterators, numbers, octets, text, xen

__all__ = ["complex", "containers", "files", "iterators", "numbers", "octets", "text", "xen"]
