"""%-formatting of bytes."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(b"%d %x %s %b %c %c %a %r %5.1f|%-5d|%05d %%" % (1, 255, b"ab", bytearray(b"c"), 65, b"z", "é", [1], 2.25, 3, 4))
print(b"%5s|%-5s|%.1s" % (b"ab", b"c", b"de"), bytearray(b"%d-%d") % (5, 6), b"%s" % memoryview(b"mm"), b"%s" % (b"\xff\x00",), b"plain" % (), b"%i%%" % 50)
header = b"%s %d\r\n"
for name, value in ((b"Length", 10), (b"Age", -1)):
    print(header % (name, value))
attempt(lambda: b"%q" % 1)
attempt(lambda: b"%c" % 256)
attempt(lambda: b"%c" % b"ab")
attempt(lambda: b"%d" % (1, 2))
attempt(lambda: b"%d %d" % (1,))
attempt(lambda: b"%" % 1)
mixed: list[int | bytes | str] = [5, b"x", "y"]
for item in mixed:
    attempt(lambda: b"%s" % item)
    attempt(lambda: b"%d" % item)
    attempt(lambda: b"%c" % item)
    attempt(lambda: b"%.1f" % item)

# --- expected
# b"1 ff ab c A z '\\xe9' [1]   2.2|3    |00004 %"
# b'   ab|c    |d' bytearray(b'5-6') b'mm' b'\xff\x00' b'plain' b'50%'
# b'Length 10\r\n'
# b'Age -1\r\n'
# ValueError: unsupported format character 'q' (0x71) at index 1
# OverflowError: %c arg not in range(256)
# TypeError: %c requires an integer in range(256) or a single byte
# TypeError: not all arguments converted during bytes formatting
# TypeError: not enough arguments for format string
# ValueError: incomplete format
# TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# b'5'
# b'\x05'
# b'5.0'
# b'x'
# TypeError: %d format: a real number is required, not bytes
# b'x'
# TypeError: float argument required, not bytes
# TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# TypeError: %d format: a real number is required, not str
# TypeError: %c requires an integer in range(256) or a single byte
# TypeError: float argument required, not str
