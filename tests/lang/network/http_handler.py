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

# --- expected
# log: "GET / HTTP/1.1" 200 - 127.0.0.1
# b'GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: test\r\n\r\n' 128
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 23
#
# path / agent test none
#
# log: "GET /a?b=c HTTP/1.0" 200 - 127.0.0.1
# b'GET /a?b=c HTTP/1.0\r\n\r\n' 133
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 28
#
# path /a?b=c agent None none
#
# log: "GET //evil HTTP/1.1" 200 - 127.0.0.1
# b'GET //evil HTTP/1.1\r\nConnection: close\r\nuser-agent:   spaced' 136
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 31
#
# path /evil agent spaced   none
#
# log: "POST /p HTTP/1.1" 201 - 127.0.0.1
# b'POST /p HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello' 80
# HTTP/1.1 201 Made
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Length: 0
#
#
# log: "GET /old" 200 - 127.0.0.1
# b'GET /old\r\n' 26
# path /old agent None none
#
# log: code 400, message Bad HTTP/0.9 request type ('POST') 127.0.0.1
# log: "POST /old" 400 - 127.0.0.1
# b'POST /old\r\n' 366
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad HTTP/0.9 request type ('POST').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 400, message Bad request syntax ('nonsense') 127.0.0.1
# log: "nonsense" 400 - 127.0.0.1
# b'nonsense\r\n\r\n' 363
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad request syntax ('nonsense').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 505, message Invalid HTTP version (3.0) 127.0.0.1
# log: "GET / HTTP/3.0" 505 - 127.0.0.1
# b'GET / HTTP/3.0\r\n\r\n' 340
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 505</p>
#         <p>Message: Invalid HTTP version (3.0).</p>
#         <p>Error code explanation: 505 - Cannot fulfill request.</p>
#     </body>
# </html>
#
# log: code 400, message Bad request version ('HTTPS/1.1') 127.0.0.1
# log: "GET / HTTPS/1.1" 400 - 127.0.0.1
# b'GET / HTTPS/1.1\r\n\r\n' 365
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad request version ('HTTPS/1.1').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 400, message Bad request version ('HTTP/1.x') 127.0.0.1
# log: "GET / HTTP/1.x" 400 - 127.0.0.1
# b'GET / HTTP/1.x\r\n\r\n' 364
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad request version ('HTTP/1.x').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 400, message Bad request version ('HTTP/11111111111.1') 127.0.0.1
# log: "GET / HTTP/11111111111.1" 400 - 127.0.0.1
# b'GET / HTTP/11111111111.1\r\n\r\n' 374
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad request version ('HTTP/11111111111.1').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 400, message Bad request version ('d') 127.0.0.1
# log: "a b c d" 400 - 127.0.0.1
# b'a b c d\r\n\r\n' 357
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 400</p>
#         <p>Message: Bad request version ('d').</p>
#         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>
#     </body>
# </html>
#
# log: code 501, message Unsupported method ('PUT') 127.0.0.1
# log: "PUT / HTTP/1.1" 501 - 127.0.0.1
# b'PUT / HTTP/1.1\r\n\r\n' 518
# HTTP/1.1 501 Unsupported method ('PUT')
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 356
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 501</p>
#         <p>Message: Unsupported method ('PUT').</p>
#         <p>Error code explanation: 501 - Server does not support this operation.</p>
#     </body>
# </html>
#
# log: code 404, message Not Found 127.0.0.1
# log: "HEAD / HTTP/1.1" 404 - 127.0.0.1
# b'HEAD / HTTP/1.1\r\n\r\n' 145
# HTTP/1.1 404 Not Found
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 330
#
#
# log: code 403, message No <way> 127.0.0.1
# log: "DELETE / HTTP/1.1" 403 - 127.0.0.1
# b'DELETE / HTTP/1.1\r\n\r\n' 466
# HTTP/1.1 403 No <way>
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 322
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 403</p>
#         <p>Message: No &lt;way&gt;.</p>
#         <p>Error code explanation: 403 - it's &amp; stays.</p>
#     </body>
# </html>
#
# log: "GET / HTTP/1.1" 200 - 127.0.0.1
# b'GET / HTTP/1.1\r\nUser-Agent: a\r\n folded\r\nX: y\r\n\r\n' 134
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 29
#
# path / agent a
#  folded none
#
# log: code 431, message Too many headers 127.0.0.1
# log: "GET / HTTP/1.1" 431 - 127.0.0.1
# b'GET / HTTP/1.1\r\nX: y\r\nX: y\r\nX: y\r\nX: y\r\nX: y\r\nX: y\r\nX: y\r\nX:' 485
# HTTP/1.1 431 Too many headers
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 333
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 431</p>
#         <p>Message: Too many headers.</p>
#         <p>Error code explanation: 431 - got more than 100 headers.</p>
#     </body>
# </html>
#
# log: code 431, message Line too long 127.0.0.1
# log: "GET / HTTP/1.1" 431 - 127.0.0.1
# b'GET / HTTP/1.1\r\nX: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' 504
# HTTP/1.1 431 Line too long
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 355
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 431</p>
#         <p>Message: Line too long.</p>
#         <p>Error code explanation: 431 - got more than 65536 bytes when reading header line.</p>
#     </body>
# </html>
#
# log: code 414, message Request-URI Too Long 127.0.0.1
# log: "" 414 - 127.0.0.1
# b'GET /yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' 483
# HTTP/1.1 414 Request-URI Too Long
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 327
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 414</p>
#         <p>Message: Request-URI Too Long.</p>
#         <p>Error code explanation: 414 - URI is too long.</p>
#     </body>
# </html>
#
# b'\r\n' 0
#
# b'' 0
#
# log: "POST /e HTTP/1.1" 201 - 127.0.0.1
# b'POST /e HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r' 105
# HTTP/1.1 100 Continue
#
# HTTP/1.1 201 Made
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Length: 0
#
#
# log: "GET /ü HTTP/1.1" 200 - 127.0.0.1
# b'GET /\xfc\x85 HTTP/1.1\r\nUser-Agent: \xe9\r\n\r\n' 128
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 23
#
# path /Ã¼ agent Ã© none
#
# log: "GET / HTTP/1.1" 200 - 127.0.0.1
# log: "POST /p HTTP/1.1" 201 - 127.0.0.1
# log: "GET / HTTP/1.1" 200 - 127.0.0.1
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 23
# 
# path / agent test none
# HTTP/1.1 201 Made
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Length: 0
# 
# HTTP/1.1 200 OK
# Server: BaseHTTP/0.6 Python/V
# Date: D
# Content-Type: text/plain
# Content-Length: 23
# 
# path / agent test none
#
# [b'hello', b'ab', b'hello']
