"""Servers in Xen guests beside one another, measured in instructions: what `pyx2c bench --xen` runs."""
