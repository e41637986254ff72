"""memoryview of bytes and bytearrays: items of `itemsize` bytes, the first at `_start`, the next `_step` further."""


class memoryview:
    def __init__(self, object, /):
        if isinstance(object, memoryview):
            object._check()
            self._data = object._data
            self._start, self._step, self._size = object._start, object._step, object._size
            self._format, self._itemsize, self._locked = object._format, object._itemsize, object._locked
        elif isinstance(object, (bytes, bytearray)):
            self._data = object
            self._start, self._step, self._size = 0, 1, len(object)
            self._format, self._itemsize, self._locked = "B", 1, isinstance(object, bytes)
        elif type(object).__name__ == "array":
            raise NotImplementedError("memoryview of an array")
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        self._released = False

    def _check(self) -> None:
        if self._released:
            raise ValueError("operation forbidden on released memoryview object")

    def _part(self, start, step, size):
        view = memoryview(self)
        view._start, view._step, view._size = start, step, size
        return view

    def _place(self, index) -> int:
        """The offset of an item's first byte."""
        self._check()
        if not -self._size <= index < self._size:
            raise IndexError("index out of bounds on dimension 1")
        return self._start + self._step * (index if index >= 0 else index + self._size)

    def _signed(self) -> bool:
        return self._format.islower()

    def _item(self, place):
        if self._format == "B":
            return self._data[place]
        data = bytes(self._data[place : place + self._itemsize])
        return int.from_bytes(data, "little", signed=self._signed())

    def _put(self, place, value) -> None:
        data = self._data
        if isinstance(data, bytearray):
            bits = 8 * self._itemsize
            least = -(1 << bits - 1) if self._signed() else 0
            if not least <= value < least + (1 << bits):
                raise ValueError(f"memoryview: invalid value for format '{self._format}'")
            data[place : place + self._itemsize] = value.to_bytes(self._itemsize, "little", signed=self._signed())

    def _need_writable(self) -> None:
        self._check()
        if self._locked:
            raise TypeError("cannot modify read-only memory")

    def __getitem__(self, index):
        if isinstance(index, slice):
            self._check()
            start, stop, step = index.indices(self._size)
            return self._part(self._start + start * self._step, self._step * step, len(range(start, stop, step)))
        return self._item(self._place(index))

    def __setitem__(self, index, value):
        self._need_writable()
        if isinstance(index, slice):
            part = self[index]
            values = list(value)
            if len(values) != part._size:
                raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
            for i in range(part._size):
                part._put(part._place(i), values[i])
        else:
            self._put(self._place(index), value)

    def __delitem__(self, index):
        self._need_writable()
        raise TypeError("cannot delete memory")

    def __len__(self) -> int:
        self._check()
        return self._size

    def __iter__(self):
        for i in range(len(self)):
            yield self._item(self._place(i))

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self._item(self._place(i))

    def __eq__(self, other):
        if isinstance(other, memoryview):
            if self._released or other._released:
                return self is other
            return self.tolist() == other.tolist()
        if isinstance(other, (bytes, bytearray)):
            return not self._released and self.tolist() == list(other)
        return NotImplemented

    def __hash__(self):
        self._check()
        if not self._locked:
            raise ValueError("cannot hash writable memoryview object")
        if isinstance(self._data, bytearray):
            raise TypeError("unhashable type: 'bytearray'")
        return hash(self.tobytes())

    def __repr__(self):
        return f"<{'released memory' if self._released else 'memory'} at {id(self):#x}>"

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, error, trace):
        self.release()

    def release(self) -> None:
        self._released = True

    def tobytes(self, order=None) -> bytes:
        self._check()
        if self._itemsize == 1:
            return bytes([self._data[self._start + i * self._step] for i in range(self._size)])
        places = [self._place(i) for i in range(self._size)]
        return b"".join([bytes(self._data[p : p + self._itemsize]) for p in places])

    def tolist(self):
        return [self._item(self._place(i)) for i in range(len(self))]

    def hex(self, *separation):
        return self.tobytes().hex(*separation)

    def toreadonly(self):
        view = memoryview(self)
        view._locked = True
        return view

    def cast(self, format):
        self._check()
        if format not in _sizes():
            raise NotImplementedError(f"memoryview.cast to format {format!r}: only integers")
        if not self.contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        itemsize = _sizes()[format]
        if self._itemsize != 1 and itemsize != 1:
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        size = self._size * self._itemsize
        if size % itemsize != 0:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        view = self._part(self._start, itemsize, size // itemsize)
        view._format, view._itemsize = format, itemsize
        return view

    @property
    def obj(self):
        self._check()
        return self._data

    @property
    def nbytes(self) -> int:
        return len(self) * self._itemsize

    @property
    def itemsize(self) -> int:
        self._check()
        return self._itemsize

    @property
    def format(self) -> str:
        self._check()
        return self._format

    @property
    def readonly(self) -> bool:
        self._check()
        return self._locked

    @property
    def ndim(self) -> int:
        self._check()
        return 1

    @property
    def shape(self):
        return (len(self),)

    @property
    def strides(self):
        self._check()
        return (self._step,)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self) -> bool:
        return len(self) <= 1 or self._step == self._itemsize

    @property
    def c_contiguous(self) -> bool:
        return self.contiguous

    @property
    def f_contiguous(self) -> bool:
        return self.contiguous


def _sizes():
    return {"B": 1, "b": 1, "H": 2, "h": 2, "I": 4, "i": 4, "L": 8, "l": 8, "Q": 8, "q": 8, "N": 8, "n": 8}


def part(view, at, size) -> bytes:
    """So many bytes of a view."""
    return bytes(view.cast("B")[at : at + size])


def size_of(view) -> int:
    return view.nbytes
