"""`ord` of bytes."""


def of_bytes(data, /) -> int:
    if len(data) != 1:
        raise TypeError(f"ord() expected a character, but string of length {len(data)} found")
    return data[0]
