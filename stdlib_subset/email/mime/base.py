"""The base of messages with a type."""

from email.message import Message


class MIMEBase(Message):
    """A message with a type and parameters."""

    def __init__(self, _maintype: str, _subtype: str, **_params) -> None:  # type: ignore[no-untyped-def]
        super().__init__()
        self.add_header("Content-Type", f"{_maintype}/{_subtype}", **_params)
        self["MIME-Version"] = "1.0"
