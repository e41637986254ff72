"""What goes wrong with opening URLs."""

from http.client import HTTPMessage, HTTPResponse


class URLError(OSError):
    """The URL can't be opened."""

    def __init__(self, reason, filename: str | None = None) -> None:  # type: ignore[no-untyped-def]
        super().__init__(str(reason))
        self.reason = reason

    def __str__(self) -> str:
        return f"<urlopen error {self.reason}>"


class HTTPError(URLError):
    """An answer with an error's status. It can be read like an answer."""

    def __init__(self, url: str, code: int, msg: str, hdrs: HTTPMessage, fp: HTTPResponse) -> None:
        super().__init__(msg)
        self.url = url
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = fp

    def __str__(self) -> str:
        return f"HTTP Error {self.code}: {self.msg}"

    def __repr__(self) -> str:
        return f"<HTTPError {self.code}: {self.msg!r}>"

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    @property
    def status(self) -> int:
        """The status code."""
        return self.code

    @property
    def headers(self) -> HTTPMessage:
        """The answer's fields."""
        return self.hdrs

    def info(self) -> HTTPMessage:
        """The answer's fields."""
        return self.hdrs

    def getcode(self) -> int:
        """The status code."""
        return self.code

    def geturl(self) -> str:
        """The URL."""
        return self.url

    def read(self, amt: int | None = None) -> bytes:
        """The answer's body."""
        return self.fp.read(amt)

    def close(self) -> None:
        """Closes the answer."""
        self.fp.close()
