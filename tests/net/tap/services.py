"""Port 7 gives back what comes, also by UDP; 9 takes all and says how much it was; 19 sends as much as it is asked for;
80 is a web server."""

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = f"{self.path} by our own TCP/IP\n".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def echo(sock: socket.socket) -> None:
    with sock:
        while data := sock.recv(65536):
            sock.sendall(data)


def discard(sock: socket.socket) -> None:
    with sock:
        total = 0
        check = 0
        while data := sock.recv(65536):
            total += len(data)
            check = (check + sum(data)) & 0xFFFFFFFF
        sock.sendall(f"{total} {check}".encode())


def generate(sock: socket.socket) -> None:
    with sock:
        size = int(sock.recv(100))
        block = bytes(range(251)) * 260
        while size:
            part = block[: min(size, len(block))]
            sock.sendall(part)
            size -= len(part)


def serve(port: int) -> None:
    listener = socket.create_server(("", port))
    while True:
        sock, _ = listener.accept()
        if port == 7:
            threading.Thread(target=echo, args=(sock,), daemon=True).start()
        elif port == 9:
            threading.Thread(target=discard, args=(sock,), daemon=True).start()
        else:
            threading.Thread(target=generate, args=(sock,), daemon=True).start()


def main() -> None:
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("", 7))
    for port in (7, 9, 19):
        threading.Thread(target=serve, args=(port,), daemon=True).start()
    threading.Thread(target=HTTPServer(("", 80), Page).serve_forever, daemon=True).start()
    print("up", flush=True)
    while True:
        data, peer = udp.recvfrom(65535)
        udp.sendto(data, peer)


main()
