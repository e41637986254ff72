"""What of `types` is Python: the base of the classes that stand for SimpleNamespace (`frontend/namespaces.py`)."""


class SimpleNamespace:
    """Attributes by name, and nothing else."""

    def __repr__(self) -> str:
        return f"namespace({', '.join([f'{name}={value!r}' for name, value in vars(self).items()])})"

    def __eq__(self, other: object):  # type: ignore[no-untyped-def]
        if isinstance(other, SimpleNamespace):
            return vars(self).items() == vars(other).items()
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]
