"""`shutdown` ends what other threads wait for, also where `close` follows at once."""

import socket
import threading
import time

log = []


def accepting(listener):
    while True:
        try:
            conn, _ = listener.accept()
        except OSError as e:
            log.append(f"accept: {type(e).__name__}")
            return
        conn.close()


def reading(sock):
    log.append(f"received {sock.recv(10)!r}")


listener = socket.create_server(("127.0.0.1", 0))
address = listener.getsockname()
acceptor = threading.Thread(target=accepting, args=(listener,))
acceptor.start()
with socket.create_connection(address) as client:
    print(client.recv(10))
time.sleep(0.01)
listener.shutdown(socket.SHUT_RDWR)
listener.close()
acceptor.join()
print(log)
try:
    socket.create_connection(address)
except ConnectionRefusedError as e:
    print(type(e).__name__)

log.clear()
listener = socket.create_server(("127.0.0.1", 0))
listener.shutdown(socket.SHUT_WR)
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
for sock, how in ((server, socket.SHUT_RD), (client, socket.SHUT_RDWR)):
    reader = threading.Thread(target=reading, args=(sock,))
    reader.start()
    time.sleep(0.01)
    sock.shutdown(how)
    sock.close()
    reader.join()
print(log)
listener.shutdown(socket.SHUT_RD)
try:
    listener.accept()
except OSError as e:
    print(e)
listener.close()

# --- expected
# b''
# ['accept: OSError']
# ConnectionRefusedError
# ["received b''", "received b''"]
# [Errno 22] Invalid argument
