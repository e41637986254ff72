"""http.server: a handler's answers byte for byte, errors, keep-alive, bodies, the log."""
import re
import socket
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = f"path {self.path} agent {self.headers['User-Agent']} {self.headers.get('x-none', 'none')}\n".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posted.append(data)
        self.send_response(201, "Made")
        self.send_header("Content-Length", 0)
        self.end_headers()

    def do_HEAD(self):
        self.send_error(404)

    def do_DELETE(self):
        self.send_error(403, "No <way>", "it's & stays")

    def log_message(self, format, *args):
        print("log:", format % args, self.client_address[0])


class Server(HTTPServer):
    def __init__(self, address, handler):
        super().__init__(address, handler)
        self.posted: list[bytes] = []


def exchange(server, *requests: bytes) -> str:
    with socket.create_connection(server.server_address) as s:
        for request in requests:
            s.sendall(request)
        s.shutdown(socket.SHUT_WR)
        server.handle_request()
        parts = []
        while part := s.recv(65536):
            parts.append(part)
    text = b"".join(parts).decode("latin-1")
    text = re.sub(r"Python/[\d.]+", "Python/V", text)
    return re.sub(r"Date: [^\r]*", "Date: D", text)


server = Server(("127.0.0.1", 0), Handler)
requests = [
    b"GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: test\r\n\r\n",
    b"GET /a?b=c HTTP/1.0\r\n\r\n",
    b"GET //evil HTTP/1.1\r\nConnection: close\r\nuser-agent:   spaced  \r\n\r\n",
    b"POST /p HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello",
    b"GET /old\r\n",
    b"POST /old\r\n",
    b"nonsense\r\n\r\n",
    b"GET / HTTP/3.0\r\n\r\n",
    b"GET / HTTPS/1.1\r\n\r\n",
    b"GET / HTTP/1.x\r\n\r\n",
    b"GET / HTTP/11111111111.1\r\n\r\n",
    b"a b c d\r\n\r\n",
    b"PUT / HTTP/1.1\r\n\r\n",
    b"HEAD / HTTP/1.1\r\n\r\n",
    b"DELETE / HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nUser-Agent: a\r\n folded\r\nX: y\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 101 + b"\r\n",
    b"GET / HTTP/1.1\r\nX: " + b"y" * 70000 + b"\r\n\r\n",
    b"GET /" + b"y" * 70000 + b" HTTP/1.1\r\n\r\n",
    b"\r\n",
    b"",
    b"POST /e HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab",
    "GET /ü\u0085 HTTP/1.1\r\nUser-Agent: é\r\n\r\n".encode("latin-1"),
]
for request in requests:
    answer = exchange(server, request)
    print(request[:60], len(answer))
    print(answer.replace("\r\n", "\n"))
print(exchange(server, requests[0], requests[3], requests[0]))
print(server.posted)
server.server_close()
