"""Methods of bytearray that change it."""


def remove(b, value, /) -> None:
    for i in range(len(b)):
        if b[i] == value:
            del b[i]
            return
    raise ValueError("value not found in bytearray")
