# Servers of datagrams and of streams with a thread for each request, side by side.
import socket
import socketserver
import threading


class Udp(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data.upper(), self.client_address)


class Tcp(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.readline().title())


class UdpServer(socketserver.ThreadingMixIn, socketserver.UDPServer):
    daemon_threads = True


class TcpServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True


def main():
    udp = UdpServer(("127.0.0.1", 0), Udp)
    tcp = TcpServer(("127.0.0.1", 0), Tcp)
    for s in (udp, tcp):
        threading.Thread(target=s.serve_forever, args=(0.02,)).start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as c:
        c.sendto(b"hello", udp.server_address)
        print(c.recv(100))
    with socket.create_connection(tcp.server_address) as c:
        c.sendall(b"a word\n")
        print(c.recv(100))
    for s in (udp, tcp):
        s.shutdown()
        s.server_close()


main()

# --- expected
# b'HELLO'
# b'A Word\n'
