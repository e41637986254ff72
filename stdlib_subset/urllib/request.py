"""Opening URLs over HTTP: redirections are followed, errors raise HTTPError."""

from http.client import HTTPConnection, HTTPResponse
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit

__all__ = ["Request", "pathname2url", "quote", "unquote", "url2pathname", "urlopen"]

_AGENT = "Python-urllib/3.11"
_MAX_REPEATS = 4
_MAX_REDIRECTIONS = 10
_ENDLESS = (
    "The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n"
)


class Request:
    """A URL with a method, data and header fields."""

    def __init__(
        self,
        url: str,
        data: bytes | None = None,
        headers: dict[str, str] | None = None,
        origin_req_host: str | None = None,
        unverifiable: bool = False,
        method: str | None = None,
    ) -> None:
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.full_url = url.strip()
        self.type = parts.scheme
        self.host = parts.netloc
        self.selector = parts.path + ("?" + parts.query if parts.query else "")
        self.data = data
        self.method = method
        self.headers: dict[str, str] = {}
        if headers is not None:
            for key, value in headers.items():
                self.add_header(key, value)

    def get_method(self) -> str:
        """GET, or POST where there is data, or what was given."""
        method = self.method
        if method is not None:
            return method
        return "GET" if self.data is None else "POST"

    def get_full_url(self) -> str:
        """The URL."""
        return self.full_url

    def add_header(self, key: str, val: str) -> None:
        """Sets a field."""
        self.headers[key.capitalize()] = val

    def has_header(self, header_name: str) -> bool:
        """Whether a field is set; names are written `Like-this`."""
        return header_name in self.headers

    def get_header(self, header_name: str, default: str | None = None) -> str | None:
        """A field's value, or the default."""
        return self.headers.get(header_name, default)

    def remove_header(self, header_name: str) -> None:
        """Takes a field out."""
        self.headers.pop(header_name, None)

    def header_items(self) -> list[tuple[str, str]]:
        """All fields."""
        return list(self.headers.items())


def _opened(request: Request, timeout: float | None) -> HTTPResponse:
    if request.type != "http":
        raise URLError(f"unknown url type: {request.type}")
    if not request.host:
        raise URLError("no host given")
    fields: dict[str, str] = {}
    data = request.data
    if data is not None:
        kind = request.headers.get("Content-type", "application/x-www-form-urlencoded")
        fields["Content-Type"] = kind
        fields["Content-Length"] = request.headers.get("Content-length", str(len(data)))
    fields["Host"] = request.headers.get("Host", request.host)
    fields["User-Agent"] = request.headers.get("User-agent", _AGENT)
    for key, value in request.headers.items():
        if key not in ("Content-type", "Content-length", "Host", "User-agent"):
            fields[key.title()] = value
    fields["Connection"] = "close"
    connection = HTTPConnection(request.host, timeout=timeout)
    try:
        connection.request(request.get_method(), request.selector or "/", data, fields)
    except OSError as e:
        connection.close()
        raise URLError(e) from None
    response = connection.getresponse()
    response.url = request.full_url
    response._opened = True
    # The socket goes, the response stays open: closing the connection would close its response, too.
    sock = connection.sock
    if sock is not None:
        connection.sock = None
        sock.close()
    return response


def _redirected(request: Request, response: HTTPResponse) -> Request | None:
    """The request for the place that an answer refers to."""
    code = response.status
    place = response.headers.get("location", response.headers.get("uri", ""))
    if code not in (301, 302, 303, 307, 308) or not place:
        return None
    method = request.get_method()
    if not (method in ("GET", "HEAD") or (code in (301, 302, 303) and method == "POST")):
        return None
    fields: dict[str, str] = {}
    for key, value in request.headers.items():
        if key.lower() not in ("content-length", "content-type"):
            fields[key] = value
    kind = urlsplit(place).scheme
    if kind not in ("http", "https", "ftp", ""):
        message = f"{response.reason} - Redirection to url '{place}' is not allowed"
        raise HTTPError(place, code, message, response.headers, response)
    url = urljoin(request.full_url, place.replace(" ", "%20"))
    return Request(url, None, fields, method="HEAD" if method == "HEAD" else "GET")


def urlopen(url, data: bytes | None = None, timeout: float | None = float("-inf")) -> HTTPResponse:  # type: ignore[no-untyped-def]
    """The answer to a URL or a Request. URLError, HTTPError."""
    request = url if isinstance(url, Request) else Request(url, data)
    if data is not None:
        request.data = data
    visited: dict[str, int] = {}
    while True:
        response = _opened(request, timeout)
        if 200 <= response.status < 300:
            return response
        other = _redirected(request, response)
        message = response.reason
        if other is not None:
            times = visited.get(other.full_url, 0)
            if times < _MAX_REPEATS and len(visited) < _MAX_REDIRECTIONS:
                visited[other.full_url] = times + 1
                response.read()
                response.close()
                request = other
                continue
            message = _ENDLESS + message
        raise HTTPError(request.full_url, response.status, message, response.headers, response)


def pathname2url(pathname: str) -> str:
    """A path as part of a URL."""
    return quote(pathname)


def url2pathname(pathname: str) -> str:
    """Part of a URL as a path."""
    return unquote(pathname)
