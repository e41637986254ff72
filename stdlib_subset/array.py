"""Arrays of numbers of one machine type. The numbers are kept as Python's; the type says which ones fit."""

import _struct
import sys

typecodes = "bBhHiIlLqQfd"
_SIZES = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
_NAMES = {
    "b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short",
    "i": "signed integer", "I": "unsigned int",
}  # fmt: skip


def _refused_int(typecode: str, value: int) -> OverflowError:
    """CPython's complaint about an int that doesn't fit."""
    low = value < 0
    if typecode in "qQ":
        unsigned = low and typecode == "Q"
        return OverflowError("can't convert negative int to unsigned" if unsigned else "int too big to convert")
    if typecode in "IL" and low:
        return OverflowError("can't convert negative value to unsigned int")
    if typecode in "IL" and value >= 1 << 64:
        return OverflowError("Python int too large to convert to C unsigned long")
    if typecode == "l" or not -(1 << 63) <= value < 1 << 63 and typecode != "I":
        return OverflowError("Python int too large to convert to C long")
    return OverflowError(f"{_NAMES[typecode]} is {'less than minimum' if low else 'greater than maximum'}")


def _times(n) -> int:  # type: ignore[no-untyped-def]
    """How often an array is to be repeated."""
    if not isinstance(n, int):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
    return n


class array:
    """`array(typecode, items)`."""

    def __init__(self, typecode: str, initializer=(), /):  # type: ignore[no-untyped-def]
        if len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not str")
        if typecode == "u":
            raise NotImplementedError("arrays of characters")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self.typecode = typecode
        self.itemsize = _SIZES[typecode]
        self._floats = typecode in "fd"
        bits = 8 * self.itemsize
        self._least = -(1 << bits - 1) if typecode.islower() else 0
        self._most = self._least + (1 << bits) - 1
        self._items = []
        if isinstance(initializer, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            for item in initializer._items:
                self._items.append(self._fitting(item))
        else:
            for item in initializer:
                self._items.append(self._fitting(item))

    def _fitting(self, value):  # type: ignore[no-untyped-def]
        """The value as an item."""
        if self._floats:
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            wide = float(value)
            return wide if self.itemsize == 8 else _struct.float_at(_struct.float_bytes(wide, 4, False), 0, 4, False)
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not self._least <= value <= self._most:
            raise _refused_int(self.typecode, value)
        return value

    def _made(self, items):  # type: ignore[no-untyped-def]
        result = array(self.typecode)
        result._items = items
        return result

    def append(self, v, /) -> None:  # type: ignore[no-untyped-def]
        """Puts a number at the end."""
        self._items.append(self._fitting(v))

    def insert(self, i: int, v, /) -> None:  # type: ignore[no-untyped-def]
        """Puts a number before place i."""
        self._items.insert(i, self._fitting(v))

    def extend(self, bb, /) -> None:  # type: ignore[no-untyped-def]
        """Puts the numbers of an array of the same kind, or of anything iterable, at the end."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items += bb._items[:]
        else:
            for item in bb:
                self._items.append(self._fitting(item))

    def fromlist(self, list, /) -> None:  # type: ignore[no-untyped-def]
        """All numbers of a list, or none where one doesn't fit."""
        made = [self._fitting(item) for item in list]
        self._items += made

    def tolist(self):  # type: ignore[no-untyped-def]
        """The numbers as a list."""
        return self._items[:]

    def pop(self, i: int = -1, /):  # type: ignore[no-untyped-def]
        """Takes out the number at a place."""
        if not self._items:
            raise IndexError("pop from empty array")
        return self._items.pop(i)

    def remove(self, v, /) -> None:  # type: ignore[no-untyped-def]
        """Takes out the first number that equals v."""
        for i in range(len(self._items)):
            if self._items[i] == v:
                del self._items[i]
                return
        raise ValueError("array.remove(x): x not in array")

    def index(self, v, start: int = 0, stop: int = sys.maxsize, /) -> int:  # type: ignore[no-untyped-def]
        """The place of the first number in start..stop that equals v."""
        size = len(self._items)
        first, last = max(start + size if start < 0 else start, 0), min(stop + size if stop < 0 else stop, size)
        for i in range(first, last):
            if self._items[i] == v:
                return i
        raise ValueError("array.index(x): x not in array")

    def count(self, v, /) -> int:  # type: ignore[no-untyped-def]
        """How many numbers equal v."""
        return sum(1 for item in self._items if item == v)

    def reverse(self) -> None:
        """Turns the order around."""
        self._items.reverse()

    def byteswap(self) -> None:
        """Turns the bytes of each number around."""
        swapped = array(self.typecode)
        for item in self._items:
            swapped.frombytes(self._bytes_of(item)[::-1])
        self._items = swapped._items

    def _bytes_of(self, item) -> bytes:  # type: ignore[no-untyped-def]
        if isinstance(item, float):
            return _struct.float_bytes(item, self.itemsize, False)
        return item.to_bytes(self.itemsize, "little", signed=self._least < 0)

    def tobytes(self) -> bytes:
        """The numbers as they lie in memory."""
        return b"".join([self._bytes_of(item) for item in self._items])

    def frombytes(self, buffer, /) -> None:  # type: ignore[no-untyped-def]
        """Puts numbers at the end that lie in memory so."""
        data = bytes(buffer)
        size = self.itemsize
        if len(data) % size != 0:
            raise ValueError("bytes length not a multiple of item size")
        for at in range(0, len(data), size):
            if self._floats:
                self._items.append(_struct.float_at(data, at, size, False))
            else:
                self._items.append(int.from_bytes(data[at : at + size], "little", signed=self._least < 0))

    def tofile(self, f, /) -> None:  # type: ignore[no-untyped-def]
        """Writes the numbers as they lie in memory."""
        f.write(self.tobytes())

    def fromfile(self, f, n: int, /) -> None:  # type: ignore[no-untyped-def]
        """Reads n numbers; EOFError where there are fewer, after those."""
        data = f.read(n * self.itemsize)
        self.frombytes(data[: len(data) - len(data) % self.itemsize])
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return self._made(self._items[index])
        if not -len(self._items) <= index < len(self._items):
            raise IndexError("array index out of range")
        return self._items[index]

    def __setitem__(self, index, value) -> None:  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            start, stop, step = index.indices(len(self._items))
            room, given = len(range(start, stop, step)), len(value._items)
            if step != 1 and room != given and given != 0:
                raise ValueError(f"attempt to assign array of size {given} to extended slice of size {room}")
            if given == 0:
                del self._items[index]
            else:
                self._items[index] = value._items[:]
            return
        if not -len(self._items) <= index < len(self._items):
            raise IndexError("array assignment index out of range")
        self._items[index] = self._fitting(value)

    def __delitem__(self, index) -> None:  # type: ignore[no-untyped-def]
        if not isinstance(index, slice) and not -len(self._items) <= index < len(self._items):
            raise IndexError("array assignment index out of range")
        del self._items[index]

    def __iter__(self):  # type: ignore[no-untyped-def]
        at = 0
        while at < len(self._items):
            yield self._items[at]
            at += 1

    def __contains__(self, v) -> bool:  # type: ignore[no-untyped-def]
        return v in self._items

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return self._made(self._items + other._items)

    def __iadd__(self, other):  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):  # type: ignore[no-untyped-def]
        return self._made(self._items * _times(n))

    def __rmul__(self, n):  # type: ignore[no-untyped-def]
        return self._made(self._items * _times(n))

    def __imul__(self, n):  # type: ignore[no-untyped-def]
        self._items *= _times(n)
        return self

    def __eq__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            return NotImplemented
        return self._items == other._items

    def __lt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            return NotImplemented
        return self._items < other._items

    def __le__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            return NotImplemented
        return self._items <= other._items

    def __gt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            return NotImplemented
        return self._items > other._items

    def __ge__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if not isinstance(other, array):
            return NotImplemented
        return self._items >= other._items

    def __copy__(self):  # type: ignore[no-untyped-def]
        return self._made(self._items[:])

    def __deepcopy__(self, memo):  # type: ignore[no-untyped-def]
        return self._made(self._items[:])

    def __repr__(self) -> str:
        return f"array('{self.typecode}', {self._items!r})" if self._items else f"array('{self.typecode}')"


ArrayType = array
