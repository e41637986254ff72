"""Loads an HTTP server over many connections at once, and tells how long answers take.

    main.py URL [-n REQUESTS] [-c CONNECTIONS] [--close]

Without a URL it loads a small server of its own, and shows what does not depend on time.
"""

import argparse
import asyncio
import sys
import time
from urllib.parse import urlsplit


class Target:
    def __init__(self, url: str, close: bool) -> None:
        parts = urlsplit(url)
        if parts.scheme != "http" or not parts.hostname:
            raise SystemExit(f"not an address of http: {url}")
        self.host = parts.hostname
        self.port = parts.port or 80
        self.close = close
        path = parts.path or "/"
        if parts.query:
            path += "?" + parts.query
        name = self.host if self.port == 80 else f"{self.host}:{self.port}"
        ending = "Connection: close\r\n" if close else ""
        self.request = f"GET {path} HTTP/1.1\r\nHost: {name}\r\n{ending}\r\n".encode()


class Load:
    """What is left to do, and what has come of it."""

    def __init__(self, requests: int) -> None:
        self.left = requests
        self.times: list[float] = []
        self.statuses: dict[int, int] = {}
        self.bytes = 0
        self.failed = 0
        self.connections = 0

    def take(self) -> bool:
        if self.left == 0:
            return False
        self.left -= 1
        return True


async def answer(reader: asyncio.StreamReader) -> tuple[int, int]:
    """Reads an answer: its status, and how many bytes its body has."""
    status = int((await reader.readuntil(b"\r\n")).split()[1])
    size = 0
    while (line := await reader.readuntil(b"\r\n")) != b"\r\n":
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            size = int(value)
    if size:
        await reader.readexactly(size)
    return status, size


async def client(target: Target, load: Load) -> None:
    """One connection at a time, as long as there is something to do."""
    waiting = False
    while waiting or load.take():
        waiting = False
        try:
            reader, writer = await asyncio.open_connection(target.host, target.port)
        except OSError:
            load.failed += 1
            continue
        load.connections += 1
        try:
            while True:
                begun = time.perf_counter()
                writer.write(target.request)
                status, size = await answer(reader)
                load.times.append(time.perf_counter() - begun)
                load.statuses[status] = load.statuses.get(status, 0) + 1
                load.bytes += size
                if target.close or not load.take():
                    break
        except (OSError, EOFError, ValueError):
            load.failed += 1
        writer.close()


async def run(target: Target, requests: int, connections: int) -> Load:
    load = Load(requests)
    await asyncio.gather(*(client(target, load) for _ in range(connections)))
    return load


def report(load: Load, seconds: float) -> None:
    times = sorted(load.times)
    print(f"{len(times)} answers in {seconds:.3f} s: {len(times) / seconds:.0f} a second, {load.failed} failed")
    for share in (50, 90, 99, 100):
        if times:
            at = min(len(times) - 1, len(times) * share // 100)
            print(f"{share:4} %  {times[at] * 1000:8.3f} ms")
    for status, count in sorted(load.statuses.items()):
        print(f"{status}: {count}")
    print(f"{load.bytes} bytes over {load.connections} connections")


async def small_server(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers with as many bytes as the path says, `/missing` with 404."""
    try:
        while line := await reader.readline():
            path = line.split()[1].decode()
            close = False
            while (field := await reader.readline()).strip():
                close = close or field.lower() == b"connection: close\r\n"
            if path == "/missing":
                writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            else:
                body = b"x" * int(path[1:])
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
            if close:
                break
    except ConnectionError:
        pass
    writer.close()


async def demonstrate() -> None:
    server = await asyncio.start_server(small_server, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    for path, close, requests, connections in (("/100", False, 200, 8), ("/5000", True, 50, 5), ("/missing", False, 20, 2)):
        load = await run(Target(base + path, close), requests, connections)
        print(path, load.statuses, load.bytes, "bytes,", load.connections, "connections,", load.failed, "failed")
    server.close()
    await server.wait_closed()
    load = await run(Target(base + "/1", False), 3, 1)
    print("nobody there:", load.failed, "failed")


def main() -> None:
    if len(sys.argv) == 1:
        asyncio.run(demonstrate())
        return
    parser = argparse.ArgumentParser(description="Loads an HTTP server, and tells how long answers take.")
    parser.add_argument("url")
    parser.add_argument("-n", type=int, default=1000, metavar="REQUESTS", help="how many in all (1000)")
    parser.add_argument("-c", type=int, default=8, metavar="CONNECTIONS", help="how many at once (8)")
    parser.add_argument("--close", action="store_true", help="a new connection for each request")
    given = parser.parse_args()
    begun = time.perf_counter()
    load = asyncio.run(run(Target(given.url, given.close), given.n, given.c))
    report(load, time.perf_counter() - begun)


if __name__ == "__main__":
    main()
