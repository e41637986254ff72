"""Texts."""

from email._transfer import to_base64
from email.mime.nonmultipart import MIMENonMultipart


class MIMEText(MIMENonMultipart):
    """A text: ASCII as it is, other texts as UTF-8 in base 64."""

    def __init__(self, _text: str, _subtype: str = "plain", _charset: str | None = None) -> None:
        charset = ("us-ascii" if _text.isascii() else "utf-8") if _charset is None else _charset
        super().__init__("text", _subtype, charset=charset)
        name = charset.lower()
        if name in ("us-ascii", "ascii"):
            _text.encode("ascii")
            self["Content-Transfer-Encoding"] = "7bit"
            self.set_payload(_text)
        elif name in ("utf-8", "utf8"):
            self["Content-Transfer-Encoding"] = "base64"
            self.set_payload(to_base64(_text.encode("utf-8")))
        else:
            raise NotImplementedError("texts in " + charset)
