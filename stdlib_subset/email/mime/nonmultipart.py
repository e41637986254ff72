"""Messages without parts."""

from email.errors import MultipartConversionError
from email.message import Message
from email.mime.base import MIMEBase


class MIMENonMultipart(MIMEBase):
    """A message that takes no parts."""

    def attach(self, payload: Message) -> None:
        """Refused."""
        raise MultipartConversionError("Cannot attach additional subparts to non-multipart/*")
