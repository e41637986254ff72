"""http.server: files of a directory, their types, what is not found, HEAD, redirections."""
import functools
import re
import socket
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format, *args):
        print("log:", format % args)


def exchange(server, request: bytes) -> str:
    with socket.create_connection(server.server_address) as s:
        s.sendall(request)
        s.shutdown(socket.SHUT_WR)
        server.handle_request()
        parts = []
        while part := s.recv(65536):
            parts.append(part)
    text = b"".join(parts).decode("latin-1")
    text = re.sub(r"Python/[\d.]+", "Python/V", text)
    text = re.sub(r"Last-Modified: [^\r]*\r\n", "", text)
    return re.sub(r"Date: [^\r]*", "Date: D", text)


Path("page.html").write_text("<p>page</p>\n")
Path("data.tar.gz").write_bytes(b"packed\n" * 20)
Path("a b.txt").write_text("spaces")
with HTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=".")) as server:
    for path in ("/page.html", "/page.html?x=y#z", "/data.tar.gz", "/a%20b.txt", "/none", "/page.html/", "/../../page.html", "/%2e%2e/x"):
        print(exchange(server, f"GET {path} HTTP/1.1\r\n\r\n".encode()).replace("\r\n", "\n"))
    print(exchange(server, b"HEAD /page.html HTTP/1.0\r\n\r\n").replace("\r\n", "\n"))
    print(exchange(server, b"POST /page.html HTTP/1.0\r\n\r\n")[:50])

# --- expected
# log: "GET /page.html HTTP/1.1" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: text/html
# Content-Length: 12
#
# <p>page</p>
#
# log: "GET /page.html?x=y#z HTTP/1.1" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: text/html
# Content-Length: 12
#
# <p>page</p>
#
# log: "GET /data.tar.gz HTTP/1.1" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: application/gzip
# Content-Length: 140
#
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
# packed
#
# log: "GET /a%20b.txt HTTP/1.1" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: text/plain
# Content-Length: 6
#
# spaces
# log: code 404, message File not found
# log: "GET /none HTTP/1.1" 404 -
# HTTP/1.0 404 File not found
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 335
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 404</p>
#         <p>Message: File not found.</p>
#         <p>Error code explanation: 404 - Nothing matches the given URI.</p>
#     </body>
# </html>
#
# log: code 404, message File not found
# log: "GET /page.html/ HTTP/1.1" 404 -
# HTTP/1.0 404 File not found
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 335
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 404</p>
#         <p>Message: File not found.</p>
#         <p>Error code explanation: 404 - Nothing matches the given URI.</p>
#     </body>
# </html>
#
# log: "GET /../../page.html HTTP/1.1" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: text/html
# Content-Length: 12
#
# <p>page</p>
#
# log: code 404, message File not found
# log: "GET /%2e%2e/x HTTP/1.1" 404 -
# HTTP/1.0 404 File not found
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Connection: close
# Content-Type: text/html;charset=utf-8
# Content-Length: 335
#
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 404</p>
#         <p>Message: File not found.</p>
#         <p>Error code explanation: 404 - Nothing matches the given URI.</p>
#     </body>
# </html>
#
# log: "HEAD /page.html HTTP/1.0" 200 -
# HTTP/1.0 200 OK
# Server: SimpleHTTP/0.6 Python/V
# Date: D
# Content-type: text/html
# Content-Length: 12
#
#
# log: code 501, message Unsupported method ('POST')
# log: "POST /page.html HTTP/1.0" 501 -
# HTTP/1.0 501 Unsupported method ('POST')
# Server: 
