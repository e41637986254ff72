def letters(n):
    return "abcdef"[:n]
