"""A compiler from typed Python to one C file, for Linux and for Xen."""

__version__ = "0.1.0"
