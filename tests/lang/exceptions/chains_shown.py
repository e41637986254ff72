"""The traceback of a chain: causes, contexts, from None, raised again."""


class Wrapped(Exception):
    def __init__(self, what, code):
        super().__init__(what, code)
        self.code = code


def low(x):
    return 10 // x


def middle(x):
    try:
        return low(x)
    except ZeroDivisionError as e:
        raise Wrapped("middle failed", 7) from e


def high(x):
    try:
        middle(x)
    except Wrapped:
        {}["missing"]


def top():
    try:
        high(0)
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__), e.__suppress_context__)
    try:
        try:
            high(0)
        except KeyError:
            raise ValueError("hidden") from None
    except ValueError as e:
        print(repr(e), repr(e.__cause__), e.__suppress_context__)
    try:
        raise TypeError("first")
    except TypeError as first:
        try:
            raise OSError("second") from first
        finally:
            print("cleanup")


def main():
    try:
        top()
    except OSError:
        high(0)


main()

# --- expected
# KeyError('missing') Wrapped('middle failed', 7) ZeroDivisionError('integer division or modulo by zero') False
# ValueError('hidden') None True
# cleanup
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/chains_shown.py", line 41, in top
#     raise TypeError("first")
# TypeError: first
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/chains_shown.py", line 51, in main
#     top()
#   File "$HERE/chains_shown.py", line 44, in top
#     raise OSError("second") from first
# OSError: second
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/chains_shown.py", line 16, in middle
#     return low(x)
#            ^^^^^^
#   File "$HERE/chains_shown.py", line 11, in low
#     return 10 // x
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/chains_shown.py", line 23, in high
#     middle(x)
#   File "$HERE/chains_shown.py", line 18, in middle
#     raise Wrapped("middle failed", 7) from e
# Wrapped: ('middle failed', 7)
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/chains_shown.py", line 56, in <module>
#     main()
#   File "$HERE/chains_shown.py", line 53, in main
#     high(0)
#   File "$HERE/chains_shown.py", line 25, in high
#     {}["missing"]
#     ~~^^^^^^^^^^^
# KeyError: 'missing'
# --- status 1
