"""Sends each datagram back."""

import socket
import sys

if __name__ == "__main__":
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.bind(("", int(sys.argv[1])))
        while True:
            data, sender = s.recvfrom(2048)
            s.sendto(data, sender)
