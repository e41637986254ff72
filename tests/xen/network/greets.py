"""Gets its address by DHCP, says hello by UDP to a port of the machine that runs the emulator and shows the answer,
then gives back every datagram that comes to port 7, in capitals, until one is `end`."""

import secrets
import sys
import time

from net.address import format_address, parse_address
from net.config import Configuration
from net.dhcp import DhcpClient
from net.stack import Stack
from net.udp import UdpSocket
from xen.netfront_xs import NetFront

SECOND = 1_000_000_000


class Greeter:
    def __init__(self, port: int) -> None:
        self.device = NetFront()
        self.until = time.monotonic_ns() + 20 * SECOND
        while not self.device.connected and time.monotonic_ns() < self.until:
            self.device.wait(self.until)
        self.port = port
        self.stack = Stack(self.device, time.monotonic_ns(), secrets.token_bytes)
        self.hello = UdpSocket()
        self.echo = UdpSocket()
        self.stack.udp.bind(self.echo, 0, 7)
        client = DhcpClient(self.stack, time.monotonic_ns(), "greeter")
        client.changed = self.configured

    def configured(self, config: Configuration) -> None:
        servers = ",".join([format_address(server) for server in config.dns])
        print(f"{format_address(config.address)}/{config.prefix} gw {format_address(config.gateway)} dns {servers}")
        self.stack.udp.connect(self.hello, parse_address("10.0.2.2"), self.port)
        self.stack.udp.send(self.hello, b"hello " * 200)

    def run(self) -> None:
        going = True
        while going and time.monotonic_ns() < self.until:
            frame = self.device.receive()
            now = time.monotonic_ns()
            if frame:
                self.stack.input(now, frame)
                going = self.answer()
            else:
                self.device.wait(min(self.until, self.stack.poll(now)))

    def answer(self) -> bool:
        while self.hello.is_readable():
            print("answer", len(self.hello.receive()[2]), flush=True)
        while self.echo.is_readable():
            src, port, data = self.echo.receive()
            self.stack.udp.send_to(self.echo, data.upper(), src, port)
            if data == b"end":
                return False
        return True


greeter = Greeter(int(sys.argv[1]))
greeter.run()
print("done")
