"""`Field.metadata`: what `field(metadata=...)` was given, to be read only."""

from types import mappingproxy


def described(field, metadata):
    field.metadata = mappingproxy(metadata)
    return field
