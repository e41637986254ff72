"""Who asks what is ready and never waits gives other threads their turns."""

import select
import selectors
import socket
import threading
import time

done = []


def other(name):
    for _ in range(3):
        time.sleep(0.001)
    done.append(name)


def begin(name):
    thread = threading.Thread(target=other, args=(name,))
    thread.start()
    return thread


def selecting(sock):
    thread = begin("select")
    while not done:
        select.select([], [sock], [])
    thread.join()


def polling(sock):
    thread = begin("poll")
    asked = select.poll()
    asked.register(sock, select.POLLOUT)
    while len(done) < 2:
        asked.poll(0)
    thread.join()


def with_selector(sock):
    thread = begin("selector")
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_WRITE | selectors.EVENT_READ)
        while len(done) < 3:
            for _, mask in selector.select(1):
                assert mask == selectors.EVENT_WRITE
    thread.join()


def receiving(sock):
    thread = begin("recv")
    sock.setblocking(False)
    while len(done) < 4:
        try:
            sock.recv(1)
        except BlockingIOError:
            pass
    thread.join()


a, b = socket.socketpair()
selecting(a)
polling(a)
with_selector(a)
receiving(a)
print(done)

# --- expected
# ['select', 'poll', 'selector', 'recv']
