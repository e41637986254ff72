"""socketserver: datagrams, handlers with files and without."""
import socket
import socketserver


class Reverse(socketserver.DatagramRequestHandler):
    def handle(self) -> None:
        self.wfile.write(self.rfile.read()[::-1])


class Echo(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        data, sock = self.request
        sock.sendto(data + b"!", self.client_address)


for handler in (Reverse, Echo):
    with socketserver.UDPServer(("127.0.0.1", 0), handler) as udp:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
            client.sendto(b"datagram", udp.server_address)
            udp.handle_request()
            print(client.recv(100))

# --- expected
# b'margatad'
# b'datagram!'
