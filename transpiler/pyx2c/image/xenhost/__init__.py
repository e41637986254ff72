"""Runs Xen guests: on this machine's own Xen, or on a real Xen booted inside QEMU."""
