"""The devices of a Xen guest, in Python over a few primitives (`_xen`: pages, grants, event channels)."""
