"""The web server of samples/web_server, which also tells how it fares: /state, and /quit ends the guest."""

import sys
import threading

from _network import up
from web_server import Handler, Site

BLOCK = 16384


class Troubles:
    """What was raised in handlers."""

    def __init__(self) -> None:
        self.clients = 0
        self.memory = 0
        self.others: list[str] = []


troubles = Troubles()


def free_kb() -> int:
    """What can be had: asked for until there is no more."""
    blocks = []
    try:
        while len(blocks) < 65536:
            blocks.append(bytearray(BLOCK))
    except MemoryError:
        pass
    return len(blocks) * (BLOCK // 1024)


def state() -> str:
    """Name and number in each line."""
    network = up()
    tcp = network.tcp
    c = tcp.counters
    lines = [
        f"connections {len(tcp.table.by_key)}",
        f"time_waits {tcp.host.waits.count}",
        f"slots {len(tcp.table.slots)}",
        f"threads {threading.active_count()}",
        f"client_errors {troubles.clients}",
        f"memory_errors {troubles.memory}",
        f"other_errors {len(troubles.others)}",
        f"received {c.received}",
        f"sent {c.sent}",
        f"retransmitted {c.retransmitted}",
        f"resets_sent {c.resets_sent}",
        f"syn_dropped {c.syn_dropped}",
        f"cookies_sent {c.cookies_sent}",
        f"cookies_accepted {c.cookies_accepted}",
        f"starved {network.starved}",
        f"free_kb {free_kb()}",
        *troubles.others[:5],
    ]
    return "\n".join(lines) + "\n"


class Watched(Handler):
    timeout = 5

    def do_GET(self) -> None:
        if self.path == "/quit":
            self.server.shutdown()
            return
        if self.path != "/state":
            self.answer(True)
            return
        body = state().encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Soaked(Site):
    request_queue_size = 128

    def finish_request(self, request, client_address):
        """Clients that go in the middle of something are what this is about."""
        try:
            super().finish_request(request, client_address)
        except MemoryError:
            troubles.memory += 1
            print("MemoryError", client_address, flush=True)
        except OSError:
            troubles.clients += 1
        except Exception as error:
            troubles.others.append(repr(error))
            print(repr(error), flush=True)


if __name__ == "__main__":
    with Soaked(("", int(sys.argv[1])), Watched) as server:
        print("ready", flush=True)
        server.serve_forever()
