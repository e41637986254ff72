"""What UnicodeEncodeError and UnicodeDecodeError say of their arguments."""


def encoding(name: str, text: str, start: int, end: int, reason: str) -> str:
    if end == start + 1 and 0 <= start < len(text):
        code = ord(text[start])
        shown = f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
        return f"'{name}' codec can't encode character '{shown}' in position {start}: {reason}"
    return f"'{name}' codec can't encode characters in position {start}-{end - 1}: {reason}"


def decoding(name: str, data: bytes, start: int, end: int, reason: str) -> str:
    if end == start + 1 and 0 <= start < len(data):
        return f"'{name}' codec can't decode byte 0x{data[start]:02x} in position {start}: {reason}"
    return f"'{name}' codec can't decode bytes in position {start}-{end - 1}: {reason}"
