def level():
    try:
        found = LEVEL
    except NameError:
        found = "none"
    return found
