"""What is measured, and who is measured: the lines of the comparison and the servers that take part in each.

To add a server: a `Server` with a `Content` for Linux, or with a program of `programs/` alone. To add a line: a `Line`
with the arguments of `load/load.c`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pyx2c.bench.guests.linux import PYTHON, Content
from pyx2c.options import data_dir

PROGRAMS = Path(__file__).parent / "programs"
OURS = "pyx2c"
COMPILED = "pyx2c-linux"
PORT = 7000

Kind = Literal["web", "bulk", "udp", "dns"]


@dataclass(frozen=True, slots=True)
class Line:
    """load: the arguments of load/load.c behind domain, warm and count; `{address}` is the guest's. unit: what one
    step is."""

    name: str
    kind: Kind
    load: str
    warm: int
    count: int
    unit: str = "request"


LINES = (
    Line("HTTP 1 KB, 8 connections", "web", "http {address} 7000 /1k 1024 8 keep", 500, 2000),
    Line("HTTP 1 KB, new connection each", "web", "http {address} 7000 /1k 1024 8 new", 200, 500),
    Line("HTTP 16 KB, 8 connections", "web", "http {address} 7000 /16k 16384 8 keep", 100, 400),
    Line("HTTP 1 MB, 1 connection", "web", "http {address} 7000 /1m 1048576 1 keep", 5, 20),
    Line("TCP in", "bulk", "bulk {address} 7000 1048576 in", 4, 16, "MiB"),
    Line("TCP out", "bulk", "bulk {address} 7000 1048576 out", 4, 16, "MiB"),
    Line("UDP echo, 1 in flight", "udp", "dns {address} 7000 example.org 1 any", 300, 2000),
    Line("UDP echo, 32 in flight", "udp", "dns {address} 7000 example.org 32 any", 300, 2000),
    Line("DNS, 1 in flight", "dns", "dns {address} 7000 www.example.org 1 answers", 300, 2000),
    Line("DNS, 32 in flight", "dns", "dns {address} 7000 www.example.org 32 answers", 300, 2000),
)


@dataclass(frozen=True, slots=True)
class Server:
    """`content` is what Linux boots with; with a `program` alone, it is compiled to a Xen guest; with both, for Linux,
    and lies at /server. `program`: one of `programs/`, or a sample. `arguments` and `embed`, a file's name and
    what is in it, are for our guest."""

    name: str
    kind: Kind
    program: str = ""
    content: Content | None = None
    arguments: str = str(PORT)
    embed: tuple[str, bytes] | None = None

    @property
    def source(self) -> Path:
        """Of the program."""
        own = PROGRAMS / f"{self.program}.py"
        return own if own.is_file() else data_dir("samples") / self.program / "main.py"


NGINX = b"""daemon off;
worker_processes 1;
error_log /dev/null;
pid /run/nginx.pid;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  keepalive_requests 1000000000;
  default_type text/plain;
  server { listen 7000 backlog=128; root /site; }
}
"""
SITE = tuple((f"site/{name}", b"x" * size) for name, size in (("1k", 1024), ("16k", 16384), ("1m", 1 << 20)))
ZONE_FILE = "example.org.zone"
ZONE = b"""$ORIGIN example.org.
$TTL 3600
@ IN SOA ns.example.org. admin.example.org. 1 3600 600 86400 60
@ IN NS ns
ns IN A 10.0.2.130
www IN A 192.0.2.1
"""
NSD = b"""server:
  port: 7000
  server-count: 1
  username: ""
  database: ""
  zonesdir: "/zones"
  pidfile: "/run/nsd.pid"
  xfrdfile: "/run/xfrd.state"
  zonelistfile: "/run/zone.list"
  rrl-ratelimit: 0
remote-control:
  control-enable: no
zone:
  name: example.org
  zonefile: example.org
"""


def _compiled(kind: Kind, program: str) -> tuple[Server, Server, Server]:
    """One program three times: our guest, compiled for Linux, on CPython."""
    python = Content(
        f"python3.11 /server.py {PORT}",
        programs=("usr/bin/python3.11",),
        own=(("server.py", PROGRAMS / f"{program}.py"),),
        folders=(PYTHON,),
    )
    return (
        Server(OURS, kind, program),
        Server(COMPILED, kind, program, Content(f"/server {PORT}")),
        Server("CPython", kind, content=python),
    )


SERVERS = (
    *_compiled("web", "web"),
    Server(
        "nginx",
        "web",
        content=Content("nginx -c /nginx.conf", programs=("usr/sbin/nginx",), files=(("nginx.conf", NGINX), *SITE)),
    ),
    *_compiled("bulk", "bulk"),
    *_compiled("udp", "echo"),
    Server(OURS, "dns", "dns_server", arguments=f"{PORT} {ZONE_FILE}", embed=(ZONE_FILE, ZONE)),
    Server(COMPILED, "dns", "dns_server", Content(f"/server {PORT} /{ZONE_FILE}", files=((ZONE_FILE, ZONE),))),
    Server(
        "NSD",
        "dns",
        content=Content(
            "nsd -d -V 3 -c /nsd.conf",
            programs=("usr/sbin/nsd",),
            files=(("nsd.conf", NSD), ("zones/example.org", ZONE)),
        ),
    ),
)
