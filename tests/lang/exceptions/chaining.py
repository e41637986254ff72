class ConfigError(Exception):
    pass


def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise ConfigError("bad config") from error


def again(text):
    try:
        return int(text)
    except ValueError:
        print("logging")
        raise


try:
    read("x")
except ConfigError as error:
    print(error, "|", repr(error.__cause__))
try:
    again("y")
except ValueError as error:
    print(error)
try:
    try:
        {}["missing"]
    except KeyError:
        raise RuntimeError("while handling")
except RuntimeError as error:
    print(error, "|", repr(error.__context__), error.__cause__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as error:
    print(error, error.__suppress_context__)

# --- expected
# bad config | ValueError("invalid literal for int() with base 10: 'x'")
# logging
# invalid literal for int() with base 10: 'y'
# while handling | KeyError('missing') None
# hidden True
