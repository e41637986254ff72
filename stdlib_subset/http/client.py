"""The client's side of HTTP/1.1 (RFC 9112), and the reading of header fields that the server's side shares."""

import socket
from http import HTTPStatus

from _http_fields import _MAXLINE, HTTPException, HTTPMessage, LineTooLong, parse_headers

__all__ = ["BadStatusLine", "CannotSendHeader", "CannotSendRequest", "HTTPConnection", "HTTPException", "HTTPMessage",
    "HTTPResponse", "ImproperConnectionState", "IncompleteRead", "InvalidURL", "LineTooLong", "NotConnected",
    "RemoteDisconnected", "ResponseNotReady", "UnknownProtocol", "UnknownTransferEncoding", "error",
    "responses"]  # fmt: skip

HTTP_PORT = 80
HTTPS_PORT = 443

responses = {status.value: status.phrase for status in HTTPStatus}

_IDLE = 0
_STARTED = 1
_SENT = 2


class NotConnected(HTTPException):
    """There is no connection."""


class InvalidURL(HTTPException):
    """A URL or a host that can't be one."""


class UnknownProtocol(HTTPException):
    """The peer speaks another version."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class UnknownTransferEncoding(HTTPException):
    """A coding that is not known."""


class IncompleteRead(HTTPException):
    """The stream ended before the body did."""

    def __init__(self, partial: bytes, expected: int | None = None) -> None:
        more = "" if expected is None else f", {expected} more expected"
        super().__init__(f"IncompleteRead({len(partial)} bytes read{more})")
        self.partial = partial
        self.expected = expected

    def __repr__(self) -> str:
        return str(self)


class ImproperConnectionState(HTTPException):
    """Not now."""


class CannotSendRequest(ImproperConnectionState):
    """An answer has not been read yet."""


class CannotSendHeader(ImproperConnectionState):
    """A field without a request."""


class ResponseNotReady(ImproperConnectionState):
    """No request was sent."""


class BadStatusLine(HTTPException):
    """The first line of an answer is none."""

    def __init__(self, line: str) -> None:
        super().__init__(line or repr(line))
        self.line = line or repr(line)


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The peer closed the connection instead of answering."""


error = HTTPException


class HTTPResponse:
    """An answer: its status, its header fields, and its body as a file."""

    def __init__(self, sock, method: str = "GET") -> None:  # type: ignore[no-untyped-def]
        self.fp = sock.makefile("rb")
        self._method = method
        self._open = True
        self._closed = False
        self.headers = HTTPMessage()
        self.version = 0
        self.status = 0
        self.reason = ""
        self.url = ""
        self._opened = False
        self.chunked = False
        self.length: int | None = None
        self.will_close = True
        self._chunk_left = -1
        self._chunks_done = False

    @property
    def msg(self):  # type: ignore[no-untyped-def]
        """The header fields; of what `urlopen` has opened the reason."""
        return self.reason if self._opened else self.headers

    @property
    def code(self) -> int:
        """The status."""
        return self.status

    @property
    def closed(self) -> bool:
        """Whether close() was called."""
        return self._closed

    def _read_status(self) -> tuple[str, int, str]:
        octets = self.fp.readline(_MAXLINE + 1)
        if len(octets) > _MAXLINE:
            raise LineTooLong("status line")
        line = octets.decode("latin-1")
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        version, _, rest = line.strip().partition(" ")
        number, _, reason = rest.strip().partition(" ")
        if not version.startswith("HTTP/"):
            self._close()
            raise BadStatusLine(line)
        if not number.isdecimal() or not 100 <= int(number) <= 999:
            raise BadStatusLine(line)
        return version, int(number), reason.strip()

    def begin(self) -> None:
        """Reads the answer up to its body."""
        version, status, reason = self._read_status()
        while status == 100:
            parse_headers(self.fp)
            version, status, reason = self._read_status()
        self.status = status
        self.reason = reason
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = parse_headers(self.fp)
        coding = self.headers.get("transfer-encoding", "")
        self.chunked = coding.lower() == "chunked"
        self.will_close = self._check_close()
        size = self.headers.get("content-length", "")
        self.length = int(size) if not self.chunked and size.strip().isdecimal() else None
        if status in (204, 304) or 100 <= status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _check_close(self) -> bool:
        wish = self.headers.get("connection", "").lower()
        if self.version == 11:
            return "close" in wish
        if self.headers.get("keep-alive", "") or "keep-alive" in wish:
            return False
        return "keep-alive" not in self.headers.get("proxy-connection", "").lower()

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self) -> bytes:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _close(self) -> None:
        if self._open:
            self._open = False
            self.fp.close()

    def close(self) -> None:
        """The connection goes, too, when nobody else holds it."""
        self._closed = True
        self._close()

    def isclosed(self) -> bool:
        """Whether the body has been read."""
        return not self._open

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        """The descriptor of the connection."""
        return self.fp.fileno()

    def flush(self) -> None:
        """Nothing."""

    def read(self, amt: int | None = None) -> bytes:
        """The body, or at most so many bytes of it. IncompleteRead."""
        if not self._open:
            return b""
        if self._method == "HEAD":
            self._close()
            return b""
        if self.chunked:
            return self._read_chunked(-1 if amt is None or amt < 0 else amt)
        if amt is not None and amt >= 0:
            wanted = amt if self.length is None else min(amt, self.length)
            data = self.fp.read(wanted)
            if not data and amt:
                self._close()
            elif self.length is not None:
                self.length -= len(data)
                if not self.length:
                    self._close()
            return data
        if self.length is None:
            data = self.fp.read()
        else:
            data = self.fp.read(self.length)
            if len(data) < self.length:
                missing = self.length - len(data)
                self._close()
                raise IncompleteRead(data, missing)
            self.length = 0
        self._close()
        return data

    def _next_chunk(self) -> bool:
        """Reads the line before a chunk; false behind the last one. RFC 9112, section 7.1."""
        if self._chunk_left == 0:
            self.fp.readline(3)
        line = self.fp.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise LineTooLong("chunk size")
        try:
            self._chunk_left = int(line.partition(b";")[0], 16)
        except ValueError:
            self._close()
            raise
        if self._chunk_left > 0:
            return True
        while True:
            trailer = self.fp.readline(_MAXLINE + 1)
            if len(trailer) > _MAXLINE:
                raise LineTooLong("trailer line")
            if trailer in (b"\r\n", b"\n", b""):
                self._close()
                return False

    def _read_chunked(self, amount: int) -> bytes:
        parts: list[bytes] = []
        while amount != 0:
            if self._chunk_left <= 0:
                try:
                    if not self._next_chunk():
                        break
                except ValueError:
                    raise IncompleteRead(b"".join(parts)) from None
            size = self._chunk_left if amount < 0 else min(self._chunk_left, amount)
            data = self.fp.read(size)
            if len(data) < size:
                parts.append(data)
                raise IncompleteRead(b"".join(parts))
            parts.append(data)
            self._chunk_left -= size
            if amount > 0:
                amount -= size
        return b"".join(parts)

    def read1(self, n: int = -1) -> bytes:
        """Some of the body."""
        return self.read(65536 if n < 0 else n)

    def readinto(self, b) -> int:  # type: ignore[no-untyped-def]
        """Fills a bytearray or memoryview."""
        data = self.read(len(b))
        b[: len(data)] = data
        return len(data)

    def readline(self, limit: int = -1) -> bytes:
        """A line of the body."""
        if self.chunked or not self._open:
            parts: list[bytes] = []
            while limit < 0 or len(parts) < limit:
                one = self.read(1)
                parts.append(one)
                if one == b"\n" or not one:
                    break
            return b"".join(parts)
        most = -1 if self.length is None else self.length
        if limit >= 0 and (most < 0 or limit < most):
            most = limit
        data = self.fp.readline(most)
        if not data and limit:
            self._close()
        elif self.length is not None:
            self.length -= len(data)
            if not self.length:
                self._close()
        return data

    def readlines(self) -> list[bytes]:
        """All lines of the body."""
        return list(self)

    def getheader(self, name: str, default=None):  # type: ignore[no-untyped-def]
        """The values of a field, joined by commas, or something else."""
        found = self.headers.get_all(name)
        if found is None:
            return default
        return ", ".join(found)

    def getheaders(self) -> list[tuple[str, str]]:
        """All fields."""
        return self.headers.items()

    def info(self) -> HTTPMessage:
        """The header fields."""
        return self.headers

    def geturl(self) -> str:
        """The URL of what was read."""
        return self.url

    def getcode(self) -> int:
        """The status."""
        return self.status


def _is_token(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text and ":" not in text


class HTTPConnection:
    """A connection for one request after the other."""

    default_port = HTTP_PORT
    auto_open = True
    debuglevel = 0

    def __init__(
        self,
        host: str,
        port: int | None = None,
        timeout: float | None = float("-inf"),
        source_address: tuple[str, int] | None = None,
        blocksize: int = 8192,
    ) -> None:
        self.timeout = timeout
        self.source_address = source_address
        self.blocksize = blocksize
        self.sock: socket.socket | None = None
        self._buffer: list[str] = []
        self._response: HTTPResponse | None = None
        self._state = _IDLE
        self._method = ""
        self.host, self.port = self._host_and_port(host, port)
        if any(ord(c) <= 32 or ord(c) == 127 for c in self.host):
            raise InvalidURL(f"URL can't contain control characters. {self.host!r} (found at least one)")

    def _host_and_port(self, host: str, port: int | None) -> tuple[str, int]:
        if port is None:
            colon = host.rfind(":")
            if colon > host.rfind("]"):
                digits = host[colon + 1 :]
                if digits and not digits.isdecimal():
                    raise InvalidURL(f"nonnumeric port: '{digits}'")
                port = int(digits) if digits else self.default_port
                host = host[:colon]
            else:
                port = self.default_port
            if host and host[0] == "[" and host[-1] == "]":
                host = host[1:-1]
        return host, port

    def set_debuglevel(self, level: int) -> None:
        """Nothing is shown."""
        self.debuglevel = level

    def connect(self) -> None:
        """Connects."""
        self.sock = socket.create_connection((self.host, self.port), self.timeout, self.source_address)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def close(self) -> None:
        """Closes the connection."""
        self._state = _IDLE
        sock = self.sock
        if sock is not None:
            self.sock = None
            sock.close()
        response = self._response
        if response is not None:
            self._response = None
            response.close()

    def _send_octets(self, data: bytes) -> None:
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected
            self.connect()
        sock = self.sock
        assert sock is not None
        sock.sendall(data)

    def send(self, data) -> None:  # type: ignore[no-untyped-def]
        """Sends bytes, or what a file holds."""
        if hasattr(data, "read"):
            while True:
                block = data.read(self.blocksize)
                if not block:
                    return
                self._send_octets(block)
        else:
            self._send_octets(data)

    def putrequest(self, method: str, url: str, skip_host: bool = False, skip_accept_encoding: bool = False) -> None:
        """Begins a request."""
        response = self._response
        if response is not None and response.isclosed():
            self._response = None
        if self._state != _IDLE:
            raise CannotSendRequest({_STARTED: "Request-started", _SENT: "Request-sent"}[self._state])
        self._state = _STARTED
        self._method = method
        if any(ord(c) < 32 or ord(c) == 127 for c in method):
            raise ValueError(f"method can't contain control characters. {method!r} (found at least one)")
        url = url or "/"
        if any(ord(c) <= 32 or ord(c) == 127 for c in url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least one)")
        self._buffer.append(f"{method} {url} HTTP/1.1")
        if not skip_host:
            self._put_host(url)
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def _put_host(self, url: str) -> None:
        place = ""
        if url.startswith("http"):
            place = url.partition("://")[2].partition("/")[0].rpartition("@")[2]
        if not place:
            place = f"[{self.host}]" if ":" in self.host else self.host
            if self.port != self.default_port:
                place = f"{place}:{self.port}"
        self.putheader("Host", place)

    def putheader(self, header: str, *values) -> None:  # type: ignore[no-untyped-def]
        """Adds a field to the request."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        if not header or not _is_token(header):
            raise ValueError(f"Invalid header name {header.encode()!r}")
        texts: list[str] = []
        for value in values:
            text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
            if "\n" in text or "\r" in text:
                raise ValueError(f"Invalid header value {text.encode('latin-1')!r}")
            texts.append(text)
        self._buffer.append(f"{header}: " + "\r\n\t".join(texts))

    def endheaders(self, message_body=None, *, encode_chunked: bool = False) -> None:  # type: ignore[no-untyped-def]
        """Sends the request's head, and its body."""
        if self._state != _STARTED:
            raise CannotSendHeader()
        self._state = _SENT
        head = "\r\n".join(self._buffer) + "\r\n\r\n"
        self._buffer.clear()
        self._send_octets(head.encode("latin-1"))
        if message_body is not None:
            self._send_body(message_body, encode_chunked)

    def _send_body(self, body, chunked: bool) -> None:  # type: ignore[no-untyped-def]
        if isinstance(body, bytes):
            self._send_part(body, chunked)
        elif isinstance(body, bytearray):
            self._send_part(bytes(body), chunked)
        elif hasattr(body, "read"):
            while True:
                block = body.read(self.blocksize)
                if not block:
                    break
                self._send_part(block, chunked)
        else:
            for part in body:
                self._send_part(part, chunked)
        if chunked:
            self._send_octets(b"0\r\n\r\n")

    def _send_part(self, part: bytes, chunked: bool) -> None:
        if part and chunked:
            self._send_octets(f"{len(part):X}\r\n".encode() + part + b"\r\n")
        elif part:
            self._send_octets(part)

    def request(self, method: str, url: str, body=None, headers=None, *, encode_chunked: bool = False) -> None:  # type: ignore[no-untyped-def]
        """Sends a request: a text is encoded as Latin-1, what has no length goes in chunks."""
        names = [] if headers is None else [name.lower() for name in headers]
        self.putrequest(method, url, "host" in names, "accept-encoding" in names)
        data = body.encode("latin-1") if isinstance(body, str) else body
        if "content-length" not in names:
            if "transfer-encoding" not in names:
                encode_chunked = False
                size = _length_of(data, method)
                if size >= 0:
                    self.putheader("Content-Length", str(size))
                elif data is not None:
                    encode_chunked = True
                    self.putheader("Transfer-Encoding", "chunked")
        else:
            encode_chunked = False
        if headers is not None:
            for name, value in headers.items():
                self.putheader(name, value)
        self.endheaders(data, encode_chunked=encode_chunked)

    def getresponse(self) -> HTTPResponse:
        """The answer, read up to its body."""
        response = self._response
        if response is not None and response.isclosed():
            self._response = response = None
        sock = self.sock
        if self._state != _SENT or response is not None or sock is None:
            raise ResponseNotReady("Idle" if self._state != _SENT else "Request-sent")
        response = HTTPResponse(sock, self._method)
        try:
            try:
                response.begin()
            except ConnectionError:
                self.close()
                raise
            self._state = _IDLE
            if response.will_close:
                self.close()
            else:
                self._response = response
            return response
        except BaseException:
            response.close()
            raise


def _length_of(body, method: str) -> int:  # type: ignore[no-untyped-def]
    """The length of a body, -1 where it is not known or none is told."""
    if body is None:
        return 0 if method.upper() in ("PATCH", "POST", "PUT") else -1
    if isinstance(body, (bytes, bytearray)):
        return len(body)
    return -1
