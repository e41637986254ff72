"""What of `types` is Python: the base of the classes that stand for SimpleNamespace (`frontend/namespaces.py`), and
dicts that can be read only."""


class SimpleNamespace:
    """Attributes by name, and nothing else."""

    def __repr__(self) -> str:
        return f"namespace({', '.join([f'{name}={value!r}' for name, value in vars(self).items()])})"

    def __eq__(self, other: object):  # type: ignore[no-untyped-def]
        if isinstance(other, SimpleNamespace):
            return vars(self).items() == vars(other).items()
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]


class mappingproxy:
    """A dict as seen by those who may not change it."""

    __module__ = "builtins"

    def __init__(self, mapping, /) -> None:  # type: ignore[no-untyped-def]
        if isinstance(mapping, (list, tuple)):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping

    def __getitem__(self, key):  # type: ignore[no-untyped-def]
        return self._mapping[key]

    def __contains__(self, key) -> bool:  # type: ignore[no-untyped-def]
        return key in self._mapping

    def __len__(self) -> int:
        return len(self._mapping)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._mapping)

    def __reversed__(self):  # type: ignore[no-untyped-def]
        return reversed(self._mapping)

    def get(self, key, default=None, /):  # type: ignore[no-untyped-def]
        """The value of a key, or the default."""
        return self._mapping.get(key, default)

    def keys(self):  # type: ignore[no-untyped-def]
        """The keys."""
        return self._mapping.keys()

    def values(self):  # type: ignore[no-untyped-def]
        """The values."""
        return self._mapping.values()

    def items(self):  # type: ignore[no-untyped-def]
        """The keys with their values."""
        return self._mapping.items()

    def copy(self):  # type: ignore[no-untyped-def]
        """A dict of its own that may be changed."""
        return self._mapping.copy()

    def __or__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, mappingproxy):
            return self._mapping | other._mapping
        return self._mapping | other

    def __ror__(self, other):  # type: ignore[no-untyped-def]
        return other | self._mapping

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, mappingproxy):
            return self._mapping == other._mapping
        return self._mapping == other

    def __str__(self) -> str:
        return str(self._mapping)

    def __repr__(self) -> str:
        return f"mappingproxy({self._mapping!r})"


MappingProxyType = mappingproxy
