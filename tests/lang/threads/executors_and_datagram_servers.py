"""An executor of the program's own behind asyncio, and a server of datagrams that answers in threads."""
import asyncio
import socket
import socketserver
import threading
from concurrent.futures import ThreadPoolExecutor

order = []


def job(n):
    order.append(("in", n))
    threading.Event().wait(0.002 * (3 - n))
    order.append(("out", n))
    return n * n


def fails():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=1) as one:
        print(await asyncio.gather(*(loop.run_in_executor(one, job, n) for n in range(3))))
        try:
            await loop.run_in_executor(one, fails)
        except ValueError as e:
            print("caught", e)
    print(order)
    print(await loop.run_in_executor(None, job, 3))


asyncio.run(main())


class Upper(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data.upper(), self.client_address)


with socketserver.ThreadingUDPServer(("127.0.0.1", 0), Upper) as server:
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.settimeout(5)
    for word in (b"one", b"two"):
        client.sendto(word, server.server_address)
        print(client.recv(100))
    client.close()
    server.shutdown()

# --- expected
# [0, 1, 4]
# caught no
# [('in', 0), ('out', 0), ('in', 1), ('out', 1), ('in', 2), ('out', 2)]
# 9
# b'ONE'
# b'TWO'
