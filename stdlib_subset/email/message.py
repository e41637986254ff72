"""Messages: those of old, and EmailMessage."""

from email._message import Message
from email._modern import EmailMessage, MIMEPart

__all__ = ["EmailMessage", "MIMEPart", "Message"]
