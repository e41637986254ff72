"""Attributes with computed names."""


def missing(cls, name):
    raise AttributeError(f"'{cls}' object has no attribute '{name}'")
