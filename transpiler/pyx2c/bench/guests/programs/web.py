"""Answers requests for bodies of three sizes out of memory: /1k, /16k, /1m."""

import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODIES = {"/1k": b"x" * 1024, "/16k": b"x" * 16384, "/1m": b"x" * 1048576}

Request = socket.socket | tuple[bytes, socket.socket]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = BODIES.get(self.path)
        if body is None:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 128

    def handle_error(self, request: Request, client_address: tuple[str, int]) -> None:
        """Clients that go in the middle of an answer are no news."""


if __name__ == "__main__":
    with Server(("", int(sys.argv[1])), Handler) as server:
        server.serve_forever()
