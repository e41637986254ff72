"""Messages of parts."""

from email.mime.base import MIMEBase


class MIMEMultipart(MIMEBase):
    """A message of parts; its boundary is made when it is written if none is given."""

    def __init__(self, _subtype: str = "mixed", boundary: str | None = None, _subparts=None, **_params) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        super().__init__("multipart", _subtype, **_params)
        self._parts = []
        if _subparts is not None:
            for part in _subparts:
                self.attach(part)
        if boundary:
            self.set_boundary(boundary)
