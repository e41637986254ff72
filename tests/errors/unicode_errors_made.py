# A UnicodeDecodeError has five fields, of which CPython makes its text.
try:
    raise UnicodeDecodeError("utf-8", "text", 0, 1, "why")  # error: E0506 of these
except UnicodeError:
    pass
print(UnicodeTranslateError("text", 0, 1, "why"))  # error: E0506
