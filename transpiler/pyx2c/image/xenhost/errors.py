"""The one error of this package: its text says what is missing or went wrong, for the user to read."""


class XenHostError(Exception):
    """Xen could not be fetched, booted or asked; the text is complete in itself."""
