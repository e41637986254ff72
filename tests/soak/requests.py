"""A web server in a small guest answers a million requests while other clients misbehave, on a real Xen.

PYTHONPATH=transpiler python tests/soak/requests.py --count 20000
PYTHONPATH=transpiler python tests/soak/requests.py --count 1000000 --boot pvh

The server is samples/web_server, with some files. The clients are clients/requests.c, in dom0. Each answer is checked.
Meanwhile clients reset their connections in the middle of requests, or fall silent; read slowly; and SYNs come from
nowhere. After each half all connections must be gone, and the second may use a twentieth more memory at most than the
first. The exit status is 1 where something was not as it must be.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from bench import HERE, PORT, Failed, compile_client, compile_guest, in_background, run_beside, say
from lossy import dom0
from pyx2c.image.xenhost.config import Guest
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.network import GATEWAY, Network
from pyx2c.image.xenhost.session import XenSession
from pyx2c.options import data_dir

FILES = {"small.txt": 145, "page.txt": 1024, "picture.txt": 4096, "large.txt": 30_000}
"""names and lengths; the last is for those who read slowly"""
SETTLE = 90
"""seconds within which the last connections must be gone: a FIN that nobody acknowledges is sent for a minute"""
LOOK_EVERY = 6
"""lines of progress between two looks at the guest's state"""
FLAT = 1.05
"""what the second half may use of what the first did"""


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000_000, help="requests (default: 1000000)")
    parser.add_argument("--each", type=int, default=10, help="requests of a connection (default: 10)")
    parser.add_argument("--good", type=int, default=32, help="connections at once (default: 32)")
    parser.add_argument("--bad", type=int, default=8, help="clients of each bad kind at once (default: 8)")
    parser.add_argument("--floods", type=int, default=2, help="bursts of 64 SYNs a second (default: 2)")
    parser.add_argument("--boot", choices=("pv", "pvh"), default="pv", help="how the guest boots (default: pv)")
    parser.add_argument("--memory", type=int, default=8, help="of the guest, in MB (default: 8)")
    parser.add_argument("--minutes", type=int, default=120, help="when the guest is stopped (default: 120)")
    return parser.parse_args()


def build(work: Path) -> Path:
    """The guest: the sample, watched, with the files."""
    site = work / "site"
    site.mkdir()
    for name, length in FILES.items():
        (site / name).write_bytes(bytes(32 + i * 7 % 95 for i in range(length)))
    shutil.copy(data_dir("samples") / "web_server" / "main.py", work / "web_server.py")
    source = Path(shutil.copy(HERE / "programs" / "site.py", work))
    return compile_guest(source, work / "site.xen", "--embed", f"{site}=site")


class Run:
    """One run: what is asked, and what must be so afterwards."""

    def __init__(self, xen: XenSession, asked: argparse.Namespace) -> None:
        self.xen = xen
        self.asked = asked
        self.address = xen.next_place().address
        self.used = 0
        """KB, the most that a look has shown"""

    def get(self, path: str) -> str:
        """The body of an answer. Debian's static busybox has a wget that crashes."""
        told = dom0(self.xen, f"printf 'GET {path} HTTP/1.0\\r\\n\\r\\n' | nc -w 60 {self.address} {PORT}")
        return told.replace("\r", "").partition("\n\n")[2]

    def state(self) -> dict[str, int]:
        """What the guest says of itself, over a connection of its own."""
        text = self.get("/state")
        say(f"guest: {', '.join(text.splitlines())}")
        state = {name: int(value) for name, _, value in (line.partition(" ") for line in text.splitlines()[:16])}
        self.used = max(self.used, self.asked.memory * 1024 - state["free_kb"])
        return state

    def load(self, count: int) -> None:
        a = self.asked
        paths = " ".join(f"/{name}:{length}" for name, length in FILES.items())
        command = f"/bin/requests {self.address} {PORT} {count} {a.each} {a.good} {a.bad} {a.floods} {paths}"
        shown = 0

        def progress(text: str) -> None:
            nonlocal shown
            say(text)
            shown += 1
            if shown % LOOK_EVERY == 0:
                self.state()

        say(f"clients: {in_background(self.xen, command, progress).strip()}")

    def half(self) -> tuple[int, int]:
        """Half of the requests, and what was used at most; and afterwards, with no connection but the one that asks."""
        self.used = 0
        self.load(self.asked.count // 2)
        self.state()
        most = self.used
        deadline = time.monotonic() + SETTLE
        while (now := self.state())["connections"] > 1 or now["time_waits"] > 8:
            if time.monotonic() > deadline:
                raise Failed("connections are left")
            time.sleep(15)
        for name in ("memory_errors", "other_errors"):
            if now[name]:
                raise Failed(f"{name}: {now[name]}")
        return most, self.asked.memory * 1024 - now["free_kb"]

    def all_of_it(self) -> None:
        dom0(self.xen, "ip route add blackhole 198.18.0.0/15")
        dom0(self.xen, "echo 1 > /proc/sys/net/ipv4/tcp_tw_reuse")
        dom0(self.xen, "echo 1024 65535 > /proc/sys/net/ipv4/ip_local_port_range")
        first, second = self.half(), self.half()
        say(f"KB used: at most {first[0]}, then {second[0]}; without connections {first[1]}, then {second[1]}")
        if second[0] > FLAT * first[0] or second[1] > FLAT * first[1]:
            raise Failed("the memory in use grows")
        dom0(self.xen, f"printf 'GET /quit HTTP/1.0\\r\\n\\r\\n' | nc -w 5 {self.address} {PORT} >/dev/null 2>&1 &")


def main() -> int:
    asked = options()
    try:
        with tempfile.TemporaryDirectory(prefix="pyx2c-soak-") as folder:
            say("building")
            image, client = build(Path(folder)), compile_client("requests", Path(folder))
            with XenSession() as xen:
                xen.put("/bin/requests", client)
                dom0(xen, "chmod +x /bin/requests")
                run = Run(xen, asked)
                line = f"net.ip={run.address}/25 net.gw={GATEWAY} {PORT}"
                guest = Guest("requests", image, asked.boot, asked.memory, line, network=Network())
                run_beside(xen, guest, run.all_of_it, asked.minutes * 60)
    except (Failed, XenHostError, OSError) as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
