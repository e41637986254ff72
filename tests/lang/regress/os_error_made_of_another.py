"""OSError of the number and text that another one has, which may be None."""


def again(error: OSError) -> OSError:
    return OSError(error.errno, f"{error.strerror} again")


def named(error: OSError) -> OSError:
    return OSError(error.errno, error.strerror, "name")


for error in (OSError(98, "Address already in use"), FileNotFoundError(2, "No such file")):
    made = again(error)
    print(type(made).__name__, made.errno, made.strerror, made)
    made = named(error)
    print(type(made).__name__, made.errno, made.filename, made)

# --- expected
# OSError 98 Address already in use again [Errno 98] Address already in use again
# OSError 98 name [Errno 98] Address already in use: 'name'
# FileNotFoundError 2 No such file again [Errno 2] No such file again
# FileNotFoundError 2 name [Errno 2] No such file: 'name'
