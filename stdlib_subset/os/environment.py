"""The environment: what the program was started with, and what it changed since."""

import sys


class _Environ:
    """The variables by their names; both are texts."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        for i in range(sys._env_count()):  # type: ignore[attr-defined]
            name, sign, value = sys._env(i).partition("=")  # type: ignore[attr-defined]
            if sign:
                self._values.setdefault(name, value)

    def __getitem__(self, key: str) -> str:
        if key not in self._values:
            raise KeyError(key) from None
        return self._values[key]

    def __setitem__(self, key: str, value: str) -> None:
        if "=" in key or not key:
            raise OSError(22, "Invalid argument")
        if "\0" in key or "\0" in value:
            raise ValueError("embedded null byte")
        self._values[key] = value

    def __delitem__(self, key: str) -> None:
        if key not in self._values:
            raise KeyError(key) from None
        del self._values[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._values

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(list(self._values))

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"environ({self._values!r})"

    def get(self, key: str, default=None):  # type: ignore[no-untyped-def]
        """The value of a variable, or the default."""
        if key not in self._values:
            return default
        return self._values[key]

    def keys(self):  # type: ignore[no-untyped-def]
        """The names."""
        return self._values.keys()

    def values(self):  # type: ignore[no-untyped-def]
        """The values."""
        return self._values.values()

    def items(self):  # type: ignore[no-untyped-def]
        """Names with values."""
        return self._values.items()

    def copy(self) -> dict[str, str]:
        """A dict of all."""
        return dict(self._values)

    def pop(self, key: str, *default):  # type: ignore[no-untyped-def]
        """Takes a variable out."""
        if key not in self._values:
            if default:
                return default[0]
            raise KeyError(key)
        return self._values.pop(key)

    def setdefault(self, key: str, value: str) -> str:
        """The value of a variable, which is set if it isn't there."""
        if key not in self._values:
            self[key] = value
        return self._values[key]

    def update(self, other: dict[str, str]) -> None:
        """Sets what a dict has."""
        for key, value in other.items():
            self[key] = value

    def clear(self) -> None:
        """Takes all out."""
        self._values.clear()


environ = _Environ()


def getenv(key: str, default=None):  # type: ignore[no-untyped-def]
    """The value of a variable, or the default."""
    return environ.get(key, default)


def putenv(key: str, value: str) -> None:
    """What only processes started later would see: there are none."""


def unsetenv(key: str) -> None:
    """The same."""
