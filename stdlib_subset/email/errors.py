"""What goes wrong with mails."""


class MessageError(Exception):
    """The base of them all."""


class MessageParseError(MessageError):
    """What can't be read."""


class HeaderParseError(MessageParseError):
    """A field that can't be read."""


class BoundaryError(MessageParseError):
    """A boundary that is not there."""


class MultipartConversionError(MessageError, TypeError):
    """A part for what has none."""


class CharsetError(MessageError):
    """An encoding that is not known."""
