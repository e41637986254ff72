"""What functions of `typing` do when the program runs."""


def assert_never(arg):  # type: ignore[no-untyped-def]
    """Raises AssertionError: nothing should come here."""
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")
