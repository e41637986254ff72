"""The exception that is being handled, as `sys` tells it."""


def exc_info(error):
    if error is None:
        return None, None, None
    return type(error), error, None
