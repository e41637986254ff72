"""Templates that are known when the program runs: what CPython refuses, and in which order it looks."""

import sys

FLAT = ["%d|%5d|%-5d|%05d|%+d|% d", "%s %%", "%y", "%l%", "%5%", "%hLd", "%(k)s", "%(k", "%", "%é", "%*d", "%.*f"]
ONE_VALUE = ["%s", "%s%%", "%d", "%*d", "%.3s", "%y", "%s%s"]
KEYED = ["%(k)s", "%(k)s%(k)5d", "%(k)s%s", "%s", "%s%(k)s", "%s%s", "%(k)%", "%%", "%(k)*d", "%(a)s", "%(k"]


def attempt(make):
    try:
        return make()
    except (TypeError, ValueError, KeyError) as e:
        return f"{type(e).__name__}: {e}"


def main() -> None:
    fill = "".join(sys.argv[1:])
    for template in FLAT:
        print(attempt(lambda: (template + fill) % (1, -22, 3, 4, 5, 6)))
        print(attempt(lambda: (template + fill) % ()))
    for template in ONE_VALUE:
        print(attempt(lambda: (template + fill) % "text"))
        print(attempt(lambda: (template + fill) % (7.5,)))
    for template in KEYED:
        print(attempt(lambda: (template + fill) % {"k": 3}))
    print(attempt(lambda: (b"%y" + fill.encode()) % (1,)), attempt(lambda: (b"%s|%5d|%c" + fill.encode()) % (b"x", -3, 65)))


main()

# --- expected
# 1|  -22|3    |00004|+5| 6
# TypeError: not enough arguments for format string
# TypeError: not all arguments converted during string formatting
# TypeError: not enough arguments for format string
# ValueError: unsupported format character 'y' (0x79) at index 1
# TypeError: not enough arguments for format string
# ValueError: unsupported format character '%' (0x25) at index 2
# TypeError: not enough arguments for format string
# ValueError: unsupported format character '%' (0x25) at index 2
# TypeError: not enough arguments for format string
# ValueError: unsupported format character 'L' (0x4c) at index 2
# TypeError: not enough arguments for format string
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# TypeError: format requires a mapping
# ValueError: incomplete format
# ValueError: incomplete format
# ValueError: unsupported format character '?' (0xe9) at index 1
# TypeError: not enough arguments for format string
# TypeError: not all arguments converted during string formatting
# TypeError: not enough arguments for format string
# TypeError: not all arguments converted during string formatting
# TypeError: not enough arguments for format string
# text
# 7.5
# text%
# 7.5%
# TypeError: %d format: a real number is required, not str
# 7
# TypeError: * wants int
# TypeError: * wants int
# tex
# 7.5
# ValueError: unsupported format character 'y' (0x79) at index 1
# ValueError: unsupported format character 'y' (0x79) at index 1
# TypeError: not enough arguments for format string
# TypeError: not enough arguments for format string
# 3
# 3    3
# TypeError: not enough arguments for format string
# {'k': 3}
# {'k': 3}3
# TypeError: not enough arguments for format string
# ValueError: unsupported format character '%' (0x25) at index 4
# %
# TypeError: not enough arguments for format string
# KeyError: 'a'
# ValueError: incomplete format key
# ValueError: unsupported format character 'y' (0x79) at index 1 b'x|   -3|A'
