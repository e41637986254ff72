"""Servers of HTTP: a handler class answers requests with its methods do_GET, do_POST and their kin."""

import html
import mimetypes
import os
import socket
import socketserver
import sys
import time
import urllib.parse
from http import HTTPStatus, _texts_of

from _http_fields import HTTPException, LineTooLong, parse_headers
from _mail_dates import MONTHS, formatdate

__all__ = ["BaseHTTPRequestHandler", "HTTPServer", "SimpleHTTPRequestHandler"]

__version__ = "0.6"

DEFAULT_ERROR_MESSAGE = """\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"


class HTTPServer(socketserver.TCPServer):
    """A server of streams that knows its name."""

    allow_reuse_address = True

    def server_bind(self) -> None:
        """Gives the socket its address, and the server its name."""
        super().server_bind()
        host, port = self.server_address
        self.server_name = socket.getfqdn(host)
        self.server_port = port


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    """The same with a thread for each connection."""

    daemon_threads = True


class _Dates:
    """The texts of the second that was asked for last."""

    def __init__(self) -> None:
        self.second = -1
        self.http = ""
        self.log_second = -1
        self.log = ""


_dates = _Dates()


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """Reads requests of a connection and calls the method `do_` + command for each."""

    sys_version = "Python/" + sys.version.split()[0]
    server_version = "BaseHTTP/" + __version__
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    default_request_version = "HTTP/0.9"
    protocol_version = "HTTP/1.0"

    @property
    def responses(self):  # type: ignore[no-untyped-def]
        """Phrase and description of each status code."""
        return {status.value: (status.phrase, status.description) for status in HTTPStatus}

    def setup(self) -> None:
        """Makes the files."""
        super().setup()
        self.close_connection = True
        self._head: list[str] = []
        self._body_comes = False

    def parse_request(self) -> bool:
        """Reads the request line, in raw_requestline, and the header fields; false: an error was sent."""
        self.command = ""
        self.request_version = self.default_request_version
        self.close_connection = True
        line = self.raw_requestline.decode("latin-1").rstrip("\r\n")
        self.requestline = line
        words = line.split()
        if not words:
            return False
        if len(words) >= 3 and not self._take_version(words[-1]):
            return False
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request syntax ({line!r})")
            return False
        command, path = words[0], words[1]
        if len(words) == 2:
            self.close_connection = True
            if command != "GET":
                self.send_error(HTTPStatus.BAD_REQUEST, f"Bad HTTP/0.9 request type ({command!r})")
                return False
        self.command, self.path = command, path
        if path.startswith("//"):
            self.path = "/" + path.lstrip("/")
        try:
            self.headers = parse_headers(self.rfile)
        except LineTooLong as e:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Line too long", str(e))
            return False
        except HTTPException as e:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Too many headers", str(e))
            return False
        return self._take_wishes()

    def _take_version(self, version: str) -> bool:
        """HTTP/1.1 and later stay connected, if the handler's class wants that."""
        if version == "HTTP/1.1":
            major, minor = 1, 1
        elif version == "HTTP/1.0":
            major, minor = 1, 0
        else:
            name, slash, numbers = version.partition("/")
            first, dot, second = numbers.partition(".")
            digits = first.isdigit() and second.isdigit() and len(first) <= 10 and len(second) <= 10
            if name != "HTTP" or not slash or not dot or not digits:
                self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request version ({version!r})")
                return False
            major, minor = int(first), int(second)
        if (major, minor) >= (1, 1) and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if major >= 2:
            text = version.partition("/")[2]
            self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, f"Invalid HTTP version ({text})")
            return False
        self.request_version = version
        return True

    def _take_wishes(self) -> bool:
        """The fields Connection and Expect."""
        wish = self.headers.get("Connection", "")
        if wish:
            wish = wish.lower()
            if wish == "close":
                self.close_connection = True
            elif wish == "keep-alive" and self.protocol_version >= "HTTP/1.1":
                self.close_connection = False
        expected = self.headers.get("Expect", "")
        if not expected:
            return True
        modern = self.protocol_version >= "HTTP/1.1" and self.request_version >= "HTTP/1.1"
        if expected.lower() == "100-continue" and modern:
            return self.handle_expect_100()
        return True

    def handle_expect_100(self) -> bool:
        """The client waits for leave to send the body."""
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def handle_one_request(self) -> None:
        """Reads a request and answers it."""
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = ""
                self.request_version = ""
                self.command = ""
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if self.parse_request():
                if hasattr(self, "do_" + self.command):
                    getattr(self, "do_" + self.command)()
                else:
                    self.send_error(HTTPStatus.NOT_IMPLEMENTED, f"Unsupported method ({self.command!r})")
            self.wfile.flush()
        except TimeoutError as e:
            self.log_error("Request timed out: %r", e)
            self.close_connection = True

    def handle(self) -> None:
        """Answers requests as long as the connection lasts."""
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Sends an error with a page that tells it, and logs it."""
        texts = _texts_of(code)
        short, long = ("???", "???") if texts is None else texts
        if message is None:
            message = short
        if explain is None:
            explain = long
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = b""
        if code >= 200 and code not in (204, 205, 304):
            told = {
                "code": code,
                "message": html.escape(message, quote=False),
                "explain": html.escape(explain, quote=False),
            }
            body = (self.error_message_format % told).encode("utf-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)

    def send_response(self, code: int, message: str | None = None) -> None:
        """Begins an answer: its status line, Server and Date. Logs it."""
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def send_response_only(self, code: int, message: str | None = None) -> None:
        """Begins an answer with its status line."""
        if self.request_version != "HTTP/0.9":
            if message is None:
                texts = _texts_of(code)
                message = "" if texts is None else texts[0]
            self._head.append(f"{self.protocol_version} {int(code)} {message}\r\n")

    def send_header(self, keyword: str, value) -> None:  # type: ignore[no-untyped-def]
        """Adds a field to the answer."""
        if self.request_version != "HTTP/0.9":
            self._head.append(f"{keyword}: {value}\r\n")
        if len(keyword) == 14 and keyword.lower() == "content-length":
            self._body_comes = self.command != "HEAD" and str(value) != "0"
        elif len(keyword) == 10 and keyword.lower() == "connection":
            wish = str(value).lower()
            if wish == "close":
                self.close_connection = True
            elif wish == "keep-alive":
                self.close_connection = False

    def end_headers(self) -> None:
        """Sends the answer's head."""
        if self.request_version != "HTTP/0.9":
            self._head.append("\r\n")
            self.flush_headers()

    def flush_headers(self) -> None:
        """Sends what there is of the answer's head."""
        if self._head:
            octets = "".join(self._head).encode("latin-1")
            self._head.clear()
            if self._body_comes:
                self._body_comes = False
                self.wfile.hold(octets)
            else:
                self.wfile.write(octets)

    def log_request(self, code="-", size="-") -> None:  # type: ignore[no-untyped-def]
        """Logs an answer."""
        status = str(int(code)) if isinstance(code, int) else str(code)
        self.log_message('"%s" %s %s', self.requestline, status, str(size))

    def log_error(self, format: str, *args) -> None:  # type: ignore[no-untyped-def]
        """Logs what went wrong."""
        self.log_message(format, *args)

    def log_message(self, format: str, *args) -> None:  # type: ignore[no-untyped-def]
        """Writes a line to stderr, with the client's address and the time."""
        text = format % args
        if not text.isprintable() or "\\" in text:
            text = _without_controls(text)
        sys.stderr.write(f"{self.address_string()} - - [{self.log_date_time_string()}] {text}\n")

    def version_string(self) -> str:
        """What the field Server says."""
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp: float | None = None) -> str:
        """A time, or now, as the field Date has it."""
        if timestamp is not None:
            return formatdate(timestamp, usegmt=True)
        now = time.time_ns() // 1_000_000_000
        if now != _dates.second:
            _dates.http = formatdate(now, usegmt=True)
            _dates.second = now
        return _dates.http

    def log_date_time_string(self) -> str:
        """Now, as the log has it."""
        now = time.time_ns() // 1_000_000_000
        if now != _dates.log_second:
            y, month, d, hour, minute, second = time.localtime(now)[:6]
            _dates.log = f"{d:02}/{MONTHS[month - 1]}/{y:04} {hour:02}:{minute:02}:{second:02}"
            _dates.log_second = now
        return _dates.log

    def address_string(self) -> str:
        """The client's address."""
        return self.client_address[0]


def _without_controls(text: str) -> str:
    """Control characters as \\x.., a backslash as two."""
    parts = []
    for c in text:
        if c < " " or "\x7f" <= c < "\xa0":
            parts.append(f"\\x{ord(c):02x}")
        else:
            parts.append("\\\\" if c == "\\" else c)
    return "".join(parts)


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """Gives the files below a directory, the working directory if none is given. Directories are not listed."""

    server_version = "SimpleHTTP/" + __version__
    index_pages = ("index.html", "index.htm")

    def __init__(self, request, client_address, server, *, directory: str | None = None) -> None:  # type: ignore[no-untyped-def]
        self.directory = "." if directory is None else directory
        super().__init__(request, client_address, server)

    def do_GET(self) -> None:
        """Gives a file."""
        data = self.send_head()
        if data is not None:
            self.wfile.write(data)

    def do_HEAD(self) -> None:
        """Tells of a file."""
        self.send_head()

    def send_head(self) -> bytes | None:
        """Sends the head of the answer; the file's bytes, None where there is none to send."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urllib.parse.urlsplit(self.path)
            if not parts.path.endswith("/"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                place = (parts.scheme, parts.netloc, parts.path + "/", parts.query, parts.fragment)
                self.send_header("Location", urllib.parse.urlunsplit(place))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            pages = [os.path.join(path, page) for page in self.index_pages]
            found = [page for page in pages if os.path.isfile(page)]
            if not found:
                self.send_error(HTTPStatus.NOT_FOUND, "No permission to list directory")
                return None
            path = found[0]
        kind = self.guess_type(path)
        if path.endswith("/"):
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return data

    def translate_path(self, path: str) -> str:
        """Where the file of a URL's path is: never above the directory."""
        plain = path.partition("?")[0].partition("#")[0]
        parts = os.path.normpath(urllib.parse.unquote(plain)).split("/")
        found = self.directory
        for word in parts:
            if word and word not in (".", ".."):
                found = os.path.join(found, word)
        return found + "/" if plain.rstrip().endswith("/") else found

    def guess_type(self, path: str) -> str:
        """The type of a file by its name."""
        for end, kind in _PACKED:
            if path.endswith(end) or path.lower().endswith(end):
                return kind
        found = mimetypes.guess_type(path)[0]
        return "application/octet-stream" if found is None else found


_PACKED = ((".gz", "application/gzip"), (".Z", "application/octet-stream"), (".bz2", "application/x-bzip2"),
    (".xz", "application/x-xz"))  # fmt: skip
