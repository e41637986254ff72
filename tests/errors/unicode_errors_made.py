# A UnicodeDecodeError has five fields, of which CPython makes its text: only the runtime makes one.
try:
    raise UnicodeDecodeError("utf-8", b"", 0, 1, "why")  # error: E0506 only caught
except UnicodeError:
    pass
print(UnicodeTranslateError("text", 0, 1, "why"))  # error: E0506
