"""What of `collections` is Python: ChainMap and UserString. The other classes are the compiler's."""

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

    def new_child(self, m=None, **named):  # type: ignore[no-untyped-def]
        """A ChainMap with one more map in front."""
        first = {} if m is None else m
        for key, value in named.items():
            first[key] = value
        return ChainMap(first, *self.maps)

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


def _plain(text):  # type: ignore[no-untyped-def]
    """The text of a UserString; anything else itself."""
    return text.data if isinstance(text, UserString) else text


class UserString:
    """A text in an object, to be derived from. What gives a text of the same kind gives an object of the same class."""

    def __init__(self, seq) -> None:  # type: ignore[no-untyped-def]
        self.data: str = seq.data if isinstance(seq, UserString) else str(seq)

    def __str__(self) -> str:
        return self.data

    def __repr__(self) -> str:
        return repr(self.data)

    def __int__(self) -> int:
        return int(self.data)

    def __float__(self) -> float:
        return float(self.data)

    def __hash__(self) -> int:
        return hash(self.data)

    def __eq__(self, string) -> bool:  # type: ignore[no-untyped-def]
        return self.data == _plain(string)  # type: ignore[no-any-return]

    def __lt__(self, string) -> bool:  # type: ignore[no-untyped-def]
        return self.data < _plain(string)  # type: ignore[no-any-return]

    def __le__(self, string) -> bool:  # type: ignore[no-untyped-def]
        return self.data <= _plain(string)  # type: ignore[no-any-return]

    def __gt__(self, string) -> bool:  # type: ignore[no-untyped-def]
        return self.data > _plain(string)  # type: ignore[no-any-return]

    def __ge__(self, string) -> bool:  # type: ignore[no-untyped-def]
        return self.data >= _plain(string)  # type: ignore[no-any-return]

    def __contains__(self, char) -> bool:  # type: ignore[no-untyped-def]
        return _plain(char) in self.data

    def __len__(self) -> int:
        return len(self.data)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return self.__class__(self.data[index])

    def __iter__(self):  # type: ignore[no-untyped-def]
        for c in self.data:
            yield self.__class__(c)

    def __add__(self, other):  # type: ignore[no-untyped-def]
        return self.__class__(self.data + str(other))

    def __radd__(self, other):  # type: ignore[no-untyped-def]
        return self.__class__(str(other) + self.data)

    def __mul__(self, n: int):  # type: ignore[no-untyped-def]
        return self.__class__(self.data * n)

    def __rmul__(self, n: int):  # type: ignore[no-untyped-def]
        return self.__class__(self.data * n)

    def capitalize(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.capitalize())

    def casefold(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.casefold())

    def center(self, width: int, fillchar: str = " "):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.center(width, fillchar))

    def count(self, sub, start: int = 0, end: int | None = None) -> int:  # type: ignore[no-untyped-def]
        return self.data.count(_plain(sub), start, len(self.data) if end is None else end)

    def removeprefix(self, prefix, /):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.removeprefix(_plain(prefix)))

    def removesuffix(self, suffix, /):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.removesuffix(_plain(suffix)))

    def encode(self) -> bytes:
        return self.data.encode()

    def endswith(self, suffix) -> bool:  # type: ignore[no-untyped-def]
        return self.data.endswith(suffix)

    def expandtabs(self, tabsize: int = 8):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.expandtabs(tabsize))

    def find(self, sub, start: int = 0, end: int | None = None) -> int:  # type: ignore[no-untyped-def]
        return self.data.find(_plain(sub), start, len(self.data) if end is None else end)

    def index(self, sub, start: int = 0, end: int | None = None) -> int:  # type: ignore[no-untyped-def]
        return self.data.index(_plain(sub), start, len(self.data) if end is None else end)

    def isalpha(self) -> bool:
        return self.data.isalpha()

    def isalnum(self) -> bool:
        return self.data.isalnum()

    def isascii(self) -> bool:
        return self.data.isascii()

    def isdecimal(self) -> bool:
        return self.data.isdecimal()

    def isdigit(self) -> bool:
        return self.data.isdigit()

    def isidentifier(self) -> bool:
        return self.data.isidentifier()

    def islower(self) -> bool:
        return self.data.islower()

    def isnumeric(self) -> bool:
        return self.data.isnumeric()

    def isprintable(self) -> bool:
        return self.data.isprintable()

    def isspace(self) -> bool:
        return self.data.isspace()

    def istitle(self) -> bool:
        return self.data.istitle()

    def isupper(self) -> bool:
        return self.data.isupper()

    def join(self, seq) -> str:  # type: ignore[no-untyped-def]
        return self.data.join(seq)

    def ljust(self, width: int, fillchar: str = " "):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.ljust(width, fillchar))

    def lower(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.lower())

    def lstrip(self, chars: str | None = None):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.lstrip(chars))

    def partition(self, sep: str) -> tuple[str, str, str]:
        return self.data.partition(sep)

    def replace(self, old, new, maxsplit: int = -1):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.replace(_plain(old), _plain(new), maxsplit))

    def rfind(self, sub, start: int = 0, end: int | None = None) -> int:  # type: ignore[no-untyped-def]
        return self.data.rfind(_plain(sub), start, len(self.data) if end is None else end)

    def rindex(self, sub, start: int = 0, end: int | None = None) -> int:  # type: ignore[no-untyped-def]
        return self.data.rindex(_plain(sub), start, len(self.data) if end is None else end)

    def rjust(self, width: int, fillchar: str = " "):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.rjust(width, fillchar))

    def rpartition(self, sep: str) -> tuple[str, str, str]:
        return self.data.rpartition(sep)

    def rstrip(self, chars: str | None = None):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.rstrip(chars))

    def split(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        return self.data.rsplit(sep, maxsplit)

    def splitlines(self, keepends: bool = False) -> list[str]:
        return self.data.splitlines(keepends)

    def startswith(self, prefix) -> bool:  # type: ignore[no-untyped-def]
        return self.data.startswith(prefix)

    def strip(self, chars: str | None = None):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.strip(chars))

    def swapcase(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.swapcase())

    def title(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.title())

    def upper(self):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.upper())

    def zfill(self, width: int):  # type: ignore[no-untyped-def]
        return self.__class__(self.data.zfill(width))
