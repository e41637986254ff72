"""Objects that read messages."""

from email._message import Message
from email._reading import read


class Parser:
    """Reads messages from text."""

    def parsestr(self, text: str, headersonly: bool = False) -> Message:
        """The message of a text."""
        return read(text, headersonly)

    def parse(self, fp, headersonly: bool = False) -> Message:  # type: ignore[no-untyped-def]
        """The message of a file of text."""
        return read(fp.read(), headersonly)


class HeaderParser:
    """Reads the fields only; what follows is a text."""

    def parsestr(self, text: str, headersonly: bool = True) -> Message:
        """The message of a text."""
        return read(text, True)

    def parse(self, fp, headersonly: bool = True) -> Message:  # type: ignore[no-untyped-def]
        """The message of a file of text."""
        return read(fp.read(), True)


class BytesParser:
    """Reads messages from bytes."""

    def parsebytes(self, text: bytes, headersonly: bool = False) -> Message:
        """The message of bytes."""
        return read(text.decode("ascii", "surrogateescape"), headersonly)

    def parse(self, fp, headersonly: bool = False) -> Message:  # type: ignore[no-untyped-def]
        """The message of a file of bytes."""
        return self.parsebytes(fp.read(), headersonly)
