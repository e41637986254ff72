"""Pictures."""

from email.encoders import encode_base64
from email.mime.nonmultipart import MIMENonMultipart


class MIMEImage(MIMENonMultipart):
    """A picture; its type is found by its first bytes if none is given."""

    def __init__(self, _imagedata: bytes, _subtype: str | None = None, _encoder=encode_base64, **_params) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        kind = _kind(_imagedata) if _subtype is None else _subtype
        if kind == "":
            raise TypeError("Could not guess image MIME subtype")
        super().__init__("image", kind, **_params)
        self.set_payload(_imagedata)
        _encoder(self)


def _kind(data: bytes) -> str:
    if data[:4] == b"\xff\xd8\xff\xdb" or data[6:10] in (b"JFIF", b"Exif"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    if data[:2] in (b"MM", b"II"):
        return "tiff"
    if data.startswith(b"BM"):
        return "bmp"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""
