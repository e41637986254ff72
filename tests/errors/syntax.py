x = 1
def f(:  # error: E0101
    pass
