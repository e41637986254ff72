"""What an operator raises where a function catches it: variables are as they were when it did, not when the `try` began."""


def low(x):
    return 10 // x


def caught(x):
    steps = 0
    try:
        steps += 1
        value = low(x)
        steps += 10
        value += [1, 2, 3][x]
        steps += 100
    except ZeroDivisionError as e:
        return steps, repr(e)
    except IndexError as e:
        return steps, value, repr(e)
    return steps, value


def chained(x):
    text = ""
    try:
        for i in range(3, -2, -1):
            text += str(i)
            text += str(x % i)
    except ZeroDivisionError as e:
        raise KeyError(text, len(text)) from e


for x in (0, 1, 5):
    print(caught(x))
try:
    chained(7)
except KeyError as e:
    print(repr(e), repr(e.__cause__))

# --- expected
# (1, "ZeroDivisionError('integer division or modulo by zero')")
# (111, 12)
# (11, 2, "IndexError('list index out of range')")
# KeyError('3121100', 7) ZeroDivisionError('integer modulo by zero')
