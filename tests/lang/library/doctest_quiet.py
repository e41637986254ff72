def fact(n):
    """Factorial.

    >>> [fact(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> fact(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    >>> fact(30)
    265252859812191058636308480000000
    """
    if n < 0:
        raise ValueError("n must be >= 0")
    return 1 if n < 2 else n * fact(n - 1)
if __name__ == "__main__":
    import doctest
    doctest.testmod()
    print("done")

# --- expected
# done
