"""What of `collections` is Python: ChainMap. The other classes are the compiler's."""

from __future__ import annotations


class ChainMap:
    """Several dicts seen as one: the first that has a key counts; changes go to the first of all."""

    def __init__(self, *maps):  # type: ignore[no-untyped-def]
        self.maps = list(maps) or [{}]

    def __missing__(self, key):  # type: ignore[no-untyped-def]
        raise KeyError(key)

    def __getitem__(self, key):  # type: ignore[no-untyped-def]
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        return self.__missing__(key)

    def get(self, key, default=None):  # type: ignore[no-untyped-def]
        """The value of a key, or the default."""
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        return default

    def _merged(self):  # type: ignore[no-untyped-def]
        """One dict in the order of CPython: that of the last map first."""
        merged = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                merged[key] = mapping[key]
        return merged

    def __len__(self) -> int:
        return len(self._merged())

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._merged())

    def keys(self):  # type: ignore[no-untyped-def]
        """All keys, as they are now."""
        return self._merged().keys()

    def values(self):  # type: ignore[no-untyped-def]
        """The values that count, as they are now."""
        return self._merged().values()

    def items(self):  # type: ignore[no-untyped-def]
        """The keys with the values that count, as they are now."""
        return self._merged().items()

    def __contains__(self, key) -> bool:  # type: ignore[no-untyped-def]
        return any(key in mapping for mapping in self.maps)

    def __bool__(self) -> bool:
        return any(len(mapping) > 0 for mapping in self.maps)

    def __eq__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(other, ChainMap):
            return self._merged() == other._merged()  # type: ignore[no-any-return]
        return self._merged() == other  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        return f"ChainMap({', '.join(map(repr, self.maps))})"

    def copy(self):  # type: ignore[no-untyped-def]
        """A ChainMap with a copy of the first map and the others themselves."""
        return ChainMap(self.maps[0].copy(), *self.maps[1:])

    def new_child(self, m=None):  # type: ignore[no-untyped-def]
        """A ChainMap with one more map in front."""
        return ChainMap({} if m is None else m, *self.maps)

    @property
    def parents(self):  # type: ignore[no-untyped-def]
        """A ChainMap without the first map."""
        return ChainMap(*self.maps[1:])

    def __setitem__(self, key, value) -> None:  # type: ignore[no-untyped-def]
        self.maps[0][key] = value

    def setdefault(self, key, default=None):  # type: ignore[no-untyped-def]
        """The value of a key, which is given the default if there is none."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def update(self, other) -> None:  # type: ignore[no-untyped-def]
        """Puts the items of a mapping into the first map."""
        for key in other:
            self[key] = other[key]

    def __delitem__(self, key) -> None:  # type: ignore[no-untyped-def]
        if key not in self.maps[0]:
            raise KeyError(f"Key not found in the first mapping: {key!r}")
        del self.maps[0][key]

    def pop(self, key):  # type: ignore[no-untyped-def]
        """Takes a key out of the first map."""
        if key not in self.maps[0]:
            raise KeyError(f"Key not found in the first mapping: {key!r}")
        return self.maps[0].pop(key)

    def popitem(self):  # type: ignore[no-untyped-def]
        """Takes the last item out of the first map."""
        if not self.maps[0]:
            raise KeyError("No keys found in the first mapping.")
        return self.maps[0].popitem()

    def clear(self) -> None:
        """Empties the first map."""
        self.maps[0].clear()
