"""Files of applications."""

from email.encoders import encode_base64
from email.mime.nonmultipart import MIMENonMultipart


class MIMEApplication(MIMENonMultipart):
    """Bytes for an application."""

    def __init__(self, _data: bytes, _subtype: str = "octet-stream", _encoder=encode_base64, **_params) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        super().__init__("application", _subtype, **_params)
        self.set_payload(_data)
        _encoder(self)
