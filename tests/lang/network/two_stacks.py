"""Two hosts on a cable, in virtual time: DHCP, ARP, ping, UDP with fragments, errors, a name looked up."""
from net.address import format_address, parse_address
from net.clock import MILLISECOND, NEVER, SECOND
from net.config import Configuration, parse_configuration
from net.device import Device
from net.dhcp import DhcpClient
from net.dns import FOUND, NO_SUCH_NAME, Lookup, Resolver
from net.errors import NetError
from net.stack import Stack
from net.udp import UdpSocket
from net.wire import dhcp, dns, dnsdata, dnsname


class End(Device):
    """One end of the cable; `name` is only for the log."""

    def __init__(self, name: str, mac: bytes) -> None:
        super().__init__(mac)
        self.name = name
        self.sent: list[bytes] = []

    def send(self, frame: bytes) -> None:
        self.sent.append(frame)


class Random:
    """The same bytes in every run."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def take(self, count: int) -> bytes:
        out = bytearray()
        for _ in range(count):
            self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
            out.append(self.state >> 16 & 255)
        return bytes(out)


class World:
    def __init__(self) -> None:
        self.now = 0
        self.left = End("guest", b"\x02\0\0\0\0\x01")
        self.right = End("server", b"\x02\0\0\0\0\x02")
        self.guest = Stack(self.left, 0, Random(1).take)
        self.server = Stack(self.right, 0, Random(2).take)
        self.frames = 0

    def settle(self) -> int:
        """Carries frames to and fro until there are none; when something is due."""
        while True:
            due = min(self.guest.poll(self.now), self.server.poll(self.now))
            if not self.left.sent and not self.right.sent and due > self.now:
                return due
            to_right = self.left.sent
            to_left = self.right.sent
            self.left.sent = []
            self.right.sent = []
            for frame in to_right:
                self.frames += 1
                self.server.input(self.now, frame)
            for frame in to_left:
                self.frames += 1
                self.guest.input(self.now, frame)

    def run(self, until: int) -> None:
        while True:
            due = self.settle()
            if due > until:
                self.now = until
                return
            self.now = due


class Leases:
    """As much of a DHCP server as one client needs."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.socket = UdpSocket()
        self.socket.broadcast = True
        stack.udp.bind(self.socket, 0, dhcp.SERVER_PORT)
        self.socket.readable = self.serve
        self.silent = False

    def serve(self) -> None:
        _, _, data = self.socket.receive()
        asked = dhcp.parse(data)
        print(f"{world.now // MILLISECOND} ms: message of type {asked.kind()} from a client with", format_address(asked.client))
        if self.silent:
            return
        kind = dhcp.OFFER if asked.kind() == dhcp.DISCOVER else dhcp.ACK
        options = {
            dhcp.MESSAGE_TYPE: bytes([kind]),
            dhcp.SERVER: dhcp.addresses_option([self.stack.ip.address]),
            dhcp.NETMASK: dhcp.addresses_option([0xFFFFFF00]),
            dhcp.ROUTERS: dhcp.addresses_option([self.stack.ip.address]),
            dhcp.DNS_SERVERS: dhcp.addresses_option([self.stack.ip.address]),
            dhcp.LEASE_TIME: dhcp.number_option(3600, 4),
            dhcp.DOMAIN_NAME: b"example.org",
        }
        yours = parse_address("10.0.0.77")
        answer = dhcp.DhcpMessage(dhcp.REPLY, asked.transaction, 0, asked.flags, asked.client, yours, 0, 0, asked.mac, options)
        self.stack.udp.send_to(self.socket, dhcp.encode(answer), asked.client or 0xFFFFFFFF, dhcp.CLIENT_PORT)


class Zone:
    """A name server with one host, one alias and nothing else."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.socket = UdpSocket()
        stack.udp.bind(self.socket, 0, dns.PORT)
        self.socket.readable = self.serve
        self.asked = 0

    def serve(self) -> None:
        src, port, data = self.socket.receive()
        self.asked += 1
        query = dns.parse(data)
        question = query.questions[0]
        host = dnsname.from_text("web.example.org")
        answer = dns.Message(query.ident, dns.RESPONSE | dns.AUTHORITATIVE | query.flags & dns.RECURSION_DESIRED, query.questions)
        if question.name.lower() == dnsname.from_text("www.example.org"):
            answer.answers.append(dns.Record(question.name, dns.CNAME, dns.IN, 60, host))
            answer.answers.append(dns.Record(host, dns.A, dns.IN, 600, dnsdata.of_address(parse_address("10.0.0.80"))))
        else:
            answer.flags |= dns.NO_SUCH_NAME
            zone = dnsdata.Soa(host, host, 1, 2, 3, 4, 30)
            answer.authorities.append(dns.Record(dnsname.from_text("example.org"), dns.SOA, dns.IN, 600, dnsdata.of_soa(zone)))
        self.stack.udp.send_to(self.socket, dns.encode(answer), src, port)


def changed(config: Configuration) -> None:
    print(f"{world.now // MILLISECOND} ms: the guest is", config)


def echoed(src: int, ident: int, sequence: int, data: bytes) -> None:
    print("echo from", format_address(src), ident, sequence, data)


def found(lookup: Lookup) -> None:
    addresses = [format_address(address) for address in lookup.addresses()]
    print(dnsname.to_text(lookup.name), "gives", addresses, lookup.outcome, "by", lookup.questions, "questions")


def lease(client: DhcpClient, leases: Leases) -> None:
    world.run(20 * SECOND)
    world.run(1801 * SECOND)
    leases.silent = True
    world.run(5500 * SECOND)
    leases.silent = False
    world.run(5600 * SECOND)


def pings() -> None:
    world.guest.icmp.echoed = echoed
    for sequence, host in enumerate(["10.0.0.1", "127.0.0.1", "10.0.0.77"]):
        world.guest.icmp.ping(parse_address(host), 7, sequence, b"hello")
    world.settle()


def datagrams() -> None:
    echo = UdpSocket()
    world.server.udp.bind(echo, 0, 7)
    asking = UdpSocket()
    world.guest.udp.connect(asking, parse_address("10.0.0.1"), 7)
    for size in (0, 1, 1472, 1473, 9000, 65507):
        world.guest.udp.send(asking, bytes([i & 255 for i in range(size)]))
        world.settle()
        src, port, data = echo.receive()
        world.server.udp.send_to(echo, data[::-1], src, port)
        world.settle()
        host, port, back = asking.receive()
        print(size, len(back), sum(back), format_address(host), port, world.frames)
    world.server.udp.close(echo)
    world.guest.udp.send(asking, b"anybody there?")
    world.settle()
    try:
        asking.receive()
    except NetError as e:
        print("refused:", e.errno)
    for size, host in ((65508, "10.0.0.1"), (1, "255.255.255.255")):
        try:
            world.guest.udp.send_to(asking, bytes(size), parse_address(host), 7)
        except NetError as e:
            print("can't be sent:", e.errno)
    lost = UdpSocket()
    world.guest.udp.connect(lost, parse_address("10.0.0.9"), 7)
    world.guest.udp.send(lost, b"nobody has this address")
    world.run(world.now + 10 * SECOND)
    try:
        lost.receive()
    except NetError as e:
        print("unreachable:", e.errno)


def names(zone: Zone) -> None:
    resolver = Resolver(world.guest.udp, Random(3).take, world.guest.ip.config.dns)
    world.guest.attach(resolver)
    for name in ("www.example.org", "WWW.example.org", "nothing.example.org", "nothing.example.org", "localhost"):
        resolver.lookup(world.now, dnsname.from_text(name), dns.A, found)
        world.settle()
    print("the server was asked", zone.asked, "times")
    world.run(world.now + 61 * SECOND)
    resolver.lookup(world.now, dnsname.from_text("www.example.org"), dns.A, found)
    world.settle()
    print("the server was asked", zone.asked, "times")


world = World()
served = parse_configuration("ip=10.0.0.1/24")
print(served, parse_configuration("console=hvc0 ip=dhcp"))
assert served is not None
world.server.configure(served)
guest = DhcpClient(world.guest, 0, "guest")
guest.changed = changed
lease(guest, Leases(world.server))
pings()
datagrams()
names(Zone(world.server))
print(world.frames, world.guest.dropped, world.server.dropped, guest.poll(world.now) < NEVER, FOUND, NO_SUCH_NAME)

# --- expected
# ip=10.0.0.1/24 None
# 0 ms: message of type 1 from a client with 0.0.0.0
# 0 ms: message of type 3 from a client with 0.0.0.0
# 0 ms: the guest is ip=10.0.0.77/24 gw=10.0.0.1 dns=10.0.0.1 domain=example.org
# 1800000 ms: message of type 3 from a client with 10.0.0.77
# 3600000 ms: message of type 3 from a client with 10.0.0.77
# 4275000 ms: message of type 3 from a client with 10.0.0.77
# 4612500 ms: message of type 3 from a client with 10.0.0.77
# 4781250 ms: message of type 3 from a client with 10.0.0.77
# 4865625 ms: message of type 3 from a client with 10.0.0.77
# 4925625 ms: message of type 3 from a client with 10.0.0.77
# 4950000 ms: message of type 3 from a client with 10.0.0.77
# 5175000 ms: message of type 3 from a client with 10.0.0.77
# 5287500 ms: message of type 3 from a client with 10.0.0.77
# 5347500 ms: message of type 3 from a client with 10.0.0.77
# 5400000 ms: the guest is ip=0.0.0.0/0
# 5400000 ms: message of type 1 from a client with 0.0.0.0
# 5403632 ms: message of type 1 from a client with 0.0.0.0
# 5412267 ms: message of type 1 from a client with 0.0.0.0
# 5428709 ms: message of type 1 from a client with 0.0.0.0
# 5461670 ms: message of type 1 from a client with 0.0.0.0
# 5525655 ms: message of type 1 from a client with 0.0.0.0
# 5525655 ms: message of type 3 from a client with 0.0.0.0
# 5525655 ms: the guest is ip=10.0.0.77/24 gw=10.0.0.1 dns=10.0.0.1 domain=example.org
# echo from 127.0.0.1 7 1 b'hello'
# echo from 10.0.0.77 7 2 b'hello'
# echo from 10.0.0.1 7 0 b'hello'
# 0 0 0 10.0.0.1 7 51
# 1 1 0 10.0.0.1 7 53
# 1472 1472 181536 10.0.0.1 7 55
# 1473 1473 181728 10.0.0.1 7 59
# 9000 9000 1143180 10.0.0.1 7 73
# 65507 65507 8348851 10.0.0.1 7 163
# refused: 111
# can't be sent: 90
# can't be sent: 13
# unreachable: 113
# www.example.org gives ['10.0.0.80'] 0 by 1 questions
# WWW.example.org gives ['10.0.0.80'] 0 by 0 questions
# nothing.example.org gives [] 1 by 1 questions
# nothing.example.org gives [] 1 by 0 questions
# localhost gives ['127.0.0.1'] 0 by 0 questions
# the server was asked 2 times
# www.example.org gives ['10.0.0.80'] 0 by 1 questions
# the server was asked 3 times
# 177 0 0 True 0 1
