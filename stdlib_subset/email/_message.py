"""Messages: header fields, and a text or parts."""

from email._transfer import from_base64, from_quoted, raw_escaped
from email._writing import text_of

from _header_fields import Fields


class Message(Fields):
    """Header fields, and a text or other messages: a mapping in which a name may stand several times."""

    __module__ = "email.message"

    def __init__(self) -> None:
        super().__init__()
        self._payload: str | None = None
        self._parts: list[Message] | None = None
        self._from: str | None = None
        self.preamble: str | None = None
        self.epilogue: str | None = None

    def as_string(self, unixfrom: bool = False, maxheaderlen: int = 0) -> str:
        """The fields, a line each, an empty line and what the message holds."""
        return self._envelope(unixfrom) + text_of(self, maxheaderlen)

    def as_bytes(self, unixfrom: bool = False) -> bytes:
        """The same as bytes."""
        return (self._envelope(unixfrom) + text_of(self, 78, True)).encode("ascii", "surrogateescape")

    def __bytes__(self) -> bytes:
        return self.as_bytes()

    def _envelope(self, wanted: bool) -> str:
        if not wanted:
            return ""
        if self._from is None:
            raise NotImplementedError("a line `From ` for a message that was not read with one")
        return self._from + "\n"

    def set_unixfrom(self, unixfrom: str) -> None:
        """Sets the line that stands in front of a message in a mailbox."""
        self._from = unixfrom

    def get_unixfrom(self) -> str | None:
        """That line."""
        return self._from

    def get_payload(self, i=None, decode=None):  # type: ignore[no-untyped-def]
        """The text or the parts; with a number one of them; with `decode` the bytes as they were before they were sent.

        What it gives shows where it is called: so `decode` is given as True, or left out.
        """
        if decode is not None:
            if not decode:
                raise NotImplementedError("get_payload with decode=False")
            return self._decoded(i is not None)
        if i is not None:
            parts = self._parts
            if parts is None:
                raise TypeError(f"Expected list, got {type(self._payload)}")
            return parts[i]
        return self._held()

    def _decoded(self, is_part: bool) -> bytes | None:
        if self._parts is not None or self._payload is None:
            return None
        if is_part:
            raise TypeError(f"Expected list, got {type(self._payload)}")
        return self._sent_bytes(self._payload)

    def _held(self):  # type: ignore[no-untyped-def]
        if self._parts is not None:
            return self._parts
        return None if self._payload is None else self.text_payload()

    def text_payload(self) -> str:
        """The text; what came as bytes by the encoding that the message names."""
        text = self._payload or ""
        if any(0xD800 <= ord(c) < 0xE000 for c in text):
            return text.encode("ascii", "surrogateescape").decode(self.get_param("charset") or "ascii", "replace")
        return text

    def _sent_bytes(self, text: str) -> bytes:
        try:
            data = text.encode("ascii", "surrogateescape")
        except UnicodeEncodeError:
            data = raw_escaped(text)
        at = self._find("content-transfer-encoding")
        kind = self._values[at].lower() if at >= 0 else ""
        if kind == "quoted-printable":
            return from_quoted(data)
        if kind == "base64":
            return from_base64(b"".join(data.splitlines()))
        if kind in ("x-uuencode", "uuencode", "uue", "x-uue"):
            raise NotImplementedError("the transfer encoding " + kind)
        return data

    def set_payload(self, payload, charset: str | None = None) -> None:  # type: ignore[no-untyped-def]
        """Sets the text, or the parts."""
        if isinstance(payload, list):
            self._payload = None
            self._parts = payload
        elif isinstance(payload, bytes):
            self._payload = payload.decode("ascii", "surrogateescape")
        elif payload is None:
            self._payload = None
        else:
            self._payload = payload

    def attach(self, payload: "Message") -> None:
        """Adds a part."""
        if self._payload is not None:
            raise TypeError("Attach is not valid on a message with a non-multipart payload")
        if self._parts is None:
            self._parts = []
        self._parts.append(payload)

    def is_multipart(self) -> bool:
        """Whether the message consists of others."""
        return self._parts is not None

    def walk(self):  # type: ignore[no-untyped-def]
        """The message and all its parts, each in front of its own."""
        yield self
        for part in self._parts or []:
            yield from part.walk()

    def get_charsets(self, failobj=None):  # type: ignore[no-untyped-def]
        """The charsets of the message and of all parts."""
        return [part.get_content_charset(failobj) for part in self.walk()]
