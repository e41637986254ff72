"""A web server for a folder of files: keep-alive, HEAD, ETag, If-None-Match, ranges, index.html.

`main.py PORT` serves; without a port it asks itself for some pages and shows the answers.
"""

import hashlib
import mimetypes
import os
import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

BESIDE = os.path.join(os.path.dirname(__file__), "site")
SITE = BESIDE if os.path.isfile(os.path.join(BESIDE, "index.html")) else "site"
"""beside this file, or embedded under its name alone"""


class File:
    """A file as it is sent."""

    def __init__(self, path: str, data: bytes) -> None:
        self.data = data
        self.kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        self.etag = '"' + hashlib.sha256(data).hexdigest()[:16] + '"'


class Site(ThreadingHTTPServer):
    """The files that have been read stay in memory."""

    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(address, handler)
        self.files: dict[str, File] = {}

    def find(self, path: str) -> File | None:
        """The file at a URL's path."""
        if path.endswith("/"):
            path += "index.html"
        if path in self.files:
            return self.files[path]
        if ".." in path.split("/"):
            return None
        try:
            with open(SITE + path, "rb") as file:
                self.files[path] = File(path, file.read())
        except OSError:
            return None
        return self.files[path]


def asked_range(text: str, size: int) -> tuple[int, int] | None:
    """The bytes that `bytes=first-last` means, None if there are none such."""
    unit, _, span = text.partition("=")
    first, dash, last = span.strip().partition("-")
    if unit != "bytes" or not dash:
        return None
    if first == "" and last.isdigit():
        return (max(0, size - int(last)), size) if int(last) else None
    if not first.isdigit() or int(first) >= size:
        return None
    stop = min(int(last) + 1, size) if last.isdigit() else size
    return (int(first), stop) if int(first) < stop else None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Site/1.0"
    timeout = 60
    """seconds: who says nothing for so long is not waited for"""

    def do_GET(self) -> None:
        self.answer(True)

    def do_HEAD(self) -> None:
        self.answer(False)

    def answer(self, with_body: bool) -> None:
        file = self.server.find(unquote(self.path.partition("?")[0]))
        if file is None:
            self.send_error(404)
            return
        if self.headers.get("If-None-Match", "") == file.etag:
            self.send_response(304)
            self.send_header("ETag", file.etag)
            self.end_headers()
            return
        data = file.data
        asked = self.headers.get("Range", "")
        if asked:
            part = asked_range(asked, len(data))
            if part is None:
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(data)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {part[0]}-{part[1] - 1}/{len(data)}")
            data = data[part[0] : part[1]]
        else:
            self.send_response(200)
        self.send_header("Content-Type", file.kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("ETag", file.etag)
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        if with_body:
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        if VERBOSE:
            super().log_message(format, *args)


VERBOSE = "-v" in sys.argv


def ask(server: Site, request: str) -> None:
    """Shows a request's answer, without the fields that change."""
    with socket.create_connection(server.server_address) as s:
        s.sendall(request.replace("\n", "\r\n").encode())
        s.shutdown(socket.SHUT_WR)
        server.handle_request()
        answer = b""
        while part := s.recv(65536):
            answer += part
    for line in answer.decode().split("\r\n"):
        if not line.startswith(("Date:", "Server:")):
            print(line)


def demonstrate() -> None:
    with Site(("127.0.0.1", 0), Handler) as server:
        ask(server, "GET / HTTP/1.1\n\n")
        ask(server, "HEAD /style.css HTTP/1.1\n\n")
        ask(server, "GET /style.css HTTP/1.1\nRange: bytes=0-3\n\nGET /style.css HTTP/1.1\nRange: bytes=900-\n\n")
        ask(server, f"GET / HTTP/1.1\nIf-None-Match: {server.files['/index.html'].etag}\n\n")
        ask(server, "GET /../main.py HTTP/1.1\n\n")


if __name__ == "__main__":
    ports = [arg for arg in sys.argv[1:] if arg.isdigit()]
    if ports:
        with Site(("", int(ports[0])), Handler) as server:
            print(f"http://localhost:{server.server_port}/", flush=True)
            server.serve_forever()
    else:
        demonstrate()
