"""Methods of bytearray that change it, and those that give several."""


def split(b, /, sep=None, maxsplit=-1):
    return [bytearray(part) for part in bytes(b).split(sep, maxsplit)]


def rsplit(b, /, sep=None, maxsplit=-1):
    return [bytearray(part) for part in bytes(b).rsplit(sep, maxsplit)]


def splitlines(b, /, keepends=False):
    return [bytearray(line) for line in bytes(b).splitlines(keepends)]


def partition(b, sep, /):
    before, found, after = bytes(b).partition(bytes(sep))
    return bytearray(before), bytearray(found), bytearray(after)


def rpartition(b, sep, /):
    before, found, after = bytes(b).rpartition(bytes(sep))
    return bytearray(before), bytearray(found), bytearray(after)


def remove(b, value, /) -> None:
    if not 0 <= value < 256:
        raise ValueError("byte must be in range(0, 256)")
    for i in range(len(b)):
        if b[i] == value:
            del b[i]
            return
    raise ValueError("value not found in bytearray")
