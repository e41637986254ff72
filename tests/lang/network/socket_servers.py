"""socketserver: streams, handlers with files, errors of handlers, subclasses with state."""
import socket
import socketserver


class Upper(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        for line in self.rfile:
            self.server.lines += 1
            if line == b"fail\n":
                raise ValueError("asked to")
            self.wfile.write(line.upper())


class Counting(socketserver.TCPServer):
    allow_reuse_address = True

    def __init__(self, address, handler):
        super().__init__(address, handler)
        self.lines = 0

    def handle_error(self, request, client_address) -> None:
        print("a handler failed", client_address[0])


def talk(server: Counting, text: bytes) -> bytes:
    with socket.create_connection(server.server_address) as s:
        s.sendall(text)
        s.shutdown(socket.SHUT_WR)
        server.handle_request()
        answer = b""
        while part := s.recv(1000):
            answer += part
        return answer


with Counting(("127.0.0.1", 0), Upper) as server:
    print(server.server_address[0], server.fileno() > 0)
    print(talk(server, b"one\ntwo\nlast"))
    print(talk(server, b"a\nfail\nb\n"))
    print(server.lines)
    server.timeout = 0.01
    server.handle_request()
    print("no request came")

# --- expected
# 127.0.0.1 True
# b'ONE\nTWO\nLAST'
# a handler failed 127.0.0.1
# b'A\n'
# 5
# no request came
