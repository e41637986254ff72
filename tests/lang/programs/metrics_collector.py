#!/usr/bin/env python3
"""metrics collector: statsd-ish UDP server, prometheus text over http, aggregated with threads."""

import http.server
import json
import re
import socket
import socketserver
import statistics
import threading
import time
import urllib.request
import urllib.error
from bisect import bisect_left, insort
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple


class Histogram:
    def __init__(self, buckets=(1, 5, 10, 50, 100)):
        self.bounds = list(buckets) + [float("inf")]
        self.counts = [0] * len(self.bounds)
        self.total = 0.0
        self.samples = []

    def observe(self, v):
        self.counts[bisect_left(self.bounds, v)] += 1
        self.total += v
        insort(self.samples, v)

    def percentile(self, p):
        if not self.samples:
            return None
        k = (len(self.samples) - 1) * p / 100
        lo = int(k)
        hi = min(lo + 1, len(self.samples) - 1)
        return self.samples[lo] + (self.samples[hi] - self.samples[lo]) * (k - lo)

    def lines(self, name):
        acc = 0
        for b, c in zip(self.bounds, self.counts):
            acc += c
            yield f'{name}_bucket{{le="{"+Inf" if b == float("inf") else b}"}} {acc}'
        yield f"{name}_sum {self.total}"
        yield f"{name}_count {acc}"


class Registry:
    LINE = re.compile(r"^([\w.]+):(-?[\d.]+)\|(c|g|ms)(?:\|@([\d.]+))?$")

    def __init__(self):
        self.lock = threading.Lock()
        self.counters = Counter()
        self.gauges: Dict[str, float] = {}
        self.timers = defaultdict(Histogram)
        self.errors: List[str] = []
        self.seen = threading.Condition(self.lock)
        self.packets = 0

    def feed(self, payload: str) -> None:
        with self.lock:
            for line in payload.splitlines():
                m = self.LINE.match(line.strip())
                if not m:
                    self.errors.append(line)
                    continue
                name, value, kind, rate = m.groups()
                value = float(value)
                if kind == "c":
                    self.counters[name] += int(value / float(rate or 1))
                elif kind == "g":
                    self.gauges[name] = value
                else:
                    self.timers[name].observe(value)
            self.packets += 1
            self.seen.notify_all()

    def wait_for(self, n, timeout=5):
        with self.seen:
            return self.seen.wait_for(lambda: self.packets >= n, timeout)

    def render(self):
        out = []
        for name in sorted(self.counters):
            out.append(f"# TYPE {name} counter")
            out.append(f"{name} {self.counters[name]}")
        for name, v in sorted(self.gauges.items()):
            out += [f"# TYPE {name} gauge", f"{name} {v:g}"]
        for name, h in sorted(self.timers.items()):
            out.extend(h.lines(name))
        return "\n".join(out) + "\n"


class UDPHandler(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        self.server.registry.feed(data.decode("utf-8", "replace"))


class UDPServer(socketserver.UDPServer):
    def __init__(self, addr, registry):
        super().__init__(addr, UDPHandler)
        self.registry = registry


def make_http(registry):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path == "/metrics":
                body, ctype = registry.render().encode(), "text/plain; version=0.0.4"
            elif self.path.startswith("/api/"):
                name = self.path[5:]
                with registry.lock:
                    h = registry.timers.get(name)
                if h is None:
                    self.send_error(404, "no such timer")
                    return
                body = json.dumps({"p50": h.percentile(50), "p90": h.percentile(90), "n": len(h.samples)}).encode()
                ctype = "application/json"
            else:
                self.send_error(400)
                return
            self.send_response(200)
            self.send_header("Content-Type", ctype)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, fmt, *args):
            registry.errors.append(fmt % args)

    return http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)


def main():
    reg = Registry()
    udp = UDPServer(("127.0.0.1", 0), reg)
    web = make_http(reg)
    threads = [threading.Thread(target=s.serve_forever, daemon=True) for s in (udp, web)]
    for t in threads:
        t.start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.connect(udp.server_address)
        for payload in (
            "hits:1|c\nhits:3|c|@0.5",
            "temp:20.5|g",
            "bad line\ntemp:-1|g",
            "\n".join(f"lat:{v}|ms" for v in (3, 7, 7, 20, 120, 50)),
        ):
            s.send(payload.encode())
    print(reg.wait_for(4))
    base = "http://127.0.0.1:%d" % web.server_address[1]
    with urllib.request.urlopen(base + "/metrics") as r:
        print(r.status, r.headers["Content-Type"], r.headers.get_content_type())
        print(r.read().decode())
    print(json.load(urllib.request.urlopen(base + "/api/lat")))
    for path in ("/api/nope", "/x"):
        try:
            urllib.request.urlopen(base + path)
        except urllib.error.HTTPError as e:
            print(e.code, e.reason, "no such timer" in e.read().decode())
    print(reg.errors)
    for srv in (udp, web):
        srv.shutdown()
        srv.server_close()
    for t in threads:
        t.join()


if __name__ == "__main__":
    main()

# --- expected
# True
# 200 text/plain; version=0.0.4 text/plain
# # TYPE hits counter
# hits 7
# # TYPE temp gauge
# temp -1
# lat_bucket{le="1"} 0
# lat_bucket{le="5"} 1
# lat_bucket{le="10"} 3
# lat_bucket{le="50"} 5
# lat_bucket{le="100"} 5
# lat_bucket{le="+Inf"} 6
# lat_sum 207.0
# lat_count 6
#
# {'p50': 13.5, 'p90': 85.0, 'n': 6}
# 404 no such timer True
# 400 Bad Request False
# ['bad line', '"GET /metrics HTTP/1.1" 200 -', '"GET /api/lat HTTP/1.1" 200 -', 'code 404, message no such timer', '"GET /api/nope HTTP/1.1" 404 -', 'code 400, message Bad Request', '"GET /x HTTP/1.1" 400 -']
