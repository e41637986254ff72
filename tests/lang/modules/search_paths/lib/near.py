import far


def name():
    return f"near and {far.VALUE}"
