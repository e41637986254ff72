"""Transfer encodings of messages that are made."""

from email._transfer import to_base64


def encode_base64(msg) -> None:  # type: ignore[no-untyped-def]
    """Puts what a message holds in base 64."""
    data = msg.get_payload(decode=True)
    msg.set_payload(to_base64(data) if isinstance(data, bytes) else "")
    msg["Content-Transfer-Encoding"] = "base64"


def encode_7or8bit(msg) -> None:  # type: ignore[no-untyped-def]
    """Says whether what a message holds is ASCII."""
    data = msg.get_payload(decode=True)
    is_ascii = data.isascii() if isinstance(data, bytes) else True
    msg["Content-Transfer-Encoding"] = "7bit" if is_ascii else "8bit"


def encode_noop(msg) -> None:  # type: ignore[no-untyped-def]
    """Leaves a message as it is."""
